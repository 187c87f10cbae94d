import { formatNumber } from '../../i18n/format/format-text.js';
import { formatWall, formatWallRange } from '../../i18n/format/format-wall.js';
import { msg, str } from '../../i18n/catalogue/msg.js';
import { wallClock } from '../../models/time/time.js';
import { DAY, type Occurrence } from './occurrences/occurrence.js';
import { daysOf } from './month/place-on-days.js';

const TIME = { timeStyle: 'short' } as const;
const DATE = { day: 'numeric', month: 'long' } as const;
const DATE_WITH_YEAR = { ...DATE, year: 'numeric' } as const;
const FULL = { dateStyle: 'full' } as const;
const MONTH = { month: 'long', year: 'numeric' } as const;

/** Midnight of the day a time of the clock is in. */
export const dayOf = (wall: number): number => Math.floor(wall / DAY) * DAY;

const yearOf = (wall: number): number => new Date(wall).getUTCFullYear();

/** The last day of an occurrence. Past midnight, an evening is still an evening. */
export const lastDayOf = (occurrence: Occurrence): number => daysOf(occurrence).last * DAY;

/** Does it belong to more days than the one it begins on? */
export const isLong = (occurrence: Occurrence): boolean => lastDayOf(occurrence) > dayOf(occurrence.wallStart);

/** `18:00` */
export const nameTime = (wall: number, language: string): string => formatWall(wall, language, TIME);

/** `18:00 Uhr` */
export const nameClock = (time: string): string => msg(str`${time} Uhr`);

/** `+3 weitere` */
export function nameRest(n: number, language: string): string {
  const rest = formatNumber(n, language);
  return msg(str`+${rest} weitere`);
}

/** `22. November`, with the year where it is not the one of `today`. */
export const nameDate = (wall: number, today: number, language: string): string =>
  formatWall(wall, language, yearOf(wall) === yearOf(today) ? DATE : DATE_WITH_YEAR);

/** `Sonntag, 22. November 2026` */
export const nameDay = (wall: number, language: string): string => formatWall(wall, language, FULL);

/** `November 2026` */
export const nameMonth = (wall: number, language: string): string => formatWall(wall, language, MONTH);

/**
 * The times of an occurrence on its first day: `18:00–20:00 Uhr`, `18:00 Uhr`, `ganztägig`; where
 * it goes on for days, only its beginning.
 */
export function nameTimes(occurrence: Occurrence, language: string): string {
  const { wallStart, wallEnd, allDay, openEnd } = occurrence;
  if (allDay) return msg('ganztägig');
  const start = nameTime(wallStart, language);
  if (openEnd || wallEnd <= wallStart || isLong(occurrence)) return nameClock(start);
  return dayOf(wallStart) === dayOf(wallEnd)
    ? formatWallRange(wallStart, wallEnd, language, TIME)
    : nameClock(`${start}–${nameTime(wallEnd, language)}`);
}

/**
 * Day and times in full: `Sonntag, 22. November 2026, 18:00–20:00 Uhr`, `22.–24. November 2026`.
 */
export function nameWhen(occurrence: Occurrence, language: string): string {
  const { wallStart, wallEnd, allDay } = occurrence;
  if (!isLong(occurrence)) {
    const day = nameDay(wallStart, language);
    return allDay ? day : `${day}, ${nameTimes(occurrence, language)}`;
  }
  if (allDay) return formatWallRange(wallStart, lastDayOf(occurrence), language, DATE_WITH_YEAR);
  const [from, to] = [wallStart, wallEnd].map(
    (wall) => `${formatWall(wall, language, DATE_WITH_YEAR)}, ${nameClock(nameTime(wall, language))}`,
  );
  return msg(str`${from} bis ${to}`);
}

/**
 * Where the clock that is shown is not the visitor's: what the zone is called, `Mitteleuropäische
 * Zeit`.
 */
export function nameZone(
  { allDay, start, wallStart, timeZone }: Pick<Occurrence, 'allDay' | 'start' | 'wallStart' | 'timeZone'>,
  visitorZone: string,
  language: string,
): string | undefined {
  if (allDay || wallClock(start, visitorZone) === wallStart) return undefined;
  const parts = new Intl.DateTimeFormat([language, 'de'], { timeZone, timeZoneName: 'longGeneric' }).formatToParts(
    start,
  );
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}
