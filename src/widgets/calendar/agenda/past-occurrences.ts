import { FURTHEST, type EventIndex } from '../occurrences/event-index.js';
import { isPast } from '../occurrences/is-next.js';
import { DAY, type Occurrence } from '../occurrences/occurrence.js';

/** The last `n` that are over at the instant `now`, latest first. */
export const datesOver = (index: EventIndex, now: number, n: number): Occurrence[] =>
  lookBack(index, now + 3 * DAY, n, (occurrence) => isPast(occurrence, now));

/** The last `n` that begin before a time on the clock, latest first. */
export const datesBefore = (index: EventIndex, wall: number, n: number): Occurrence[] =>
  lookBack(index, wall, n, ({ wallStart }) => wallStart < wall);

/** In windows that double, as long as something may be left. */
function lookBack(index: EventIndex, to: number, n: number, fits: (occurrence: Occurrence) => boolean): Occurrence[] {
  const first = index.firstWall ?? Infinity;
  const end = Math.min(to, (index.lastWall ?? -Infinity) + DAY);
  for (let days = 4; ; days *= 2) {
    const from = end - Math.min(days, FURTHEST) * DAY;
    const all = from < to ? index.occurrencesIn(from, to).filter(fits) : [];
    const isLast = days >= FURTHEST || !(from > first);
    // What began before the window may have others before it that are not in it.
    const found = isLast ? all : all.filter(({ wallStart }) => wallStart >= from);
    if (found.length >= n || isLast) return found.reverse().slice(0, n);
  }
}
