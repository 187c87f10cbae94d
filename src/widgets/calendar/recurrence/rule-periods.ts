import { DAY } from '../occurrences/occurrence.js';
import type { Frequency, Rule } from './rule.js';

/** Milliseconds of the frequencies whose periods are equally long on the clock. */
const lengths: Partial<Record<Frequency, number>> = {
  WEEKLY: 7 * DAY,
  DAILY: DAY,
  HOURLY: 3_600_000,
  MINUTELY: 60_000,
  SECONDLY: 1000,
};

/**
 * The years, weeks, hours and so on of the clock, numbered from 0, which is that of a rule's start.
 * `INTERVAL` counts them.
 */
export interface RulePeriods {
  startOf(n: number): number;
  /** The last period that begins at or before a time. */
  numberAt(wall: number): number;
}

/**
 * The periods that the frequency of a rule counts; with numbers of weeks, a year is one of whole
 * weeks (ISO 8601).
 */
export function periodsOf({ frequency, weekStart, byWeekNo }: Rule, start: number): RulePeriods {
  if (frequency === 'YEARLY' && byWeekNo.length) return yearsOfWeeks(weekStart, start);
  const length = lengths[frequency];
  if (length === undefined) return everyMonths(frequency === 'YEARLY' ? 12 : 1, start);
  const first = frequency === 'WEEKLY' ? weekOf(start, weekStart) : Math.floor(start / length) * length;
  return {
    startOf: (n) => first + n * length,
    numberAt: (wall) => Math.floor((wall - first) / length),
  };
}

function everyMonths(months: number, start: number): RulePeriods {
  const numberOf = (wall: number): number => {
    const date = new Date(wall);
    return Math.floor((date.getUTCFullYear() * 12 + date.getUTCMonth()) / months);
  };
  const first = numberOf(start);
  return {
    startOf: (n) => monthOf((first + n) * months),
    numberAt: (wall) => numberOf(wall) - first,
  };
}

function yearsOfWeeks(weekStart: number, start: number): RulePeriods {
  const first = yearOfWeeks(start, weekStart);
  return {
    startOf: (n) => firstWeek(first + n, weekStart),
    numberAt: (wall) => yearOfWeeks(wall, weekStart) - first,
  };
}

/** In which week of its year a day is, and how many that year has. */
export function weekOfYear(wall: number, weekStart: number): { number: number; count: number } {
  const year = yearOfWeeks(wall, weekStart);
  const [begin, end] = [firstWeek(year, weekStart), firstWeek(year + 1, weekStart)];
  return { number: Math.floor((wall - begin) / (7 * DAY)) + 1, count: Math.round((end - begin) / (7 * DAY)) };
}

/** The year to which the week of a day belongs. */
function yearOfWeeks(wall: number, weekStart: number): number {
  const year = new Date(wall).getUTCFullYear();
  if (wall >= firstWeek(year + 1, weekStart)) return year + 1;
  return wall < firstWeek(year, weekStart) ? year - 1 : year;
}

/** The first week of a year is the one with at least four days in it. */
const firstWeek = (year: number, weekStart: number): number => weekOf(monthOf(year * 12) + 3 * DAY, weekStart);

/** Midnight of the first day of a week. */
function weekOf(wall: number, weekStart: number): number {
  const day = Math.floor(wall / DAY) * DAY;
  const weekday = (new Date(day).getUTCDay() + 6) % 7;
  return day - ((weekday - weekStart + 7) % 7) * DAY;
}

/**
 * The first day of a month counted from the year 0; `Date.UTC` takes years of two digits for
 * others. Infinity beyond what `Date` knows.
 */
function monthOf(month: number): number {
  const wall = new Date(0).setUTCFullYear(Math.floor(month / 12), month % 12, 1);
  return Number.isNaN(wall) ? Infinity : wall;
}
