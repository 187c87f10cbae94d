import { validateRecords } from '../../src/data/validate.js';
import { parseForeign } from '../../src/formats/parse-foreign.js';
import { describeFault } from '../../src/models/describe-fault.js';
import type { RecordKind } from '../../src/models/record-kind.js';
import { rawSource } from './raw-source.js';

/** The records of a kind in a body (text, or anything else as its JSON) with the problems as `path: message`. */
export async function readAs<T extends object>(
  kind: RecordKind<T>,
  body: unknown,
  { format = 'auto', url }: { format?: string; url?: string } = {},
) {
  const raw = rawSource(body, url);
  const parsed = await parseForeign(raw, { format, kind });
  const { records, faults } = await validateRecords(parsed, kind, raw.url, () => undefined);
  const problems = [...parsed.faults, ...faults].map(describeFault);
  return {
    ...parsed,
    /** Without `undefined`. */
    records: JSON.parse(JSON.stringify(records)) as T[],
    head: JSON.parse(JSON.stringify(parsed.head)) as typeof parsed.head,
    problems: problems.map(({ path, message }) => `${path}: ${message}`),
  };
}
