import { wallToInstant } from '../../../models/time/time.js';
import { DAY, type Occurrence } from './occurrence.js';

/**
 * The instant from which on an occurrence is over; one whose end nobody said lasts until its day is
 * over.
 */
export function overAt({ allDay, openEnd, end, wallEnd, wallStart, timeZone }: Occurrence): number {
  if (allDay) return wallToInstant(wallEnd, timeZone);
  return openEnd ? wallToInstant((Math.floor(wallStart / DAY) + 1) * DAY, timeZone) : end;
}

/**
 * The instant at which an occurrence begins; an all-day one with the first moment of its day in its
 * zone.
 */
export const beginsAt = ({ allDay, start, wallStart, timeZone }: Occurrence): number =>
  allDay ? wallToInstant(wallStart, timeZone) : start;

/** What runs at `now` is not past before it ends. */
export const isPast = (occurrence: Occurrence, now: number): boolean =>
  // One without length is over right after it.
  overAt(occurrence) <= now && (occurrence.end > occurrence.start || occurrence.openEnd || occurrence.start < now);

export const isRunning = (occurrence: Occurrence, now: number): boolean =>
  beginsAt(occurrence) <= now && !isPast(occurrence, now);

/**
 * Whether it takes place as announced: what is cancelled or postponed is shown, but never as the
 * next one.
 */
export const takesPlace = ({ status }: Pick<Occurrence, 'status'>): boolean =>
  status !== 'cancelled' && status !== 'postponed';

/** Whether it could be called the next one: it takes place and is not over. */
export const isNext = (occurrence: Occurrence, now: number): boolean =>
  takesPlace(occurrence) && !isPast(occurrence, now);

/** The next of occurrences in order: the first to come, or else one that runs. */
export const nextOf = (occurrences: readonly Occurrence[], now: number): Occurrence | undefined => {
  const open = occurrences.filter((occurrence) => isNext(occurrence, now));
  return open.find((occurrence) => beginsAt(occurrence) >= now) ?? open[0];
};

/** Splits occurrences, in order, at `now`: what is past comes latest first. */
export function splitAtNow(
  occurrences: readonly Occurrence[],
  now: number,
): { upcoming: Occurrence[]; past: Occurrence[] } {
  const upcoming: Occurrence[] = [];
  const past: Occurrence[] = [];
  for (const occurrence of occurrences) (isPast(occurrence, now) ? past : upcoming).push(occurrence);
  return { upcoming, past: past.reverse() };
}
