import { lastByUntil } from '../occurrences/recurrence-lines.js';
import { makeList } from '../../../models/list.js';

const frequencies = ['YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY', 'HOURLY', 'MINUTELY', 'SECONDLY'] as const;

/** What a rule repeats by. */
export type Frequency = (typeof frequencies)[number];

/**
 * A weekday of `BYDAY`, 0 = Monday; `n` is the number before it (`-1SU`), 0 where there is none.
 */
export interface RuleDay {
  weekday: number;
  n: number;
}

/**
 * A recurrence rule (RFC 5545, 3.3.10). Lists are in order and empty where their part is missing.
 */
export interface Rule {
  frequency: Frequency;
  interval: number;
  count: number | undefined;
  /** The last moment it allows, on the clock of the rule; Infinity without one. */
  until: number;
  /** First day of the week, 0 = Monday. */
  weekStart: number;
  byMonth: readonly number[];
  byWeekNo: readonly number[];
  byYearDay: readonly number[];
  byMonthDay: readonly number[];
  byDay: readonly RuleDay[];
  byHour: readonly number[];
  byMinute: readonly number[];
  bySecond: readonly number[];
  bySetPos: readonly number[];
}

/** The start of a series, which says what its rule leaves open. */
export interface RuleStart {
  /** Milliseconds of the clock, read as if they were UTC. */
  wall: number;
  allDay: boolean;
  /** IANA zone in which the rule repeats, for its `UNTIL`. */
  zone: string;
}

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const partForm = /^([A-Z-]+)=([^=]*)$/;
const dayForm = /^([+-]?\d{1,2})?([A-Z]{2})$/;

/**
 * All parts of a rule by name; those without a value say nothing. Throws for a part that no rule
 * has.
 */
function readParts(value: string): Map<string, string> {
  const parts = new Map<string, string>();
  for (const written of value.toUpperCase().split(';')) {
    const text = written.trim();
    if (!text) continue;
    const [, name = '', list = ''] = partForm.exec(text) ?? [];
    if (!name || !(knownParts.has(name) || name.startsWith('X-'))) throw new Error(`${text} is no part of a rule`);
    if (list.trim()) parts.set(name, list.trim());
  }
  return parts;
}

const knownParts = new Set([
  ...['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'WKST', 'BYMONTH', 'BYWEEKNO', 'BYYEARDAY', 'BYMONTHDAY', 'BYDAY'],
  ...['BYHOUR', 'BYMINUTE', 'BYSECOND', 'BYSETPOS'],
]);

function readNumber(name: string, text: string, least: number, most: number): number {
  const number = /^[+-]?\d{1,10}$/.test(text.trim()) ? Number(text) : Number.NaN;
  if (!(number >= least && number <= most) || (least < 0 && number === 0))
    throw new Error(`${name}=${text} is not allowed`);
  return number;
}

const inOrder = (numbers: readonly number[]): number[] => [...new Set(numbers)].sort((a, b) => a - b);

function readDay(text: string): RuleDay {
  const [, n, name = ''] = dayForm.exec(text.trim()) ?? [];
  const weekday = weekdays.indexOf(name);
  if (weekday < 0) throw new Error(`BYDAY=${text} is not allowed`);
  return { weekday, n: n === undefined ? 0 : readNumber('BYDAY', n, -53, 53) };
}

/**
 * Reads the value of a line `RRULE` and completes it from the start of its series: afterwards every
 * level below the frequency is named, so that the rule gives the same dates from whichever of its
 * periods it is run. Throws for what is no rule.
 */
export function readRule(value: string, start: RuleStart): Rule {
  const parts = readParts(value);
  const frequency = frequencies.find((name) => name === parts.get('FREQ'));
  if (!frequency) throw new Error('FREQ is missing or unknown');
  const numbers = (name: string, least: number, most: number): number[] =>
    inOrder((parts.get(name)?.split(',') ?? []).map((text) => readNumber(name, text, least, most)));
  const one = (name: string): number | undefined => {
    const text = parts.get(name);
    return text === undefined ? undefined : readNumber(name, text, 1, 9_999_999_999);
  };
  const weekStart = weekdays.indexOf(parts.get('WKST') ?? 'MO');
  if (weekStart < 0) throw new Error('WKST is no weekday');
  const rule: Rule = {
    frequency,
    interval: one('INTERVAL') ?? 1,
    count: one('COUNT'),
    until: lastByUntil(value, start.allDay, start.zone),
    weekStart,
    byMonth: numbers('BYMONTH', 1, 12),
    byWeekNo: numbers('BYWEEKNO', -53, 53),
    byYearDay: numbers('BYYEARDAY', -366, 366),
    byMonthDay: numbers('BYMONTHDAY', -31, 31),
    byDay: (parts.get('BYDAY')?.split(',') ?? []).map(readDay),
    byHour: numbers('BYHOUR', 0, 23),
    byMinute: numbers('BYMINUTE', 0, 59),
    // A leap second is written 60.
    bySecond: inOrder(numbers('BYSECOND', 0, 60).map((second) => Math.min(second, 59))),
    bySetPos: numbers('BYSETPOS', -366, 366),
  };
  return withTimes(withDays(rule, start.wall), start);
}

/** With the days that the start implies (RFC 5545, 3.3.10: what is missing comes from DTSTART). */
function withDays(rule: Rule, wall: number): Rule {
  const { frequency, byWeekNo, byMonth, byDay } = rule;
  const date = new Date(wall);
  const weekday = [{ weekday: (date.getUTCDay() + 6) % 7, n: 0 }];
  if (rule.byYearDay.length || rule.byMonthDay.length || byDay.length) return { ...rule, byDay: numberedDays(rule) };
  if (frequency === 'WEEKLY' || (frequency === 'YEARLY' && byWeekNo.length)) return { ...rule, byDay: weekday };
  if (byWeekNo.length || (frequency !== 'YEARLY' && frequency !== 'MONTHLY')) return rule;
  const ofYear = frequency === 'YEARLY' && !byMonth.length;
  return {
    ...rule,
    byMonthDay: [date.getUTCDate()],
    byMonth: ofYear ? [date.getUTCMonth() + 1] : byMonth,
  };
}

/**
 * The engine takes either days with numbers or days without: all Mondays are the first, the second
 * and so on.
 */
function numberedDays({ frequency, byWeekNo, byDay }: Rule): readonly RuleDay[] {
  const counts = frequency === 'MONTHLY' || (frequency === 'YEARLY' && !byWeekNo.length);
  if (!counts) return byDay.map(({ weekday }) => ({ weekday, n: 0 }));
  if (!byDay.some(({ n }) => n)) return byDay;
  const all = makeList(53, (index) => index + 1);
  return byDay.flatMap((day) => (day.n ? day : all.map((n) => ({ weekday: day.weekday, n }))));
}

/**
 * With the times that the start implies; those of a day have none (their `BYHOUR` and the like is
 * ignored).
 */
function withTimes(rule: Rule, { wall, allDay }: RuleStart): Rule {
  const level = frequencies.indexOf(rule.frequency);
  if (allDay) {
    if (level > 3) throw new Error(`FREQ=${rule.frequency} needs a start with a time`);
    return { ...rule, byHour: [0], byMinute: [0], bySecond: [0] };
  }
  const date = new Date(wall);
  const { byHour, byMinute, bySecond } = rule;
  return {
    ...rule,
    byHour: byHour.length || level > 3 ? byHour : [date.getUTCHours()],
    byMinute: byMinute.length || level > 4 ? byMinute : [date.getUTCMinutes()],
    bySecond: bySecond.length || level > 5 ? bySecond : [date.getUTCSeconds()],
  };
}

/**
 * The times of a period of a rule, from its begin on and in order: of a day, an hour or a minute,
 * as the frequency is.
 */
export function timesOf({ frequency, byHour, byMinute, bySecond }: Rule): readonly number[] {
  const level = Math.max(3, frequencies.indexOf(frequency));
  const seconds = level > 5 ? [0] : bySecond.map((second) => second * 1000);
  const minutes = level > 4 ? [0] : byMinute.map((minute) => minute * 60_000);
  const hours = level > 3 ? [0] : byHour.map((hour) => hour * 3_600_000);
  return hours.flatMap((hour) => minutes.flatMap((minute) => seconds.map((second) => hour + minute + second)));
}

/**
 * When the hour, minute and second of a rule that repeats within a day may fit next, from a time
 * on: that time itself when they do.
 */
export function nextChance({ frequency, byHour, byMinute, bySecond }: Rule, wall: number): number {
  const level = frequencies.indexOf(frequency);
  const date = new Date(wall);
  if (level > 3 && !allows(byHour, date.getUTCHours())) return (Math.floor(wall / 3_600_000) + 1) * 3_600_000;
  if (level > 4 && !allows(byMinute, date.getUTCMinutes())) return (Math.floor(wall / 60_000) + 1) * 60_000;
  return level > 5 && !allows(bySecond, date.getUTCSeconds()) ? wall + 1000 : wall;
}

const allows = (list: readonly number[], number: number): boolean => list.length === 0 || list.includes(number);

/** Whether a rule repeats by a time shorter than a day. */
export const isWithinDay = ({ frequency }: Rule): boolean => frequencies.indexOf(frequency) > 3;
