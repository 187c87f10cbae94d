import type { Event } from '../../../models/records/event.js';
import { DAY, type EventTimes } from '../occurrences/occurrence.js';
import { readLines, readLineTime } from '../occurrences/recurrence-lines.js';

/**
 * The date of a series for which an override stands, by the clock of the series; `undefined` when
 * its line cannot be read.
 */
export function originalWall(override: Event, { zone, allDay, wall }: EventTimes): number | undefined {
  const line = readLines(override).find(({ name }) => name === 'RECURRENCE-ID');
  const time = line && readLineTime(line.value, line.params, allDay ? 'UTC' : zone);
  if (!time) return undefined;
  const day = Math.floor(time.wall / DAY) * DAY;
  if (allDay) return day;
  return time.dateOnly ? day + (wall - Math.floor(wall / DAY) * DAY) : time.wall;
}

/** Whether an override stands for all later dates as well (RFC 5545, 3.2.13). */
export const isThisAndFuture = (override: Event): boolean =>
  readLines(override).some(({ name, params }) => name === 'RECURRENCE-ID' && /;RANGE=THISANDFUTURE/i.test(params));

/**
 * How often a record was changed (RFC 5545, 3.8.7.4), as its line `SEQUENCE` says; 0 without one.
 */
export function sequenceOf(record: Event): number {
  const line = readLines(record).find(({ name }) => name === 'SEQUENCE');
  return line && /^\d{1,9}$/.test(line.value.trim()) ? Number(line.value) : 0;
}

/**
 * Of overrides for the same date the newest: that with the highest sequence, of equals the last.
 * One whose date cannot be read stays.
 */
export function newestOverrides<T extends Event>(overrides: readonly T[], times: EventTimes): T[] {
  const newest = new Map<number | T, T>();
  for (const override of overrides) {
    const key = originalWall(override, times) ?? override;
    const other = newest.get(key);
    if (!other || sequenceOf(override) >= sequenceOf(other)) newest.set(key, override);
  }
  return [...newest.values()];
}
