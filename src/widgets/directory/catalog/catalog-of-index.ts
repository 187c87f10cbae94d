import { codeArray } from '../../../data/directory-index/code-array.js';
import { findDirectoryRows } from '../../../data/directory-index/find-directory-rows.js';
import { loadDirectoryRecord } from '../../../data/directory-index/load-directory-record.js';
import { oneLine } from '../../../data/load/one-line.js';
import { readDirectoryIndex, type DirectoryRows } from '../../../data/directory-index/read-directory-index.js';
import { slicer } from '../../../data/load/slice.js';
import type { Address } from '../../../models/parts/address.js';
import type { DirectoryFields } from '../../../models/document/directory-index.js';
import type { DirectoryIndex } from '../../../models/document/document-head.js';
import { organizationKind, type Organization } from '../../../models/records/organization.js';
import type { Provenance, Sourced } from '../../../models/records/provenance.js';
import { SourceError } from '../../../models/schema/source-error.js';
import type { Text } from '../../../models/parts/text.js';
import type { UnpackedSets } from '../../../data/directory-index/unpack-columns.js';
import { PRECISIONS, type Catalog, type Column, type ColumnName } from './catalog.js';
import { mapIterable } from '../../../models/list.js';

/** What a catalog is made of. */
export interface IndexRequest {
  /** `directoryIndex` in the head of the entry document. */
  index: DirectoryIndex;
  /** Address of the entry document; addresses in its records are relative to it. */
  base: string;
  /** Whole records at hand; they are given out as they are. */
  records: readonly Sourced<Organization>[];
  /** For the records that the index and its files give. */
  provenance: Provenance[];
  /** Where the files of the index may be. */
  origins: ReadonlySet<string>;
  signal: AbortSignal;
  /** Asked now and then for what to wait for. */
  pause?: (() => Promise<void> | undefined) | undefined;
}

/**
 * A {@link Catalog} of the index of a large directory: all organizations in columns at once, their
 * whole records and the words of their texts when they are asked for. Rejects with a `SourceError`
 * where the index cannot be used; so do `whole` and `findInTexts` where a file of theirs cannot,
 * and everything else goes on.
 */
export async function catalogOfIndex({
  index,
  base,
  records,
  provenance,
  origins,
  signal,
  pause = slicer(signal),
}: IndexRequest): Promise<Catalog> {
  const rows = await readDirectoryIndex(index, base, origins, signal, pause);
  const known = rowsOfRecords(rows, records, provenance[0]?.url);
  const recordAt = (row: number): Sourced<Organization> =>
    known.get(row) ?? { ...organizationOf(rows, row), provenance };
  const whole = async (row: number, ending = new AbortController().signal): Promise<Sourced<Organization>> => {
    const record = known.get(row) ?? { ...(await loadDirectoryRecord(rows, row, base, ending)), provenance };
    known.set(row, record);
    return record;
  };
  await pause();
  const columns = await columnsOf(rows, pause);
  await pause();
  const catalog: Catalog = {
    size: rows.count,
    ids: rows.ids,
    names: rows.names,
    lat: rows.lat,
    lon: rows.lon,
    precision: precisionsOf(rows),
    columns,
    byName: new Uint32Array(rows.count).map((_, row) => row),
    recordAt,
    whole,
  };
  if (!rows.texts) return catalog;
  return {
    ...catalog,
    findInTexts: (word, ending = new AbortController().signal) => findDirectoryRows(rows, word, ending),
  };
}

/** The records at hand by their rows. */
function rowsOfRecords(
  { ids, names, url }: DirectoryRows,
  records: readonly Sourced<Organization>[],
  source: string | undefined,
) {
  // The index calls a record what its source calls it, whatever it is called among those of several
  // sources.
  const idOf = (record: Sourced<Organization>) =>
    record.provenance.find((one) => one.url === source)?.id ?? organizationKind.identity(record);
  const byId = new Map(records.map((record) => [idOf(record), record]));
  const known = new Map<number, Sourced<Organization>>();
  for (let row = 0; row < ids.length; row += 1) {
    const record = byId.get(ids[row] ?? '');
    // Two organizations of a careless directory may have one id.
    if (record && textsOf(record.name).includes(names[row] ?? '')) known.set(row, record);
  }
  if (byId.size > 0 && known.size === 0) {
    throw new SourceError('unreadable', url, 'none of the organizations in the entry document is in the index', {
      place: 'ids',
    });
  }
  return known;
}

const textsOf = (name: Text): string[] => (typeof name === 'string' ? [name] : Object.values(name)).map(oneLine);

function precisionsOf({ count, fields: { geoPrecision } }: DirectoryRows): Uint8Array {
  const { values, offsets, codes } = geoPrecision;
  const places = values.map((value) => Math.max((PRECISIONS as readonly string[]).indexOf(value), 0));
  const precisions = new Uint8Array(count);
  if (values.length === 0) return precisions;
  return precisions.map((_, row) => {
    const first = offsets[row] ?? 0;
    return first === offsets[row + 1] ? 0 : (places[codes[first] ?? 0] ?? 0);
  });
}

/** The columns that stand in the index as they are. */
const FIELD_OF = {
  origin: 'origins',
  targetGroup: 'targetGroups',
  purpose: 'purposes',
  offer: 'offers',
  language: 'languages',
  level: 'level',
  memberOf: 'memberOf',
} as const satisfies Partial<Record<ColumnName, keyof DirectoryFields>>;

/** The columns that come from the places. */
const PART_OF = {
  municipality: 'city',
  district: 'district',
  postalCode: 'postalCode',
} as const satisfies Partial<Record<ColumnName, keyof Address>>;

async function columnsOf(rows: DirectoryRows, pause: () => Promise<void> | undefined): Promise<Catalog['columns']> {
  const columns: Partial<Record<ColumnName, Column>> = {};
  for (const [name, field] of Object.entries(FIELD_OF)) columns[name as ColumnName] = rows.fields[field];
  for (const [name, part] of Object.entries(PART_OF)) {
    await pause();
    columns[name as ColumnName] = columnOfPlaces(rows, part);
  }
  return columns as Catalog['columns'];
}

/** A column with one value a row or none: a part of the address. */
function columnOfPlaces({ places, placeOf, count }: DirectoryRows, part: keyof Address): Column {
  const values = [...new Set(places.flatMap((place) => place[part] ?? []))];
  const numbers = new Map(values.map((value, number) => [value, number]));
  const codeOfPlace = places.map((place) => numbers.get(place[part] ?? '') ?? -1);
  const offsets = new Uint32Array(count + 1);
  const codes = codeArray(values.length, count);
  let end = 0;
  for (let row = 0; row < count; row += 1) {
    const code = codeOfPlace[placeOf[row] ?? 0] ?? -1;
    if (code >= 0) {
      codes[end] = code;
      end += 1;
    }
    offsets[row + 1] = end;
  }
  return { values, offsets, codes: codes.slice(0, end) };
}

const valuesAt = ({ values, offsets, codes }: UnpackedSets, row: number): string[] =>
  mapIterable(codes.subarray(offsets[row], offsets[row + 1]), (code) => values[code] ?? '');

/** What the index tells of an organization, as a record. */
function organizationOf(rows: DirectoryRows, row: number): Organization {
  const { names, ids, places, placeOf, lat, lon, fields } = rows;
  const organization: Record<string, unknown> = { id: ids[row], name: names[row] };
  const { level, geoPrecision, ...lists } = fields;
  for (const [field, sets] of Object.entries(lists)) {
    const values = valuesAt(sets, row);
    if (values.length > 0) organization[field] = values;
  }
  for (const [field, sets] of Object.entries({ level, geoPrecision })) {
    const [value] = valuesAt(sets, row);
    if (value) organization[field] = value;
  }
  const address = places[placeOf[row] ?? 0];
  if (address && Object.keys(address).length > 0) organization['address'] = { ...address };
  const point = { lat: lat[row] ?? Number.NaN, lon: lon[row] ?? Number.NaN };
  if (Number.isFinite(point.lat + point.lon)) organization['geo'] = point;
  return organization as Organization;
}
