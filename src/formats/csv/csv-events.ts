import type { RecordKindName } from '../../models/records/record-kind.js';
import type { Format, Parsed, Pause, RawSource, Wanted } from '../shared/format.js';
import { hasColumns, isTable } from './is-table.js';
import { loadStage } from '../shared/load-stage.js';

/** What the two columns are called without which there is no event. */
const titleColumn =
  /^(title|titel|veranstaltung|veranstaltungstitel|name der veranstaltung|termin|event|name|bezeichnung|anlass|was)$/i;
const startColumn =
  /^(start|beginn|anfang|datum|startdatum|anfangsdatum|start[ _]?date|date|tag|wann|von|dtstart|beginn datum|datum beginn|veranstaltungsdatum)$/i;

async function parse(raw: RawSource, _: RecordKindName, mapping?: Wanted['mapping'], pause?: Pause): Promise<Parsed> {
  const { parseEvents } = await loadStage(import('../tables/parse-events.js'), raw.url);
  return parseEvents(raw, mapping?.(), pause);
}

/**
 * Comma-separated values with a header line, one event a line, as a spreadsheet saves it; see
 * `csv`. Which column is which field follows from usual German and English names
 * (`fields/event-field-names.ts`) and from the mapping of the page; days and times are read as
 * people write them (`fields/read-when.ts`). Recognised by a header line with columns such as
 * "Titel" and "Beginn".
 */
export const csvEvents = {
  name: 'csv',
  kinds: ['events'],
  text: 'plain',
  detect: (raw) => isTable(raw) && hasColumns(raw.text, titleColumn, startColumn),
  parse,
} satisfies Format;
