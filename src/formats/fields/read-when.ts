import { isDateTime } from '../../models/time/date-time.js';
import { foldText } from '../../i18n/format/fold-text.js';

/** When something is, as an event says it. */
export interface When {
  start: string;
  end?: string;
}

/** The four cells in which a table may say it; each may hold more than its name says. */
export interface WhenCells {
  start: string;
  startTime?: string | undefined;
  end?: string | undefined;
  endTime?: string | undefined;
}

const months = [
  'januar',
  'februar',
  'marz',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'dezember',
];
const monthWords =
  'jan(?:uar|ner)?|feb(?:ruar)?|marz|mrz|apr(?:il)?|mai|juni?|juli?|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dez(?:ember)?';

/**
 * A day as it is written: ISO, "31.12.2026", "31.12.26", "31. Dezember 2026"; month and year may be
 * missing where a later day has them.
 */
const day = new RegExp(
  `(\\d{4})-(\\d\\d)-(\\d\\d)|(\\d{1,2})\\.\\s*(?:(\\d{1,2})\\.\\s*|(${monthWords})\\b\\.?\\s*)(\\d{4}|\\d\\d(?![.:\\d]|\\s*uhr))?|(\\d{1,2})\\.(?=\\s*(?:-|–|bis|und|u\\.|/)\\s*\\d{1,2}\\.)`,
  'g',
);
/** A time of day: "18:00", "18.30 Uhr", "18 Uhr", "18h". */
const clock = /(?<![\d.:-])(\d{1,2})(?:[:.](\d\d)(?::\d\d)?)?\s*(uhr|h\b)?(?![\d.])/g;
/** What a time without "Uhr" and minutes stands beside: "18-20 Uhr". */
const span = /(\d{1,2}(?:[:.]\d\d)?) ?(?:uhr)? ?(?:-|–|bis) ?(\d{1,2}(?:[:.]\d\d)?) ?(?:uhr|h\b)?/;

/** Characters of the longest cell that may say when something is. */
const longest = 200;

interface Written {
  days: string[];
  times: string[];
  /** Nothing was left over that a person would have to understand. */
  isWhole: boolean;
}

const two = (digits: string): string => digits.padStart(2, '0');

/**
 * Days in a text that is folded; `undefined` where a day cannot be made out, for example because
 * nobody says the year.
 */
function readDays(text: string): { days: string[]; rest: string } | undefined {
  const found = [...text.matchAll(day)].map(([, y, m, d, dayOf, month, word, year, bare]) => ({
    day: d ?? dayOf ?? bare ?? '',
    month: m ?? month ?? (word ? String(monthOf(word)) : undefined),
    year: y ?? (year?.length === 2 ? `20${year}` : year),
  }));
  let [month, year]: (string | undefined)[] = [];
  const days: string[] = [];
  // "12.-14.06.2026": what the first day leaves out, the last one says.
  for (const one of found.reverse()) {
    month = one.month ?? month;
    year = one.year ?? year;
    if (!month || !year) return undefined;
    const iso = `${year}-${two(month)}-${two(one.day)}`;
    if (!isDateTime(iso)) return undefined;
    days.unshift(iso);
  }
  return { days, rest: text.replace(day, ' ').replace(/\s+/g, ' ') };
}

const monthOf = (word: string): number => {
  const known = months.findIndex((name) => name.startsWith(word.slice(0, 3)));
  return known < 0 ? 3 : known + 1;
};

function readTimes(rest: string): { times: string[]; rest: string } {
  const times: string[] = [];
  const take = (hour: string, minute = '00') => {
    if (Number(hour) < 24 && Number(minute) < 60) times.push(`${two(hour)}:${minute}`);
    else if (hour === '24') times.push('23:59');
  };
  const between = span.exec(rest);
  if (between) for (const part of between.slice(1)) take(...(part.split(/[:.]/) as [string, string?]));
  const left = between ? rest.replace(span, ' ') : rest;
  for (const [, hour = '', minute, word] of between ? [] : left.matchAll(clock)) if (minute || word) take(hour, minute);
  return { times, rest: between ? left : left.replace(clock, ' ') };
}

/** Words that say nothing more than the date does. */
const fillers =
  /\b(mo|di|mi|do|fr|sa|so|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|am|den|dem|der|ab|um|von|vom|bis|zum|ca|gegen|uhr|und|ganztagig|ganztags|t|z)\b|[\s.,;:–/()+-]+/g;

function readCell(text: string | undefined): Written | undefined {
  const written = (text ?? '').replace(/\s+/g, ' ').trim();
  if (written.length > longest) return undefined;
  const folded = foldText(written).replace(/(?<=\d)t(?=\d\d:)/g, ' ');
  const found = readDays(folded);
  if (!found) return undefined;
  const { times, rest } = readTimes(found.rest);
  return { days: found.days, times, isWhole: !rest.replace(fillers, '') };
}

/**
 * Reads a day or a time as people write it into tables, most of them Germans: "31.12.2026", "Do,
 * 31. Dezember 2026, 18 Uhr", "12.–14.06.2026", "18:00–20:00 Uhr" in one cell or in several.
 * Nothing where the day cannot be made out for sure, or where a cell holds several days that are no
 * span.
 */
export function readWhen(cells: WhenCells): When | undefined {
  const [start, startTime, end, endTime] = [cells.start, cells.startTime, cells.end, cells.endTime].map(readCell);
  if (!start?.isWhole || (cells.startTime && !startTime?.isWhole) || (cells.end && !end?.isWhole)) return undefined;
  const [first, last, ...more] = start.days;
  const isSpan =
    !last ||
    (/-|–|bis/.test(foldText(cells.start).replace(/\d{4}-\d\d-\d\d/g, '')) && first !== undefined && first <= last);
  if (!first || more.length || !isSpan) return undefined;
  // Spreadsheets write a day as one with the time 0:00.
  const ofDay = startTime?.times.length && start.times.join() === '00:00' ? [] : start.times;
  const times = [...ofDay, ...(startTime?.times ?? [])];
  const lastDay = end?.days[0] ?? last;
  const from = times[0];
  const to = endTime?.times[0] ?? end?.times[0] ?? times[1];
  const begin = from ? `${first}T${from}` : first;
  let finish: string | undefined;
  if (from && to) finish = `${lastDay ?? dayAfter(first, from, to)}T${to}`;
  // Who says when it begins, but not when it ends, means the whole last day.
  else if (from && lastDay && lastDay !== first) finish = `${lastDay}T23:59`;
  else if (!from) finish = lastDay;
  if (finish !== undefined && finish < begin) return undefined;
  return { start: begin, ...(finish !== undefined && finish !== begin && { end: finish }) };
}

/** "22:00–02:00" ends on the next day. */
function dayAfter(date: string, from: string, to: string): string {
  return to >= from ? date : new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
}
