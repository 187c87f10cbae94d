import { expect } from '@open-wc/testing';
import { loadCollection } from '../../../src/data/load/load-collection.js';
import { clearResponses } from '../../../src/data/http/response-cache.js';
import { eventKind, recurrenceIdOf, type Event } from '../../../src/models/records/event.js';
import { startEndpoint } from '../../support/network/endpoint.js';
import { calendarOf } from '../../support/fixtures/read-events.js';

const api = (path: string) => new URL(`/api/${path}`, location.origin).href;

async function load(...paths: string[]) {
  let last;
  const { signal } = new AbortController();
  const request = { urls: paths.map(api), kind: eventKind, format: 'auto', signal, revalidate: false };
  for await (const snapshot of loadCollection(request)) last = snapshot;
  if (!last) throw new Error('no snapshot');
  return last;
}

describe('events of several sources', () => {
  const endpoint = startEndpoint();
  beforeEach(clearResponses);
  const at = ['SUMMARY:Treffen', 'DTSTART;TZID=Europe/Berlin:20261122T180000'];
  const date = (zone: string) => ['UID:s', `RECURRENCE-ID${zone}`, 'SUMMARY:Verlegt', 'DTSTART:20261130T180000Z'];
  const calendar = (path: string, name: string, ...events: string[][]) =>
    endpoint.serve(api(path), calendarOf(...events).replace('VERSION:2.0', `X-WR-CALNAME:${name}`), {
      headers: { 'Content-Type': 'text/calendar' },
    });

  it('shows an event that two calendars have once, with both named', async () => {
    calendar('a.ics', 'Verein', [...at, 'UID:s', 'RRULE:FREQ=WEEKLY'], date(':20261129T170000Z'));
    calendar('b.ics', 'Stadt', [...at, 'UID:s', 'DESCRIPTION:Mehr'], date(';TZID=Europe/Berlin:20261129T180000'), [
      ...at,
      'UID:other',
    ]);
    const { records, problems, sources } = await load('a.ics', 'b.ics');
    expect(problems).to.deep.equal([]);
    expect(sources.map(({ format, count, feed }) => [format, count, feed])).to.deep.equal([
      ['icalendar', 2, api('a.ics')],
      ['icalendar', 3, api('b.ics')],
    ]);
    expect(records.map(({ id, title, provenance }) => [id, title, provenance.map(({ name }) => name)])).to.deep.equal([
      ['s', 'Treffen', ['Verein', 'Stadt']],
      ['s', 'Verlegt', ['Verein', 'Stadt']],
      ['other', 'Treffen', ['Stadt']],
    ]);
    expect(records[0]).to.deep.include({ text: 'Mehr', recurrence: ['RRULE:FREQ=WEEKLY'] });
  });

  it('knows a series and its dates in any format by their id', async () => {
    calendar('a.ics', 'Verein', [...at, 'UID:u1']);
    const object = {
      type: 'Event',
      uuid: 'u1',
      id: 'https://m.example/1',
      name: 'Treffen',
      startTime: '2026-11-22T17:00:00Z',
    };
    endpoint.serve(api('m.json'), object);
    endpoint.serve(api('n.json'), { events: [{ id: 'u1', title: 'Treffen', start: '2026-11-22T18:00' }] });
    const { records } = await load('a.ics', 'm.json', 'n.json');
    expect(records).to.have.length(1);
    expect(records[0]?.provenance).to.have.length(3);
  });

  it('reads a calendar as the server says it is encoded', async () => {
    // These letters have the same numbers in windows-1252 as in Unicode.
    const bytes = Array.from(calendarOf(['DTSTART:20261122', 'SUMMARY:Frühlingsfest']), (letter) =>
      letter.charCodeAt(0),
    );
    endpoint.serve(
      api('a.ics'),
      () => new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'text/calendar; charset=windows-1252' } }),
    );
    expect((await load('a.ics')).records[0]?.title).to.equal('Frühlingsfest');
  });
});

describe('identity of an event', () => {
  const of = (event: Partial<Event>) => eventKind.identity({ title: 'T', start: '2026-11-22', ...event });

  it('is its id, else its address, else its title and start, whatever way the instant is written', () => {
    expect(of({ id: 'a', url: 'https://x.example/' })).to.equal('a');
    expect(of({ url: 'https://x.example/' })).to.equal('https://x.example/');
    expect(of({ start: '2026-11-22T18:00:00+01:00' })).to.equal(of({ start: '2026-11-22T17:00:00Z' }));
    expect(of({ start: '2026-11-22T18:00' })).to.not.equal(of({ start: '2026-11-22T18:00Z' }));
  });

  it('tells the dates of a series apart, in whatever zone they are written', () => {
    const lines = [
      'RECURRENCE-ID;TZID=Europe/Berlin:20261129T180000',
      'RECURRENCE-ID:20261129T170000Z',
      'recurrence-id;tzid=America/New_York:20261129T120000',
    ];
    const ids = lines.map((recurrence) => of({ id: 'a', recurrence }));
    expect(new Set(ids).size).to.equal(1);
    expect(ids[0]).to.not.equal('a');
    expect(ids[0]).to.not.equal(of({ id: 'a', recurrence: ['RECURRENCE-ID;VALUE=DATE:20261129'] }));
    expect(recurrenceIdOf({ recurrence: 'RRULE:FREQ=DAILY\nRECURRENCE-ID:20261129T170000Z' })).to.equal(
      Date.UTC(2026, 10, 29, 17),
    );
  });

  it('survives lines that are none', () => {
    for (const recurrence of ['RECURRENCE-ID:20269999T999999', 'RECURRENCE-ID:', 'RRULE:FREQ=DAILY', ''])
      expect(of({ id: 'a', recurrence }), recurrence).to.equal('a');
    expect(recurrenceIdOf({ recurrence: 'RECURRENCE-ID;TZID=Mars:20261129T170000' })).to.equal(
      Date.UTC(2026, 10, 29, 17),
    );
  });
});
