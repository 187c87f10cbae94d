/**
 * Times as the endpoint writes them (ISO 8601): a day, a local time without offset, or an instant.
 * A day never shifts with anybody's time zone; a local time belongs to the zone of its document.
 */
export interface ParsedTime {
  /** Milliseconds of the written wall clock, read as if it were UTC. */
  wall: number;
  /** Minutes east of UTC when an offset or `Z` is written. */
  offset?: number;
  /** Only a day is written. */
  dateOnly: boolean;
}

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s?(Z|[+-]\d\d:?\d\d)?)?$/i;

/** As `Date.UTC`, which takes the years 0 to 99 for those of the twentieth century. */
function utc(date: readonly [number, number, number], time: readonly [number, number, number]): number {
  const result = new Date(0);
  result.setUTCFullYear(...date);
  return result.setUTCHours(...time);
}

/** Takes an ISO 8601 date or date-time apart; `undefined` for anything else. */
export function parseTime(iso: string): ParsedTime | undefined {
  const match = ISO.exec(iso);
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second, zone] = match;
  const date = [Number(year), Number(month) - 1, Number(day)] as const;
  const wall = utc(date, [Number(hour ?? 0), Number(minute ?? 0), Number(second ?? 0)]);
  const parsed: ParsedTime = { wall, dateOnly: hour === undefined };
  if (zone) {
    const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
    parsed.offset = /z/i.test(zone) ? 0 : zone.startsWith('-') ? -minutes : minutes;
  }
  return parsed;
}

let ownZone: string | undefined;

/** IANA name of the zone that the visitor's clock is in. */
export const visitorZone = (): string => (ownZone ??= new Intl.DateTimeFormat('de').resolvedOptions().timeZone);

/** Zones that are remembered: a document may name each in any mixture of capitals. */
const MOST_ZONES = 200;

/** Where a map holds as many zones as it may, it begins anew. */
function keep<T>(map: Map<string, T>, timeZone: string, value: T): T {
  if (map.size >= MOST_ZONES) map.clear();
  map.set(timeZone, value);
  return value;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * Minutes by which a zone is ahead of UTC at an instant. That of the visitor `Date` knows; the
 * first question to `Intl` takes 20 ms.
 */
function askOffset(instant: number, timeZone: string): number {
  if (timeZone === visitorZone()) return -new Date(instant).getTimezoneOffset();
  let format = formats.get(timeZone);
  if (!format) {
    const numeric = {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    } as const;
    format = keep(formats, timeZone, new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', ...numeric }));
  }
  const part: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const { type, value } of format.formatToParts(instant)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  const wall = utc([year, month - 1, day], [hour, minute, second]);
  return Math.round((wall - instant) / 60_000);
}

const DAY = 86_400_000;
/** Of each zone, the offsets at the beginnings of the weeks and days asked for. */
const offsets = new Map<string, Map<number, number>>();

/**
 * The same from memory: a question for each week, and in those in which the clocks change for each
 * day, so that ten thousand dates cost as little as their weeks. Nowhere do clocks change back
 * within a week.
 */
function offsetAt(instant: number, timeZone: string): number {
  if (timeZone === 'UTC') return 0;
  const known = offsets.get(timeZone) ?? keep(offsets, timeZone, new Map<number, number>());
  for (const span of [7 * DAY, DAY]) {
    const begin = Math.floor(instant / span) * span;
    const offset = offsetOf(begin, timeZone, known);
    if (offset === offsetOf(begin + span, timeZone, known)) return offset;
  }
  return askOffset(instant, timeZone);
}

function offsetOf(instant: number, timeZone: string, known: Map<number, number>): number {
  let offset = known.get(instant);
  if (offset === undefined) known.set(instant, (offset = askOffset(instant, timeZone)));
  return offset;
}

/** What the clock of a zone shows at an instant, as milliseconds read as if they were UTC. */
export const wallClock = (instant: number, timeZone: string): number => instant + offsetAt(instant, timeZone) * 60_000;

/**
 * The instant at which the clock of a zone shows `wall` (milliseconds read as if they were UTC). A
 * time that the clocks skip is read by the clock before the change, one that they show twice is the
 * first of the two, as in iCalendar (RFC 5545, 3.3.5).
 */
export function wallToInstant(wall: number, timeZone: string): number {
  // Clocks do not change twice in two days: one of the offsets a day before and a day after is the
  // right one.
  const before = wall - offsetAt(wall - DAY, timeZone) * 60_000;
  if (wallClock(before, timeZone) === wall) return before;
  const after = wall - offsetAt(wall + DAY, timeZone) * 60_000;
  return wallClock(after, timeZone) === wall ? after : before;
}

/**
 * The instant of a written time in milliseconds. A day counts from its first moment in `timeZone`;
 * see {@link wallToInstant} for changes of the clocks. `NaN` for what is not ISO 8601.
 *
 * @param timeZone IANA zone of times without offset
 */
export function toInstant(iso: string, timeZone: string): number {
  const time = parseTime(iso);
  if (!time) return Number.NaN;
  return time.offset === undefined ? wallToInstant(time.wall, timeZone) : time.wall - time.offset * 60_000;
}
