import { LAST_TIME } from './rule-engine.js';
import { periodsOf, type RulePeriods } from './rule-periods.js';
import { MOST_DATES, RuleRunner } from './rule-runner.js';
import { readRule, timesOf, type Frequency, type Rule, type RuleStart } from './rule.js';

/** So much work is done for one question; see `RuleRunner.work`. */
const MOST_WORK = 50_000;
/** After so many questions for which that was not enough the rule is given up. */
const PATIENCE = 3;

/** The engine is run for some periods of a rule at once; their dates are kept together as a block. */
const blockLengths: Record<Frequency, number> = {
  ...{ YEARLY: 4, MONTHLY: 6, WEEKLY: 8, DAILY: 32 },
  ...{ HOURLY: 24 * 16, MINUTELY: 60 * 24, SECONDLY: 1800 },
};

/**
 * The dates of one rule, on the clock of its event. A window far from the start costs as little as a near one, but for rules with a
 * `COUNT`, whose dates are counted from the first. Bounded by what it may look through, not by a clock.
 */
export class RuleDates {
  /** No date is later; Infinity while nobody knows. */
  last: number;
  /** Dates had to be left out. */
  #exceeded = false;
  #isNever = false;
  readonly #rule: Rule;
  readonly #runner: RuleRunner;
  readonly #first: number;
  readonly #periods: RulePeriods;
  /** Periods of a block. */
  readonly #length: number;
  readonly #blocks = new Map<number, readonly number[]>();
  #kept = 0;
  #patience = PATIENCE;
  /** The latest date found so far. */
  #latest = -Infinity;
  /** Dates of a rule with `COUNT` from the first on, and the block that comes next. */
  readonly #counted: number[] = [];
  #next = 0;

  /** Throws for a rule that is none. */
  constructor(value: string, start: RuleStart) {
    this.#rule = readRule(value, start);
    this.#first = start.wall;
    this.#periods = periodsOf(this.#rule, start.wall);
    this.#runner = new RuleRunner(this.#rule, this.#periods);
    this.last = Math.min(this.#rule.until, LAST_TIME);
    if (!this.#runner.isPossible) this.#neverComes();
    this.#length = Math.max(1, Math.floor(blockLengths[this.#rule.frequency] / timesOf(this.#rule)));
  }

  /** What is wrong with it, as far as it was asked for; English, for developers. */
  get fault(): string | undefined {
    if (this.#isNever) return 'the rule never has a date';
    return this.#exceeded || this.#runner.exceeded ? 'the rule has more dates than can be shown' : undefined;
  }

  /** All dates in `[from, to)`, in order. */
  walls(from: number, to: number): readonly number[] {
    if (to <= from || to <= this.#first || from > this.last) return [];
    const found = this.#rule.count === undefined ? this.#inBlocks(from, to) : this.#amongCounted(from, to);
    this.#latest = Math.max(this.#latest, found.at(-1) ?? -Infinity);
    if (this.#latest === -Infinity) this.#lookForFirst();
    return found;
  }

  #inBlocks(from: number, to: number): number[] {
    const found: number[] = [];
    const limit = this.#runner.work + MOST_WORK;
    const first = this.#periods.numberAt(Math.max(from, this.#first));
    let block = this.#blockFrom(Math.floor(first / this.#length));
    for (; this.#beginOf(block) < to && this.#beginOf(block) <= this.last; block = this.#blockFrom(block + 1)) {
      if (this.#runner.work > limit || found.length >= MOST_DATES) {
        this.#giveUp(found);
        break;
      }
      for (const wall of this.#block(block)) if (wall >= from && wall < to) found.push(wall);
    }
    return found.slice(0, MOST_DATES);
  }

  #amongCounted(from: number, to: number): number[] {
    const { count = 0 } = this.#rule;
    const most = Math.min(count, MOST_DATES);
    const dates = this.#counted;
    const limit = this.#runner.work + MOST_WORK;
    while (this.#beginOf(this.#next) < to && this.#beginOf(this.#next) <= this.last) {
      if (this.#runner.work > limit) {
        this.#giveUp(dates);
        break;
      }
      dates.push(...this.#run(this.#next).slice(0, most - dates.length));
      this.#next = this.#blockFrom(this.#next + 1);
      if (dates.length < most) continue;
      this.last = Math.min(this.last, dates.at(-1) ?? -Infinity);
      this.#exceeded ||= most < count;
    }
    return dates.filter((wall) => wall >= from && wall < to);
  }

  #giveUp(found: readonly number[]): void {
    this.#exceeded = true;
    if (found.length === 0) this.#patience -= 1;
    if (this.#patience === 0) this.last = Math.max(this.#first, this.#latest);
  }

  /** A rule that never comes true is a fault of the data; one that ends before its first date is not. */
  #lookForFirst(): void {
    const limit = this.#runner.work + MOST_WORK;
    for (let block = 0; this.#beginOf(block) <= this.last; block = this.#blockFrom(block + 1)) {
      const [first] = this.#block(block);
      this.#latest = first ?? -Infinity;
      if (first !== undefined) return;
      if (this.#runner.work <= limit) continue;
      this.#neverComes();
      return;
    }
    if (this.#rule.until === Infinity) this.#neverComes();
    this.last = -Infinity;
  }

  #neverComes(): void {
    this.#isNever = true;
    this.last = -Infinity;
  }

  #beginOf(block: number): number {
    return this.#periods.startOf(block * this.#length);
  }

  /** The first block, from this one on, with a period that `INTERVAL` does not leave out. */
  #blockFrom(block: number): number {
    return Math.floor(this.#runner.wanted(block * this.#length) / this.#length);
  }

  #block(block: number): readonly number[] {
    let dates = this.#blocks.get(block);
    if (!dates) {
      dates = this.#run(block);
      this.#kept += dates.length;
      if (this.#kept > MOST_DATES) {
        this.#blocks.clear();
        this.#kept = dates.length;
      }
      this.#blocks.set(block, dates);
    }
    return dates;
  }

  /** The dates of the periods of a block. */
  #run(block: number): readonly number[] {
    const dates = this.#runner.run(block * this.#length, (block + 1) * this.#length);
    return dates.filter((wall) => wall >= this.#first && wall <= this.#rule.until);
  }
}
