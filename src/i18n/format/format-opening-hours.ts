import { intlLocales, formatList } from './format-text.js';
import { readOpeningHours, HOLIDAYS, type Span, type Week } from './read-opening-hours.js';
import { withIndex } from '../../models/list.js';

/** The few words that `Intl` does not know, in the reader's language. */
export interface OpeningWords {
  readonly holidays: string;
  readonly closed: string;
  readonly allDay: string;
}

/** Days with the same hours: `Montag – Freitag` and `09:00–12:00 Uhr`, `14:00–18:00 Uhr`. */
export interface OpeningRow {
  readonly days: string;
  readonly hours: readonly string[];
}

/** Opening hours as people read them. */
export interface OpeningHours {
  readonly rows: readonly OpeningRow[];
  /** What could not be read, as it is written. */
  readonly unread: readonly string[];
}

interface Formats {
  readonly day: Intl.DateTimeFormat;
  readonly time: Intl.DateTimeFormat;
}

/** To make a formatter takes longer than to use it. */
const formats = new Map<string, Formats>();

function formatsFor(language: string): Formats {
  let found = formats.get(language);
  if (!found) {
    const locales = intlLocales(language);
    found = {
      day: new Intl.DateTimeFormat(locales, { weekday: 'long', timeZone: 'UTC' }),
      time: new Intl.DateTimeFormat(locales, { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' }),
    };
    formats.set(language, found);
  }
  return found;
}

/** Days of a week whose first is a Monday. */
const dayName = (day: number, language: string): string => formatsFor(language).day.format(Date.UTC(2024, 0, 1 + day));

/** `Montag – Mittwoch und Freitag`: three days in a row and more become a range. */
function nameDays(days: readonly number[], language: string, holidays: string): string {
  const runs: number[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run && day < HOLIDAYS && run.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  const name = (day: number): string => (day === HOLIDAYS ? holidays : dayName(day, language));
  const names = runs.flatMap((run) => {
    const [first = 0] = run;
    return run.length > 2 ? `${name(first)} – ${name(run.at(-1) ?? first)}` : run.map(name);
  });
  return formatList(names, language);
}

function nameSpan([start, end]: Span, language: string, allDay: string): string {
  if (start === 0 && end === 24 * 60) return allDay;
  const format = formatsFor(language).time;
  const [from, to] = [start, end].map((minutes) => Date.UTC(2024, 0, 1, 0, minutes)) as [number, number];
  // Over midnight a range would name the dates, too.
  return end > start && end < 24 * 60 ? format.formatRange(from, to) : `${format.format(from)} – ${format.format(to)}`;
}

/** Days with the same hours stand together, in the order of their first. */
function group(week: Week): [readonly Span[], number[]][] {
  const groups = new Map<string, [readonly Span[], number[]]>();
  for (const [day, spans] of withIndex(week)) {
    if (!spans) continue;
    const key = spans.join(' ');
    const known = groups.get(key);
    if (known) known[1].push(day);
    else groups.set(key, [spans, [day]]);
  }
  return [...groups.values()];
}

/**
 * Opening hours as schema.org and OpenStreetMap write them (https://schema.org/openingHours) in the
 * reader's language: what lines say about the same days is put together. What cannot be read is
 * kept as it is written.
 *
 * @param lines `Mo-Fr 09:00-17:00`, `Mo,We 10:00-12:00`, `Sa 10:00-14:00; Su off`
 * @param language BCP 47
 */
export function formatOpeningHours(lines: readonly string[], language: string, words: OpeningWords): OpeningHours {
  const { week, unread } = readOpeningHours(lines);
  const rows = group(week).map(([spans, days]) => ({
    days: nameDays(days, language, words.holidays),
    hours: spans.length > 0 ? spans.map((span) => nameSpan(span, language, words.allDay)) : [words.closed],
  }));
  return { rows, unread };
}
