import { dayOf, RuleDays } from './rule-days.js';
import { periodsOf, type RulePeriods } from './rule-periods.js';
import { isWithinDay, nextChance, readRule, timesOf, type Rule, type RuleStart } from './rule.js';

/** So many dates are given for one question at most. */
const MOST_DATES = 10_000;
/** So much is looked through for one question: periods, and years with the weight of a hundred. */
const MOST_WORK = 50_000;
const WORK_OF_YEAR = 100;
/** After so many questions for which that was not enough the rule is given up. */
const PATIENCE = 3;

/** The end of what can be written as a date. */
const LAST_TIME = Date.UTC(9999, 11, 31, 23, 59, 59);

/**
 * The dates of one rule, on the clock of its event. A window far from the start costs as little as
 * a near one, but for rules with a `COUNT`, whose dates are counted from the first. Bounded by what
 * it may look through, not by a clock.
 */
export class RuleDates {
  /** No date is later; Infinity while nobody knows. */
  last: number;
  /** Dates had to be left out. */
  #exceeded = false;
  #isNever = false;
  #isKnownToCome = false;
  #patience = PATIENCE;
  /** Periods looked through for a question, and where the count of years was before it. */
  #work = 0;
  #yearsBefore = 0;
  readonly #rule: Rule;
  readonly #first: number;
  readonly #periods: RulePeriods;
  readonly #days: RuleDays;
  /** Times of each day, or of each hour or minute where the rule repeats by them. */
  readonly #times: readonly number[];
  /** Dates of a rule with `COUNT` from the first on, and the period that comes next. */
  readonly #counted: number[] = [];
  #next = 0;

  /** Throws for a rule that is none. */
  constructor(value: string, start: RuleStart) {
    this.#rule = readRule(value, start);
    this.#first = start.wall;
    this.#periods = periodsOf(this.#rule, start.wall);
    this.#days = new RuleDays(this.#rule);
    this.#times = timesOf(this.#rule);
    this.last = Math.min(this.#rule.until, LAST_TIME);
  }

  /** What is wrong with it, as far as it was asked for; English, for developers. */
  get fault(): string | undefined {
    if (this.#isNever) return 'the rule never has a date';
    return this.#exceeded ? 'the rule has more dates than can be shown' : undefined;
  }

  /** All dates in `[from, to)`, in order. */
  walls(from: number, to: number): readonly number[] {
    if (to <= from || to <= this.#first || from > this.last) return [];
    const found = this.#rule.count === undefined ? this.#between(from, to) : this.#amongCounted(from, to);
    if (found.length === 0) this.#lookForFirst();
    else this.#isKnownToCome = true;
    return found;
  }

  #between(from: number, to: number): number[] {
    const found: number[] = [];
    this.#begin();
    const [begin, end] = [Math.max(from, this.#first), Math.min(to, this.last + 1)];
    let period = this.#wanted(this.#periods.numberAt(begin));
    for (; this.#periods.startOf(period) < end; period = this.#wanted(period + 1)) {
      this.#add(found, period, begin, end, MOST_DATES);
      if (found.length < MOST_DATES) continue;
      this.#exceeded = true;
      break;
    }
    if (this.#isSpent) this.#giveUp(found.at(-1));
    return found;
  }

  #amongCounted(from: number, to: number): number[] {
    const { count = 0 } = this.#rule;
    const most = Math.min(count, MOST_DATES);
    const dates = this.#counted;
    this.#begin();
    while (dates.length < most) {
      const period = this.#wanted(this.#next);
      const begin = this.#periods.startOf(period);
      if (begin >= to || begin > this.last) break;
      this.#add(dates, period, this.#first, this.last + 1, most);
      this.#next = period + 1;
    }
    if (this.#isSpent) this.#giveUp(dates.at(-1));
    if (dates.length === most) this.last = Math.min(this.last, dates.at(-1) ?? -Infinity);
    this.#exceeded ||= dates.length === most && most < count;
    return dates.filter((wall) => wall >= from && wall < to);
  }

  #begin(): void {
    this.#work = 0;
    this.#yearsBefore = this.#days.work;
  }

  get #isSpent(): boolean {
    return this.#work + (this.#days.work - this.#yearsBefore) * WORK_OF_YEAR > MOST_WORK;
  }

  #giveUp(latest: number | undefined): void {
    this.#exceeded = true;
    if (latest === undefined) this.#patience -= 1;
    if (this.#patience === 0) this.last = Math.max(this.#first, this.#counted.at(-1) ?? -Infinity);
  }

  /**
   * A rule that never comes true is a fault of the data; one that ends before its first date is
   * not.
   */
  #lookForFirst(): void {
    if (this.#isKnownToCome) return;
    this.#isKnownToCome = true;
    this.#begin();
    const first: number[] = [];
    for (let period = 0; first.length === 0; period += 1) {
      period = this.#wanted(period);
      if (!(this.#periods.startOf(period) <= this.last)) break;
      this.#add(first, period, this.#first, this.last + 1, 1);
    }
    if (first.length) return;
    this.#isNever = this.#rule.until === Infinity;
    this.last = -Infinity;
  }

  /**
   * The first period, from this one on, that `INTERVAL` counts and that may have a date; Infinity
   * where none comes, or none is found.
   */
  #wanted(from: number): number {
    const { interval } = this.#rule;
    let period = from;
    for (;;) {
      period = Math.ceil(period / interval) * interval;
      const begin = this.#periods.startOf(period);
      this.#work += 1;
      if (!(begin <= this.last) || this.#isSpent) return Infinity;
      const day = this.#days.next(dayOf(begin));
      const chance = day > begin ? day : nextChance(this.#rule, begin);
      if (chance === begin) return period;
      if (chance === Infinity) return Infinity;
      const next = this.#periods.numberAt(chance);
      if (next === period) return period;
      period = next;
    }
  }

  /** Adds the dates of a period in `[from, to)`, until there are so many. */
  #add(dates: number[], period: number, from: number, to: number, most: number): void {
    const begin = this.#periods.startOf(period);
    const bases = isWithinDay(this.#rule) ? [begin] : this.#days.within(begin, this.#periods.startOf(period + 1));
    const count = bases.length * this.#times.length;
    const chosen = this.#rule.bySetPos.length ? choosePlaces(this.#rule.bySetPos, count) : undefined;
    for (let index = 0; index < (chosen?.length ?? count) && dates.length < most; index += 1) {
      const place = chosen?.[index] ?? index;
      const base = bases[Math.floor(place / this.#times.length)] ?? Number.NaN;
      const wall = base + (this.#times[place % this.#times.length] ?? 0);
      if (wall >= to) return;
      if (wall >= from) dates.push(wall);
    }
  }
}

/** Which of so many times of a period `BYSETPOS` chooses, in order. */
function choosePlaces(positions: readonly number[], count: number): number[] {
  const places = new Set(positions.map((position) => (position < 0 ? count + position : position - 1)));
  return [...places].filter((place) => place >= 0 && place < count).sort((a, b) => a - b);
}
