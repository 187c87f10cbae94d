import { organizationKind, type Organization } from '../../models/organization.js';
import type { Sourced } from '../../models/provenance.js';
import { pickText } from '../../models/text.js';
import { COLUMN_NAMES, PRECISIONS, type Catalog, type Column, type ColumnName } from './catalog.js';
import { orderByName } from '../../i18n/order-by-name.js';

/** Where the values of a column stand in a record. */
const READERS: Readonly<Record<ColumnName, (organization: Organization) => readonly string[] | string | undefined>> = {
  origin: ({ origins }) => origins,
  targetGroup: ({ targetGroups }) => targetGroups,
  purpose: ({ purposes }) => purposes,
  offer: ({ offers }) => offers,
  language: ({ languages }) => languages,
  municipality: ({ address }) => address?.city,
  district: ({ address }) => address?.district,
  postalCode: ({ address }) => address?.postalCode,
  level: ({ level }) => level,
  memberOf: ({ memberOf }) => memberOf,
};

/** The values of a column in one record, each once. */
export function valuesIn(organization: Organization, name: ColumnName): readonly string[] {
  const value = READERS[name](organization);
  if (typeof value !== 'object') return value ? [value] : [];
  return value.length > 1 ? [...new Set(value)] : value;
}

function makeColumn(records: readonly Organization[], name: ColumnName): Column {
  const known = new Map<string, number>();
  const offsets = new Uint32Array(records.length + 1);
  const codes: number[] = [];
  records.forEach((record, index) => {
    for (const value of valuesIn(record, name)) {
      let code = known.get(value);
      if (code === undefined) known.set(value, (code = known.size));
      codes.push(code);
    }
    offsets[index + 1] = codes.length;
  });
  return { values: [...known.keys()], offsets, codes: Uint16Array.from(codes) };
}

/** Makes each property when it is first read: the first list needs few of them. */
function lazily<K extends string, V>(names: readonly K[], make: (name: K) => V): Readonly<Record<K, V>> {
  const made = {} as Record<K, V>;
  for (const name of names) {
    Object.defineProperty(made, name, {
      configurable: true,
      enumerable: true,
      get: () => {
        const value = make(name);
        Object.defineProperty(made, name, { value, enumerable: true });
        return value;
      },
    });
  }
  return made;
}

/**
 * A {@link Catalog} of records that are whole. What it takes longest to make is made when it is first asked for.
 *
 * @param languages for names that have several, best first
 */
export function catalogOfRecords(
  records: readonly Sourced<Organization>[],
  languages: readonly string[] = [],
): Catalog {
  const numbers = (read: (organization: Organization) => number | undefined): Float64Array =>
    Float64Array.from(records, (record) => read(record) ?? Number.NaN);
  const parts = lazily(['ids', 'names', 'lat', 'lon', 'precision', 'byName'], (name) => {
    switch (name) {
      case 'ids':
        return records.map((record) => organizationKind.identity(record));
      case 'names':
        return records.map(({ name }) => pickText(name, languages)?.value ?? '');
      case 'lat':
        return numbers(({ geo }) => geo?.lat);
      case 'lon':
        return numbers(({ geo }) => geo?.lon);
      case 'precision':
        return Uint8Array.from(records, ({ geoPrecision = 'exact' }) => PRECISIONS.indexOf(geoPrecision));
      case 'byName':
        return orderByName(parts.names);
    }
  }) as Pick<Catalog, 'ids' | 'names' | 'lat' | 'lon' | 'precision' | 'byName'>;
  return Object.assign(parts, {
    size: records.length,
    columns: lazily(COLUMN_NAMES, (name) => makeColumn(records, name)),
    recordAt: (index: number) => records[index] as Sourced<Organization>,
  });
}
