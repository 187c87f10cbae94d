import { expect } from '@open-wc/testing';
import type { Event } from '../../../../src/models/records/event.js';
import type { Sourced } from '../../../../src/models/records/provenance.js';
import { googleLink, outlookLink } from '../../../../src/widgets/calendar/export/calendar-links.js';
import { zonesOf } from '../../../../src/widgets/calendar/occurrences/event-zones.js';
import { foldLine } from '../../../../src/widgets/calendar/export/icalendar-line.js';
import { writeICalendar, writeOccurrence } from '../../../../src/widgets/calendar/export/write-icalendar.js';
import { writeTimeZone } from '../../../../src/widgets/calendar/export/write-time-zone.js';
import { readByIcalJs } from '../../../support/fixtures/read-by-icaljs.js';
import { event, indexOf, iso, wall } from '../sample-events.js';

const options = {
  now: Date.parse('2026-11-22T12:00:00Z'),
  zones: zonesOf({ zoneOf: () => 'Europe/Berlin' }),
  languages: ['de'],
};
const write = (...records: Sourced<Event>[]): string => writeICalendar(records, options);
const unfolded = (text: string): string[] => text.replace(/\r\n /g, '').split('\r\n');
const line = (text: string, name: string): string | undefined =>
  unfolded(text.slice(text.indexOf('BEGIN:VEVENT'))).find((one) => one.startsWith(name));

describe('writeICalendar', () => {
  const rich = event('2026-11-22T18:00', {
    id: 'netzwerk-2026',
    title: { de: 'Treffen; mit "Übung", Kaffee', en: 'Meeting' },
    html: '<p>Erste Zeile</p><p>C:\\temp &amp; mehr</p>',
    end: '2026-11-22T20:00',
    url: 'https://verband.example/t?a=1,2',
    place: {
      name: 'Altes Rathaus',
      address: { street: 'Am Markt 1', postalCode: '48431', city: 'Rheine' },
      geo: { lat: 52.28, lon: 7.44 },
    },
    onlineUrl: 'https://meet.example/x',
    organizer: { name: 'Verein: "A", B', contact: { email: 'post@verein.example' } },
    categories: ['Bildung, Kultur', 'Sport'],
    status: 'postponed',
  });

  it('writes what other calendars understand', () => {
    const text = write(rich);
    expect(text).to.match(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
    expect(text.endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n')).to.equal(true);
    const lines = unfolded(text);
    for (const expected of [
      'UID:netzwerk-2026',
      'DTSTAMP:20261122T120000Z',
      'DTSTART;TZID=Europe/Berlin:20261122T180000',
      'DTEND;TZID=Europe/Berlin:20261122T200000',
      'SUMMARY:Treffen\\; mit "Übung"\\, Kaffee',
      'DESCRIPTION:Erste Zeile · C:\\\\temp & mehr',
      'LOCATION:Altes Rathaus\\, Am Markt 1\\, 48431 Rheine',
      'GEO:52.28;7.44',
      'URL:https://verband.example/t?a=1,2',
      'CONFERENCE;VALUE=URI:https://meet.example/x',
      `ORGANIZER;CN="Verein: 'A', B":mailto:post@verein.example`,
      'CATEGORIES:Bildung\\, Kultur,Sport',
      'STATUS:TENTATIVE',
      'TZID:Europe/Berlin',
    ])
      expect(lines).to.include(expected);
  });

  it('writes what categories are called', () => {
    const labels: Record<string, string> = { bildung: 'Bildung, Sprache' };
    const text = writeICalendar([event('2026-11-22', { categories: ['bildung', 'fest'] })], {
      ...options,
      categoryLabel: (id) => labels[id] ?? id,
    });
    expect(line(text, 'CATEGORIES')).to.equal('CATEGORIES:Bildung\\, Sprache,fest');
  });

  it('lets no text of an event end its line', () => {
    const text = write(
      event('2026-11-22T18:00', {
        id: 'a\r\nATTENDEE:x',
        title: 'a\r\nEND:VEVENT',
        url: 'https://x.example/\r\nX-BAD:1',
        organizer: { name: 'x"\r\nX-BAD:1', url: 'https://o.example' },
        recurrence: 'RRULE:FREQ=DAILY;COUNT=2',
      }),
    );
    expect(text.match(/END:VEVENT/g)).to.have.length(2);
    expect(unfolded(text).filter((one) => /^(X-BAD|ATTENDEE)/.test(one))).to.deep.equal([]);
    expect(unfolded(text).filter((one) => one === 'END:VEVENT')).to.have.length(1);
  });

  it('folds at 75 octets without cutting a character', () => {
    const folded = foldLine(`SUMMARY:${'Ähm 👩‍👩‍👧 '.repeat(40)}`);
    const encoder = new TextEncoder();
    for (const part of folded.split('\r\n')) {
      expect(encoder.encode(part).length).to.be.at.most(75);
      expect(part).not.to.match(/^ ?[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/);
    }
    expect(folded.replaceAll('\r\n ', '')).to.equal(`SUMMARY:${'Ähm 👩‍👩‍👧 '.repeat(40)}`);
    expect(foldLine('x'.repeat(75))).to.equal('x'.repeat(75));
  });

  it('writes whole days as dates, with the day after as end, and no end where there is none', () => {
    const days = write(event('2026-11-20', { end: '2026-11-22' }));
    expect(line(days, 'DTSTART')).to.equal('DTSTART;VALUE=DATE:20261120');
    expect(line(days, 'DTEND')).to.equal('DTEND;VALUE=DATE:20261123');
    expect(days).not.to.contain('VTIMEZONE');
    expect(line(write(event('2026-11-20T18:00')), 'DTEND')).to.equal(undefined);
  });

  it('writes the lines of a series by the clock of the series', () => {
    const text = write(
      event('2026-11-02T18:00', {
        id: 'x',
        recurrence: ['RRULE:FREQ=WEEKLY;UNTIL=20261231', 'EXDATE:20261109T170000Z', 'RDATE;VALUE=DATE:20261205'],
      }),
      event('2026-11-17T19:00', { id: 'x', recurrence: 'RECURRENCE-ID:20261116T180000' }),
    );
    for (const expected of [
      'RRULE:FREQ=WEEKLY;UNTIL=20261231T225959Z',
      'EXDATE;TZID=Europe/Berlin:20261109T180000',
      'RDATE;TZID=Europe/Berlin:20261205T180000',
      'RECURRENCE-ID;TZID=Europe/Berlin:20261116T180000',
    ])
      expect(unfolded(text)).to.include(expected);
    const utc = write(event('2026-11-02T17:00:00Z', { recurrence: 'RRULE:FREQ=WEEKLY' }));
    expect(line(utc, 'DTSTART')).to.equal('DTSTART:20261102T170000Z');
  });

  it('writes one date of a series as an event of its own', () => {
    const [, second] = indexOf([
      event('2026-11-02T18:00', { id: 'x', duration: 'PT1H', recurrence: 'RRULE:FREQ=WEEKLY' }),
    ]).occurrencesIn(wall('2026-11-01'), wall('2026-12-01'));
    const text = second ? writeOccurrence(second, options) : '';
    expect(line(text, 'UID')).to.equal('UID:x-20261109T180000');
    expect(line(text, 'DTEND')).to.equal('DTEND;TZID=Europe/Berlin:20261109T190000');
    expect(line(text, 'RRULE')).to.equal(undefined);
  });

  it('is read back by ical.js as the same dates, in every zone and across changes of the clocks', () => {
    const zones = [
      'Europe/Berlin',
      'America/New_York',
      'Pacific/Kiritimati',
      'Australia/Lord_Howe',
      'Africa/Casablanca',
      'America/Santiago',
    ];
    const timed = zones.flatMap((timeZone, index) => [
      event('2026-01-07T23:30', {
        id: `w${index}`,
        timeZone,
        duration: 'PT2H',
        recurrence: 'RRULE:FREQ=WEEKLY;COUNT=60',
      }),
      event(`2026-06-0${index + 1}T10:00`, { id: `s${index}`, timeZone, end: `2026-06-0${index + 2}T12:00` }),
    ]);
    const others = [
      event('2026-03-01', {
        id: 'd',
        end: '2026-03-03',
        recurrence: ['RRULE:FREQ=MONTHLY;UNTIL=20261231', 'EXDATE;VALUE=DATE:20260501'],
      }),
      event('2026-03-05T17:00:00Z', { id: 'u', duration: 'PT1H', recurrence: 'RRULE:FREQ=MONTHLY;BYDAY=1TH;COUNT=9' }),
      event('2026-02-03T19:00', { id: 'o', duration: 'PT1H', recurrence: 'RRULE:FREQ=MONTHLY;BYDAY=1TU;COUNT=12' }),
      event('2026-04-14T20:00', { id: 'o', duration: 'PT3H', recurrence: 'RECURRENCE-ID:20260407T190000' }),
    ];
    const records = [...timed, ...others];
    const [from, to] = [wall('2026-01-01'), wall('2027-12-31')];
    const ours = indexOf(records)
      .occurrencesIn(from, to)
      .map(({ start, end }) => `${iso(start)} ${iso(end)}`);
    expect(ours.length).to.be.greaterThan(390);
    expect(readByIcalJs(write(...records), from, to)).to.deep.equal(ours.sort());
  });
});

describe('writeTimeZone', () => {
  it('gives the rule of the clocks where there is one, and single changes where there is none', () => {
    const berlin = writeTimeZone('Europe/Berlin', 2026, 2026);
    expect(berlin).to.include('RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU');
    expect(berlin).to.include('RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU');
    expect(writeTimeZone('America/New_York', 2026, 2026)).to.include('RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU');
    expect(writeTimeZone('Africa/Casablanca', 2026, 2026).join()).to.contain('RDATE:');
    expect(writeTimeZone('Asia/Tokyo', 2026, 2026).filter((one) => one.startsWith('BEGIN'))).to.have.length(2);
  });
});

describe('links to other calendars', () => {
  it('carry the time, the zone and the words', () => {
    const [day, timed] = indexOf([
      event('2026-11-20', { end: '2026-11-22' }),
      event('2026-11-22T18:00', { duration: 'PT1H' }),
    ]).occurrencesIn(wall('2026-11-20'), wall('2026-11-24'));
    if (!day || !timed) throw new Error('the events are not there');
    const words = { title: 'A & B', details: 'c', location: 'Rheine' };
    const google = (one = timed) => new URL(googleLink(one, words)).searchParams;
    expect(google().get('dates')).to.equal('20261122T170000Z/20261122T180000Z');
    expect(google().get('text')).to.equal('A & B');
    expect(google(day).get('dates')).to.equal('20261120/20261123');
    const outlook = (one = timed) => new URL(outlookLink(one, words)).searchParams;
    expect(outlook().get('startdt')).to.equal('2026-11-22T18:00:00+01:00');
    expect(outlook(day).get('enddt')).to.equal('2026-11-23');
    expect(outlook(day).get('allday')).to.equal('true');
  });
});
