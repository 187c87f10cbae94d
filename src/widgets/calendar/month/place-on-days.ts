import { DAY, type Occurrence } from '../occurrences/occurrence.js';
import { makeList } from '../../../models/list.js';

/** What an occurrence takes of a week: a bar from one day to another. */
export interface Bar {
  occurrence: Occurrence;
  /** Row in the week, the same on all its days; 0 = topmost. */
  lane: number;
  /** First and last day in the week, 0 to 6. */
  from: number;
  to: number;
  /** It began before this week. */
  before: boolean;
  /** It goes on after this week. */
  after: boolean;
}

/** The events of one week, as a month shows them. */
export interface PlacedWeek {
  /** Those that have a row, by row and then by day. */
  bars: Bar[];
  /** For each day, how many have none. */
  hidden: number[];
  /** For each day, all of them in order. */
  days: Occurrence[][];
}

/** Weeks of seven midnights (as clocks show them, in milliseconds read as if they were UTC). */
export type Weeks = number[][];

const dayOf = (wall: number): number => Math.floor(wall / DAY);

/**
 * The first midnight of the week in which a wall time lies. @param firstDay 1 = Monday … 7 = Sunday
 */
export function startOfWeek(wall: number, firstDay: number): number {
  // 1 January 1970 was a Thursday.
  const weekday = (((dayOf(wall) + 3) % 7) + 7) % 7;
  return (dayOf(wall) - ((weekday - (firstDay - 1) + 7) % 7)) * DAY;
}

/** The weeks that hold a month, whole: four to six. @param month 0 to 11 */
export function weeksOfMonth(year: number, month: number, firstDay: number): Weeks {
  const weeks: Weeks = [];
  const end = Date.UTC(year, month + 1, 1);
  for (let start = startOfWeek(Date.UTC(year, month, 1), firstDay); start < end; start += 7 * DAY)
    weeks.push(makeList(7, (day) => start + day * DAY));
  return weeks;
}

/**
 * The first and last day (as numbers of days since 1970) on which an occurrence is shown. What ends
 * in the first hours of a night belongs to the evening it began on, unless it is longer than a day.
 */
export function daysOf({ wallStart, wallEnd, allDay }: Occurrence): { first: number; last: number } {
  const first = dayOf(wallStart);
  const last = Math.max(first, dayOf(wallEnd - 1));
  const isNight = !allDay && last === first + 1 && wallEnd - last * DAY <= DAY / 4 && wallEnd - wallStart < DAY;
  return { first, last: isNight ? first : last };
}

/**
 * Places the occurrences of a week in rows. One that lasts several days keeps its row; longer ones
 * come above shorter ones, whole days above times.
 *
 * @param occurrences in order; those outside the week do not matter
 * @param weekStart midnight of the first day
 * @param rows so many fit on a day. A day with more shows one less, so that "+3 more" has a place
 */
export function placeOnDays(occurrences: readonly Occurrence[], weekStart: number, rows: number): PlacedWeek {
  const begin = dayOf(weekStart);
  const days = makeList(7, (): Occurrence[] => []);
  const spans: Bar[] = [];
  for (const occurrence of occurrences) {
    const { first, last } = daysOf(occurrence);
    if (last < begin || first > begin + 6) continue;
    const [from, to] = [Math.max(0, first - begin), Math.min(6, last - begin)];
    for (let day = from; day <= to; day += 1) days[day]?.push(occurrence);
    spans.push({ occurrence, lane: 0, from, to, before: first < begin, after: last > begin + 6 });
  }
  const lanes = assignLanes(spans);
  return { ...cutOff(spans, lanes, days, rows), days };
}

/** Gives each span its lane and returns for each day how many lanes it needs. */
function assignLanes(spans: Bar[]): number[] {
  const weight = ({ from, to, before, occurrence }: Bar): number =>
    Number(before) * 16 + (to - from) * 2 + Number(occurrence.allDay || to > from);
  // The order of equal spans stays.
  spans.sort((a, b) => a.from - b.from || weight(b) - weight(a));
  const taken: boolean[][] = makeList(7, () => []);
  const next = new Array<number>(7).fill(0);
  for (const span of spans) {
    let lane = next[span.from] ?? 0;
    while (isTaken(taken, span, lane)) lane += 1;
    span.lane = lane;
    for (let day = span.from; day <= span.to; day += 1) {
      const row = taken[day] ?? [];
      row[lane] = true;
      let free = next[day] ?? 0;
      while (row[free]) free += 1;
      next[day] = free;
    }
  }
  return taken.map((row) => row.length);
}

function isTaken(taken: readonly boolean[][], { from, to }: Bar, lane: number): boolean {
  for (let day = from; day <= to; day += 1) if (taken[day]?.[lane]) return true;
  return false;
}

/** What fits: a bar is either shown on all its days or on none. */
function cutOff(
  spans: readonly Bar[],
  lanes: readonly number[],
  days: readonly Occurrence[][],
  rows: number,
): Omit<PlacedWeek, 'days'> {
  const room = (day: number): number => ((lanes[day] ?? 0) > rows ? rows - 1 : rows);
  const fits = ({ from, to, lane }: Bar): boolean => {
    for (let day = from; day <= to; day += 1) if (lane >= room(day)) return false;
    return true;
  };
  const bars = spans.filter(fits).sort((a, b) => a.lane - b.lane || a.from - b.from);
  const shown = new Array<number>(7).fill(0);
  for (const { from, to } of bars) for (let day = from; day <= to; day += 1) shown[day] = (shown[day] ?? 0) + 1;
  return { bars, hidden: days.map((all, day) => all.length - (shown[day] ?? 0)) };
}
