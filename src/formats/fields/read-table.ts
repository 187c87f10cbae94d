import Papa from 'papaparse';
import type { Fault } from '../../models/problem.js';

/** A line of a table; `line` is the first one it stands in, counted from 1. */
export interface Row {
  cells: readonly string[];
  line: number;
  /** It comes after a fault that may have cut a row in two. */
  resumed: boolean;
}

/** How often reading begins anew behind a broken line: each time costs as much as reading the rest. */
const mostResumptions = 20;

const lineBreaks = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => (cell.includes('\n') ? sum + cell.split('\n').length - 1 : sum), 0);

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

/**
 * Reads comma-separated values (RFC 4180): the only door to papaparse. A quote that is not closed, or closed by that of another cell,
 * costs its own line and not all that follow. Blank lines are left out.
 *
 * @param whole with line feeds only
 * @param preview how many rows to read; all when 0
 */
export function readTable(whole: string, delimiter: string, faults: Fault[], preview = 0): Row[] {
  const rows: Row[] = [];
  let rest = whole;
  let line = 1;
  for (let resumptions = 0; ; resumptions += 1) {
    // Papa Parse looks for the next delimiter from every quote on, to the end of the text where there is none: so there is one at the end.
    const text = `${rest}\n${delimiter}`;
    const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n', preview });
    const start = line;
    let broken: number | undefined;
    for (const { type, code, row = 0 } of errors) {
      if (type !== 'Quotes' || broken !== undefined) continue;
      if (code === 'MissingQuotes' || lineBreaks(data[row] ?? [])) broken = row;
    }
    const good = broken === undefined ? data : data.slice(0, broken);
    good.forEach((cells, index) => {
      if (cells.some((cell) => cell.trim())) rows.push({ cells, line, resumed: resumptions > 0 && index === 0 });
      line += 1 + lineBreaks(cells);
    });
    if (broken === undefined || resumptions === mostResumptions) return rows;
    const value = data[broken]?.find((cell) => cell.includes('\n')) ?? data[broken]?.join(delimiter);
    faults.push({ path: `line ${line}`, expected: 'a closing quote at the end of the cell', value });
    rest = rest.slice(offsetAfter(rest, line + 1 - start));
    line += 1;
  }
}
