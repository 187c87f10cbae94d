import { contentHash } from '../../../data/merge/content-hash.js';
import type { Event } from '../../../models/records/event.js';
import type { Sourced } from '../../../models/records/provenance.js';
import { pickText, type Text } from '../../../models/parts/text.js';
import { wallClock, wallToInstant } from '../../../models/time/time.js';
import { addressLine } from '../detail/address-line.js';
import type { Zones } from '../occurrences/event-zones.js';
import { plainText } from '../../../formats/shared/plain-text.js';
import { escapeText, foldLine, oneLine, quoteParameter } from './icalendar-line.js';
import { DAY, makeOccurrence, readTimes, type EventTimes, type Occurrence } from '../occurrences/occurrence.js';
import { isOverride, isSeries } from '../occurrences/is-series.js';
import { compactWall, readLines, readLineTime } from '../occurrences/recurrence-lines.js';
import { writeTimeZone } from './write-time-zone.js';

/** How to write a calendar. */
export interface CalendarOptions {
  /** Milliseconds: when the file is made. */
  now: number;
  zones: Zones;
  /** Languages of the reader, best first; of a text in several languages one is written. */
  languages: readonly string[];
  /** What a category is called; its id when missing. */
  categoryLabel?: ((id: string) => string) | undefined;
  /** Name of the calendar. */
  name?: string | undefined;
}

/** One `VEVENT` to be: the event with the times it is written with. */
interface Entry {
  record: Sourced<Event>;
  times: EventTimes;
  uid: string;
  /** Lines that make it a series or one date of one. */
  recurrence: string[];
}

/** The name under which calendars know an event; the same as in a calendar it came from. */
const uidOf = ({ id, url, title, start }: Event): string =>
  oneLine(id || url || '') || `${contentHash(JSON.stringify([title, start]))}@verbund`;

/** A property with a time: a day, an instant, or the clock of a zone. */
function writeTime(name: string, wall: number, { zone, allDay }: Pick<EventTimes, 'zone' | 'allDay'>): string {
  if (allDay) return `${name};VALUE=DATE:${compactWall(wall, true)}`;
  return zone === 'UTC' ? `${name}:${compactWall(wall, false)}Z` : `${name};TZID=${zone}:${compactWall(wall, false)}`;
}

/**
 * The lines of a series in the form that fits its start: zones are said, and `UNTIL` is an instant.
 */
function writeRecurrence(event: Event, times: EventTimes): string[] {
  const { zone, allDay } = times;
  return readLines(event).flatMap(({ name, params, value }) => {
    if (name === 'RRULE' || name === 'EXRULE') return [`${name}:${writeRule(oneLine(value), times)}`];
    if (!['RDATE', 'EXDATE', 'RECURRENCE-ID'].includes(name)) return [];
    const range = name === 'RECURRENCE-ID' ? (/;RANGE=THISANDFUTURE/i.exec(params)?.[0] ?? '') : '';
    return value.split(',').flatMap((entry) => {
      const [begin = '', end] = entry.split('/');
      const time = readLineTime(begin, params, zone);
      if (!time) return [];
      const clock = time.dateOnly && !allDay ? time.wall + (times.wall % DAY) : time.wall;
      const line = writeTime(name + range, allDay ? Math.floor(time.wall / DAY) * DAY : clock, times);
      const isPeriod = end !== undefined && !allDay;
      return [isPeriod ? `${line.replace(name, `${name};VALUE=PERIOD`)}/${oneLine(end)}` : line];
    });
  });
}

function writeRule(rule: string, { zone, allDay }: EventTimes): string {
  return rule.replace(/UNTIL=([^;]*)/i, (whole: string, until: string) => {
    const time = readLineTime(until, '', zone);
    if (!time) return whole;
    if (allDay) return `UNTIL=${compactWall(time.wall, true)}`;
    const last = time.dateOnly ? time.wall + DAY - 1000 : time.wall;
    return `UNTIL=${compactWall(zone === 'UTC' ? last : wallToInstant(last, zone), false)}Z`;
  });
}

/** A series is written by the clock by which it recurs. */
function timesOf(record: Sourced<Event>, zones: Zones): EventTimes {
  const inUtc = /Z$/i.test(record.start) && isSeries(record);
  return readTimes(record, inUtc ? 'UTC' : zones.own(record));
}

/** The words of an event. */
function writeWords({ record }: Entry, { languages, categoryLabel = String }: CalendarOptions): string[] {
  const pick = (text: Text | undefined): string => pickText(text, languages)?.value.trim() ?? '';
  const { title, summary, text, html, categories, status, place, onlineUrl, url, organizer, cost } = record;
  const about = text?.trim() || (html === undefined ? '' : plainText(html, Infinity)) || pick(summary);
  const location = [pick(place?.name), addressLine(place?.address)].filter(Boolean).join(', ');
  const statuses = { confirmed: 'CONFIRMED', tentative: 'TENTATIVE', cancelled: 'CANCELLED', postponed: 'TENTATIVE' };
  const lines = [`SUMMARY:${escapeText(pick(title))}`];
  if (about) lines.push(`DESCRIPTION:${escapeText([about, pick(cost)].filter(Boolean).join('\n\n'))}`);
  if (location) lines.push(`LOCATION:${escapeText(location)}`);
  if (place?.geo) lines.push(`GEO:${place.geo.lat};${place.geo.lon}`);
  if (url) lines.push(`URL:${oneLine(url)}`);
  if (onlineUrl) lines.push(`CONFERENCE;VALUE=URI:${oneLine(onlineUrl)}`);
  if (categories?.length) lines.push(`CATEGORIES:${categories.map((id) => escapeText(categoryLabel(id))).join(',')}`);
  if (status) lines.push(`STATUS:${statuses[status]}`);
  return [...lines, ...writeOrganizer(organizer)];
}

/** An organizer is an address (RFC 5545, 3.8.4.3): without one, it is only a contact. */
function writeOrganizer(organizer: Event['organizer']): string[] {
  const name = organizer?.name ?? organizer?.contact?.name ?? '';
  const address = organizer?.contact?.email ? `mailto:${organizer.contact.email}` : organizer?.url;
  if (!address) return name ? [`CONTACT:${escapeText(name)}`] : [];
  return [`ORGANIZER${name ? `;CN=${quoteParameter(name)}` : ''}:${oneLine(address)}`];
}

function writeEvent(entry: Entry, options: CalendarOptions): string[] {
  const { times, uid, recurrence, record } = entry;
  const { start, end } = makeOccurrence(times, { id: '', record, recurring: false, shown: times.zone });
  const { allDay, openEnd, zone } = times;
  const wallEnd = allDay || zone === 'UTC' ? end : wallClock(end, zone);
  const lines = ['BEGIN:VEVENT', `UID:${uid}`, `DTSTAMP:${compactWall(options.now, false)}Z`];
  lines.push(writeTime('DTSTART', allDay ? times.wall : wallClock(start, zone), times));
  if (!openEnd && end > start) lines.push(writeTime('DTEND', wallEnd, times));
  return [...lines, ...recurrence, ...writeWords(entry, options), 'END:VEVENT'];
}

/** The zones that the entries name, with the years in which they are needed. */
function writeZones(entries: readonly Entry[], now: number): string[] {
  const years = new Map<string, [number, number]>();
  const yearOf = (wall: number): number => new Date(wall).getUTCFullYear();
  for (const { times, recurrence } of entries) {
    if (times.allDay || times.zone === 'UTC') continue;
    const [first, last] = years.get(times.zone) ?? [Infinity, -Infinity];
    const year = yearOf(times.wall);
    // A series may go on: five more years, then by the rule of the clocks.
    const end = recurrence.some((line) => line.startsWith('R')) ? Math.max(year, yearOf(now)) + 5 : year;
    years.set(times.zone, [Math.min(first, year), Math.max(last, end)]);
  }
  return [...years].flatMap(([zone, [first, last]]) =>
    writeTimeZone(zone, Math.max(first, 1970), Math.max(last, 1970)),
  );
}

function writeCalendar(entries: readonly Entry[], options: CalendarOptions): string {
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//verbund-widgets//calendar//DE', 'CALSCALE:GREGORIAN'];
  if (options.name) head.push(`NAME:${escapeText(options.name)}`, `X-WR-CALNAME:${escapeText(options.name)}`);
  const lines = [
    ...head,
    ...writeZones(entries, options.now),
    ...entries.flatMap((entry) => writeEvent(entry, options)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

/**
 * An iCalendar file (RFC 5545) of whole events: series with their rules and the records that stand
 * for one of their dates, and single ones. For one series, give the records with its id; for all
 * that is shown, give those.
 */
export function writeICalendar(records: readonly Sourced<Event>[], options: CalendarOptions): string {
  const series = new Map(records.filter(isSeries).map((record) => [uidOf(record), record]));
  const entries = records.map((record): Entry => {
    const uid = uidOf(record);
    const times = timesOf(record, options.zones);
    const master = isOverride(record) ? series.get(uid) : undefined;
    // The date an override stands for is written by the clock of its series.
    const clock = master ? timesOf(master, options.zones) : times;
    return { record, times, uid, recurrence: writeRecurrence(record, clock) };
  });
  return writeCalendar(entries, options);
}

/** An iCalendar file of one date, as an event of its own. */
export function writeOccurrence(occurrence: Occurrence, options: CalendarOptions): string {
  const { record, start, allDay, openEnd, end, recurring } = occurrence;
  const zone = options.zones.own(record);
  const wall = allDay ? start : wallClock(start, zone);
  const length = allDay ? { days: Math.round((end - start) / DAY), ms: 0 } : { days: 0, ms: end - start };
  const uid = recurring ? `${uidOf(record)}-${compactWall(wall, allDay)}` : uidOf(record);
  return writeCalendar([{ record, times: { zone, wall, allDay, openEnd, ...length }, uid, recurrence: [] }], options);
}
