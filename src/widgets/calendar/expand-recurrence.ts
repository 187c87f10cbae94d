import type { Event } from '../../models/event.js';
import { DAY, type EventTimes } from './occurrence.js';
import { readLines, readLineTime, type RecurrenceLine } from './recurrence-lines.js';
import { walkEvenRule, type Walk } from './walk-even-rule.js';
import type { RuleWalk } from './walk-rule.js';

/** The dates of one event that recurs, by the clock in which it recurs. */
export interface Recurrence {
  /** Starts in `[from, to)`, in order; each with its own length in milliseconds where a list of periods gives one. */
  dates(from: number, to: number): { wall: number; ms?: number | undefined }[];
  /** No start is earlier. */
  readonly first: number;
  /** No start is later; Infinity while nobody knows. */
  readonly last: number;
  /** What is wrong with its lines, or too much; English, for developers. */
  readonly fault: string | undefined;
}

/** What walks rules that are not plain; see {@link needsWalker}. */
export type Walker = typeof RuleWalk;

/** A date of a list, with its own length. */
interface ListedDate {
  wall: number;
  ms?: number | undefined;
}

/** Lists of dates: those a series has besides, those it has not. */
class DateList {
  readonly walls = new Map<number, ListedDate>();
  /** Midnights of days that are meant as a whole. */
  readonly days = new Set<number>();

  has(wall: number): boolean {
    return this.walls.has(wall) || this.days.has(Math.floor(wall / DAY) * DAY);
  }

  read({ value, params }: RecurrenceLine, { zone, allDay }: EventTimes): string | undefined {
    for (const entry of value.split(',')) {
      const [begin = '', end = ''] = entry.split('/');
      const time = readLineTime(begin, params, allDay && !/T/i.test(begin) ? 'UTC' : zone);
      if (!time) return `${entry} is no date`;
      const wall = allDay ? Math.floor(time.wall / DAY) * DAY : time.wall;
      if (time.dateOnly && !allDay) this.days.add(wall);
      else this.walls.set(wall, { wall, ms: end ? lengthOf(end, params, zone, wall) : undefined });
    }
    return undefined;
  }
}

/** The length of a period, of which the end or the duration is given. */
function lengthOf(end: string, params: string, zone: string, wall: number): number | undefined {
  const time = readLineTime(end, params, zone);
  if (time) return Math.max(0, time.wall - wall);
  const [whole, week = 0, day = 0, hour = 0, minute = 0, second = 0] =
    /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/i.exec(end.trim()) ?? [];
  if (!whole) return undefined;
  return (
    Number(week) * 7 * DAY + Number(day) * DAY + (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) * 1000
  );
}

class RuleRecurrence implements Recurrence {
  readonly first: number;
  #rules: Walk[] = [];
  #except: Walk[] = [];
  #added = new DateList();
  #left = new DateList();
  #broken: string | undefined;

  constructor(event: Event, times: EventTimes, Walker?: Walker) {
    for (const line of readLines(event)) {
      try {
        this.#read(line, times, Walker);
      } catch (error) {
        this.#broken ??= `${line.name}:${line.value.slice(0, 200)} cannot be used: ${String(error)}`;
      }
    }
    const { wall, allDay } = times;
    for (const day of this.#added.days) {
      const at = day + (wall - Math.floor(wall / DAY) * DAY);
      this.#added.walls.set(at, { wall: at });
    }
    // A list alone comes on top of the first date; a rule says itself whether it includes it.
    if (!this.#rules.length) this.#added.walls.set(wall, { wall });
    this.#added.days.clear();
    this.first = Math.min(wall, ...this.#added.walls.keys());
    if (allDay) this.first = Math.floor(this.first / DAY) * DAY;
  }

  #read(line: RecurrenceLine, times: EventTimes, Walker?: Walker): void {
    const { name, value } = line;
    const walk = (): Walk => {
      const rule = [value, times.wall, times.allDay, times.zone] as const;
      const even = walkEvenRule(...rule);
      if (even) return even;
      if (!Walker) throw new Error('the part that walks it is not there');
      return new Walker(...rule);
    };
    if (name === 'RRULE') this.#rules.push(walk());
    else if (name === 'EXRULE') this.#except.push(walk());
    else if (name === 'RDATE') this.#broken ??= this.#added.read(line, times);
    else if (name === 'EXDATE') this.#broken ??= this.#left.read(line, times);
  }

  get last(): number {
    return Math.max(this.first, ...this.#rules.map(({ last }) => last), ...this.#added.walls.keys());
  }

  get fault(): string | undefined {
    const exceeds = [...this.#rules, ...this.#except].some(({ exceeded }) => exceeded);
    return this.#broken ?? (exceeds ? 'the rule has more dates than can be shown' : undefined);
  }

  dates(from: number, to: number): ListedDate[] {
    const found = new Map<number, ListedDate>();
    for (const wall of this.#walk(this.#rules, from, to)) found.set(wall, { wall });
    for (const date of this.#added.walls.values()) if (date.wall >= from && date.wall < to) found.set(date.wall, date);
    for (const wall of this.#walk(this.#except, from, to)) found.delete(wall);
    const dates = [...found.values()].filter(({ wall }) => !this.#left.has(wall));
    return dates.sort((a, b) => a.wall - b.wall);
  }

  /** A rule that turns out to be none only when it is walked is given up. */
  *#walk(rules: Walk[], from: number, to: number): Generator<number> {
    for (const rule of [...rules]) {
      try {
        yield* rule.walls(from, to);
      } catch (error) {
        this.#broken ??= `a rule cannot be used: ${String(error)}`;
        rules.splice(rules.indexOf(rule), 1);
        if (rules === this.#rules && !rules.length) this.#added.walls.set(this.first, { wall: this.first });
      }
    }
  }
}

/** Whether an event has a rule that only ical.js can walk, or find fault with. */
export const needsWalker = (event: Event, { wall, allDay, zone }: EventTimes): boolean =>
  readLines(event).some(({ name, value }) => {
    if (name !== 'RRULE' && name !== 'EXRULE') return false;
    try {
      return !walkEvenRule(value, wall, allDay, zone);
    } catch {
      // Broken in a way that shows without ical.js.
      return false;
    }
  });

/**
 * The dates of an event by its lines `RRULE`, `RDATE`, `EXDATE` and `EXRULE` (RFC 5545), walked only as far as they are asked for, and never
 * further than a bound. Lines that cannot be read are left out, and said in `fault`.
 *
 * @param times of the first date
 * @param walker by ical.js, for an event that {@link needsWalker}
 */
export const expandRecurrence = (event: Event, times: EventTimes, walker?: Walker): Recurrence =>
  new RuleRecurrence(event, times, walker);

/** The date of a series for which an override stands, by the clock of the series; `undefined` when its line cannot be read. */
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
