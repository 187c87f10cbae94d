import type { Address } from '../../models/parts/address.js';
import { describeFault } from '../../models/schema/describe-fault.js';
import {
  DirectoryColumnsSchema,
  PLACE_PARTS,
  STEPS,
  type DirectoryColumns,
  type DirectoryFields,
} from '../../models/document/directory-index.js';
import type { DirectoryIndex } from '../../models/document/document-head.js';
import { SourceError } from '../../models/schema/source-error.js';
import { ALLOWED_ADDRESS, isOnOrigin } from '../http/request-origins.js';
import { loadDocument } from '../http/response-cache.js';
import { SOURCE_LIMITS } from '../load/source-limits.js';
import { ColumnFault, unpackDigits, unpackSets, unpackTexts, type Pause, type UnpackedSets } from './unpack-columns.js';
import { makeList, withIndex } from '../../models/list.js';

/**
 * The index of a large directory, ready for use. Row `n` of everything is the same organization;
 * rows stand in the order of the names.
 */
export interface DirectoryRows {
  /** Address of the file it came from. */
  readonly url: string;
  readonly count: number;
  readonly names: readonly string[];
  readonly ids: readonly string[];
  /** The different addresses, without their streets. */
  readonly places: readonly Address[];
  /** Number of the place of each row. */
  readonly placeOf: Uint32Array;
  /** Degrees; `NaN` where it is unknown. */
  readonly lat: Float64Array;
  readonly lon: Float64Array;
  readonly fields: Readonly<Record<keyof DirectoryFields, UnpackedSets>>;
  /** Where the further files may be. */
  readonly origins: ReadonlySet<string>;
  /** Where the whole records and the words of the texts are. */
  readonly records: DirectoryColumns['records'];
  readonly texts: DirectoryColumns['texts'];
}

/**
 * Loads the columnar file of a directory and reads it, in slices. Throws a `SourceError` when it is
 * missing, or when anything in it does not fit: an index is right or of no use.
 *
 * @param index what the head of the entry document says
 * @param base address of the entry document
 * @param origins where this file and the further ones may be
 */
export async function readDirectoryIndex(
  index: DirectoryIndex,
  base: string,
  origins: ReadonlySet<string>,
  signal: AbortSignal,
  pause: Pause,
): Promise<DirectoryRows> {
  if (!URL.canParse(index.url, base))
    throw new SourceError('unreadable', base, `"${index.url}" is no address of an index`);
  const raw = await loadDocument(new URL(index.url, base).href, { origins, signal, revalidate: false });
  const { url } = raw;
  const columns = DirectoryColumnsSchema.read(raw.json);
  if (!columns) throw unreadable(url, describeFault({ path: '', schema: DirectoryColumnsSchema, value: raw.json }));
  if (columns.count !== index.count) {
    const explanation = `the index has ${columns.count} organizations, its entry document says ${index.count}; they are not of the same time`;
    throw new SourceError('unreadable', url, explanation, { place: 'count' });
  }
  try {
    checkLimits(columns, url, origins);
    return await unpackColumns(columns, { url, origins }, pause);
  } catch (error) {
    signal.throwIfAborted();
    const { place, explanation } = error instanceof ColumnFault ? error : { explanation: String(error) };
    throw new SourceError('unreadable', url, explanation, { place, cause: error });
  }
}

/** The error for a file with a problem in it. */
export function unreadable(url: string, { path, message }: { path: string; message: string }): SourceError {
  return new SourceError('unreadable', url, message, { place: path || undefined });
}

/** Letters of the longest beginning that ids share. */
const LONGEST_ID_PREFIX = 2_000;

/**
 * Throws for what is too large to be unpacked, and for files on an origin that nobody has named.
 */
function checkLimits(
  { count, idPrefix = '', records, texts }: DirectoryColumns,
  url: string,
  origins: ReadonlySet<string>,
) {
  if (count > SOURCE_LIMITS.records)
    throw new ColumnFault('count', `expected at most ${SOURCE_LIMITS.records}, received ${count}`);
  if (idPrefix.length > LONGEST_ID_PREFIX)
    throw new ColumnFault('idPrefix', `expected at most ${LONGEST_ID_PREFIX} characters, received ${idPrefix.length}`);
  for (const [place, pattern] of Object.entries({ 'records.url': records.url, 'texts.url': texts?.url ?? '' })) {
    if (URL.canParse(pattern, url) && !isOnOrigin(new URL(pattern, url).href, origins))
      throw new ColumnFault(place, `expected ${ALLOWED_ADDRESS}, received "${pattern}"`);
  }
}

async function unpackColumns(
  columns: DirectoryColumns,
  from: Pick<DirectoryRows, 'url' | 'origins'>,
  pause: Pause,
): Promise<DirectoryRows> {
  const { count, records, texts } = columns;
  const breathe = async (): Promise<void> => pause();
  const names = await unpackTexts(columns.names, count, 'names', pause);
  const ids = await unpackIds(columns, pause);
  const places = await unpackPlaces(columns, pause);
  const placeOf = unpackDigits(columns.place, new Uint32Array(count), 'place', places.all.length);
  await breathe();
  const lat = unpackDegrees(columns.lat, places.lat, placeOf, 'lat', 90);
  await breathe();
  const lon = unpackDegrees(columns.lon, places.lon, placeOf, 'lon', 180);
  const fields = {} as Record<keyof DirectoryFields, UnpackedSets>;
  for (const name of FIELD_NAMES) {
    await breathe();
    fields[name] = unpackSets(columns.fields[name], count, `fields.${name}`);
  }
  const files = Math.ceil(count / records.size);
  if (records.hashes.length !== files) {
    throw new ColumnFault('records.hashes', `expected ${files} names of files, received ${records.hashes.length}`);
  }
  if (texts && texts.from.length !== texts.hashes.length) {
    throw new ColumnFault('texts.from', `expected ${texts.hashes.length} words, received ${texts.from.length}`);
  }
  return { ...from, count, names, ids, places: places.all, placeOf, lat, lon, fields, records, texts };
}

const FIELD_NAMES = [
  'origins',
  'targetGroups',
  'purposes',
  'offers',
  'languages',
  'level',
  'memberOf',
  'geoPrecision',
] as const satisfies readonly (keyof DirectoryFields)[];

async function unpackIds({ ids, idPrefix = '', count }: DirectoryColumns, pause: Pause): Promise<string[]> {
  if ('shared' in ids) return unpackTexts(ids, count, 'ids', pause);
  const { from } = ids;
  const numbers = unpackDigits(ids.digits, new Float64Array(count), 'ids');
  const texts: string[] = [];
  for (const [row, number] of withIndex(numbers)) {
    texts.push(`${idPrefix}${from + number}`);
    if (row % 4096 === 0) await pause();
  }
  return texts;
}

async function unpackPlaces({ places, count: rows }: DirectoryColumns, pause: Pause) {
  const { count } = places;
  // More than there are rows would only be there to take up memory.
  if (count > rows) throw new ColumnFault('places.count', `expected at most ${rows}, received ${count}`);
  const all = makeList(count, (): Address => ({}));
  for (const part of PLACE_PARTS) {
    const texts = places[part];
    if (!texts) continue;
    const values = await unpackTexts(texts, count, `places.${part}`, pause);
    for (const [number, value] of withIndex(values)) {
      const place = all[number];
      if (value && place) place[part] = value;
    }
  }
  const middles = ({ from, digits }: DirectoryColumns['lat'], at: string) =>
    unpackDigits(digits, new Float64Array(count), at).map((number) => from + number);
  return { all, lat: middles(places.lat, 'places.lat'), lon: middles(places.lon, 'places.lon') };
}

/** Numbers in steps from the middle of a place, 0 = unknown, as degrees. */
function unpackDegrees(
  { from, digits }: DirectoryColumns['lat'],
  middles: Float64Array,
  placeOf: Uint32Array,
  place: string,
  limit: number,
): Float64Array {
  const rows = unpackDigits(digits, new Float64Array(placeOf.length), place);
  for (let row = 0; row < rows.length; row += 1) {
    const number = rows[row] ?? 0;
    const degrees = number ? ((middles[placeOf[row] ?? 0] ?? 0) + from + number) / STEPS : Number.NaN;
    if (Math.abs(degrees) > limit) throw new ColumnFault(place, `row ${row} is at ${degrees} degrees`);
    rows[row] = degrees;
  }
  return rows;
}
