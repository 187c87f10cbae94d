import { expect } from '@open-wc/testing';
import type { Event } from '../../src/models/records/event.js';
import { calendarOf, readEvents } from '../support/fixtures/read-events.js';
import { readOrganizations } from '../support/fixtures/read-organizations.js';

/* What programs write that their formats do not say, or that few expect; where it was reported stands with each. */

async function onlyEvent(body: unknown): Promise<Event> {
  const { records, problems } = await readEvents(body);
  expect(problems).to.deep.equal([]);
  expect(records).to.have.length(1);
  return records[0] as Event;
}

describe('iCalendar as others write it', () => {
  const from = (...lines: string[]) =>
    onlyEvent(calendarOf(['UID:1', 'SUMMARY:Abholung', 'DTSTART:20300701T180000Z', ...lines]));

  // davaxi/VCalendar#6
  it('calls an event off with one L', async () => {
    expect(await from('STATUS:CANCELED')).to.include({ status: 'cancelled' });
  });

  // jens-maus/node-ical#221
  it('names a zone by an address with a colon, without quotes', async () => {
    const zoned = (zone: string) =>
      readEvents(calendarOf(['UID:1', 'SUMMARY:A', `DTSTART;TZID=${zone}:20300701T180000`]));
    const utc = await zoned('tzone://Microsoft/Utc');
    expect([utc.problems, utc.records[0]?.start]).to.deep.equal([[], '2030-07-01T18:00:00Z']);
    // Whose zone that is, nobody knows: the event stays, by the clock of the page.
    const own = await zoned('tzone://Microsoft/Custom');
    expect(own.records[0]?.start).to.equal('2030-07-01T18:00:00');
    expect(own.problems).to.have.length(1);
    expect(own.problems[0]).to.contain('time zone').and.to.contain('tzone://Microsoft/Custom');
  });

  // nextcloud/calendar#4871, joedolson/my-calendar#560: a text as in vCalendar 1.0, with its own way to fold
  it('has texts that are quoted-printable', async () => {
    expect(
      await from(
        'DESCRIPTION;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Gr=C3=BC=C3=9Fe an=',
        ' alle=0D=0AIhr Verein=2C =31',
      ),
    ).to.include({ text: 'Grüße an alle\nIhr Verein, 1' });
    expect(
      await from('LOCATION;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:B=FCrgerhaus', 'STATUS:CONFIRMED'),
    ).to.deep.include({ place: { name: 'Bürgerhaus' }, status: 'confirmed' });
    // One that breaks off does not take what follows with it.
    const broken = await readEvents(
      calendarOf(
        ['UID:1', 'SUMMARY:A', 'DTSTART:20300701T180000Z', 'DESCRIPTION;ENCODING=QUOTED-PRINTABLE:eins='],
        ['UID:2', 'DESCRIPTION;ENCODING=QUOTED-PRINTABLE:zwei=', 'SUMMARY:B', 'DTSTART:20300702T180000Z'],
      ),
    );
    expect(broken.records.map(({ title }) => title)).to.deep.equal(['A', 'B']);
    // Other texts keep their signs of equality.
    expect(await from('DESCRIPTION:1=20 = x=', 'STATUS:CONFIRMED')).to.include({
      text: '1=20 = x=',
      status: 'confirmed',
    });
  });
});

describe('schema.org as others write it', () => {
  const event = { '@context': 'https://schema.org', '@type': 'Event', name: 'Fest', startDate: '2030-07-01T18:00' };

  // schemaorg/schemaorg#3101: there is no word for "all day"
  it('writes whole days from their first to their last minute', async () => {
    const whole = { startDate: '2030-07-01T00:00:00+02:00', endDate: '2030-07-02T23:59:59+02:00' };
    expect(await onlyEvent({ ...event, ...whole })).to.include({ start: '2030-07-01', end: '2030-07-02' });
    const midnight = { startDate: '2030-07-01T00:00:00+02:00', endDate: '2030-07-01T01:00:00+02:00' };
    expect(await onlyEvent({ ...event, ...midnight })).to.include({ start: midnight.startDate, end: midnight.endDate });
  });

  // Yoast/wordpress-seo writes every node of its graph once, and refers to it
  it('refers to addresses by their names in the graph', async () => {
    const address = { '@type': 'PostalAddress', '@id': '#a', postalCode: 45127, addressLocality: 'Essen' };
    const place = { '@type': 'Place', '@id': '#p', name: 'Saal', address: { '@id': '#a' } };
    const verein = { '@type': 'NGO', name: 'Verein', address: { '@id': '#a' } };
    const graph = (node: object) => ({ '@context': 'https://schema.org', '@graph': [node, place, address] });
    const held = await onlyEvent(
      graph({ '@type': 'Event', name: 'A', startDate: '2030-07-01', location: { '@id': '#p' } }),
    );
    expect(held.place).to.deep.equal({ name: 'Saal', address: { postalCode: '45127', city: 'Essen' } });
    const { records } = await readOrganizations(graph(verein));
    expect(records[0]?.address).to.deep.equal({ postalCode: '45127', city: 'Essen' });
  });

  // the-events-calendar/the-events-calendar and others escape HTML in descriptions
  it('escapes the tags of a description', async () => {
    const description = '&lt;p&gt;Wir &lt;b&gt;feiern&lt;/b&gt; &amp;amp; tanzen&lt;/p&gt;';
    expect(await onlyEvent({ ...event, description })).to.include({ summary: 'Wir feiern & tanzen' });
    expect(await onlyEvent({ ...event, description: '3 &lt; 4' })).to.include({ summary: '3 < 4' });
  });
});

describe('HSDS as others write it', () => {
  const service = (name: string, more: object) => ({
    id: name,
    name,
    organization: { id: 'o', name: 'Verein' },
    ...more,
  });
  const phones = [{ number: '0201 1', type: 'voice' }];

  // docs.openreferral.org, service.status: services stay in the data when they end
  it('keeps services that are no longer offered', async () => {
    const { records, problems } = await readOrganizations([
      service('Alt', { status: 'defunct', alternate_name: '' }),
      service('Ruht', { status: 'inactive', alternate_name: '' }),
      service('Kurs', { status: 'active', alternate_name: '', phones }),
    ]);
    expect(problems).to.deep.equal([]);
    expect(records).to.have.length(1);
    // And how to reach a service is that of one that is offered.
    expect(records[0]).to.deep.include({ offers: ['Kurs'], contact: { phone: '0201 1' } });
    const own = { id: 'o', name: 'Verein', legal_status: '', services: [{ id: 's', name: 'Alt', status: 'inactive' }] };
    expect((await readOrganizations([own])).records[0]).to.not.have.property('offers');
  });

  // docs.openreferral.org, language.code: ISO 639-2 as well as 639-1
  it('has codes of languages with three letters', async () => {
    const languages = [{ code: 'tur' }, { code: 'ara' }, { code: 'de' }];
    const { records } = await readOrganizations([service('Kurs', { status: 'active', languages, alternate_name: '' })]);
    expect(records[0]?.languages).to.deep.equal(['tr', 'ar', 'de']);
  });

  // docs.openreferral.org, location.latitude: databases give numbers as texts
  it('has coordinates as texts', async () => {
    const location = { id: 'l', latitude: '51.4500000', longitude: '7.0100000' };
    const { records } = await readOrganizations([
      service('Kurs', { alternate_name: '', service_at_locations: [{ id: 'x', location }] }),
    ]);
    expect(records[0]?.geo).to.deep.equal({ lat: 51.45, lon: 7.01 });
  });
});

describe('Integreat as others write it', () => {
  const event = {
    ...{
      id: 1,
      url: 'https://guide.example/a/de/events/x/',
      path: '/a/de/events/x/',
      title: 'Kurs',
      available_languages: {},
    },
    event: {
      start_date: '2030-10-08',
      end_date: '2030-10-08',
      start_time: '14:35:00',
      end_time: '18:30:00',
      all_day: '0',
    },
    location: { name: 'Ort', latitude: '48.35', longitude: '10.90' },
  };

  // digitalfabrik/app-android#29
  it('has day and time apart, and true and false as digits', async () => {
    expect(await onlyEvent([event])).to.include({ start: '2030-10-08T14:35:00', end: '2030-10-08T18:30:00' });
    const all = { ...event, event: { ...event.event, all_day: '1' } };
    expect(await onlyEvent([all])).to.include({ start: '2030-10-08', end: '2030-10-08', allDay: true });
  });

  // digitalfabrik/integreat-cms#1214: the form of places has changed more than once
  it('has coordinates as texts', async () => {
    expect((await onlyEvent([event])).place).to.deep.equal({ name: 'Ort', geo: { lat: 48.35, lon: 10.9 } });
  });

  // digitalfabrik/integreat-cms#3733
  it('has opening hours at a contact of the place', async () => {
    const day = (...timeSlots: object[]) => ({ allDay: false, closed: timeSlots.length === 0, timeSlots });
    const { records, problems } = await readOrganizations([
      {
        ...{
          url: 'https://guide.example/a/de/locations/x/',
          title: 'Amt',
          available_languages: {},
          opening_hours: null,
        },
        ...{ temporarily_closed: false, location: { latitude: 48.3, longitude: 10.9 } },
        contacts: [{ name: 'A. Amt', opening_hours: [day({ start: '09:00', end: '12:00' }), day()] }],
      },
    ]);
    expect([problems, records[0]?.openingHours]).to.deep.equal([[], ['Mo 09:00-12:00']]);
  });
});

describe('CSV as others write it', () => {
  const read = async (text: string) => {
    const { records, problems } = await readOrganizations(text);
    expect(problems).to.deep.equal([]);
    return records;
  };

  // JoshClose/CsvHelper#197, and what spreadsheets show of a text that is a number
  it('keeps leading zeros by a formula or an apostrophe', async () => {
    const [formula, quoted, apostrophe] = await read(
      `Name;PLZ;Telefon\nA;="01067";="0351 1"\nB;"=""01067""";"'+49 351 1"\nD'Or;'01067;'0351 1\n`,
    );
    expect(formula).to.deep.include({ address: { postalCode: '01067' }, contact: { phone: '0351 1' } });
    expect(quoted).to.deep.include({ address: { postalCode: '01067' }, contact: { phone: '+49 351 1' } });
    expect(apostrophe).to.deep.include({ name: "D'Or", address: { postalCode: '01067' } });
  });

  // An apostrophe before digits also stands for years that are left out.
  it('keeps an apostrophe that belongs to a name', async () => {
    const records = await read("Name;Ort\n'68er Archiv;Essen\n'24 e.V.;Essen\n");
    expect(records.map(({ name }) => name)).to.deep.equal(["'68er Archiv", "'24 e.V."]);
  });

  // Address books of mail programs; thunderbird/import-export-tools-ng#102
  it('has e-mail addresses with names and as links', async () => {
    const emails = (await read('Name;E-Mail\nA;mailto:a@b.example\nB;"Büro <b@c.example>"\nC;c@d.example\n')).map(
      ({ contact }) => contact?.email,
    );
    expect(emails).to.deep.equal(['a@b.example', 'b@c.example', 'c@d.example']);
  });

  // contao/contao#1870: "sep=" before the head, as Excel wants it
  it('says its separator before the head, behind a byte order mark', async () => {
    expect(await read('\ufeffsep=;\n"Name";"Ort"\n"A";"Essen"')).to.deep.equal([
      { name: 'A', address: { city: 'Essen' } },
    ]);
  });
});
