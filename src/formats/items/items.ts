import type { RecordKindName } from '../../models/records/record-kind.js';
import type { Format, Parsed, RawSource, Wanted } from '../shared/format.js';
import { loadStage } from '../shared/load-stage.js';

type Json = Record<string, unknown>;

const fields = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {});
const listOf = (json: unknown): unknown => (Array.isArray(json) ? json : fields(json)['items']);

/** An entry with a name and a place on the map. */
function isEntry(value: unknown): boolean {
  const { name, title, lat, latitude, lon, lng, longitude } = fields(value);
  return [name ?? title, lat ?? latitude, lon ?? lng ?? longitude].every((part) => part !== undefined && part !== null);
}

async function parse({ json, url }: RawSource, _: RecordKindName, mapping?: Wanted['mapping']): Promise<Parsed> {
  const { isObject, propertiesReader } = await loadStage(import('../tables/properties-reader.js'), url);
  const list = listOf(json);
  const found: unknown[] = Array.isArray(list) ? list : [];
  const path = Array.isArray(json) ? '' : 'items';
  const faults: Parsed['faults'] = found === list ? [] : [{ path, expected: 'an array', value: list }];
  const read = propertiesReader(mapping?.(), found, faults);
  const toRecord = (index: unknown): unknown => {
    const item = found[index as number];
    return isObject(item) ? read(item, `${path}[${String(index)}]`) : item;
  };
  return { head: {}, path, records: [...found.keys()], toRecord, faults };
}

/**
 * A plain list `{"items": [{"name": …, "lat": …, "lng": …}]}` as many exports and own programs
 * write it, the names by convention or by the mapping of the page as in GeoJSON. Asked for by its
 * name, it also reads a bare array and entries without a place.
 */
export const items = {
  name: 'items',
  kinds: ['organizations'],
  detect: ({ json }) => {
    const list = Array.isArray(json) ? undefined : listOf(json);
    return Array.isArray(list) && list.some(isEntry);
  },
  parse,
} satisfies Format;
