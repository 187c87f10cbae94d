import { validateRecords } from '../../src/data/validate.js';
import type { RawSource } from '../../src/formats/format.js';
import { parseForeign } from '../../src/formats/parse-foreign.js';
import { describeFault } from '../../src/models/describe-fault.js';
import { eventKind, type Event } from '../../src/models/event.js';
import { rawSource } from './raw-source.js';

/** The events in a body (text, or anything else as its JSON) with the problems as `path: message`. */
export async function readEvents(body: unknown, { format = 'auto', url }: { format?: string; url?: string } = {}) {
  const raw: RawSource = rawSource(body, url);
  const parsed = await parseForeign(raw, { format, kind: eventKind });
  const { records, faults } = await validateRecords(parsed, eventKind, raw.url, () => undefined);
  const problems = [...parsed.faults, ...faults].map(describeFault);
  return {
    ...parsed,
    /** Without `undefined`. */
    records: JSON.parse(JSON.stringify(records)) as Event[],
    problems: problems.map(({ path, message }) => `${path}: ${message}`),
  };
}

/** An iCalendar file of one or more events, each given by its lines. */
export function calendarOf(...events: (readonly string[])[]): string {
  const lines = events.flatMap((own) => ['BEGIN:VEVENT', ...own, 'END:VEVENT']);
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
}
