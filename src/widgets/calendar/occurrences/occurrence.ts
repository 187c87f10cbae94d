import { parseDuration } from '../../../models/time/duration.js';
import type { Event } from '../../../models/records/event.js';
import type { Sourced } from '../../../models/records/provenance.js';
import { parseTime, toInstant, wallClock, wallToInstant } from '../../../models/time/time.js';

export const DAY = 86_400_000;

export type EventStatus = NonNullable<Event['status']>;

/** One date of an event, with everything that placing it needs; what it is about is in `record`. */
export interface Occurrence {
  /**
   * The same in every session and for every visitor: identity of the event, `@`, its start (that of
   * the series where it was moved).
   */
  id: string;
  record: Sourced<Event>;
  /** Instant in milliseconds; of an all-day event midnight of its first day read as UTC. */
  start: number;
  /**
   * The same for the end, which is no longer part of it: midnight after the last day of an all-day
   * event.
   */
  end: number;
  /** What the clock of `timeZone` shows at the start, in milliseconds read as if they were UTC. */
  wallStart: number;
  /** The same at the end. */
  wallEnd: number;
  allDay: boolean;
  /** The zone it is shown in: its own, unless the page asks for another. */
  timeZone: string;
  status: EventStatus;
  /** Nobody said when it ends; `end` is `start` then. */
  openEnd: boolean;
  /** One of several dates by a rule or list of dates. */
  recurring: boolean;
  /** Where it was before it was moved or postponed, as the clock of `timeZone` showed it. */
  movedFrom?: number;
}

/** When an event takes place, by the clock of its own zone. */
export interface EventTimes {
  /** IANA zone of `wall`. */
  zone: string;
  /** Milliseconds of the clock at the start, read as if they were UTC. */
  wall: number;
  allDay: boolean;
  openEnd: boolean;
  /** Its length: days by the calendar first, then exact milliseconds. */
  days: number;
  ms: number;
}

const midnight = (wall: number): number => Math.floor(wall / DAY) * DAY;

/**
 * Days of an all-day event; its `end` is the last of them, unless it is written as the midnight
 * after.
 */
function countDays(first: number, { end, duration }: Event, zone: string): number {
  const parsed = end === undefined ? undefined : parseTime(end);
  if (!parsed) return Math.max(1, (duration === undefined ? undefined : parseDuration(duration)?.days) ?? 1);
  const wall = parsed.offset === undefined ? parsed.wall : wallClock(parsed.wall - parsed.offset * 60_000, zone);
  const last = midnight(wall) - (!parsed.dateOnly && wall % DAY === 0 ? DAY : 0);
  return Math.max(1, Math.round((last - first) / DAY) + 1);
}

/** The time at which an event ends: a day means its last moment. */
const instantOfEnd = (iso: string, zone: string): number =>
  iso.length > 10 ? toInstant(iso, zone) : wallToInstant(Date.parse(iso) + DAY, zone);

/**
 * Reads the times of a valid event. A start with an offset is put into the event's zone.
 *
 * @param zone IANA zone of the event
 */
export function readTimes(event: Event, zone: string): EventTimes {
  const { wall: written = Number.NaN, offset, dateOnly = true } = parseTime(event.start) ?? {};
  const wall = offset === undefined ? written : wallClock(written - offset * 60_000, zone);
  if (dateOnly || event.allDay) {
    const first = midnight(wall);
    return { zone, wall: first, allDay: true, openEnd: false, days: countDays(first, event, zone), ms: 0 };
  }
  const length = { days: 0, ms: 0 };
  const duration = event.duration === undefined ? undefined : parseDuration(event.duration);
  if (event.end !== undefined) length.ms = instantOfEnd(event.end, zone) - toInstant(event.start, zone);
  else if (duration) Object.assign(length, duration);
  // Sources write an end before the start when they know none.
  const openEnd = length.ms < 0 || (event.end === undefined && !duration);
  return { zone, wall, allDay: false, openEnd, ...(openEnd ? { days: 0, ms: 0 } : length) };
}

/** What distinguishes one date of an event from another. */
export interface OccurrenceOf {
  id: string;
  record: Sourced<Event>;
  recurring: boolean;
  /** Zone to show it in. */
  shown: string;
  /**
   * Instant of the start, where that is known better than from the clock: an hour that the clocks
   * show twice.
   */
  instant?: number | undefined;
  movedFrom?: number | undefined;
}

/** The date of an event that begins when the clock of its zone shows `times.wall`. */
export function makeOccurrence(times: EventTimes, of: OccurrenceOf): Occurrence {
  const { zone, wall, allDay, openEnd, days, ms } = times;
  const { id, record, recurring, shown, movedFrom } = of;
  const start = allDay ? wall : (of.instant ?? wallToInstant(wall, zone));
  const end = allDay ? wall + days * DAY : (days ? wallToInstant(wall + days * DAY, zone) : start) + ms;
  // Written out, as thousands of them are made for a month.
  const occurrence: Occurrence = {
    id,
    record,
    start,
    end,
    wallStart: allDay ? start : wallClock(start, shown),
    wallEnd: allDay ? end : wallClock(end, shown),
    allDay,
    timeZone: shown,
    status: record.status ?? 'confirmed',
    openEnd,
    recurring,
  };
  if (movedFrom !== undefined) occurrence.movedFrom = movedFrom;
  return occurrence;
}

/** `2026-11-22` or `2026-11-22T18:00`, with seconds only where there are any. */
export function isoOfWall(wall: number, allDay: boolean): string {
  const iso = new Date(wall).toISOString();
  return iso.slice(0, allDay ? 10 : wall % 60_000 ? 19 : 16);
}

/** Where an event was before, as its record says, by the clock of the zone it is shown in. */
export function previousWall({ previousStart }: Event, zone: string, shown: string): number | undefined {
  if (previousStart === undefined) return undefined;
  if (previousStart.length <= 10) return Date.parse(previousStart);
  return wallClock(toInstant(previousStart, zone), shown);
}

/** The order of everything: by the clock at the start, whole days first, then by title. */
export function compareOccurrences(a: Occurrence, b: Occurrence): number {
  return (
    a.wallStart - b.wallStart ||
    Number(b.allDay) - Number(a.allDay) ||
    compareTitles(a.record, b.record) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}

let collator: Intl.Collator | undefined;

/** Titles in the order of a dictionary. */
export const compareTitles = (a: Event, b: Event): number =>
  (collator ??= new Intl.Collator('de')).compare(titleOf(a), titleOf(b));

/** A title to sort by: the first where there are several languages. */
export const titleOf = ({ title }: Event): string =>
  typeof title === 'string' ? title : (Object.values(title)[0] ?? '');

/**
 * Whether an occurrence meets a window `[from, to)` of the clock. One without length counts at its
 * start.
 */
export const meets = (
  { wallStart, wallEnd }: Pick<Occurrence, 'wallStart' | 'wallEnd'>,
  from: number,
  to: number,
): boolean => wallStart < to && (wallEnd > from || wallStart >= from);
