import { describeFault } from '../../src/models/describe-fault.js';
import { organizationKind, type Organization } from '../../src/models/organization.js';
import { validateRecords } from '../../src/data/validate.js';
import type { RawSource } from '../../src/formats/format.js';
import { parseForeign } from '../../src/formats/parse-foreign.js';
import { rawSource } from './raw-source.js';

/** How to read a body in a test. */
interface How {
  format?: string;
  mapping?: unknown;
  url?: string;
  contentType?: string;
}

/** The organizations in a body (text, or anything else as its JSON) with the problems as `path: message`. */
export async function readOrganizations(body: unknown, { format = 'auto', mapping, url, contentType }: How = {}) {
  const raw: RawSource = { ...rawSource(body, url), ...(contentType !== undefined && { contentType }) };
  const parsed = await parseForeign(raw, { format, kind: organizationKind, mapping: () => mapping });
  const { records, faults } = await validateRecords(parsed, organizationKind, raw.url, () => undefined);
  const problems = [...parsed.faults, ...faults].map(describeFault);
  return {
    ...parsed,
    /** Without `undefined`. */
    records: JSON.parse(JSON.stringify(records)) as Organization[],
    problems: problems.map(({ path, message }) => `${path}: ${message}`),
    places: problems.map(({ path }) => path),
  };
}
