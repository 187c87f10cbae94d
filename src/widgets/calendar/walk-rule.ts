import { ICAL } from '../../formats/ical-door.js';
import { DAY } from './occurrence.js';
import { lastByUntil } from './recurrence-lines.js';

/** So many dates of one rule are kept and shown in one window at most; a rule for people never has more. */
const MOST = 10_000;
/** So many candidates are looked at for one window, */
const STEPS = 20_000;
/** and after so many windows for which that was not enough the rule is given up. */
const PATIENCE = 3;

/** Milliseconds of the frequencies that are a fixed time apart by the clock. */
const units: Partial<Record<string, number>> = {
  SECONDLY: 1000,
  MINUTELY: 60_000,
  HOURLY: 3_600_000,
  DAILY: DAY,
  WEEKLY: 7 * DAY,
};

/** Thrown out of ical.js: a filter that (almost) nothing passes keeps it from coming back by itself. It can go on from there. */
class Enough extends Error {
  constructor(readonly exceeded: boolean) {
    super();
  }
}

type Time = InstanceType<typeof ICAL.Time>;
type Iterator = InstanceType<typeof ICAL.RecurIterator>;

function timeOf(wall: number, isDate: boolean): Time {
  const at = new Date(wall);
  const [year, month, day] = [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()];
  const clock = { hour: at.getUTCHours(), minute: at.getUTCMinutes(), second: at.getUTCSeconds() };
  return new ICAL.Time({ year, month, day, isDate, ...(!isDate && clock) }, ICAL.Timezone.localTimezone);
}

const wallOf = (time: Time): number =>
  Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute, time.second);

/** Index of the first of sorted numbers that is not below `wall`. */
function firstFrom(walls: readonly number[], wall: number): number {
  let [low, high] = [0, walls.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((walls[middle] ?? 0) < wall) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The dates of one rule, in the clock of its event. What has been asked for before is remembered, going on costs only what is new, and a
 * rule without a number of dates is not walked from its beginning. Throws for a rule that is none.
 */
export class RuleWalk {
  #rule;
  #first: number;
  #isDate: boolean;
  /** Where the first date may be moved to: multiples of this time, or of these months, lie between its dates; 0 = must be walked. */
  #stride = 0;
  #months = 0;
  #iterator: Iterator | undefined;
  /** The remembered dates are all from `#from` to before `#reached`. */
  #walls: number[] = [];
  #from = Infinity;
  #reached = -Infinity;
  /** The iterator's first date that is at or after `#reached`. */
  #ahead: number | undefined;
  #steps = 0;
  #limit = 0;
  #to = 0;
  #patience = PATIENCE;

  /** No date is later; Infinity while nobody knows. */
  last: number;
  /** Set when dates had to be left out. */
  exceeded = false;

  /**
   * @param value of the line `RRULE`
   * @param first wall clock of the first date
   * @param zone in which the rule is walked, for its `UNTIL`
   */
  constructor(value: string, first: number, isDate: boolean, zone: string) {
    this.#rule = ICAL.Recur.fromString(
      value
        .replace(/(^|;)UNTIL=[^;]*;?/i, '$1')
        .replace(/;\s*$/, '')
        .toUpperCase(),
    );
    this.#first = first;
    this.#isDate = isDate;
    this.last = lastByUntil(value, isDate, zone);
    const { freq, interval, count } = this.#rule;
    const unit = units[freq];
    if (!(interval >= 1)) throw new Error('INTERVAL is less than 1');
    if (!count && unit) this.#stride = unit * interval;
    if (!count && freq === 'MONTHLY' && canBeginLater(value, first)) this.#months = interval;
    // ical.js counts the days up to the next date one month after the other.
    if (interval > 10_000 && !this.#stride) throw new Error('INTERVAL is too large');
    if (this.#stride > 36_525 * DAY) this.last = Math.min(this.last, first);
    // Nobody plans further; and ical.js looks for a date that never comes until this year.
    const end = Math.min(this.last, Date.UTC(Math.max(2000, new Date(first).getUTCFullYear()) + 200, 0));
    this.#rule.until = timeOf(end, isDate);
  }

  /** All dates in `[from, to)`, in order. */
  walls(from: number, to: number): readonly number[] {
    if (to <= this.#first || from > this.last || to <= from) return [];
    if (this.#stride > 36_525 * DAY) return from <= this.#first ? [this.#first] : [];
    // Far behind what is known, it costs less to begin anew.
    const skips = this.#stride > 0 || this.#months > 0;
    const isFar = skips && (from > this.#reached + 400 * DAY || this.#walls.length > MOST);
    const isBroken = skips && !this.#iterator && to > this.#reached;
    if (from < this.#from || isFar || isBroken) this.#begin(from);
    if (to > this.#reached) this.#advance(from, to);
    return this.#walls.slice(firstFrom(this.#walls, from), firstFrom(this.#walls, to));
  }

  #begin(from: number): void {
    const start = this.#startBefore(from);
    this.#iterator = new ICAL.RecurIterator({ rule: this.#rule, dtstart: timeOf(start, this.#isDate) });
    this.#bound(this.#iterator);
    this.#walls = [];
    // The date it begins with need not be one of the rule, so nothing before `from` counts when it was moved.
    this.#from = start === this.#first ? -Infinity : from;
    this.#reached = this.#from;
    this.#ahead = undefined;
    this.#limit = 0;
  }

  /** Lets an iterator come back when it has looked for long enough, or at everything in the window. */
  #bound(iterator: Iterator): void {
    const passes = iterator.check_contracting_rules.bind(iterator);
    iterator.check_contracting_rules = (): boolean => {
      const passed = passes();
      this.#steps += 1;
      if (!passed && wallOf(iterator.last) >= this.#to) throw new Enough(false);
      if (this.#steps > STEPS) throw new Enough(true);
      return passed;
    };
  }

  /** A start for the iterator that gives the same dates from `from` on. */
  #startBefore(from: number): number {
    const distance = from - this.#first;
    if (this.#stride) return this.#first + Math.max(0, Math.floor(distance / this.#stride) - 2) * this.#stride;
    if (!this.#months || distance < 0) return this.#first;
    const first = new Date(this.#first);
    const months = Math.floor(distance / (31 * DAY) / this.#months - 2) * this.#months;
    return months > 0 ? first.setUTCMonth(first.getUTCMonth() + months) : this.#first;
  }

  #advance(from: number, to: number): void {
    this.#steps = 0;
    this.#to = to;
    const days = (to - Math.max(from, this.#reached)) / DAY;
    this.#limit = this.#walls.length + Math.min(MOST, Math.max(1000, Math.ceil(days * 24)));
    try {
      this.#collect(to);
    } catch (error) {
      if (!(error instanceof Enough)) throw error;
      if (error.exceeded) this.#giveUp();
    }
    this.#reached = to;
  }

  #giveUp(): void {
    this.exceeded = true;
    this.#iterator = undefined;
    if (this.#steps > STEPS) this.#patience -= 1;
    if (this.#patience === 0) this.last = Math.max(this.#first, this.#walls.at(-1) ?? -Infinity);
  }

  #collect(to: number): void {
    while (this.#iterator) {
      const next = this.#ahead ?? this.#next();
      this.#ahead = next;
      if (next === undefined || next >= to) return;
      if (next >= this.#from && next !== this.#walls.at(-1)) this.#walls.push(next);
      if (this.#walls.length > this.#limit) throw new Enough(true);
      this.#ahead = undefined;
    }
  }

  #next(): number | undefined {
    const time = this.#iterator?.next() as Time | null | undefined;
    if (time) return wallOf(time);
    const known = this.#walls.at(-1) ?? (this.#from === -Infinity ? this.#first : Infinity);
    this.last = Math.min(this.last, known);
    return undefined;
  }
}

/** Whether a monthly rule gives the same dates from a later month on. With both kinds of days, ical.js may miss the first one. */
const canBeginLater = (rule: string, first: number): boolean =>
  new Date(first).getUTCDate() <= 28 && !(/BYDAY/i.test(rule) && /BYMONTHDAY/i.test(rule));
