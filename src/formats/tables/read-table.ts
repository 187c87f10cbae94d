import Papa from 'papaparse';
import type { Fault } from '../../models/schema/problem.js';
import type { Pause } from '../shared/format.js';

/** A line of a table; `line` is the first one it stands in, counted from 1. */
export interface Row {
  cells: readonly string[];
  line: number;
  /** It comes after a fault that may have cut a row in two. */
  resumed: boolean;
}

/**
 * How often reading begins anew behind a broken line: each time costs as much as reading the rest.
 */
const mostResumptions = 20;

const lineBreaks = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => (cell.includes('\n') ? sum + cell.split('\n').length - 1 : sum), 0);

/**
 * The text of a cell that keeps its leading zeros in a spreadsheet: a formula such as `="01067"`, or
 * an apostrophe before digits; one before other text belongs to it, as in `'68er Archiv`.
 */
function withoutMarks(cell: string): string {
  const text = cell.trim();
  return /^="([^"]*)"$/.exec(text)?.[1] ?? (/^'[\d+][\d\s()/.+-]*$/.test(text) ? text.slice(1) : cell);
}

/** Where the line after the given number of lines begins. */
function offsetAfter(text: string, lines: number): number {
  let offset = 0;
  for (let count = 0; count < lines; count += 1) {
    const end = text.indexOf('\n', offset);
    if (end < 0) return text.length;
    offset = end + 1;
  }
  return offset;
}

/** So many rows are read at once: a millisecond or two. */
const ROWS_AT_ONCE = 500;

/** How to read a table. */
interface TableOptions {
  delimiter: string;
  faults: Fault[];
  /** How many rows to read; all when missing. */
  preview?: number;
  /** Asked after some rows each. */
  pause?: Pause | undefined;
}

/**
 * Reads comma-separated values (RFC 4180): with papaparse. A quote that is not closed,
 * or closed by that of another cell, costs its own line and not all that follow. Blank lines are
 * left out.
 *
 * @param whole with line feeds only
 */
export async function readTable(whole: string, { delimiter, faults, preview, pause }: TableOptions): Promise<Row[]> {
  const rows: Row[] = [];
  // Papa Parse looks for the next delimiter from every quote on, to the end of the text where there
  // is none: so there is one at the end.
  let rest = `${whole}\n${delimiter}`;
  let line = 1;
  for (let resumptions = 0, isResumed = false; ;) {
    // Its fast mode would divide all of the rest, however few rows are wanted.
    const options = { delimiter, newline: '\n', preview: preview ?? ROWS_AT_ONCE, fastMode: false } as const;
    const { data, errors, meta } = Papa.parse<string[]>(rest, options);
    const start = line;
    let broken: number | undefined;
    for (const { type, code, row = 0 } of errors) {
      if (type !== 'Quotes' || broken !== undefined) continue;
      if (code === 'MissingQuotes' || lineBreaks(data[row] ?? [])) broken = row;
    }
    const good = broken === undefined ? data : data.slice(0, broken);
    good.forEach((cells, index) => {
      if (cells.some((cell) => cell.trim()))
        rows.push({ cells: cells.map(withoutMarks), line, resumed: isResumed && index === 0 });
      line += 1 + lineBreaks(cells);
    });
    if (broken === undefined) {
      if (preview !== undefined || !meta.truncated) return rows;
      rest = rest.slice(meta.cursor);
      isResumed = false;
    } else {
      if (resumptions === mostResumptions) return rows;
      const value = data[broken]?.find((cell) => cell.includes('\n')) ?? data[broken]?.join(delimiter);
      faults.push({ path: `line ${line}`, expected: 'a closing quote at the end of the cell', value });
      rest = rest.slice(offsetAfter(rest, line + 1 - start));
      line += 1;
      resumptions += 1;
      isResumed = true;
    }
    await pause?.();
  }
}
