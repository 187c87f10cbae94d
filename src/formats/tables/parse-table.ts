import type { Fault } from '../../models/schema/problem.js';
import { SourceError } from '../../models/schema/source-error.js';
import type { Parsed, Pause, RawSource } from '../shared/format.js';
import { delimiters, longestPreamble } from '../csv/is-table.js';
import type { FieldNames } from './index-names.js';
import { isBlank, type Note } from './read-fields.js';
import { MOST_COLUMNS, planFields, readMapping, reportMissing, type Slot } from './read-mapping.js';
import { readTable, type Row } from './read-table.js';

/** What tables of one kind of record are like. */
export interface TableKind<F extends string> {
  names: FieldNames<F>;
  /** Fields without which a line is no record, and what such a column is to be called. */
  required: readonly (readonly [field: F, column: string])[];
  /** Fields that lines in a group share, so that people merge their cells. */
  shared: readonly F[];
  /** Further columns that are only known by the ones beside them. */
  plan?: (slots: Slot<F>[], columns: readonly string[]) => void;
  /** Makes a record of a line. */
  read: (slots: readonly Slot<F>[], valueAt: (slot: Slot<F>) => unknown, note: Note) => unknown;
}

/** The header and what is below it. */
interface Table<F extends string> {
  header: Row;
  slots: readonly Slot<F>[];
  rows: readonly Row[];
}

/** Why cells below a value are empty more often than not. */
const merged = '; in a spreadsheet with merged cells only the first line has the value: divide them and fill it in';

/** The line among the first ones in which most columns are known, the required ones among them. */
function findHeader<F extends string>(
  rows: readonly Row[],
  plan: (columns: readonly string[]) => Slot<F>[],
  required: TableKind<F>['required'],
): Omit<Table<F>, 'rows'> | undefined {
  let best: Omit<Table<F>, 'rows'> | undefined;
  for (const header of rows.slice(0, longestPreamble)) {
    const slots = plan(header.cells);
    const isBetter = slots.length > (best?.slots.length ?? 0);
    if (isBetter && required.every(([wanted]) => slots.some(({ field }) => field === wanted))) best = { header, slots };
  }
  return best;
}

/**
 * Reads a table with a header line, in slices; see `csv` and `csvEvents`. Rejects with a
 * `SourceError` where the header has no column for what is required.
 */
export async function parseTable<F extends string>(
  { text: source, url }: RawSource,
  mapping: unknown,
  kind: TableKind<F>,
  pause: Pause | undefined,
): Promise<Parsed> {
  const { names, required } = kind;
  const faults: Fault[] = [];
  // The first line may tell a spreadsheet what stands between the cells; blank, it still counts as
  // a line.
  const text = source
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/^"?sep=.?"?(?=\n)/i, '');
  const wanted = readMapping(mapping, names, faults);
  const plan = (columns: readonly string[]) => {
    const slots = planFields(columns, wanted, names);
    kind.plan?.(slots, columns);
    return slots;
  };
  let best = { delimiter: ';', known: -1 };
  for (const delimiter of delimiters) {
    const begin = await readTable(text.slice(0, 50_000), { delimiter, faults: [], preview: longestPreamble });
    const known = findHeader(begin, plan, required)?.slots.length ?? 0;
    if (known > best.known) best = { delimiter, known };
  }
  const all = await readTable(text, { delimiter: best.delimiter, faults, pause });
  const found = findHeader(all, plan, required);
  if (!found) {
    const columns = all[0]?.cells.join(', ').slice(0, 120) ?? '';
    const [what, called] = [required.map(([field]) => field), required.map(([, column]) => `"${column}"`)];
    const explanation = `none of the columns is known to hold the ${what.join(' and the ')}: ${columns || 'there are none'}; call one ${called.join(', one ')}, or say in the mapping which it is`;
    throw new SourceError('unreadable', url, explanation, { place: `line ${all[0]?.line ?? 1}` });
  }
  const { cells, line } = found.header;
  if (cells.length > MOST_COLUMNS)
    faults.push({ path: `line ${line}`, expected: `at most ${MOST_COLUMNS} columns`, value: cells.length });
  reportMissing(wanted, cells.slice(0, MOST_COLUMNS), faults);
  reportCharset(text, faults);
  const rows = keepWhole({ ...found, rows: all.slice(all.indexOf(found.header) + 1) }, required, faults);
  reportMerged(found.slots, rows, kind.shared, faults);
  const toRecord = (row: unknown): unknown => {
    const { cells, line } = row as Row;
    const note: Note = (name, expected, value) =>
      faults.push({ path: `line ${line}, ${name.trim()}`, expected, value });
    return kind.read(found.slots, ({ index }) => cells[index], note);
  };
  return { head: {}, path: 'line', records: rows, toRecord, faults };
}

/**
 * Of all rows those that can be read: with all that is required, and with no more cells than the
 * header; after a broken line also with no fewer.
 */
function keepWhole<F extends string>(
  { header, slots, rows }: Table<F>,
  required: TableKind<F>['required'],
  faults: Fault[],
): Row[] {
  const width = header.cells.length;
  const holders = required.map(([wanted]) => slots.filter(({ field }) => field === wanted));
  let resumed = false;
  return rows.filter(({ cells, line, ...row }, place) => {
    resumed = (resumed || row.resumed) && cells.length !== width;
    const path = `line ${line}`;
    const tooMany = cells.slice(width).some((cell) => cell.trim());
    if (tooMany || cells.length < width)
      faults.push({ path, expected: `${width} cells as in the header`, value: cells.length });
    if (tooMany || resumed) return false;
    const isEmpty = (columns: readonly Slot<F>[], of: readonly string[] = []) =>
      columns.every(({ index }) => isBlank(of[index]));
    const missing = holders.find((columns) => isEmpty(columns, cells));
    if (!missing) return true;
    const [column] = missing;
    // The line above, or one that is empty itself, has what these cells were merged with.
    const isBelow = place > 0 && cells.filter((cell) => !isBlank(cell)).length > 0;
    const field = column?.field === 'name' ? 'name' : (column?.field ?? '');
    faults.push({
      path,
      expected: `a ${field} in the column "${column?.name.trim() ?? ''}"${isBelow ? merged : ''}`,
      value: cells[column?.index ?? 0],
    });
    return false;
  });
}

/**
 * Cells that have been merged leave their pattern: different values one below the other, with empty
 * cells below each. One fault a column: what is in fact unknown looks otherwise.
 */
function reportMerged<F extends string>(
  slots: readonly Slot<F>[],
  rows: readonly Row[],
  shared: readonly F[],
  faults: Fault[],
): void {
  for (const { field, index, name } of slots) {
    if (!shared.includes(field) || isBlank(rows[0]?.cells[index])) continue;
    const values = rows.map(({ cells }) => (isBlank(cells[index]) ? '' : (cells[index] ?? '')));
    const filled = values.filter(Boolean);
    const groups = filled.length && values.filter((value, place) => value && values[place + 1] === '').length;
    const isPattern = groups > 1 && new Set(filled).size === filled.length && filled.length <= values.length * 0.6;
    const first = rows[values.indexOf('')];
    if (isPattern && first)
      faults.push({
        path: `line ${first.line}, ${name.trim()}`,
        expected: `a value as in the lines above${merged}`,
        value: '',
      });
  }
}

/** Letters that were lost because nobody said how they are encoded. */
function reportCharset(text: string, faults: Fault[]): void {
  const lost = text.indexOf('\ufffd');
  if (lost < 0) return;
  const expected =
    'text in UTF-8, or a server that names another charset (Content-Type: text/csv; charset=windows-1252)';
  faults.push({
    path: `line ${text.slice(0, lost).split('\n').length}`,
    expected,
    value: text.slice(Math.max(lost - 20, 0), lost + 20),
  });
}
