import { parseDuration } from '../../../models/time/duration.js';
import { DAY, type EventTimes } from '../occurrences/occurrence.js';
import { readLineTime, type RecurrenceLine } from '../occurrences/recurrence-lines.js';
import { firstFrom } from './first-from.js';
import { dayOf } from './rule-days.js';

/** A date of a series, with its own length in milliseconds where a list of periods gives one. */
export interface SeriesDate {
  wall: number;
  ms?: number | undefined;
}

/** The dates that lines `RDATE` or `EXDATE` name, by the clock of their series. */
export class DateList {
  readonly #times: EventTimes;
  readonly #dates = new Map<number, SeriesDate>();
  /**
   * Midnights of days that stand for the time at which the series takes place, or for all that is
   * on them.
   */
  readonly #days = new Set<number>();
  #sorted: SeriesDate[] | undefined;

  constructor(times: EventTimes) {
    this.#times = times;
  }

  /** Takes a line in. Says what is wrong with it. */
  read({ value, params }: RecurrenceLine): string | undefined {
    const { zone, allDay } = this.#times;
    let fault: string | undefined;
    for (const entry of value.split(',')) {
      const [begin = '', end = ''] = entry.split('/');
      const time = readLineTime(begin, params, allDay && !/T/i.test(begin) ? 'UTC' : zone);
      if (!time) fault ??= `${entry.slice(0, 100)} is no date`;
      else if (time.dateOnly && !allDay) this.#days.add(time.wall);
      else
        this.#add({
          wall: allDay ? dayOf(time.wall) : time.wall,
          ms: end ? this.#length(end, params, time.wall) : undefined,
        });
    }
    this.#sorted = undefined;
    return fault;
  }

  /** A date of no line. */
  add(wall: number): void {
    if (!this.#dates.has(wall)) this.#add({ wall });
    this.#sorted = undefined;
  }

  has(wall: number): boolean {
    return this.#dates.has(wall) || this.#days.has(dayOf(wall));
  }

  /** The dates in `[from, to)`, in order; of a day only, the date at the time of the series. */
  within(from: number, to: number): SeriesDate[] {
    const all = this.#all;
    const wallOf = ({ wall }: SeriesDate): number => wall;
    return all.slice(firstFrom(all, from, wallOf), firstFrom(all, to, wallOf));
  }

  get first(): number | undefined {
    return this.#all[0]?.wall;
  }

  get last(): number | undefined {
    return this.#all.at(-1)?.wall;
  }

  get #all(): readonly SeriesDate[] {
    if (this.#sorted) return this.#sorted;
    const { wall } = this.#times;
    const ofDays = [...this.#days].map((day) => day + wall - dayOf(wall)).filter((at) => !this.#dates.has(at));
    const all = [...this.#dates.values(), ...ofDays.map((at) => ({ wall: at }))];
    return (this.#sorted = all.sort((a, b) => a.wall - b.wall));
  }

  #add(date: SeriesDate): void {
    this.#dates.set(date.wall, date);
  }

  /** The length of a period, of which the end or the duration is given. */
  #length(end: string, params: string, wall: number): number | undefined {
    const time = readLineTime(end, params, this.#times.zone);
    if (time) return Math.max(0, time.wall - wall);
    const duration = parseDuration(end.trim().toUpperCase());
    return duration && duration.days * DAY + duration.ms;
  }
}
