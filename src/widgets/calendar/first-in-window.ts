import { DAY, isoOfWall } from './occurrence.js';

/** No clock of the world is further from the one that a time is written by. */
const SLACK = 2 * DAY;

/**
 * Those of unchecked events that may take place in a window, as far as the beginnings of their times tell: ISO 8601 sorts. Not series, whose dates are
 * reckoned later.
 */
export function firstInWindow(records: readonly unknown[], from: number, to: number): unknown[] {
  const [begin, stop] = [from - SLACK, to + SLACK].map((wall) => isoOfWall(wall, true)) as [string, string];
  return (records as (Record<string, unknown> | null)[]).filter((record) => {
    const { start, end, recurrence } = record ?? {};
    if (recurrence || typeof start !== 'string') return false;
    return start < stop && (typeof end === 'string' ? end : start) >= begin;
  });
}
