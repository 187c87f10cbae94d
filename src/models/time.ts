/**
 * Times as the endpoint writes them (ISO 8601): a day, a local time without offset, or an instant. A day never shifts
 * with anybody's time zone; a local time belongs to the zone of its document.
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

/** Takes an ISO 8601 date or date-time apart; `undefined` for anything else. */
export function parseTime(iso: string): ParsedTime | undefined {
  const match = ISO.exec(iso);
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second, zone] = match;
  const wall = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour ?? 0),
    Number(minute ?? 0),
    Number(second ?? 0),
  );
  const parsed: ParsedTime = { wall, dateOnly: hour === undefined };
  if (zone) {
    const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
    parsed.offset = /z/i.test(zone) ? 0 : zone.startsWith('-') ? -minutes : minutes;
  }
  return parsed;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** What the clock of a zone shows at an instant, as milliseconds read as if they were UTC. */
export function wallClock(instant: number, timeZone: string): number {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone, hourCycle: 'h23',
      year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
    }); // prettier-ignore
    formats.set(timeZone, format);
  }
  const part: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const { type, value } of format.formatToParts(instant)) part[type] = Number(value);
  return Date.UTC(part.year ?? 0, (part.month ?? 1) - 1, part.day, part.hour, part.minute, part.second);
}

/**
 * The instant of a written time in milliseconds. A day counts from its first moment in `timeZone`; `NaN` for what is
 * not ISO 8601.
 *
 * @param timeZone IANA zone of times without offset
 */
export function toInstant(iso: string, timeZone: string): number {
  const time = parseTime(iso);
  if (!time) return Number.NaN;
  if (time.offset !== undefined) return time.wall - time.offset * 60_000;
  // Two steps reach the fixed point also next to a change of daylight saving time.
  const first = time.wall - (wallClock(time.wall, timeZone) - time.wall);
  return time.wall - (wallClock(first, timeZone) - first);
}
