import { isDateTime } from '../../../models/time/date-time.js';
import type { Event } from '../../../models/records/event.js';
import { TimeZoneSchema } from '../../../models/time/time-zone.js';
import { wallClock, wallToInstant } from '../../../models/time/time.js';
import { DAY } from './occurrence.js';

/**
 * A line of `recurrence` taken apart, as RFC 5545 writes it:
 * `EXDATE;TZID=Europe/Berlin:20261122T180000`.
 */
export interface RecurrenceLine {
  /** In capitals. */
  name: string;
  /** What stands between name and value, as written. */
  params: string;
  value: string;
}

/** A date or time of such a line. */
export interface LineTime {
  /** What the clock of the zone asked for shows, in milliseconds read as if they were UTC. */
  wall: number;
  dateOnly: boolean;
}

/** All lines of a record; folded ones are joined, and a rule may stand there without its name. */
export function readLines({ recurrence = [] }: Pick<Event, 'recurrence'>): RecurrenceLine[] {
  const text = typeof recurrence === 'string' ? recurrence : recurrence.join('\n');
  const lines: RecurrenceLine[] = [];
  for (const written of text.replace(/\r?\n[ \t]/g, '').split(/[\r\n]+/)) {
    const line = written.trim();
    const bare = /^FREQ=/i.test(line) ? `RRULE:${line}` : line;
    const [, name = '', params = '', value = ''] = /^([A-Z-]+)((?:;[^:;"]*(?:"[^"]*")?)*):(.*)$/i.exec(bare) ?? [];
    if (name) lines.push({ name: name.toUpperCase(), params, value });
  }
  return lines;
}

const form = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z)?)?$/i;

/**
 * One value of a line.
 *
 * @param zone IANA zone of values that name none, and of the result
 */
export function readLineTime(value: string, params: string, zone: string): LineTime | undefined {
  const [whole, year, month, day, hour, minute, second, utc] =
    form.exec(value.trim().replace(/[-:](?=\d\d)/g, '')) ?? [];
  if (!whole || !year || !month || !day || !isDateTime(`${year}-${month}-${day}`)) return undefined;
  const date = Date.parse(`${year}-${month}-${day}`);
  if (hour === undefined) return { wall: date, dateOnly: true };
  // A leap second is written 60.
  const wall = date + Number(hour) * 3_600_000 + Number(minute) * 60_000 + Math.min(59, Number(second)) * 1000;
  if (wall >= date + DAY || Number(minute) > 59) return undefined;
  const [, named] = /;TZID="?([^;:"]+)/i.exec(params) ?? [];
  const written = utc ? 'UTC' : named !== undefined && TimeZoneSchema.read(named) !== undefined ? named : zone;
  return { wall: written === zone ? wall : wallClock(wallToInstant(wall, written), zone), dateOnly: false };
}

/** `20261122T180000` or `20261122`. */
export const compactWall = (wall: number, dateOnly: boolean): string =>
  new Date(wall)
    .toISOString()
    .replace(/[-:]|\.\d+Z/g, '')
    .slice(0, dateOnly ? 8 : 15);

/**
 * The last moment that the `UNTIL` of a rule allows, by the clock of the rule; Infinity without
 * one. Throws when it is no time.
 *
 * @param isDate whether the rule is one of whole days
 */
export function lastByUntil(rule: string, isDate: boolean, zone: string): number {
  const [, until] = /(?:^|;)UNTIL=([^;]*)/i.exec(rule) ?? [];
  if (until === undefined) return Infinity;
  const time = readLineTime(until, '', isDate ? 'UTC' : zone);
  if (!time) throw new Error('UNTIL is no time');
  const day = Math.floor(time.wall / DAY) * DAY;
  if (isDate) return day;
  return time.dateOnly ? day + DAY - 1000 : time.wall;
}
