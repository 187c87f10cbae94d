/** Minutes after midnight, from and to; to is smaller where it lies after the next midnight. */
export type Span = readonly [from: number, to: number];

/** Monday to Sunday and {@link HOLIDAYS}: the hours of each, none when closed, `undefined` where nothing is said. */
export type Week = readonly (readonly Span[] | undefined)[];

/** The place of public holidays in a {@link Week}. */
export const HOLIDAYS = 7;

const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6];

/** English as in schema.org and German as people write it; no word means one day here and another there. */
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
const DASH = String.raw`\s*[-–—]\s*`;
const DAY_LIST = `${DAY}(?:${DASH}${DAY})?(?:\\s*,\\s*${DAY}(?:${DASH}${DAY})?)*`;
const TIME = String.raw`\d{1,2}(?:[:.]\d\d(?::\d\d)?)?`;
const TIME_LIST = `${TIME}${DASH}${TIME}(?:\\s*,\\s*${TIME}${DASH}${TIME})*`;

/** Days, if any, and their hours; then the end, or what parts one rule from the next. */
const RULE = new RegExp(
  `^\\s*(?:(${DAY_LIST})\\s*:?\\s+)?(?:(${TIME_LIST})(?:\\s*(?:Uhr|h))?|(off|closed|geschlossen))\\s*(?:[,;]|$)`,
  'iu',
);

/** No rule is longer; what is, is prose or an attack. */
const LONGEST = 200;

function daysOf(text: string | undefined): number[] | undefined {
  if (!text) return EVERY_DAY;
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
  return spans.every(([from, to]) => from < 24 * 60 && to <= 24 * 60 && from !== to) ? spans : undefined;
}

type Rule = readonly [days: readonly number[], spans: readonly Span[]];

/** All rules of a line; `undefined` when any of it cannot be read, because half of it may be wrong. */
function rulesOf(line: string): Rule[] | undefined {
  if (line.trim() === '24/7') return [[EVERY_DAY, [[0, 24 * 60]]]];
  if (line.length > LONGEST) return undefined;
  const rules: Rule[] = [];
  for (let rest = line.trim(); rest;) {
    const [whole, days, times] = RULE.exec(rest) ?? [];
    const found = daysOf(days);
    const spans = times ? spansOf(times) : [];
    if (!whole || !found || !spans) return undefined;
    rules.push([found, spans]);
    rest = rest.slice(whole.length).trim();
  }
  return rules;
}

const byStart = ([a]: Span, [b]: Span): number => a - b;

/** What is closed stays closed only until hours are said. */
function put(week: (readonly Span[] | undefined)[], [days, spans]: Rule): void {
  for (const day of days) {
    const all = spans.length > 0 ? [...(week[day] ?? []), ...spans] : [];
    week[day] = all.filter((span, i) => all.findIndex((other) => String(other) === String(span)) === i).sort(byStart);
  }
}

/**
 * Reads opening hours as schema.org (https://schema.org/openingHours) and, in the same spelling, OpenStreetMap write them. Days
 * may also be German, times without minutes; a day without hours of its own is closed when `off` is said.
 */
export function readOpeningHours(lines: readonly string[]): { week: Week; unread: readonly string[] } {
  const week: (readonly Span[] | undefined)[] = Array.from({ length: HOLIDAYS + 1 }, () => undefined);
  const unread: string[] = [];
  for (const line of lines) {
    const rules = rulesOf(line);
    if (rules) for (const rule of rules) put(week, rule);
    else unread.push(line.trim());
  }
  return { week, unread };
}
