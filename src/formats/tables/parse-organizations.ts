import type { Parsed, Pause, RawSource } from '../shared/format.js';
import { organizationNames, type FieldName } from './field-names.js';
import { parseTable, type TableKind } from './parse-table.js';
import { readFields } from './read-fields.js';

const organizations: TableKind<FieldName> = {
  names: organizationNames,
  required: [['name', 'Name']],
  shared: ['address.city', 'address.postalCode', 'address.district', 'address.county', 'purposes'],
  // "Nr." beside a street is the number of the house, elsewhere that of the line.
  plan(slots, columns) {
    const street = slots.find(({ field }) => field === 'address.street');
    const next = street && columns[street.index + 1];
    if (street && next && /^nr\.?$/i.test(next.trim()) && !slots.some(({ field }) => field === 'address.houseNumber'))
      slots.push({ field: 'address.houseNumber', name: next, index: street.index + 1, rank: 0 });
  },
  read: readFields,
};

/** Reads a table of organizations. */
export const parseOrganizations = (raw: RawSource, mapping: unknown, pause: Pause | undefined): Promise<Parsed> =>
  parseTable(raw, mapping, organizations, pause);
