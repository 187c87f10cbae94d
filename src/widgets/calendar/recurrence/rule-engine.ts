import { Frequency, RRule, Weekday } from 'rrule';
import { isWithinDay, type Rule } from './rule.js';

/** The end of what the engine can reckon; it stops there by itself. */
export const LAST_TIME = Date.UTC(9999, 11, 31, 23, 59, 59);

/** The last 28 years it knows: each of the 14 kinds of years is among them. */
const LAST_YEARS = Date.UTC(9972, 0, 1);

/** Dates that were found. */
export interface Found {
  /** In order. */
  walls: number[];
  /** The first date after them. */
  next: number;
}

const listOf = (numbers: readonly number[]): number[] | null => (numbers.length ? [...numbers] : null);

/**
 * The dates of every period of a rule in `[from, to)`, by the package rrule, which knows of no zones here: times on a clock in, times on that
 * clock out. Nothing else imports it.
 *
 * What it is known to do wrong is not asked of it, but done in `rule-dates.ts`: `BYSETPOS` (issue 436 and others), weeks by their number,
 * and `INTERVAL` beside parts that limit (it leaves the grid of hours, or never comes back; issues 468 and 622). It also goes on to the
 * year 9999 where no date comes: ask {@link isPossible} first.
 *
 * @param rule a complete one; see `readRule`. Of one that repeats within a day only what its periods expand to is asked, no limits
 * @param from where one of its periods begins
 * @param most so many dates at most
 */
export function runRule(rule: Rule, from: number, to: number, most: number, interval = 1): Found {
  const found: Found = { walls: [], next: Infinity };
  engineOf(rule, from, interval).all((date) => {
    const wall = date.getTime();
    if (wall >= to || found.walls.length >= most) found.next = wall;
    else found.walls.push(wall);
    return found.next === Infinity;
  });
  return found;
}

/** Whether the days that a rule names ever come; not so for 30 February. */
export function isPossible(rule: Rule): boolean {
  return runRule(rule, LAST_YEARS, LAST_TIME, 0).next < Infinity;
}

function engineOf(rule: Rule, from: number, interval: number): RRule {
  const { frequency } = rule;
  const times = {
    byminute: frequency === 'MINUTELY' || frequency === 'SECONDLY' ? null : listOf(rule.byMinute),
    bysecond: frequency === 'SECONDLY' ? null : listOf(rule.bySecond),
  };
  const days = {
    bymonth: listOf(rule.byMonth),
    byweekno: listOf(rule.byWeekNo),
    byyearday: listOf(rule.byYearDay),
    bymonthday: listOf(rule.byMonthDay),
    byweekday: rule.byDay.length
      ? rule.byDay.map(({ weekday, n }) => (n ? new Weekday(weekday, n) : new Weekday(weekday)))
      : null,
    byhour: listOf(rule.byHour),
  };
  return new RRule(
    {
      freq: Frequency[frequency],
      dtstart: new Date(from),
      interval,
      wkst: rule.weekStart,
      ...times,
      ...(!isWithinDay(rule) && days),
    },
    true,
  );
}
