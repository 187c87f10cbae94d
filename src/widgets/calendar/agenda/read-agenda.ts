import type { EventIndex } from '../occurrences/event-index.js';
import { dayOf } from '../name-times.js';
import { DAY, type Occurrence } from '../occurrences/occurrence.js';

/** What is called a gap: so many days without any date are worth a word. */
const GAP = 62 * DAY;

/** A day with what begins on it; of what began before, on the first day of the list. */
export interface DayGroup {
  day: number;
  /** There is nothing for long before it. */
  isAfterGap: boolean;
  occurrences: Occurrence[];
}

/**
 * Dates in order by day. `from` is the first day of the list, `-Infinity` where what began before
 * it has none.
 */
export function groupByDay(occurrences: readonly Occurrence[], from: number): DayGroup[] {
  const groups: DayGroup[] = [];
  let before = from;
  for (const occurrence of occurrences) {
    const day = Math.max(dayOf(occurrence.wallStart), from);
    const last = groups.at(-1);
    if (last?.day === day) {
      last.occurrences.push(occurrence);
    } else {
      groups.push({ day, isAfterGap: before > -Infinity && day - before >= GAP, occurrences: [occurrence] });
      before = day;
    }
  }
  return groups;
}

/** What a list shows. */
export interface Agenda {
  /** At most as many as asked for, in order. */
  occurrences: readonly Occurrence[];
  /** There are more after them. */
  hasMore: boolean;
}

/**
 * The first `n` dates that are not over (`from` is undefined), or those of a day and after it, with
 * what still runs on that day.
 *
 * @param now milliseconds
 * @param from midnight by the clock that is shown
 */
export function readAgenda(index: EventIndex, now: number, from: number | undefined, n: number): Agenda {
  const found =
    from === undefined
      ? index.next(now, n + 1)
      : [
          ...index.occurrencesIn(from, from + 1).filter(({ wallStart }) => wallStart < from),
          ...index.after(from, n + 1),
        ];
  return { occurrences: found.slice(0, n), hasMore: found.length > n };
}
