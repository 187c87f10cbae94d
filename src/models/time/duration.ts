import { durationPattern } from '../records/event.js';

/**
 * A length of time as people mean it: two days are two dates on, even when the clocks change in
 * between (RFC 5545, 3.3.6).
 */
export interface Duration {
  /** Whole days by the calendar. */
  days: number;
  /** Exact milliseconds besides. */
  ms: number;
}

const read = new Map<string, Duration | undefined>();

/**
 * Reads ISO 8601 as the endpoint allows it (`PT1H30M`, `P2D`, `P1W`); `undefined` for anything
 * else.
 */
export function parseDuration(iso: string): Duration | undefined {
  // The events of a calendar have few lengths.
  if (!read.has(iso) && read.size < 1000) read.set(iso, durationOf(iso));
  return read.get(iso) ?? durationOf(iso);
}

function durationOf(iso: string): Duration | undefined {
  if (!durationPattern.test(iso)) return undefined;
  const amount = (unit: string, text: string): number => Number(new RegExp(`(\\d+)${unit}`).exec(text)?.[1] ?? 0);
  const [date = '', time = ''] = iso.split('T');
  return {
    days: amount('W', date) * 7 + amount('D', date),
    ms: (amount('H', time) * 3600 + amount('M', time) * 60 + amount('S', time)) * 1000,
  };
}
