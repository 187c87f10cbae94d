import { DAY } from '../occurrences/occurrence.js';
import { firstFrom } from './first-from.js';
import { daysOfYear } from './rule-engine.js';
import { weekOfYear } from './rule-periods.js';
import type { Rule } from './rule.js';

/**
 * Longer than this no day lets wait for itself: then each kind of year has come, with each kind
 * before and after it.
 */
const MOST_YEARS = 40;

/** The days that the parts of a rule name, `INTERVAL` and `BYSETPOS` aside. */
export class RuleDays {
  /** Years looked through so far. */
  work = 0;
  readonly #rule: Rule;
  readonly #years = new Map<number, readonly number[]>();
  /** From this day on there is none, as far as is known. */
  #end = Infinity;

  constructor(rule: Rule) {
    this.#rule = rule;
  }

  /** The first day from one on; Infinity when none ever comes, as for 30 February. */
  next(from: number): number {
    const first = new Date(from).getUTCFullYear();
    if (from >= this.#end || Number.isNaN(first)) return Infinity;
    for (let year = first; year <= first + MOST_YEARS; year += 1) {
      const days = this.#ofYear(year);
      const day = days[indexOf(days, from)];
      if (day !== undefined) return day;
    }
    this.#end = from;
    return Infinity;
  }

  /** Those in `[from, to)`, in order. */
  within(from: number, to: number): number[] {
    const days: number[] = [];
    const last = new Date(to).getUTCFullYear();
    for (let year = new Date(from).getUTCFullYear(); year <= last; year += 1) {
      const all = this.#ofYear(year);
      days.push(...all.slice(indexOf(all, from), indexOf(all, to)));
    }
    return days;
  }

  /**
   * Which day is in which week is a matter of `WKST` and of the years around it, so `BYWEEKNO` is
   * not left to the engine.
   */
  #ofYear(year: number): readonly number[] {
    let days = this.#years.get(year);
    if (!days) {
      this.work += 1;
      const { byWeekNo, weekStart } = this.#rule;
      days = daysOfYear(this.#rule, year);
      if (byWeekNo.length)
        days = days.filter((day) => {
          const { number, count } = weekOfYear(day, weekStart);
          return byWeekNo.includes(number) || byWeekNo.includes(number - count - 1);
        });
      if (this.#years.size >= 20) this.#years.clear();
      this.#years.set(year, days);
    }
    return days;
  }
}

const indexOf = (days: readonly number[], from: number): number => firstFrom(days, from, (day) => day);

/** Midnight of a day. */
export const dayOf = (wall: number): number => Math.floor(wall / DAY) * DAY;
