import { filled } from '../fields/json-values.js';
import { plainText } from '../shared/plain-text.js';
import type { Fault } from '../../models/schema/problem.js';
import type { Parsed, Pause } from '../shared/format.js';
import { readHead } from '../shared/read-head.js';
import { unescapeText, type ContentLine } from './content-line.js';
import { eventProperties, readEvent } from './read-event.js';
import { readZones, type Zones } from './read-zones.js';
import { readBlock, splitCalendar, type Block, type Calendar } from './split-calendar.js';

/** What decides whether an event is read at all. */
interface Outline extends Block {
  uid: string;
  /** The line with its `RECURRENCE-ID`, empty for a whole series and for single events. */
  date: string;
  /** When it was changed last, of a date of a series. */
  changed: string;
  sequence: number;
  isPrivate: boolean;
  zones: Zones;
}

const noZones: Zones = { find: () => undefined };

/**
 * Reads an iCalendar file: its head at once, every event when it is asked for. `pause` as in
 * `Wanted`.
 */
export async function readCalendar(source: string, url: string, pause: Pause = () => undefined): Promise<Parsed> {
  const text = source.replace(/^\ufeff/, '');
  const faults: Fault[] = [];
  const { calendars, events } = await splitCalendar(text, faults, pause);
  const zones = new Map<Calendar, Zones>();
  for (const calendar of calendars) zones.set(calendar, await readZones(text, calendar, faults, url));
  const outlines: Outline[] = [];
  for (const block of events) {
    outlines.push(outline(text, block, zones.get(block.calendar)));
    const wait = pause();
    if (wait) await wait;
  }
  const [first] = calendars;
  const { head, faults: ofHead } = readHead(first ? headOf(first.properties, zones.get(first)) : {});
  for (const fault of ofHead) faults.push(fault);
  const report = (line: number, expected: string, value: unknown) =>
    void faults.push({ path: `line ${line}`, expected, value });
  const hidden = exceptionsOf(outlines);
  const series = new Map(outlines.filter(({ date }) => !date).map((one) => [one.uid, one]));
  const titleOf = (uid: string) => {
    const whole = series.get(uid);
    const [title] = whole ? readBlock(text, whole, new Set(['SUMMARY']), () => undefined) : [];
    return title && unescapeText(title.value);
  };
  const toRecord = (record: unknown): unknown => {
    const { uid, date, ...block } = record as Outline;
    const own = readBlock(text, block, eventProperties, (line, broken) =>
      report(line, 'a line such as NAME:value', broken),
    );
    const properties = date ? own : [...own, ...(hidden.get(uid) ?? [])];
    return readEvent(properties, { line: block.line, zones: block.zones, cancelled: isOff(block), report, titleOf });
  };
  const records = latest(outlines);
  const [hiddenOne] = outlines;
  if (hiddenOne && records.length === 0)
    report(hiddenOne.line, 'at least one event that is not private (CLASS:PRIVATE)', undefined);
  return { head, path: 'VEVENT', records, toRecord, faults, feed: url };
}

/** A calendar may be sent to call its events off. */
const isOff = ({ calendar: { properties } }: Block): boolean =>
  properties.some(({ name, value }) => name === 'METHOD' && /^\s*cancel\s*$/i.test(value));

function headOf(properties: readonly ContentLine[], zones: Zones | undefined): object {
  const textOf = (...names: string[]) => {
    const value = properties.find(({ name }) => names.includes(name))?.value;
    return value === undefined ? undefined : unescapeText(value) || undefined;
  };
  const name = textOf('NAME', 'X-WR-CALNAME');
  const description = textOf('DESCRIPTION', 'X-WR-CALDESC');
  const changed = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(textOf('LAST-MODIFIED') ?? '');
  const [, year, month, day, ...time] = changed ?? [];
  return {
    timeZone: zones?.own,
    generated: changed ? `${[year, month, day].join('-')}T${time.join(':')}Z` : undefined,
    // Google calls a calendar by the address of its owner.
    publisher: filled({
      name: name?.includes('@') ? undefined : name,
      url: textOf('URL'),
      description: description && plainText(description),
    }),
  };
}

/** The lines that tell what becomes of an event, each with those folded from it. */
const formOf = (name: string): RegExp => new RegExp(`^${name}[;:].*(?:\\r?\\n[ \\t].*)*`, 'im');
const [uidForm, dateForm, sequenceForm] = [formOf('UID'), formOf('RECURRENCE-ID'), formOf('SEQUENCE')];
const [classForm, changedForm, stampForm] = [formOf('CLASS'), formOf('LAST-MODIFIED'), formOf('DTSTAMP')];

const lineOf = (block: string, form: RegExp): string =>
  form
    .exec(block)?.[0]
    .replace(/\r?\n[ \t]/g, '')
    .trim() ?? '';

function outline(text: string, block: Block, zones = noZones): Outline {
  const own = text.slice(block.from, block.to);
  const valueOf = (line: string) => line.slice(line.indexOf(':') + 1).trim();
  const date = lineOf(own, dateForm);
  return {
    ...block,
    zones,
    uid: valueOf(lineOf(own, uidForm)),
    date,
    changed: date && valueOf(lineOf(own, changedForm) || lineOf(own, stampForm)),
    sequence: Number.parseInt(valueOf(lineOf(own, sequenceForm)), 10) || 0,
    isPrivate: /^private$/i.test(valueOf(lineOf(own, classForm))),
  };
}

/**
 * All that may be shown; of several versions of an event, which the standard counts in `SEQUENCE`,
 * the last. Of one date of a series there is one version only: of those with the same number, that
 * which was changed last.
 */
function latest(outlines: readonly Outline[]): Outline[] {
  const newest = new Map<string, Outline>();
  const keyOf = ({ uid, date }: Outline) => `${uid}\n${date}`;
  for (const one of outlines) {
    const other = newest.get(keyOf(one));
    const isOlder = other && (one.sequence - other.sequence || (one.changed < other.changed ? -1 : 0)) < 0;
    if (!isOlder) newest.set(keyOf(one), one);
  }
  return outlines.filter((one) => {
    const last = newest.get(keyOf(one));
    return !one.isPrivate && (!one.uid || one === last || (!one.date && one.sequence === last?.sequence));
  });
}

/** The private dates of public series: there is nothing on those days. */
function exceptionsOf(outlines: readonly Outline[]): Map<string, ContentLine[]> {
  const hidden = new Map<string, ContentLine[]>();
  for (const { uid, date, line, isPrivate } of outlines) {
    if (!isPrivate || !date || !uid) continue;
    const colon = date.lastIndexOf(':');
    const [, zone] = /;TZID="?([^":;]+)/i.exec(date) ?? [];
    const params = { ...(zone && { TZID: zone }), ...(/;VALUE=DATE[;:]/i.test(date) && { VALUE: 'DATE' }) };
    hidden.set(uid, [...(hidden.get(uid) ?? []), { name: 'EXDATE', params, value: date.slice(colon + 1), line }]);
  }
  return hidden;
}
