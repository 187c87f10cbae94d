import { parseDuration } from '../../../models/time/duration.js';
import { DAY, isoOfWall } from './occurrence.js';

/** No clock of the world is further from the one that a time is written by. */
const SLACK = 2 * DAY;

/** Milliseconds of the last date that JavaScript knows, and of the first. */
const LAST_WALL = 8.64e15;

/** The last day of an event, as far as the beginnings of its times tell. */
function lastDay(start: string, { end, duration }: Record<string, unknown>): string {
  if (typeof end === 'string') return end;
  const length = typeof duration === 'string' ? parseDuration(duration) : undefined;
  // It begins before its first day ends.
  const wall = Date.parse(start.slice(0, 10)) + DAY + (length ? length.days * DAY + length.ms : 0);
  // What is no date, and what ends beyond all dates, is left to those who check it.
  return length && Math.abs(wall) < LAST_WALL ? isoOfWall(wall, true) : start;
}

/**
 * Those of unchecked events that may take place in a window, as far as the beginnings of their
 * times tell: ISO 8601 sorts. Not series, whose dates are reckoned later.
 */
export function firstInWindow(records: readonly unknown[], from: number, to: number): unknown[] {
  const [begin, stop] = [from - SLACK, to + SLACK].map((wall) => isoOfWall(wall, true)) as [string, string];
  return (records as (Record<string, unknown> | null)[]).filter((record) => {
    const { start, recurrence } = record ?? {};
    if (!record || recurrence || typeof start !== 'string') return false;
    return start < stop && lastDay(start, record) >= begin;
  });
}
