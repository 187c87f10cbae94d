import type { RecordKindName } from '../../models/records/record-kind.js';
import type { Format, Parsed, Pause, RawSource, Wanted } from '../shared/format.js';
import { hasColumns, isTable } from './is-table.js';
import { loadStage } from '../shared/load-stage.js';

/** What the column with the name is called where nothing but the text says that it is a table. */
const nameColumn =
  /^(name|title|titel|verein|vereinsname|name des vereins|organi[sz]ation|einrichtung|initiative|bezeichnung)$/i;

const isNamedCsv = ({ url, contentType }: RawSource): boolean =>
  /^text\/(csv|tab-separated-values)\b/i.test(contentType) || /^[^?#]*\.(csv|tsv)([?#]|$)/i.test(url);

async function parse(raw: RawSource, _: RecordKindName, mapping?: Wanted['mapping'], pause?: Pause): Promise<Parsed> {
  const { parseOrganizations } = await loadStage(import('../tables/parse-organizations.js'), raw.url);
  return parseOrganizations(raw, mapping?.(), pause);
}

/**
 * Comma-separated values with a header line, as spreadsheets save them: comma, semicolon, tab or
 * bar between the cells, quoted cells with line breaks, decimal commas, several values in a cell.
 * Which column is which field follows from usual German and English names (`fields/field-names.ts`)
 * and from the mapping of the page. Recognised by `Content-Type: text/csv`, an address that ends in
 * `.csv`, or a header line with a column such as "Name". A line that cannot be used is named by its
 * number, and the others stay.
 */
export const csv = {
  name: 'csv',
  kinds: ['organizations'],
  text: 'plain',
  detect: (raw) => isTable(raw) && (isNamedCsv(raw) || hasColumns(raw.text, nameColumn)),
  parse,
} satisfies Format;
