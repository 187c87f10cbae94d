import type { Fault } from '../../models/schema/problem.js';
import type { Pause } from '../shared/format.js';
import { isQuotedPrintable, readLine, type ContentLine } from './content-line.js';

/** A component that is read later: where it stands in the text. */
export interface Block {
  /** Offsets of its first and behind its last line. */
  from: number;
  to: number;
  /** Line of its `BEGIN`, counted from 1. */
  line: number;
  calendar: Calendar;
}

/** A `VCALENDAR` of the file; usually there is one. */
export interface Calendar {
  /** Its own properties, such as `X-WR-CALNAME`. */
  properties: ContentLine[];
  zones: Block[];
}

/** What a file holds. */
export interface Calendars {
  calendars: Calendar[];
  events: Block[];
}

/** So many lines are looked at in one go. */
const LINES_PER_SLICE = 512;

/** Components in components; there are never more than three. */
const deepest = 10;

/**
 * Finds the events of a file without reading them, in one pass over its lines. What stands in other
 * components (tasks, alarms) is passed over; an event that does not end becomes a fault. `pause` as
 * in `Wanted`.
 */
export async function splitCalendar(text: string, faults: Fault[], pause: Pause): Promise<Calendars> {
  const result: Calendars = { calendars: [], events: [] };
  /** The components around the line, outermost first. */
  const open: { name: string; from: number; line: number }[] = [];
  let calendar: Calendar | undefined;
  const begin = (name: string, from: number, line: number) => {
    if (name === 'VEVENT') while (open.some((component) => component.name === name)) report(open, faults);
    if (name === 'VCALENDAR' || !calendar) result.calendars.push((calendar = { properties: [], zones: [] }));
    if (open.length < deepest) open.push({ name, from, line });
  };
  const end = (name: string, to: number) => {
    if (!calendar || !open.some((component) => component.name === name)) return;
    while (open.at(-1)?.name !== name) report(open, faults);
    const component = open.pop();
    if (!component) return;
    const block: Block = { from: component.from, to, line: component.line, calendar };
    if (name === 'VEVENT') result.events.push(block);
    if (name === 'VTIMEZONE') calendar.zones.push(block);
  };
  const take = (from: number, to: number, line: number) => {
    const first = text.charCodeAt(from) | 32;
    const isMark = (first === 98 || first === 101) && /^(BEGIN|END):/i.exec(text.slice(from, from + 6));
    if (isMark) {
      const name = text
        .slice(from + isMark[0].length, to)
        .trim()
        .toUpperCase();
      if (isMark[0].length === 6) begin(name, from, line);
      else end(name, to);
    } else if (open.length === 1 && open[0]?.name === 'VCALENDAR') {
      readOwn(text, from, to, line, calendar, faults);
    }
  };
  for (let at = 0, line = 1; at < text.length; line += LINES_PER_SLICE) {
    at = forEachLine(text, take, { at, line, most: LINES_PER_SLICE });
    const wait = pause();
    if (wait) await wait;
  }
  while (open.some(({ name }) => name === 'VEVENT')) report(open, faults);
  return result;
}

/** Takes the innermost component off; an event among them was not ended. */
function report(open: { name: string; line: number }[], faults: Fault[]): void {
  const component = open.pop();
  if (component?.name !== 'VEVENT') return;
  faults.push({ path: `line ${component.line}`, expected: 'an event that is closed by END:VEVENT', value: undefined });
}

/** A property of the calendar itself; what is folded goes on in the line before. */
function readOwn(
  text: string,
  from: number,
  to: number,
  line: number,
  calendar: Calendar | undefined,
  faults: Fault[],
) {
  const own = text.slice(from, to);
  const last = calendar?.properties.at(-1);
  if (!own.trim() || !calendar) return;
  if (/^[ \t]/.test(own)) {
    if (last) last.value += own.slice(1);
    return;
  }
  const property = readLine(own, line);
  if (property) calendar.properties.push(property);
  else faults.push({ path: `line ${line}`, expected: 'a line such as NAME:value', value: own });
}

/**
 * Calls `each` with the offsets of every line, without its end, and its number; of at most so many
 * lines. Gives where it came to.
 */
export function forEachLine(
  text: string,
  each: (from: number, to: number, line: number) => void,
  { at = 0, line: first = 1, most = Infinity } = {},
): number {
  let from = at;
  for (let line = first; from < text.length && line < first + most; line += 1) {
    const feed = text.indexOf('\n', from);
    const next = feed < 0 ? text.length : feed;
    each(from, text.charCodeAt(next - 1) === 13 ? next - 1 : next, line);
    from = next + 1;
  }
  return from;
}

/**
 * The properties of a component, unfolded, without those of components inside it. Lines that are
 * none are handed to `onBroken`.
 *
 * @param wanted names to read; all others are passed over
 */
export function readBlock(
  text: string,
  { from, to, line: first }: Block,
  wanted: ReadonlySet<string>,
  onBroken: (line: number, text: string) => void,
): ContentLine[] {
  // A text that breaks off at its last `=` must not take the next property with it.
  const isNext = (own: string): boolean => {
    const [, name = ''] = /^([A-Z-]+)[:;]/.exec(own) ?? [];
    return name === 'BEGIN' || name === 'END' || wanted.has(name);
  };
  const unfolded: { line: number; parts: string[]; isEncoded: boolean }[] = [];
  forEachLine(text.slice(from, to), (start, end, line) => {
    const own = text.slice(from + start, from + end);
    const last = unfolded.at(-1);
    const tail = last?.parts.at(-1);
    if (last?.isEncoded && tail?.endsWith('=') && !isNext(own)) last.parts.splice(-1, 1, tail.slice(0, -1), own);
    else if (/^[ \t]/.test(own) && last) last.parts.push(own.slice(1));
    else if (own.trim()) unfolded.push({ line: first + line - 1, parts: [own], isEncoded: isQuotedPrintable(own) });
  });
  const found: ContentLine[] = [];
  let depth = 0;
  for (const { line, parts } of unfolded) {
    const own = parts.join('');
    const mark = /^(BEGIN|END):/i.exec(own)?.[1]?.toUpperCase();
    if (mark) depth += mark === 'BEGIN' ? 1 : -1;
    if (mark || depth !== 1) continue;
    const [name = ''] = /^[\w-]*/.exec(own) ?? [];
    const isKnown = wanted.has(name.toUpperCase());
    const property = isKnown ? readLine(own, line) : undefined;
    if (property) found.push(property);
    else if (isKnown || !/^[\w-]+[;:]/.test(own)) onBroken(line, own);
  }
  return found;
}
