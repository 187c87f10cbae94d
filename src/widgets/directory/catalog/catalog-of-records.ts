import { codeArray } from '../../../data/directory-index/code-array.js';
import { organizationKind, type Organization } from '../../../models/records/organization.js';
import type { Sourced } from '../../../models/records/provenance.js';
import { pickText } from '../../../models/parts/text.js';
import { COLUMN_NAMES, PRECISIONS, type Catalog, type Column, type ColumnName } from './catalog.js';
import { nameKey, orderByKey, orderByName } from '../../../i18n/format/order-by-name.js';

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
  const read = READERS[name];
  const known = new Map<string, number>();
  const offsets = new Uint32Array(records.length + 1);
  const codes: number[] = [];
  /** By code, the record that had it last: a record has each value once. */
  const last: number[] = [];
  const add = (value: string, index: number): void => {
    let code = known.get(value);
    if (code === undefined) known.set(value, (code = known.size));
    if (last[code] !== index) codes.push(code);
    last[code] = index;
  };
  records.forEach((record, index) => {
    const value = read(record);
    if (typeof value === 'object') for (const one of value) add(one, index);
    else if (value) add(value, index);
    offsets[index + 1] = codes.length;
  });
  const packed = codeArray(known.size, codes.length);
  packed.set(codes);
  return { values: [...known.keys()], offsets, codes: packed };
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

const numbers = (
  records: readonly Organization[],
  read: (organization: Organization) => number | undefined,
): Float64Array => Float64Array.from(records, (record) => read(record) ?? Number.NaN);

type Parts = Pick<Catalog, 'ids' | 'names' | 'lat' | 'lon' | 'precision' | 'byName'>;

/**
 * A {@link Catalog} of records that are whole. What it takes longest to make is made when it is
 * first asked for.
 *
 * @param languages for names that have several, best first
 * @param byName the order of the names, where it is known
 */
export function catalogOfRecords(
  records: readonly Sourced<Organization>[],
  languages: readonly string[] = [],
  byName?: Uint32Array,
): Catalog {
  const make: { [K in keyof Parts]: () => Parts[K] } = {
    ids: () => records.map((record) => organizationKind.identity(record)),
    names: () => records.map(({ name }) => nameIn(name, languages)),
    lat: () => numbers(records, ({ geo }) => geo?.lat),
    lon: () => numbers(records, ({ geo }) => geo?.lon),
    precision: () => Uint8Array.from(records, ({ geoPrecision = 'exact' }) => PRECISIONS.indexOf(geoPrecision)),
    byName: () => byName ?? orderByName(parts.names),
  };
  const parts = lazily<keyof Parts, unknown>(Object.keys(make) as (keyof Parts)[], (name) => make[name]()) as Parts;
  return Object.assign(parts, {
    size: records.length,
    columns: lazily(COLUMN_NAMES, (name) => makeColumn(records, name)),
    recordAt: (index: number) => records[index] as Sourced<Organization>,
  });
}

const nameIn = (name: Organization['name'], languages: readonly string[]): string =>
  pickText(name, languages)?.value ?? '';

/** The same for a long list, without blocking the page; `pause` is asked after each record. */
export async function catalogOfManyRecords(
  records: readonly Sourced<Organization>[],
  languages: readonly string[],
  pause: () => Promise<void> | undefined,
): Promise<Catalog> {
  const keys: string[] = [];
  for (const { name } of records) {
    keys.push(nameKey(nameIn(name, languages)));
    const wait = pause();
    if (wait) await wait;
  }
  return catalogOfRecords(records, languages, orderByKey(keys));
}
