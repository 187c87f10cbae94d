import { Frequency, RRule, Weekday } from 'rrule';
import { DAY } from '../occurrences/occurrence.js';
import type { Rule } from './rule.js';
import { makeList } from '../../../models/list.js';

/** After so many years the calendar repeats to the day, weekdays included. */
const CYCLE = 400;
const DAYS_OF_CYCLE = 146_097;

/**
 * Far more years than the engine counts, so that it stops after one: where it finds no date, it
 * goes on to the year 9999 otherwise.
 */
const NEVER_AGAIN = 10_000;

/** So many years are remembered, of all rules together: many series name the same days. */
const MOST_YEARS = 5000;
const known = new Map<string, readonly number[]>();

type DayParts = Pick<Rule, 'frequency' | 'byMonth' | 'byYearDay' | 'byMonthDay' | 'byDay'>;

/**
 * The days of a year that `BYMONTH`, `BYYEARDAY`, `BYMONTHDAY` and `BYDAY` name, in order, as
 * midnights: by the package rrule, which nothing else imports. It is asked for days of a year and
 * nothing else, whatever the frequency: that is what it does right and fast, in every year the
 * same.
 */
export function daysOfYear(parts: DayParts, year: number): readonly number[] {
  const like = 2000 + (((year % CYCLE) + CYCLE) % CYCLE);
  const shift = ((year - like) / CYCLE) * DAYS_OF_CYCLE * DAY;
  const days = daysLike(parts, like);
  return shift === 0 ? days : days.map((day) => day + shift);
}

function daysLike({ frequency, byMonth, byYearDay, byMonthDay, byDay }: DayParts, year: number): readonly number[] {
  // The first Monday of a rule by months is one of each month, of a rule by years one of each year.
  const months = byMonth.length === 0 && frequency === 'MONTHLY' ? everyMonth : byMonth;
  const weekdays = byDay.map(({ weekday, n }) => `${weekday}/${n}`);
  const key = [year, months, byYearDay, byMonthDay, weekdays].join(';');
  let days = known.get(key);
  if (!days) {
    if (known.size >= MOST_YEARS) known.clear();
    const rule = new RRule(
      {
        freq: Frequency.YEARLY,
        interval: NEVER_AGAIN,
        dtstart: new Date(Date.UTC(year, 0)),
        bymonth: listOf(months),
        byyearday: listOf(byYearDay),
        bymonthday: listOf(byMonthDay),
        byweekday: listOf(byDay.map(({ weekday, n }) => (n ? new Weekday(weekday, n) : new Weekday(weekday)))),
        // Without any of these, it would take the day of its start.
        ...(![byYearDay, byMonthDay, byDay].some((list) => list.length) && { byweekday: everyWeekday }),
        ...{ byhour: [0], byminute: [0], bysecond: [0] },
      },
      true,
    );
    known.set(key, (days = rule.all().map((date) => date.getTime())));
  }
  return days;
}

const everyMonth = makeList(12, (index) => index + 1);
const everyWeekday = [0, 1, 2, 3, 4, 5, 6];

const listOf = <T>(list: readonly T[]): T[] | null => (list.length ? [...list] : null);
