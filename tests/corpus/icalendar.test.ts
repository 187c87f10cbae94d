import { expect } from '@open-wc/testing';
import { ICAL } from '../../src/formats/icalendar/icaljs-adapter.js';
import { parseForeign } from '../../src/formats/shared/parse-foreign.js';
import { validateRecords } from '../../src/data/load/validate.js';
import { eventKind, type Event } from '../../src/models/records/event.js';
import type { Sourced } from '../../src/models/records/provenance.js';
import { sanitizeHtml } from '../../src/safety/sanitize-html.js';
import { buildEventIndex, type EventIndex } from '../../src/widgets/calendar/occurrences/event-index.js';
import * as recurrence from '../../src/widgets/calendar/recurrence/gather-series.js';
import { titleOf, type Occurrence } from '../../src/widgets/calendar/occurrences/occurrence.js';
import { calendarOf, readEvents } from '../support/fixtures/read-events.js';
import { hasSharedData, listSharedData, readSharedData } from '../support/fixtures/shared-data.js';

interface Expected {
  start: string;
  end: string;
  summary: string;
  status?: string;
}

interface Query {
  id: string;
  file: string;
  tier: string;
  range_start: string | null;
  range_end: string | null;
  range_is: 'floating' | 'instant' | 'none';
  expected: Expected[];
}

const isThere = await hasSharedData();
const unused = () => undefined;

async function indexOf(file: string): Promise<EventIndex> {
  const url = `https://data.example/${file}`;
  const raw = {
    url,
    contentType: 'text/calendar',
    text: await readSharedData(`ical/calendars/${file}`),
    json: undefined,
  };
  const parsed = await parseForeign(raw, { format: 'auto', kind: eventKind });
  const { records } = await validateRecords(parsed, eventKind, url, unused);
  const sourced = records.map((record): Sourced<Event> => ({ ...record, provenance: [{ url }] }));
  const index = await buildEventIndex(sourced, { zoneOf: () => parsed.head.timeZone ?? 'UTC' }, unused);
  index.useRecurrence(recurrence);
  return index;
}

/** What a query asks for: all, a window of the clock of each event, or one of instants. */
function ask(index: EventIndex, { range_start: from, range_end: to, range_is: kind }: Query): Occurrence[] {
  if (!from || !to) return index.occurrencesIn(Date.UTC(1900, 0), Date.UTC(2100, 0));
  if (kind === 'floating') {
    const [start, end] = [Date.parse(`${from}Z`), Date.parse(`${to}Z`)];
    return index.occurrencesIn(start, Math.max(end, start + 1));
  }
  const [start, end] = [Date.parse(from), Date.parse(to)];
  const day = 86_400_000;
  return index
    .occurrencesIn(start - day, end + day)
    .filter((one) => one.start < end && (one.end > start || one.start >= start));
}

const timeOf = (instant: number, allDay: boolean) =>
  allDay ? new Date(instant).toISOString().slice(0, 10) : new Date(instant).toISOString();
const expectedTime = (time: string) => (time.length === 10 ? time : new Date(time).toISOString());

describe('real calendars', () => {
  if (!isThere) {
    it('skipped: ../shared is missing');
    return;
  }

  it('give the dates that two other programs find in them', async () => {
    const { cases } = JSON.parse(await readSharedData('ical/expected-occurrences.json')) as { cases: Query[] };
    const sure = cases.filter(({ tier }) => tier === 'A');
    expect(sure).to.have.length(73);
    const indexes = new Map<string, Promise<EventIndex>>();
    for (const query of sure) {
      if (!indexes.has(query.file)) indexes.set(query.file, indexOf(query.file));
      const index = await indexes.get(query.file)!;
      const found = ask(index, query).map(({ start, end, allDay, record, status }) =>
        [timeOf(start, allDay), timeOf(end, allDay), titleOf(record), status].join(' '),
      );
      const expected = query.expected.map(({ start, end, summary, status = 'CONFIRMED' }) =>
        [expectedTime(start), expectedTime(end), summary, status.toLowerCase()].join(' '),
      );
      expect(found.sort(), query.id).to.deep.equal(expected.sort());
      expect(recurrence.problemsOf(index.series ?? []), query.file).to.deep.equal([]);
    }
  });

  it('are shown in full, or refused with a reason', async () => {
    const refused: Record<string, string[]> = {
      'samples/rdate_exdate.ics': ['line 2: expected an event with SUMMARY, its title, received nothing'],
    };
    for (const folder of ['samples', 'calendars']) {
      const files = await listSharedData(`ical/${folder}`);
      expect(files.length).to.be.greaterThan(15);
      for (const file of files) {
        const text = await readSharedData(`ical/${folder}/${file}`);
        const { records, problems } = await readEvents(text);
        const written = text.match(/^BEGIN:VEVENT/gm)?.length ?? 0;
        const reasons = refused[`${folder}/${file}`] ?? [];
        expect(problems, file).to.deep.equal(reasons);
        expect(records, file).to.have.length(written - reasons.length);
      }
    }
  });

  it('say what ical.js reads in them', async () => {
    const compared = { events: 0, places: 0, texts: 0 };
    for (const folder of ['samples', 'calendars']) {
      for (const file of await listSharedData(`ical/${folder}`)) {
        const text = await readSharedData(`ical/${folder}/${file}`);
        // ical.js does not read blank lines and days without VALUE=DATE, and knows events without a title.
        if (/^blank_line_mid|^rdate_exdate|^Germany/.test(file)) continue;
        const calendar = ICAL.Component.fromString(text.trim());
        const { records } = await readEvents(text);
        calendar.getAllSubcomponents('vevent').forEach((component, index) => {
          const event = new ICAL.Event(component);
          const record = records[index];
          expect(record?.title, file).to.equal(event.summary.replace(/\s+/g, ' '));
          expect(record?.id ?? null, file).to.equal(component.getFirstPropertyValue('uid'));
          expect(record?.allDay === true, file).to.equal(event.startDate.isDate);
          if (!file.startsWith('timezone_from_file'))
            expect(record?.start.replace(/Z$/, ''), file).to.equal(event.startDate.toString().replace(/Z$/, ''));
          const place = record?.place?.name;
          if (place !== undefined) {
            expect(place, file).to.equal(event.location);
            compared.places += 1;
          }
          if (record?.text !== undefined && !event.description.includes('&')) {
            expect(record.text, file).to.equal(event.description.trim());
            compared.texts += 1;
          }
          const rules = (record?.recurrence as string[] | undefined)?.filter((line) => line.startsWith('RRULE')) ?? [];
          const written = component.getAllProperties('rrule');
          expect(rules.length, file).to.equal(written.length);
          compared.events += 1;
        });
      }
    }
    expect(compared.events).to.be.greaterThan(40);
    expect(compared.places).to.be.greaterThan(0);
    expect(compared.texts).to.be.greaterThan(0);
  });

  it('never carry active content on', async () => {
    const cases = async (name: string, key: string, field: string) =>
      ((JSON.parse(await readSharedData(`security/${name}.json`)) as Record<string, unknown[]>)[key] ?? []).map(
        (entry) => (field ? String((entry as Record<string, unknown>)[field]) : String(entry)),
      );
    const payloads = [
      ...(await cases('dompurify-payloads-sample', 'cases', 'payload')),
      ...(await cases('h5sc-vectors-sample', 'cases', 'payload')),
      ...(await cases('blns-sample', 'strings', '')),
      'javascript:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      'vbscript:x',
      'https://data.example/anhang.png',
    ].filter((payload) => payload.trim());
    expect(payloads.length).to.be.greaterThan(100);
    const options = {
      base: 'https://data.example/',
      headingLevel: 3,
      allowImage: () => false,
      externalLabel: (host: string) => host,
    };
    const faults: string[] = [];
    const original = globalThis.alert;
    globalThis.alert = (message) => void faults.push(String(message));
    const checked = { records: 0, addresses: 0, images: 0 };
    for (const payload of payloads) {
      const value = payload.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
      const one = payload.replace(/\s+/g, ' ');
      const text = calendarOf([
        `UID:${value}`,
        'DTSTART:20261122',
        `SUMMARY:${value}`,
        `X-ALT-DESC;FMTTYPE=text/html:${value}`,
        `LOCATION:${value}`,
        `URL:${one}`,
        `ATTACH:${one}`,
        `ATTACH;FMTTYPE=image/png:${one}`,
        `CONFERENCE:${one}`,
        `ORGANIZER;CN="${one.replaceAll('"', '')}":${one}`,
        `CATEGORIES:${value}`,
      ]);
      const { records } = await readEvents(text);
      const record = records[0];
      // What is nothing but invisible signs is no title.
      if (!record) continue;
      checked.records += 1;
      const addresses = [
        record.url,
        record.onlineUrl,
        record.organizer?.url,
        ...(record.documents ?? []).map(({ url }) => url),
      ].filter((address) => address !== undefined);
      for (const address of addresses) expect(address).to.match(/^(https?|mailto|tel):/);
      checked.addresses += addresses.length;
      if (record.image) {
        expect(record.image.src).to.match(/^(https?:|data:image\/(png|jpeg|webp|gif|avif)[;,])/i);
        checked.images += 1;
      }
      const body = document.createElement('div');
      body.append(await sanitizeHtml(record.html ?? '', options));
      expect(body.querySelectorAll('script, iframe, object, embed, form, svg, math'), payload).to.have.length(0);
      for (const element of body.querySelectorAll('*'))
        for (const { name } of element.attributes) expect(name, payload).not.to.match(/^on|^style$|^srcdoc$/);
    }
    expect(checked.records).to.be.greaterThan(payloads.length * 0.9);
    expect(checked.addresses).to.be.greaterThan(0);
    expect(checked.images).to.be.greaterThan(0);
    globalThis.alert = original;
    expect(faults).to.deep.equal([]);
  });
});
