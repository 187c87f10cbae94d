import {
  DIGITS,
  type DirectoryNumbers,
  type DirectorySets,
  type DirectoryTexts,
} from '../../models/document/directory-index.js';
import { isInProportion, MOST_VALUES_A_ROW } from './unpack-columns.js';

const digit = (value: number): string => DIGITS[value] ?? '';

/**
 * Whole numbers of 0 and more in digits of base 64: one string for the lowest digit of all, one for
 * the next …
 */
export function packDigits(values: readonly number[]): string[] {
  let largest = 0;
  for (const value of values) if (value > largest) largest = value;
  const digits: string[] = [];
  for (let worth = 1; worth <= largest; worth *= 64) {
    digits.push(values.map((value) => digit(Math.floor(value / worth) % 64)).join(''));
  }
  return digits;
}

/** Whole numbers. */
export function packNumbers(values: readonly number[]): DirectoryNumbers {
  let from = Infinity;
  for (const value of values) if (value < from) from = value;
  if (from === Infinity) from = 0;
  return { from, digits: packDigits(values.map((value) => value - from)) };
}

/** Numbers of which some are unknown: these are 0, the others begin at 1. */
export function packKnown(values: readonly (number | undefined)[]): DirectoryNumbers {
  let least = Infinity;
  for (const value of values) if (value !== undefined && value < least) least = value;
  const from = least === Infinity ? 0 : least - 1;
  return { from, digits: packDigits(values.map((value) => (value === undefined ? 0 : value - from))) };
}

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code < 0xdc00;

/**
 * How many characters two texts have in common at their beginnings, at most 63; never half of a
 * character.
 */
function sharedLength(one: string, other: string): number {
  const most = Math.min(one.length, other.length, DIGITS.length - 1);
  let length = 0;
  while (length < most && one.charCodeAt(length) === other.charCodeAt(length)) length += 1;
  return length > 0 && isHighSurrogate(one.charCodeAt(length - 1)) ? length - 1 : length;
}

/** Texts of one line each, smallest when they are in order. */
export function packTexts(texts: readonly string[]): DirectoryTexts {
  let previous = '';
  const shared: string[] = [];
  const rest: string[] = [];
  for (const text of texts) {
    const length = sharedLength(text, previous);
    shared.push(digit(length));
    rest.push(text.slice(length));
    previous = text;
  }
  return { shared: shared.join(''), rest: rest.join('\n') };
}

/** The different strings with how often they occur, the most frequent first. */
function byFrequency(all: Iterable<string>): string[] {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  const order = ([a, m]: [string, number], [b, n]: [string, number]) => n - m || (a < b ? -1 : 1);
  return [...counts].sort(order).map(([one]) => one);
}

const placesIn = (list: readonly string[]) => new Map(list.map((one, place) => [one, place]));

/**
 * A list of values a row; what is the same in another order is the same. Nothing when all lists are
 * empty. Throws a `RangeError` for more values than a reader would accept.
 */
export function packSets(rows: readonly (readonly string[])[]): DirectorySets | undefined {
  const distinct = rows.map((row) => [...new Set(row)]);
  const all = distinct.flat();
  if (all.length === 0) return undefined;
  if (!isInProportion(all.length, rows.length))
    throw new RangeError(
      `${all.length} values are more than the ${MOST_VALUES_A_ROW} for each row that an index holds`,
    );
  const values = byFrequency(all);
  const codes = placesIn(values);
  const keys = distinct.map((row) =>
    row
      .map((value) => codes.get(value) ?? 0)
      .sort((a, b) => a - b)
      .join(' '),
  );
  const combinations = byFrequency(keys);
  const numbers = placesIn(combinations);
  const sets = combinations.map((key) => key.split(' ').filter(Boolean).map(Number));
  return {
    values,
    sizes: packDigits(sets.map(({ length }) => length)),
    codes: packDigits(sets.flat()),
    rows: packDigits(keys.map((key) => numbers.get(key) ?? 0)),
  };
}

/**
 * Rising whole numbers as a short text: the gaps between them in base 32, the sixth bit of a digit
 * says that one more follows.
 */
export function packRows(rows: readonly number[]): string {
  let next = 0;
  let text = '';
  for (const row of rows) {
    let gap = row - next;
    for (; gap > 31; gap = Math.floor(gap / 32)) text += digit((gap % 32) + 32);
    text += digit(gap);
    next = row + 1;
  }
  return text;
}
