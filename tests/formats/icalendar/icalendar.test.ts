import { expect } from '@open-wc/testing';
import { findFormat, loadFormats } from '../../../src/formats/registry.js';
import { eventKind } from '../../../src/models/records/event.js';
import { rawSource } from '../../support/network/raw-source.js';
import { calendarOf, readEvents } from '../../support/fixtures/read-events.js';

const at = ['DTSTART;TZID=Europe/Berlin:20261122T180000', 'SUMMARY:Treffen'];
const read = async (...lines: string[]) => (await readEvents(calendarOf([...at, ...lines]))).records[0];
const start = async (line: string, ...others: string[]) => {
  const text = calendarOf([line, 'SUMMARY:x']).replace('BEGIN:VEVENT', [...others, 'BEGIN:VEVENT'].join('\r\n'));
  const { records, problems } = await readEvents(text);
  return { start: records[0]?.start, timeZone: records[0]?.timeZone, problems };
};

describe('iCalendar', () => {
  it('is known by its first line', async () => {
    const all = await loadFormats('events', 'https://data.example/');
    const name = (body: unknown) => findFormat('auto', rawSource(body), 'events', all)?.name;
    expect(name('\ufeff\r\nBEGIN:VCALENDAR\r\nEND:VCALENDAR')).to.equal('icalendar');
    for (const text of ['BEGIN:VCARD\nEND:VCARD', 'Hallo BEGIN:VCALENDAR', '', '<p>BEGIN:VCALENDAR'])
      expect(name(text), text).to.equal(undefined);
  });

  it('gives every property of an event', async () => {
    const text = calendarOf([
      'UID:42@verein.example',
      'DTSTAMP:20261101T000000Z',
      'DTSTART;TZID=Europe/Berlin:20261122T180000',
      'DTEND;TZID=Europe/Berlin:20261122T193000',
      'SUMMARY;LANGUAGE=de:Feier\\, Fest \\; und mehr',
      'DESCRIPTION:Erste Zeile\\nZweite mit \\\\ und &amp\\;',
      'LOCATION:Haus der Vereine\\, Marktstraße 4\\, 48431 Rheine',
      'GEO:52.28;7.44',
      'URL:/feier',
      'STATUS:TENTATIVE',
      'CATEGORIES:Kultur,Kinder\\, Jugend',
      'CATEGORIES:Kultur',
      'ORGANIZER;CN="Verein: Sonne":mailto:info@verein.example',
      'ATTACH;FMTTYPE=image/png:https://verein.example/bild',
      'ATTACH;FMTTYPE=application/pdf;FILENAME=Tagesordnung.pdf;SIZE=1200:https://verein.example/a?id=1',
      'ATTACH:https://verein.example/Protokoll%20Mai.odt',
      'CONFERENCE;VALUE=URI;FEATURE=VIDEO;LABEL=Video:https://meet.example/x',
      'ATTENDEE;CN=A. Gast:mailto:gast@example.org',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Erinnerung',
      'TRIGGER:-PT15M',
      'END:VALARM',
    ]);
    const { records, problems, format, feed } = await readEvents(text);
    expect(problems).to.deep.equal([]);
    expect(format).to.equal('icalendar');
    expect(feed).to.equal('https://data.example/feed/data.json');
    expect(records).to.deep.equal([
      {
        id: '42@verein.example',
        url: 'https://data.example/feier',
        title: 'Feier, Fest ; und mehr',
        text: 'Erste Zeile\nZweite mit \\ und &',
        start: '2026-11-22T18:00:00',
        end: '2026-11-22T19:30:00',
        timeZone: 'Europe/Berlin',
        status: 'tentative',
        mode: 'hybrid',
        place: {
          name: 'Haus der Vereine',
          address: { street: 'Marktstraße 4', postalCode: '48431', city: 'Rheine' },
          geo: { lat: 52.28, lon: 7.44 },
        },
        onlineUrl: 'https://meet.example/x',
        organizer: { name: 'Verein: Sonne', contact: { email: 'info@verein.example' } },
        categories: ['Kultur', 'Kinder, Jugend'],
        language: 'de',
        documents: [
          { url: 'https://verein.example/a?id=1', title: 'Tagesordnung.pdf', type: 'application/pdf', bytes: 1200 },
          { url: 'https://verein.example/Protokoll%20Mai.odt', title: 'Protokoll Mai.odt' },
        ],
        image: { src: 'https://verein.example/bild' },
      },
    ]);
  });

  it('says who publishes it, and in which zone', async () => {
    const text = calendarOf(at).replace(
      'VERSION:2.0',
      'VERSION:2.0\nX-WR-CALNAME:Termine des Ver\n bunds\nX-WR-CALDESC:Alle\\, die es gibt\nX-WR-TIMEZONE:Europe/Vienna\nLAST-MODIFIED:20261101T120000Z',
    );
    expect((await readEvents(text)).head).to.deep.equal({
      timeZone: 'Europe/Vienna',
      generated: '2026-11-01T12:00:00Z',
      publisher: { name: 'Termine des Verbunds', description: 'Alle, die es gibt' },
    });
    expect(
      (await readEvents(text.replace(/X-WR-CALNAME:.*\n.*/, 'X-WR-CALNAME:a@b.example'))).head.publisher,
    ).to.not.have.property('name');
  });

  it('reads lines that are folded in the middle of a word or a character, with either end of line, and blank ones', async () => {
    for (const end of ['\n', '\r\n']) {
      const { records, problems } = await readEvents(
        [
          '\ufeffBEGIN:VCALENDAR',
          '',
          'BEGIN:VEVENT',
          'DTSTART:2026',
          ' 1122',
          'SUM',
          '\tMARY:Gr',
          ' üße',
          '',
          'END:VEVENT',
          'END:VCALENDAR',
        ].join(end),
      );
      expect(problems).to.deep.equal([]);
      expect(records).to.deep.equal([{ title: 'Grüße', start: '2026-11-22', allDay: true }]);
    }
  });
});

describe('times of iCalendar', () => {
  const berlin = { timeZone: 'Europe/Berlin', problems: [] };
  const local = '2026-11-22T18:00:00';

  it('keeps the clock of the zone, however the zone is called', async () => {
    for (const zone of [
      'Europe/Berlin',
      '"Europe/Berlin"',
      'W. Europe Standard Time',
      'W. Europe Daylight Time',
      '/freeassociation.sourceforge.net/Tzfile/Europe/Berlin',
      '/mozilla.org/20050126_1/Europe/Berlin',
      '"(UTC+01:00) Amsterdam, Berlin, Bern, Rom, Stockholm, Wien"',
      'Mitteleuropäische Zeit',
    ])
      expect(await start(`DTSTART;TZID=${zone}:20261122T180000`), zone).to.deep.equal({ start: local, ...berlin });
    const others = {
      'Eastern Standard Time': 'America/New_York',
      'GMT Standard Time': 'Europe/London',
      'Turkey Standard Time': 'Europe/Istanbul',
      'FLE Standard Time': 'Europe/Helsinki',
      'America/Argentina/Buenos_Aires': 'America/Argentina/Buenos_Aires',
      '/x/America/Argentina/Buenos_Aires': 'America/Argentina/Buenos_Aires',
      'GMT+0200': 'Etc/GMT-2',
    };
    for (const [zone, timeZone] of Object.entries(others))
      expect((await start(`DTSTART;TZID=${zone}:20261122T180000`)).timeZone, zone).to.equal(timeZone);
  });

  it('takes the name before the definition in the file, which is often cut short', async () => {
    const wrong = [
      'BEGIN:VTIMEZONE',
      'TZID:Europe/Berlin',
      'BEGIN:STANDARD',
      'TZOFFSETTO:+0900',
      'END:STANDARD',
      'END:VTIMEZONE',
    ];
    expect(await start('DTSTART;TZID=Europe/Berlin:20261122T180000', ...wrong)).to.deep.equal({
      start: local,
      ...berlin,
    });
    const named = ['BEGIN:VTIMEZONE', 'TZID:Vereinszeit', 'X-LIC-LOCATION:Europe/Berlin', 'END:VTIMEZONE'];
    expect(await start('DTSTART;TZID=Vereinszeit:20261122T180000', ...named)).to.deep.equal({
      start: local,
      ...berlin,
    });
  });

  const rules = (standard: string, daylight: string, from = '+0100', to = '+0200') => [
    'BEGIN:VTIMEZONE',
    'TZID:Customized Time Zone',
    'BEGIN:STANDARD',
    'DTSTART:16010101T030000',
    `TZOFFSETFROM:${to}`,
    `TZOFFSETTO:${from}`,
    standard,
    'END:STANDARD',
    'BEGIN:DAYLIGHT',
    'DTSTART:16010101T020000',
    `TZOFFSETFROM:${from}`,
    `TZOFFSETTO:${to}`,
    daylight,
    'END:DAYLIGHT',
    'END:VTIMEZONE',
  ];

  it('finds the zone whose clock a definition of its own describes', async () => {
    const own = rules('RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10', 'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3');
    expect(await start('DTSTART;TZID=Customized Time Zone:20261122T180000', ...own)).to.deep.equal({
      start: local,
      ...berlin,
    });
  });

  it('computes by a definition that is nobody else’s, and never works itself to death on one', async () => {
    const own = rules(
      'RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=9',
      'RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=2',
      '-0741',
      '-0641',
    );
    const zone = 'TZID=Customized Time Zone';
    expect(await start(`DTSTART;${zone}:20261122T180000`, ...own)).to.include({ start: '2026-11-23T01:41:00Z' });
    expect(await start(`DTSTART;${zone}:20260601T180000`, ...own)).to.include({ start: '2026-06-02T00:41:00Z' });
    const hostile = rules('RRULE:FREQ=SECONDLY', 'RRULE:FREQ=YEARLY;BYSECOND=1,2,3');
    const { start: found, problems } = await start(`DTSTART;${zone}:20261122T180000`, ...hostile);
    expect(found).to.equal(local);
    expect(problems).to.deep.equal([
      'line 19: expected a time zone that is known, such as TZID=Europe/Berlin, received "Customized Time Zone"',
    ]);
  });

  it('reads instants and times that float in the zone of the calendar', async () => {
    const vienna = 'X-WR-TIMEZONE:Europe/Vienna';
    expect(await start('DTSTART:20261122T170000Z')).to.deep.equal({
      start: '2026-11-22T17:00:00Z',
      timeZone: undefined,
      problems: [],
    });
    expect(await start('DTSTART:20261122T170000Z', vienna)).to.include({
      start: '2026-11-22T17:00:00Z',
      timeZone: 'Europe/Vienna',
    });
    expect(await start('DTSTART:20261122T180000', vienna)).to.include({ start: local, timeZone: 'Europe/Vienna' });
    expect(await start('DTSTART:20261122T180000')).to.include({ start: local, timeZone: undefined });
    expect(await start('DTSTART:20261122T170000Z', 'X-WR-TIMEZONE:UTC')).to.include({ timeZone: undefined });
    expect(await start('DTSTART;TZID=UTC:20261122T170000')).to.include({ start: '2026-11-22T17:00:00Z' });
    expect(await start('DTSTART;TZID=Europe/Berlin:20261122T170000Z')).to.deep.equal({ start: local, ...berlin });
  });

  it('says which name of a zone nobody knows, once', async () => {
    const event = (zone: string) => [`DTSTART;TZID=${zone}:20261122T180000`, 'SUMMARY:x'];
    const { records, problems } = await readEvents(calendarOf(event('Mars'), event('Mars'), event('Europe/Berlin')));
    expect(records.map(({ timeZone }) => timeZone)).to.deep.equal([undefined, undefined, 'Europe/Berlin']);
    expect(problems).to.deep.equal([
      'line 4: expected a time zone that is known, such as TZID=Europe/Berlin, received "Mars"',
    ]);
  });

  it('lets a day stay a day, and its end be the last one', async () => {
    const days = async (...lines: string[]) => {
      const { records, problems } = await readEvents(
        calendarOf(['SUMMARY:x', 'DTSTART;VALUE=DATE:20261122', ...lines]),
      );
      const [{ start: first, end, allDay, duration } = { start: '' }] = records;
      return [first, end, allDay, duration, problems.length];
    };
    const one = ['2026-11-22', undefined, true, undefined, 0];
    const three = ['2026-11-22', '2026-11-24', true, undefined, 0];
    expect(await days()).to.deep.equal(one);
    expect(await days('DTEND;VALUE=DATE:20261123')).to.deep.equal(one);
    expect(await days('DTEND;VALUE=DATE:20261122')).to.deep.equal(one);
    expect(await days('DTEND;VALUE=DATE:20261125')).to.deep.equal(three);
    expect(await days('DTEND:20261124T230000')).to.deep.equal(three);
    expect(await days('DURATION:P3D')).to.deep.equal(three);
    expect(await days('DURATION:P1W')).to.deep.equal(['2026-11-22', '2026-11-28', true, undefined, 0]);
    expect(await days('DTEND;VALUE=DATE:20261101')).to.deep.equal([...one.slice(0, 4), 1]);
  });

  it('reads whole days as Outlook writes them', async () => {
    const flag = 'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE';
    const { records } = await readEvents(
      calendarOf([
        'SUMMARY:x',
        'DTSTART;TZID=W. Europe Standard Time:20261122T000000',
        'DTEND;TZID=W. Europe Standard Time:20261124T000000',
        'RRULE:FREQ=WEEKLY;UNTIL=20261231T230000Z',
        'EXDATE;TZID=W. Europe Standard Time:20261129T000000',
        flag,
      ]).replace('VERSION:2.0', 'X-WR-TIMEZONE:Europe/Berlin'),
    );
    expect(records[0]).to.deep.include({ start: '2026-11-22', end: '2026-11-23', allDay: true });
    expect(records[0]?.recurrence).to.deep.equal(['RRULE:FREQ=WEEKLY;UNTIL=20270101', 'EXDATE;VALUE=DATE:20261129']);
    expect(await read(flag))
      .to.include({ start: local })
      .and.not.have.property('allDay');
  });

  it('reads the end by another clock, a duration, and refuses an end before the start', async () => {
    expect(await read('DTEND;TZID=America/New_York:20261122T180000')).to.include({ end: '2026-11-22T23:00:00Z' });
    expect(await read('DTEND:20261122T190000Z')).to.include({ end: '2026-11-22T19:00:00Z' });
    expect(await read('DURATION:PT1H30M')).to.include({ duration: 'PT1H30M' });
    expect(await read('DTEND;TZID=Europe/Berlin:20261122T180000')).to.include({ end: local });
    expect(await read()).to.not.have.any.keys('end', 'duration');
    for (const line of ['DTEND;TZID=Europe/Berlin:20261122T170000', 'DURATION:-PT1H', 'DTEND:morgen']) {
      const { records, problems } = await readEvents(calendarOf([...at, line]));
      expect(records).to.have.length(1);
      expect(problems[0], line).to.match(/^line 6: expected /);
    }
  });
});

describe('recurrence of iCalendar', () => {
  const rule = 'RRULE:FREQ=WEEKLY';
  const lines = async (...own: string[]) => (await read(...own))?.recurrence;

  it('gives all times by the clock of the start', async () => {
    expect(
      await lines(rule, 'EXDATE:20261129T170000Z', 'RDATE;TZID=America/New_York:20261201T120000,20261202T120000'),
    ).to.deep.equal([
      rule,
      'EXDATE;TZID=Europe/Berlin:20261129T180000',
      'RDATE;TZID=Europe/Berlin:20261201T180000,20261202T180000',
    ]);
    expect(
      await lines(
        'RDATE;VALUE=PERIOD:20261201T170000Z/PT1H,20261202T170000Z/20261202T200000Z',
        'EXDATE;VALUE=DATE:20261206',
      ),
    ).to.deep.equal([
      'RDATE;VALUE=PERIOD;TZID=Europe/Berlin:20261201T180000/PT1H,20261202T180000/20261202T210000',
      'EXDATE;TZID=Europe/Berlin:20261206T180000',
    ]);
    expect(await lines('RECURRENCE-ID;RANGE=THISANDFUTURE:20261122T170000Z')).to.deep.equal([
      'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20261122T180000',
    ]);
    const day = await readEvents(
      calendarOf(['SUMMARY:x', 'DTSTART;VALUE=DATE:20261122', 'rrule:freq=daily;', 'EXDATE:20261123T000000']),
    );
    expect(day.records[0]?.recurrence).to.deep.equal(['RRULE:FREQ=DAILY', 'EXDATE;VALUE=DATE:20261123']);
    const utc = await readEvents(
      calendarOf(['SUMMARY:x', 'DTSTART:20261122T170000Z', rule, 'EXDATE;TZID=Europe/Berlin:20261129T180000']),
    );
    expect(utc.records[0]?.recurrence).to.deep.equal([rule, 'EXDATE:20261129T170000Z']);
  });

  it('writes the end of a rule as an instant, and lets a day be the last one', async () => {
    expect(await lines(`${rule};UNTIL=20261231T170000Z`)).to.deep.equal([`${rule};UNTIL=20261231T170000Z`]);
    expect(await lines(`${rule};UNTIL=20261231T180000;BYDAY=SU`)).to.deep.equal([
      `${rule};UNTIL=20261231T170000Z;BYDAY=SU`,
    ]);
    expect(await lines(`${rule};UNTIL=20261231`)).to.deep.equal([`${rule};UNTIL=20261231T225959Z`]);
  });

  it('leaves out a rule that is none, says so, and shows the event once', async () => {
    for (const bad of ['RRULE:jeden Sonntag', 'RRULE:FREQ=FORTNIGHTLY', 'RRULE:INTERVAL=2', 'EXDATE:20269999']) {
      const { records, problems } = await readEvents(calendarOf([...at, bad]));
      expect(records, bad).to.have.length(1);
      expect(records[0]).to.not.have.property('recurrence');
      expect(problems, bad).to.have.length(1);
      expect(problems[0]).to.match(/^line 6: expected a (rule|time)/);
    }
    expect((await readEvents(calendarOf([...at, 'RRULE:', 'EXDATE:']))).problems).to.deep.equal([]);
  });

  it('gives a changed date as a record of its own, tied to its series', async () => {
    const change = [
      'UID:s',
      'RECURRENCE-ID;TZID=Europe/Berlin:20261129T180000',
      'DTSTART;TZID=Europe/Berlin:20261129T190000',
    ];
    const { records } = await readEvents(calendarOf([...at, 'UID:s', rule], change));
    expect(records.map(({ id, title, start: begin }) => [id, title, begin])).to.deep.equal([
      ['s', 'Treffen', '2026-11-22T18:00:00'],
      ['s', 'Treffen', '2026-11-29T19:00:00'],
    ]);
    expect(records.map(eventKind.identity)).to.deep.equal(['s', 's 2026-11-29T17:00:00.000Z']);
  });

  it('shows the last version of an event', async () => {
    const version = (sequence: number, ...own: string[]) => [...at, 'UID:s', `SEQUENCE:${sequence}`, ...own];
    const { records } = await readEvents(
      calendarOf(version(1, 'STATUS:CONFIRMED'), version(3, 'STATUS:CANCELLED'), version(2), [
        ...at,
        'UID:t',
        'SEQUENCE:0',
      ]),
    );
    expect(records.map(({ id, status }) => [id, status])).to.deep.equal([
      ['s', 'cancelled'],
      ['t', undefined],
    ]);
  });

  it('has one version of a date of a series: the highest number, then that changed last, then the last', async () => {
    const date = (title: string, ...own: string[]) =>
      [...at, 'UID:s', 'RECURRENCE-ID:20261129T170000Z', `SUMMARY:${title}`, ...own].filter(
        (line) => line !== 'SUMMARY:Treffen',
      );
    const shown = async (...dates: string[][]) => {
      const { records } = await readEvents(calendarOf([...at, 'UID:s', rule], ...dates));
      return records.slice(1).map(({ title }) => title);
    };
    expect(await shown(date('zwei', 'SEQUENCE:2'), date('eins', 'SEQUENCE:1'))).to.deep.equal(['zwei']);
    const [early, late] = ['LAST-MODIFIED:20261101T080000Z', 'LAST-MODIFIED:20261102T080000Z'];
    expect(await shown(date('neu', late), date('alt', early))).to.deep.equal(['neu']);
    expect(await shown(date('neu', 'DTSTAMP:20261102T080000Z'), date('alt', early))).to.deep.equal(['neu']);
    expect(await shown(date('alt'), date('neu'))).to.deep.equal(['neu']);
  });

  it('tells which version of a series and of its dates it has', async () => {
    const { records } = await readEvents(
      calendarOf(
        [...at, 'UID:s', rule, 'SEQUENCE:3'],
        [...at, 'UID:s', 'RECURRENCE-ID:20261129T170000Z', 'SEQUENCE:2'],
        [...at, 'UID:t', 'SEQUENCE:5'],
      ),
    );
    expect(records.map(({ recurrence }) => recurrence)).to.deep.equal([
      [rule, 'SEQUENCE:3'],
      ['RECURRENCE-ID;TZID=Europe/Berlin:20261129T180000', 'SEQUENCE:2'],
      undefined,
    ]);
  });

  it('keeps to itself what is private, also a date of a public series', async () => {
    const { records, problems } = await readEvents(
      calendarOf(
        [...at, 'UID:a', 'CLASS:PRIVATE'],
        [...at, 'UID:s', rule],
        [...at, 'UID:s', 'CLASS:private', 'RECURRENCE-ID:20261129T170000Z', 'SUMMARY:Arzt'],
        [...at, 'UID:c', 'CLASS:CONFIDENTIAL'],
      ),
    );
    expect(problems).to.deep.equal([]);
    expect(records.map(({ id, recurrence }) => [id, recurrence])).to.deep.equal([
      ['s', [rule, 'EXDATE;TZID=Europe/Berlin:20261129T180000']],
      ['c', undefined],
    ]);
  });
});

describe('what iCalendar says of an event', () => {
  it('tells online, hybrid and on site apart', async () => {
    const where = async (...lines: string[]) => {
      const { mode, onlineUrl, place } = (await read(...lines)) ?? {};
      return [mode, onlineUrl, place?.name];
    };
    const url = 'https://meet.example/x';
    expect(await where()).to.deep.equal([undefined, undefined, undefined]);
    expect(await where('LOCATION:Rathaus')).to.deep.equal([undefined, undefined, 'Rathaus']);
    expect(await where(`LOCATION:${url}`)).to.deep.equal(['online', url, undefined]);
    expect(await where('LOCATION:Online')).to.deep.equal(['online', undefined, undefined]);
    expect(
      await where('LOCATION:Microsoft Teams-Besprechung', `X-MICROSOFT-SKYPETEAMSMEETINGURL:${url}`),
    ).to.deep.equal(['online', url, undefined]);
    expect(await where('LOCATION:Rathaus', `X-GOOGLE-CONFERENCE:${url}`)).to.deep.equal(['hybrid', url, 'Rathaus']);
    expect(await where('CONFERENCE;VALUE=URI:tel:+49123')).to.deep.equal([undefined, undefined, undefined]);
  });

  it('reads where it is in the ways programs write it', async () => {
    const place = async (...lines: string[]) => (await read(...lines))?.place;
    const address = { street: 'Marktstr. 4a', postalCode: '48431', city: 'Rheine' };
    expect(await place('LOCATION:Marktstr. 4a\\, 48431 Rheine')).to.deep.equal({ address });
    expect(await place('LOCATION:Rathaus\\nMarktstr. 4a\\n48431 Rheine\\, Deutschland')).to.deep.equal({
      name: 'Rathaus',
      address,
    });
    expect(await place('LOCATION:Saal 2\\, Rathaus')).to.deep.equal({ name: 'Saal 2, Rathaus' });
    expect(await place('X-APPLE-STRUCTURED-LOCATION;VALUE=URI;X-TITLE="A":geo:52.1,7.2')).to.deep.equal({
      geo: { lat: 52.1, lon: 7.2 },
    });
    for (const geo of ['GEO:0;0', 'GEO:95;7', 'GEO:hier']) expect(await place(geo), geo).to.equal(undefined);
  });

  it('tells HTML from text', async () => {
    const body = async (...lines: string[]) => {
      const { html, text } = (await read(...lines)) ?? {};
      return { html, text };
    };
    const none = { html: undefined, text: undefined };
    expect(await body('DESCRIPTION:5 < 6 und <3')).to.deep.equal({ ...none, text: '5 < 6 und <3' });
    expect(await body('DESCRIPTION:a\\nb <a href="https://x.example">c</a>')).to.deep.equal({
      ...none,
      html: 'a<br>b <a href="https://x.example">c</a>',
    });
    expect(await body('DESCRIPTION:a', 'X-ALT-DESC;FMTTYPE=text/html:<p>b\\, c</p>')).to.deep.equal({
      ...none,
      html: '<p>b, c</p>',
    });
    expect(await body('DESCRIPTION;ALTREP="data:text/html,%3Cb%3Ea%3C%2Fb%3E":a')).to.deep.equal({
      ...none,
      html: '<b>a</b>',
    });
    expect(
      await body('DESCRIPTION;ALTREP="data:text/html,%E0%A4%A":a', 'X-ALT-DESC;FMTTYPE=text/html:<p> </p>'),
    ).to.deep.equal({ ...none, text: 'a' });
    expect(await body('DESCRIPTION:')).to.deep.equal(none);
  });

  it('names the organizer without addresses that are nobody’s', async () => {
    const organizer = async (line: string) => (await read(line))?.organizer;
    expect(await organizer('ORGANIZER;CN=Termine:mailto:x%40y@group.calendar.google.com')).to.deep.equal({
      name: 'Termine',
    });
    expect(await organizer('ORGANIZER;CN=a@b.example:mailto:a@b.example')).to.deep.equal({
      contact: { email: 'a@b.example' },
    });
    expect(await organizer('ORGANIZER;CN=A:https://a.example/')).to.deep.equal({
      name: 'A',
      url: 'https://a.example/',
    });
    expect(await organizer('ORGANIZER:invalid:nomail')).to.equal(undefined);
  });

  it('reads pictures inside the calendar, and no other files in it', async () => {
    const { image, documents } =
      (await read(
        'ATTACH;ENCODING=BASE64;VALUE=BINARY;FMTTYPE=image/png:iVBORw0KGgo=',
        'ATTACH;ENCODING=BASE64;VALUE=BINARY;FMTTYPE=text/html:PHA+',
      )) ?? {};
    expect(image).to.deep.equal({ src: 'data:image/png;base64,iVBORw0KGgo=' });
    expect(documents).to.equal(undefined);
  });

  it('takes a title from the text where there is none, and calls off what a calendar calls off', async () => {
    const { records } = await readEvents(
      calendarOf(['DTSTART:20261122', 'DESCRIPTION:Wir treffen\\nuns']).replace('VERSION:2.0', 'METHOD:CANCEL'),
    );
    expect(records[0]).to.include({ title: 'Wir treffen uns', status: 'cancelled' });
  });
});

describe('a broken iCalendar file', () => {
  it('loses the broken event only, and names the line', async () => {
    const { records, problems } = await readEvents(
      calendarOf(
        ['SUMMARY:ohne Zeit'],
        at,
        ['DTSTART:20261331', 'SUMMARY:x'],
        ['DTSTART:20261122'],
        [...at, 'Text, der nicht', 'DESCRIPTION ohne'],
      ),
    );
    expect(records).to.have.length(2);
    expect(problems).to.deep.equal([
      'line 3: expected DTSTART with a time such as 20261122T180000, received nothing',
      'line 11: expected DTSTART with a time such as 20261122T180000, received "20261331"',
      'line 14: expected an event with SUMMARY, its title, received nothing',
      'line 20: expected a line such as NAME:value, received "Text, der nicht"',
      'line 21: expected a line such as NAME:value, received "DESCRIPTION ohne"',
    ]);
  });

  it('shows what came before it was cut short', async () => {
    const whole = calendarOf(at, at);
    const { records, problems } = await readEvents(whole.slice(0, whole.lastIndexOf('SUMMARY')));
    expect(records).to.have.length(1);
    expect(problems).to.deep.equal(['line 7: expected an event that is closed by END:VEVENT, received nothing']);
  });

  it('survives events in events, ends without beginnings, tasks, and nothing at all', async () => {
    const { records, problems } = await readEvents(
      [
        'BEGIN:VCALENDAR',
        'END:VEVENT',
        'BEGIN:VTODO',
        'SUMMARY:Aufgabe',
        'END:VTODO',
        'BEGIN:VEVENT',
        ...at,
        'BEGIN:VEVENT',
        ...at,
        'END:VEVENT',
        'END:VCALENDAR',
        'BEGIN:VCALENDAR',
        'BEGIN:VEVENT',
        ...at,
        'END:VCALENDAR',
      ].join('\n'),
    );
    expect(records).to.have.length(1);
    expect(problems.map((problem) => problem.slice(0, 8))).to.deep.equal(['line 6: ', 'line 15:']);
    expect(await readEvents('BEGIN:VCALENDAR\n')).to.deep.include({ records: [], problems: [] });
  });

  it('says what it is where no events are wanted, and what else is no calendar', async () => {
    const { explainRefusal } = await import('../../../src/formats/shared/explain-refusal.js');
    const all = await loadFormats('events', '');
    const explain = (text: string) => explainRefusal(rawSource(text), 'unknown-format', 'auto', all).explanation;
    expect(explain(calendarOf(at))).to.contain('icalendar document, which holds events only');
    expect(explain('Name;Ort\nA;B')).to.contain('csv document, which holds organizations only');
  });

  // What does not end in time fails.
  it('comes to an end with lines that are made to be slow', async () => {
    const many = (text: string) => text.repeat(200_000 / text.length);
    const nested = `BEGIN:VCALENDAR\n${many('BEGIN:X\n')}${many('END:Y\n')}`;
    const lines = [
      'LOCATION:1 ',
      'DESCRIPTION:<a href ',
      `URL;X="a",`,
      'CATEGORIES:\\',
      'RRULE:A=1;',
      'ORGANIZER:mailto:a@',
    ];
    const hostile = lines.map((line) => line.replace(/(?<=^[A-Z]+[:;]).*/, many));
    for (const line of hostile) expect((await readEvents(calendarOf([...at, line]))).records).to.have.length(1);
    await readEvents(calendarOf([`DTSTART;TZID=${many('a')}:20261122T180000`, 'SUMMARY:x']));
    await readEvents(nested);
  });
});
