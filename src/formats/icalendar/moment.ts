import { isDateTime } from '../../models/time/date-time.js';
import { wallClock, wallToInstant } from '../../models/time/time.js';
import type { ContentLine } from './content-line.js';
import type { Zones } from './read-zones.js';

/** A time as a calendar writes it. */
export interface Moment {
  /** Milliseconds of the written clock, read as if it were UTC. */
  wall: number;
  dateOnly: boolean;
  /**
   * IANA name of the zone whose clock it is, `UTC` for an instant; missing for a time that floats.
   */
  zone?: string | undefined;
}

export const DAY = 86_400_000;

const form = /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d):?(\d\d)?)?(Z)?$/i;

/** Reads one value of a property such as `DTSTART`; `undefined` when it is no time. */
export function readMoment(value: string, { params, line }: ContentLine, zones: Zones): Moment | undefined {
  const [whole, year, month, day, hour, minute, second = '00', utc] = form.exec(value.trim()) ?? [];
  const date = `${year ?? ''}-${month ?? ''}-${day ?? ''}`;
  // A leap second is written 60.
  const time = `T${hour ?? '00'}:${minute ?? '00'}:${second === '60' ? '59' : second}`;
  if (!whole || !isDateTime(date) || !isDateTime(date + time)) return undefined;
  if (!hour || params['VALUE']?.toUpperCase() === 'DATE') return { wall: Date.parse(date), dateOnly: true };
  const wall = Date.parse(`${date + time}Z`);
  const zone = params['TZID'] ? zones.find(params['TZID'], line) : undefined;
  if (utc) {
    const clock = typeof zone === 'string' && zone !== 'UTC' ? zone : undefined;
    return clock
      ? { wall: wallClock(wall, clock), dateOnly: false, zone: clock }
      : { wall, dateOnly: false, zone: 'UTC' };
  }
  if (typeof zone === 'function') return { wall: zone(wall), dateOnly: false, zone: 'UTC' };
  return { wall, dateOnly: false, zone: zone ?? zones.own };
}

/** The instant of a moment that is in a zone. */
const instantOf = ({ wall, zone = 'UTC' }: Moment): number => (zone === 'UTC' ? wall : wallToInstant(wall, zone));

/** The same moment by the clock of another zone; one that floats stays as it is. */
export function inZone(moment: Moment, zone: string | undefined): Moment {
  if (!zone || !moment.zone || moment.zone === zone) return moment;
  const instant = instantOf(moment);
  return { ...moment, zone, wall: zone === 'UTC' ? instant : wallClock(instant, zone) };
}

/** A day or a time on that day. */
export const dayOf = ({ wall }: Moment): number => Math.floor(wall / DAY) * DAY;

/** As the endpoint writes it: `2026-11-22`, `2026-11-22T18:00:00`, with `Z` for an instant. */
export function isoOf({ wall, dateOnly, zone }: Moment): string {
  const iso = new Date(wall).toISOString();
  return dateOnly ? iso.slice(0, 10) : iso.slice(0, 19) + (zone === 'UTC' ? 'Z' : '');
}

/** As iCalendar writes it: `20261122`, `20261122T180000`, with `Z` for an instant. */
export const compactOf = (moment: Moment): string => isoOf(moment).replace(/[-:]/g, '');
