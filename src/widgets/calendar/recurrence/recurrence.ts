import type { Event } from '../../../models/records/event.js';
import { DAY, type EventTimes } from '../occurrences/occurrence.js';
import { readLines, type RecurrenceLine } from '../occurrences/recurrence-lines.js';
import { DateList, type SeriesDate } from './date-list.js';
import { RuleDates } from './rule-dates.js';

/**
 * The dates of an event by its lines `RRULE`, `RDATE`, `EXDATE` and `EXRULE` (RFC 5545), on the
 * clock in which it recurs. Reckoned only for the windows that are asked for, and never further
 * than a bound. Lines that cannot be read are left out, and said in `fault`.
 *
 * A start that its rule does not name is not one of the dates, as in other programs; RFC 5545,
 * 3.8.5.3 leaves it open.
 */
export class Recurrence {
  readonly #times: EventTimes;
  readonly #rules: RuleDates[] = [];
  readonly #exceptRules: RuleDates[] = [];
  // Few series have lists.
  #added: DateList | undefined;
  #except: DateList | undefined;
  #broken: string | undefined;

  /** @param times of the first date */
  constructor(event: Event, times: EventTimes) {
    this.#times = times;
    for (const line of readLines(event)) {
      try {
        this.#broken ??= this.#read(line);
      } catch (error) {
        this.#broken ??= `${line.name}:${line.value.slice(0, 200)} cannot be used: ${messageOf(error)}`;
      }
    }
    // A list alone comes on top of the first date; a rule says itself whether it includes it.
    if (!this.#rules.length) (this.#added ??= new DateList(times)).add(times.wall);
  }

  #read(line: RecurrenceLine): string | undefined {
    switch (line.name) {
      case 'RRULE':
        this.#rules.push(new RuleDates(line.value, this.#times));
        return undefined;
      case 'EXRULE':
        this.#exceptRules.push(new RuleDates(line.value, this.#times));
        return undefined;
      case 'RDATE':
        return (this.#added ??= new DateList(this.#times)).read(line);
      case 'EXDATE':
        return (this.#except ??= new DateList(this.#times)).read(line);
      default:
        return undefined;
    }
  }

  /** No start is earlier. */
  get first(): number {
    const { wall, allDay } = this.#times;
    const first = Math.min(wall, this.#added?.first ?? wall);
    return allDay ? Math.floor(first / DAY) * DAY : first;
  }

  /** No start is later; Infinity while nobody knows. */
  get last(): number {
    const first = this.first;
    return Math.max(first, ...this.#rules.map(({ last }) => last), this.#added?.last ?? first);
  }

  /** What is wrong with its lines, or too much; English, for developers. */
  get fault(): string | undefined {
    return this.#broken ?? [...this.#rules, ...this.#exceptRules].find(({ fault }) => fault)?.fault;
  }

  /** Starts in `[from, to)`, in order. */
  dates(from: number, to: number): SeriesDate[] {
    const [only, second] = this.#rules;
    const isPlain = !second && !this.#exceptRules.length && !this.#added && !this.#except;
    // Nearly all series are one rule and nothing else.
    if (only && isPlain) return only.walls(from, to).map((wall) => ({ wall }));
    const found = new Map<number, SeriesDate>();
    for (const rule of this.#rules) for (const wall of rule.walls(from, to)) found.set(wall, { wall });
    for (const date of this.#added?.within(from, to) ?? []) found.set(date.wall, date);
    for (const rule of this.#exceptRules) for (const wall of rule.walls(from, to)) found.delete(wall);
    const dates = [...found.values()].filter(({ wall }) => !this.#except?.has(wall));
    return dates.sort((a, b) => a.wall - b.wall);
  }

  /** Whether it has exactly this start. */
  has(wall: number): boolean {
    return this.dates(wall, wall + 1).length > 0;
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
