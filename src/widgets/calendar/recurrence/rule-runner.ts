import { DAY } from '../occurrence.js';
import { isPossible, LAST_TIME, runRule } from './rule-engine.js';
import type { RulePeriods } from './rule-periods.js';
import { isWithinDay, type Rule } from './rule.js';

/** So many dates of one run at most. */
export const MOST_DATES = 10_000;

/** Days and times of a rule, period by period, with what the engine is not asked for: `INTERVAL`, `BYSETPOS`, and weeks by their number. */
export class RuleRunner {
  /** Set when a run had more dates than are given. */
  exceeded = false;
  /** What was done so far: days looked through, and four times the hours, minutes or seconds. */
  work = 0;
  readonly #rule: Rule;
  readonly #periods: RulePeriods;
  /** What the engine is run for, once for a span of time: the dates; of a rule within a day, its days. */
  readonly #base: Rule;
  /** A time without dates that the engine has been through. */
  #empty = { from: 0, to: 0 };

  constructor(rule: Rule, periods: RulePeriods) {
    this.#rule = rule;
    this.#periods = periods;
    const midnight = { byHour: [0], byMinute: [0], bySecond: [0] };
    if (isWithinDay(rule)) this.#base = { ...rule, ...midnight, frequency: 'DAILY' };
    else if (isByWeeks(rule)) this.#base = { ...rule, frequency: 'WEEKLY', byWeekNo: [] };
    else this.#base = rule;
  }

  /** Whether the days it names ever come. */
  get isPossible(): boolean {
    return isPossible(this.#base);
  }

  /** The first period, from this one on, that `INTERVAL` does not leave out. */
  wanted(period: number): number {
    const { interval } = this.#rule;
    return Math.ceil(period / interval) * interval;
  }

  /** The dates of the periods `[first, end)`, in order. */
  run(first: number, end: number): readonly number[] {
    this.work += 1;
    if (this.wanted(first) >= end) return [];
    const [from, to] = [this.#periods.startOf(first), Math.min(this.#periods.startOf(end), LAST_TIME)];
    if (isWithinDay(this.#rule)) return this.#atPositions(this.#times(from, to));
    if (isByWeeks(this.#rule)) return this.#atPositions(this.#inWeeks(first, end));
    const dates = this.#dates(from, to);
    const { interval } = this.#rule;
    return this.#atPositions(
      interval === 1 ? dates : dates.filter((wall) => this.#periods.numberAt(wall) % interval === 0),
    );
  }

  #dates(from: number, to: number): readonly number[] {
    if (from >= this.#empty.from && to <= this.#empty.to) return [];
    const { walls, next } = runRule(this.#base, from, to, MOST_DATES);
    this.#empty = { from: (walls.at(-1) ?? from - 1) + 1, to: next };
    this.work += (Math.min(next, LAST_TIME) - from) / DAY;
    this.exceeded ||= next < to;
    return walls;
  }

  /** Of the days that a rule names, the times that are a multiple of its interval from the start; its other parts limit these. */
  #times(from: number, to: number): number[] {
    const { interval, byMonth, byYearDay, byMonthDay, byWeekNo, byDay } = this.#rule;
    const isDaily = ![byMonth, byYearDay, byMonthDay, byWeekNo, byDay].some((list) => list.length);
    const midnight = Math.floor(from / DAY) * DAY;
    const spans = isDaily
      ? [[from, to]]
      : this.#dates(midnight, to).map((day) => [Math.max(day, from), Math.min(day + DAY, to)]);
    return spans.flatMap(([begin = 0, end = 0]) => {
      const first = this.#periods.startOf(this.wanted(this.#periods.numberAt(begin)));
      if (first >= end) return [];
      const { walls, next } = runRule(this.#rule, first, end, MOST_DATES, interval);
      this.work += (4 * (this.#periods.numberAt(end) - this.#periods.numberAt(first))) / interval;
      this.exceeded ||= next < end;
      return walls.filter((wall) => hasTime(this.#rule, wall));
    });
  }

  /** Week by week: which day is in which week is a matter of `WKST`, and of the first and last days of a year not one of the year alone. */
  #inWeeks(first: number, end: number): number[] {
    const dates: number[] = [];
    for (let year = this.wanted(first); year < end; year = this.wanted(year + 1)) {
      const begin = this.#periods.startOf(year);
      const count = Math.round((this.#periods.startOf(year + 1) - begin) / (7 * DAY));
      const weeks = this.#rule.byWeekNo.map((week) => (week < 0 ? week + count : week - 1));
      for (const week of [...new Set(weeks)].sort((a, b) => a - b)) {
        const from = begin + week * 7 * DAY;
        this.work += 7;
        if (week >= 0 && week < count) dates.push(...runRule(this.#base, from, from + 7 * DAY, MOST_DATES).walls);
      }
    }
    return dates;
  }

  /** The dates that `BYSETPOS` wants of each period. */
  #atPositions(dates: readonly number[]): readonly number[] {
    const { bySetPos } = this.#rule;
    if (bySetPos.length === 0) return dates;
    const periods = new Map<number, number[]>();
    for (const wall of dates) {
      const number = this.#periods.numberAt(wall);
      const period = periods.get(number);
      if (period) period.push(wall);
      else periods.set(number, [wall]);
    }
    return [...periods.values()].flatMap((period) =>
      period.filter((_, index) => bySetPos.includes(index + 1) || bySetPos.includes(index - period.length)),
    );
  }
}

/** Whether the years of a rule are years of whole weeks. */
const isByWeeks = ({ frequency, byWeekNo }: Rule): boolean => frequency === 'YEARLY' && byWeekNo.length > 0;

/** Whether a rule that repeats within a day allows a time. */
function hasTime({ byHour, byMinute, bySecond }: Rule, wall: number): boolean {
  const date = new Date(wall);
  return (
    allows(byHour, date.getUTCHours()) &&
    allows(byMinute, date.getUTCMinutes()) &&
    allows(bySecond, date.getUTCSeconds())
  );
}

const allows = (list: readonly number[], number: number): boolean => list.length === 0 || list.includes(number);
