import { makeList, withIndex } from '../../models/list.js';
/** Minutes after midnight, from and to; to is smaller where it lies after the next midnight. */
export type Span = readonly [from: number, to: number];

/**
 * Monday to Sunday and {@link HOLIDAYS}: the hours of each, none when closed, `undefined` where
 * nothing is said.
 */
export type Week = readonly (readonly Span[] | undefined)[];

/** The place of public holidays in a {@link Week}. */
export const HOLIDAYS = 7;

const MINUTES_OF_DAY = 24 * 60;

const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6];

/**
 * English as in schema.org and German as people write it; no word means one day here and another
 * there.
 */
const DAYS = new Map(
  [
    'mo tu we th fr sa su ph',
    'mon tue wed thu fri sat sun',
    'monday tuesday wednesday thursday friday saturday sunday',
    'mo di mi do fr sa so',
    'montag dienstag mittwoch donnerstag freitag samstag sonntag feiertag',
  ].flatMap((names) => names.split(' ').map((name, day): [string, number] => [name, day])),
);

const DAY = String.raw`\p{L}+\.?`;
const DASH = ' ?[-–—] ?';
const DAY_LIST = `${DAY}(?:${DASH}${DAY})?(?: ?, ?${DAY}(?:${DASH}${DAY})?)*`;
const TIME = String.raw`\d{1,2}(?:[:.]\d\d(?::\d\d)?)?`;
const TIME_LIST = `${TIME}${DASH}${TIME}(?: ?, ?${TIME}${DASH}${TIME})*`;

/** Days, if any, and their hours; then the end, or what parts one rule from the next. */
const RULE = new RegExp(
  `^(?:(${DAY_LIST}) ?:? )?(?:(${TIME_LIST})(?: ?(?:Uhr|h))?|(off|closed|geschlossen)) ?(?:[,;]|$)`,
  'iu',
);

/** No rule is longer; what is, is prose or an attack. */
const LONGEST = 200;

function daysOf(text: string): number[] | undefined {
  const days: number[] = [];
  for (const range of text.split(',')) {
    const [from, to = from] = range.split(/[-–—]/).map((name) => DAYS.get(name.trim().replace('.', '').toLowerCase()));
    if (from === undefined || to === undefined) return undefined;
    if (from === HOLIDAYS || to === HOLIDAYS) {
      if (from !== to) return undefined;
      days.push(HOLIDAYS);
    } else {
      // Friday to Monday goes over the end of the week.
      for (let i = 0; i <= (to - from + 7) % 7; i++) days.push((from + i) % 7);
    }
  }
  return days;
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(/[:.]/).map(Number);
  return minutes < 60 ? hours * 60 + minutes : Number.NaN;
}

function spansOf(text: string): Span[] | undefined {
  const spans = text.split(',').map((span): Span => {
    const [from = '', to = ''] = span.split(/[-–—]/).map((time) => time.trim());
    return [minutesOf(from), minutesOf(to)];
  });
  return spans.every(([from, to]) => from < MINUTES_OF_DAY && to <= MINUTES_OF_DAY && from !== to) ? spans : undefined;
}

interface Rule {
  /** No days are named in some rules. */
  readonly days: readonly number[] | undefined;
  /** None when closed. */
  readonly spans: readonly Span[];
  /** After a comma; a rule after a semicolon replaces what was said before about its days. */
  readonly adds: boolean;
}

/**
 * All rules of a line; `undefined` when any of it cannot be read, because half of it may be wrong.
 */
function rulesOf(line: string): Rule[] | undefined {
  if (line.trim() === '24/7') return [{ days: undefined, spans: [[0, MINUTES_OF_DAY]], adds: false }];
  if (line.length > LONGEST) return undefined;
  const rules: Rule[] = [];
  let adds = false;
  for (let rest = line.replace(/\s+/g, ' ').trim(); rest;) {
    const [whole, names, times] = RULE.exec(rest) ?? [];
    const days = names ? daysOf(names) : undefined;
    const spans = times ? spansOf(times) : [];
    if (!whole || (names && !days) || !spans) return undefined;
    rules.push({ days, spans, adds });
    adds = whole.endsWith(',');
    rest = rest.slice(whole.length).trim();
  }
  return rules;
}

type Hours = (readonly Span[] | undefined)[];

const endOf = ([from, to]: Span): number => (to > from ? to : to + MINUTES_OF_DAY);

/** In order; spans that overlap become one. */
function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort(([a], [b]) => a - b)) {
    const last = joined.at(-1);
    // A span is shorter than a day, or is that day.
    if (!last || span[0] >= endOf(last) || endOf(span) - last[0] >= MINUTES_OF_DAY) joined.push(span);
    else if (endOf(span) > endOf(last)) joined[joined.length - 1] = [last[0], span[1]];
  }
  return joined;
}

const crossesMidnight = (spans: readonly Span[] | undefined): boolean => !!spans?.some(([from, to]) => to < from);

/**
 * The week that the rules of one line describe, as OpenStreetMap defines it
 * (https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification). `undefined` where a list
 * of days cannot say it.
 */
function weekOfRules(rules: readonly Rule[]): Hours | undefined {
  const week: Hours = makeList(HOLIDAYS + 1, () => undefined);
  for (const [place, { days, spans, adds }] of withIndex(rules)) {
    // Later on it could be meant for the days before it or for all.
    if (!days && place > 0) return undefined;
    const named = days ?? EVERY_DAY;
    const replaces = !adds || spans.length === 0;
    // A rule about weekdays is also about the holidays among them.
    if (week[HOLIDAYS] && !named.includes(HOLIDAYS)) return undefined;
    if (named.includes(HOLIDAYS) && !replaces && !week[HOLIDAYS] && week.some((hours) => hours?.length))
      return undefined;
    // What is replaced ends at midnight, or begins there.
    if (replaces && named.some((day) => crossesMidnight(week[day]) || crossesMidnight(week[(day + 6) % 7])))
      return undefined;
    for (const day of named) week[day] = joinSpans(replaces ? spans : [...(week[day] ?? []), ...spans]);
  }
  return week[HOLIDAYS] && week.some(crossesMidnight) ? undefined : week;
}

/** Lines add up, as in schema.org. What is closed stays closed only until hours are said. */
function add(week: Hours, line: Hours): void {
  for (const [day, spans] of withIndex(line)) {
    if (spans) week[day] = spans.length > 0 ? joinSpans([...(week[day] ?? []), ...spans]) : spans;
  }
}

/**
 * Reads opening hours as schema.org (https://schema.org/openingHours) and, in the same spelling,
 * OpenStreetMap write them. Days may also be German, times without minutes; a day without hours of
 * its own is closed when `off` is said.
 */
export function readOpeningHours(lines: readonly string[]): { week: Week; unread: readonly string[] } {
  const week: Hours = makeList(HOLIDAYS + 1, () => undefined);
  const unread: string[] = [];
  for (const line of lines) {
    const rules = rulesOf(line);
    const found = rules && weekOfRules(rules);
    if (found) add(week, found);
    else unread.push(line.trim());
  }
  return { week, unread };
}
