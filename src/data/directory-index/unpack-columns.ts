import { codeArray, type CodeArray } from './code-array.js';
import { DIGITS, type DirectorySets, type DirectoryTexts } from '../../models/document/directory-index.js';
import { withIndex } from '../../models/list.js';

/** Asked now and then for what to wait for, so that the page stays responsive. */
export type Pause = () => Promise<void> | undefined;

/** Rows between two questions whether to pause: a millisecond or two. */
const stretch = 4096;

/** The value of each character of ASCII as a digit, 64 for what is none. */
const values = new Uint8Array(128).fill(64);
for (let value = 0; value < 64; value += 1) values[DIGITS.charCodeAt(value)] = value;

/** What is wrong with a file, and where in it. The caller knows its address. */
export class ColumnFault extends Error {
  constructor(
    readonly place: string,
    readonly explanation: string,
  ) {
    super(`${place}: ${explanation}`);
  }
}

/**
 * Reads digits of base 64 into an array of zeros, one number a row.
 *
 * @param place where they stand in the file, for the fault
 * @param limit the first number that is too large
 */
export function unpackDigits<T extends Float64Array | Uint32Array>(
  digits: readonly string[],
  rows: T,
  place: string,
  limit = Infinity,
): T {
  let worth = 1;
  for (const [index, text] of withIndex(digits)) {
    if (text.length !== rows.length || index >= rows.BYTES_PER_ELEMENT) {
      throw new ColumnFault(`${place}[${index}]`, `expected ${rows.length} digits, received ${text.length}`);
    }
    let wrong = 0;
    for (let row = 0; row < text.length; row += 1) {
      const value = values[text.charCodeAt(row)] ?? 64;
      wrong |= value & 64;
      rows[row] = (rows[row] ?? 0) + value * worth;
    }
    if (wrong) throw new ColumnFault(`${place}[${index}]`, 'expected digits of base 64 only');
    worth *= 64;
  }
  if (worth > limit) {
    const row = rows.findIndex((value) => value >= limit);
    if (row >= 0) throw new ColumnFault(place, `row ${row} is ${rows[row]}, which is not below ${limit}`);
  }
  return rows;
}

/** Reads texts, `count` of them. */
export async function unpackTexts(
  { shared, rest }: DirectoryTexts,
  count: number,
  place: string,
  pause: Pause,
): Promise<string[]> {
  if (shared.length !== count) {
    throw new ColumnFault(place, `expected ${count} digits, received ${shared.length}`);
  }
  const texts: string[] = [];
  let previous = '';
  let begin = 0;
  for (let row = 0; row < count; row += 1) {
    const length = values[shared.charCodeAt(row)] ?? 64;
    if (length > previous.length) throw new ColumnFault(place, `row ${row} shares more than the row before has`);
    if (begin > rest.length) throw new ColumnFault(place, `expected ${count} texts, received ${row}`);
    const end = rest.indexOf('\n', begin);
    const own = rest.slice(begin, end < 0 ? undefined : end);
    begin = end < 0 ? Infinity : end + 1;
    previous = previous.slice(0, length) + own;
    texts.push(previous);
    if (row % stretch === 0) {
      const wait = pause();
      if (wait) await wait;
    }
  }
  if (begin < Infinity && count > 0) throw new ColumnFault(place, `expected ${count} texts, received more`);
  return texts;
}

/**
 * Values of all rows: those of row `i` are `values[codes[k]]` for `k` from `offsets[i]` up to, not
 * including, `offsets[i + 1]`.
 */
export interface UnpackedSets {
  readonly values: readonly string[];
  readonly offsets: Uint32Array;
  readonly codes: CodeArray;
}

/**
 * How many values a row has on average at most, so that a small file cannot take up much memory;
 * fewer rows may have more.
 */
export const MOST_VALUES_A_ROW = 64;
export const MOST_VALUES_OF_FEW_ROWS = 65_536;

/** Whether so many values of all rows together are still in proportion to the rows. */
export const isInProportion = (values: number, rows: number): boolean =>
  values <= Math.max(rows * MOST_VALUES_A_ROW, MOST_VALUES_OF_FEW_ROWS);

/** Reads sets of values. Nothing in the file stands for nothing in all rows. */
export function unpackSets(sets: DirectorySets | undefined, count: number, place: string): UnpackedSets {
  const offsets = new Uint32Array(count + 1);
  if (!sets) return { values: [], offsets, codes: codeArray(0, 0) };
  const { sizes, begins, members } = readSets(sets, place);
  const rows = unpackDigits(sets.rows, new Uint32Array(count), `${place}.rows`, sizes.length);
  let end = 0;
  for (let row = 0; row < count; row += 1) {
    end += sizes[rows[row] ?? 0] ?? 0;
    offsets[row + 1] = end;
  }
  if (!isInProportion(end, count)) {
    throw new ColumnFault(
      `${place}.rows`,
      `${end} values are more than ${MOST_VALUES_A_ROW} for each of ${count} rows`,
    );
  }
  const codes = codeArray(sets.values.length, end);
  let at = 0;
  for (const set of rows) {
    const begin = begins[set] ?? 0;
    const last = begin + (sizes[set] ?? 0);
    for (let member = begin; member < last; member += 1) {
      codes[at] = members[member] ?? 0;
      at += 1;
    }
  }
  return { values: sets.values, offsets, codes };
}

/** The combinations: how many members each has, where they begin, and all of them in a row. */
function readSets({ values, sizes: sizeDigits, codes }: DirectorySets, place: string) {
  const count = sizeDigits[0]?.length ?? 1;
  const sizes = unpackDigits(sizeDigits, new Uint32Array(count), `${place}.sizes`, values.length + 1);
  const begins = new Uint32Array(sizes.length);
  let end = 0;
  for (let set = 0; set < sizes.length; set += 1) {
    begins[set] = end;
    end += sizes[set] ?? 0;
  }
  // Without digits all members are the first value, and sets are without repetition: one set at
  // most has a member.
  if (end !== (codes[0]?.length ?? Math.min(end, 1))) {
    throw new ColumnFault(`${place}.codes`, `expected ${end} digits, received ${codes[0]?.length ?? 0}`);
  }
  const members = unpackDigits(codes, new Uint32Array(end), `${place}.codes`, values.length);
  return { sizes, begins, members };
}

/** Reads rising numbers below `limit` (see `packRows`). */
export function unpackRows(text: string, limit: number, place: string): number[] {
  const rows: number[] = [];
  let next = 0;
  let gap = 0;
  let worth = 1;
  for (let index = 0; index < text.length; index += 1) {
    const value = values[text.charCodeAt(index)] ?? 64;
    gap += (value & 31) * worth;
    worth *= 32;
    if (value & 32) continue;
    const row = next + gap;
    // A number of endless digits is none.
    if (value > 63 || !(row < limit)) throw new ColumnFault(place, `expected rows below ${limit}`);
    rows.push(row);
    next = row + 1;
    gap = 0;
    worth = 1;
  }
  return rows;
}
