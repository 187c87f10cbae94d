import { expect } from '@open-wc/testing';
import { validateRecords } from '../../src/data/load/validate.js';
import { parseForeign } from '../../src/formats/shared/parse-foreign.js';
import { eventKind, type Event } from '../../src/models/records/event.js';
import type { Sourced } from '../../src/models/records/provenance.js';
import { zonesOf } from '../../src/widgets/calendar/occurrences/event-zones.js';
import { EventIndex } from '../../src/widgets/calendar/occurrences/event-index.js';
import * as recurrence from '../../src/widgets/calendar/recurrence/gather-series.js';
import { writeICalendar } from '../../src/widgets/calendar/export/write-icalendar.js';
import { readByIcalJs } from '../support/fixtures/read-by-icaljs.js';
import { hasSharedData, listSharedData, readSharedData } from '../support/fixtures/shared-data.js';

const url = 'https://data.example/termine.ics';
const zoneOf = (): string => 'UTC';
const unused = () => undefined;
const [from, to] = [Date.parse('1990-01-01'), Date.parse('2032-01-01')];

async function readRecords(text: string): Promise<Sourced<Event>[]> {
  const raw = { url, contentType: 'text/calendar', text, json: undefined };
  const parsed = await parseForeign(raw, { format: 'icalendar', kind: eventKind });
  const { records } = await validateRecords(parsed, eventKind, url, unused);
  return records.map((record): Sourced<Event> => ({ ...record, provenance: [{ url }] }));
}

/** Start, end and title of everything in the years of the samples. */
function datesOf(records: readonly Sourced<Event>[]): { dates: string[]; isBounded: boolean } {
  const index = new EventIndex({ zoneOf });
  for (const record of records) index.add(record);
  index.useRecurrence(recurrence);
  const iso = (instant: number): string => new Date(instant).toISOString().slice(0, 16);
  const dates = index.occurrencesIn(from, to).map(({ start, end }) => `${iso(start)} ${iso(end)}`);
  return { dates: dates.sort(), isBounded: recurrence.problemsOf(index.series ?? []).length > 0 };
}

/** Of an event with two rules, ical.js 2.2 loses the last date; one with a list of periods it does not read. */
const beyondIcalJs = /\nRRULE:[^\n]*\n(?: [^\n]*\n)*RRULE:|\nRDATE;VALUE=PERIOD/;

const options = {
  now: Date.parse('2026-11-22'),
  zones: zonesOf({ zoneOf }),
  languages: ['de'],
};

describe('calendars of the samples, exported', () => {
  const exported = new Map<string, { text: string; dates: string[]; isBounded: boolean }>();

  before(async function () {
    if (!(await hasSharedData())) this.skip();
    for (const folder of ['ical/calendars', 'ical/samples']) {
      for (const name of (await listSharedData(folder)).filter((file) => file.endsWith('.ics'))) {
        const records = await readRecords(await readSharedData(`${folder}/${name}`)).catch(() => []);
        exported.set(`${folder}/${name}`, { text: writeICalendar(records, options), ...datesOf(records) });
      }
    }
    expect(exported.size).to.be.greaterThan(20);
  });

  it('are read back as the same dates by our own reader', async () => {
    for (const [name, { text, dates }] of exported)
      expect(datesOf(await readRecords(text)).dates, name).to.deep.equal(dates);
  });

  it('are read back as the same dates by ical.js', () => {
    let compared = 0;
    for (const [name, { text, dates, isBounded }] of exported) {
      if (isBounded || dates.length >= 800 || beyondIcalJs.test(text)) continue;
      expect(readByIcalJs(text, from, to), name).to.deep.equal(dates);
      compared += 1;
    }
    expect(compared).to.be.greaterThan(20);
  });
});
