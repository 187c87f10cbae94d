import type { Fault } from '../models/problem.js';
import type { RecordKindName } from '../models/record-kind.js';
import { SourceError } from '../models/source-error.js';
import type { Format, Parsed, RawSource, Wanted } from './format.js';
import { loadStage } from './load-stage.js';
import type { Mapping, Slot } from './fields/read-mapping.js';
import type { Row } from './fields/read-table.js';

const delimiters = [';', ',', '\t', '|'];
/** Lines above the header, such as a title, that do no harm. */
const longestPreamble = 10;

/** What the column with the name is called where nothing but the text says that it is a table. */
const nameColumn =
  /^(name|title|titel|verein|vereinsname|name des vereins|organi[sz]ation|einrichtung|initiative|bezeichnung)$/i;

const unquote = (cell: string): string =>
  cell
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .trim();

/** Whether one of the first lines is a header: several columns, and one of them holds the name. */
function hasHeader(text: string): boolean {
  const lines = text.slice(0, 10_000).split(/\r\n?|\n/, longestPreamble);
  return lines.some((line) =>
    delimiters.some((delimiter) => {
      const cells = line.split(delimiter).map(unquote);
      return cells.length > 1 && cells.some((cell) => nameColumn.test(cell));
    }),
  );
}

const isNamedCsv = ({ url, contentType }: RawSource): boolean =>
  /^text\/(csv|tab-separated-values)\b/i.test(contentType) || /^[^?#]*\.(csv|tsv)([?#]|$)/i.test(url);

/** The header and what is below it. */
interface Table {
  header: Row;
  slots: readonly Slot[];
  rows: readonly Row[];
}

/** The line among the first ones in which most columns are known, one of them as the name. */
function findHeader(rows: readonly Row[], plan: (names: readonly string[]) => Slot[]): Omit<Table, 'rows'> | undefined {
  let best: Omit<Table, 'rows'> | undefined;
  for (const header of rows.slice(0, longestPreamble)) {
    const slots = plan(header.cells);
    const isBetter = slots.length > (best?.slots.length ?? 0);
    if (isBetter && slots.some(({ field }) => field === 'name')) best = { header, slots };
  }
  return best;
}

/** "Nr." beside a street is the number of the house, elsewhere that of the line. */
function planColumns(
  names: readonly string[],
  mapping: Mapping,
  planFields: typeof import('./fields/read-mapping.js').planFields,
): Slot[] {
  const slots = planFields(names, mapping);
  const street = slots.find(({ field }) => field === 'address.street');
  const next = street && names[street.index + 1];
  if (street && next && /^nr\.?$/i.test(next.trim()) && !slots.some(({ field }) => field === 'address.houseNumber'))
    slots.push({ field: 'address.houseNumber', name: next, index: street.index + 1, rank: 0 });
  return slots;
}

async function parse(
  { text: source, url }: RawSource,
  _: RecordKindName,
  mapping?: Wanted['mapping'],
): Promise<Parsed> {
  const load = Promise.all([
    import('./fields/read-table.js'),
    import('./fields/read-mapping.js'),
    import('./fields/read-fields.js'),
  ]);
  const [{ readTable }, { readMapping, reportMissing, planFields }, { readFields, isBlank }] = await loadStage(
    load,
    url,
  );
  const faults: Fault[] = [];
  // The first line may tell a spreadsheet what stands between the cells; blank, it still counts as a line.
  const text = source
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/^"?sep=.?"?(?=\n)/i, '');
  const wanted = readMapping(mapping?.(), faults);
  const plan = (names: readonly string[]) => planColumns(names, wanted, planFields);
  const known = (delimiter: string) =>
    findHeader(readTable(text.slice(0, 50_000), delimiter, [], longestPreamble), plan)?.slots.length ?? 0;
  const [delimiter = ';'] = [...delimiters].sort((a, b) => known(b) - known(a));
  const all = readTable(text, delimiter, faults);
  const found = findHeader(all, plan);
  if (!found) {
    const columns = all[0]?.cells.join(', ').slice(0, 120) ?? '';
    const explanation = `none of the columns is known to hold the name: ${columns || 'there are none'}; call one "Name", or say in the mapping which it is`;
    throw new SourceError('unreadable', url, explanation, { place: `line ${all[0]?.line ?? 1}` });
  }
  reportMissing(wanted, found.header.cells, faults);
  reportCharset(text, faults);
  const rows = keepWhole({ ...found, rows: all.slice(all.indexOf(found.header) + 1) }, faults, isBlank);
  const toRecord = (row: unknown): unknown => {
    const { cells, line } = row as Row;
    const note = (name: string, expected: string, value: unknown) =>
      faults.push({ path: `line ${line}, ${name.trim()}`, expected, value });
    return readFields(found.slots, ({ index }) => cells[index], note);
  };
  return {
    head: {},
    path: 'line',
    records: rows,
    toRecord,
    faults,
  };
}

/** Of all rows those that can be read: with a name, and with no more cells than the header; after a broken line also with no fewer. */
function keepWhole({ header, slots, rows }: Table, faults: Fault[], isBlank: (value: unknown) => boolean): Row[] {
  const width = header.cells.length;
  const names = slots.filter(({ field }) => field === 'name');
  let resumed = false;
  return rows.filter(({ cells, line, ...row }) => {
    resumed = (resumed || row.resumed) && cells.length !== width;
    const path = `line ${line}`;
    const tooMany = cells.slice(width).some((cell) => cell.trim());
    if (tooMany || cells.length < width)
      faults.push({ path, expected: `${width} cells as in the header`, value: cells.length });
    if (tooMany || resumed) return false;
    if (!names.every(({ index }) => isBlank(cells[index]))) return true;
    faults.push({
      path,
      expected: `a name in the column "${names[0]?.name.trim() ?? ''}"`,
      value: cells[names[0]?.index ?? 0],
    });
    return false;
  });
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

/**
 * Comma-separated values with a header line, as spreadsheets save them: comma, semicolon, tab or bar between the cells, quoted cells with
 * line breaks, decimal commas, several values in a cell. Which column is which field follows from usual German and English names
 * (`fields/field-names.ts`) and from the mapping of the page. Recognised by `Content-Type: text/csv`, an address that ends in `.csv`, or a header
 * line with a column such as "Name". A line that cannot be used is named by its number, and the others stay.
 */
export const csv = {
  name: 'csv',
  kinds: ['organizations'],
  text: 'plain',
  detect: (raw) =>
    raw.json === undefined &&
    /^\s*[^<[{\s]/.test(raw.text) &&
    !/^\s*BEGIN:/.test(raw.text) &&
    (isNamedCsv(raw) || hasHeader(raw.text)),
  parse,
} satisfies Format;
