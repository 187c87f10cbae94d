import type { RecordKindName } from '../../models/records/record-kind.js';
import { isGeoJson } from '../shared/foreign-marks.js';
import type { Format, Parsed, RawSource, Wanted } from '../shared/format.js';
import { loadStage } from '../shared/load-stage.js';
import { readHead } from '../shared/read-head.js';

type Json = Record<string, unknown>;

const fields = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {});
const text = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() ? value : undefined);

/** The page after this one, as servers of the OGC interface for features give it. */
function nextOf(links: unknown): string | undefined {
  const next = Array.isArray(links) ? links.map(fields).find((link) => link['rel'] === 'next') : undefined;
  return text(next?.['href']);
}

async function parse({ json, url }: RawSource, _: RecordKindName, mapping?: Wanted['mapping']): Promise<Parsed> {
  const load = Promise.all([import('../tables/properties-reader.js'), import('../fields/representative-point.js')]);
  const [{ isObject, propertiesReader }, { representativePoint }] = await loadStage(load, url);
  const collection = fields(json);
  const { features, license, attribution, copyright, timestamp, links } = collection;
  const { head, faults } = readHead({
    license: text(license),
    attribution: text(attribution) ?? text(copyright),
    next: nextOf(links),
    generated: text(timestamp),
    ...(isObject(collection['_verbund']) && collection['_verbund']),
  });
  const isOne = collection['type'] === 'Feature';
  const found: unknown[] = isOne ? [json] : Array.isArray(features) ? features : [];
  if (!isOne && found !== features) faults.push({ path: 'features', expected: 'an array', value: features });
  const properties = found.map((feature) => fields(feature)['properties']);
  const read = propertiesReader(mapping?.(), properties, faults);

  const toRecord = (index: unknown): unknown => {
    const feature = found[index as number];
    if (!isObject(feature)) return feature;
    const path = `features[${String(index)}]`;
    const { id, geometry } = feature;
    const record = read(fields(feature['properties']), `${path}.properties`);
    if (typeof id === 'string' || typeof id === 'number') record['id'] = id;
    if (geometry === null || geometry === undefined) return record;
    const placed = representativePoint(geometry);
    if (!placed) {
      const { coordinates } = fields(geometry);
      const isNullIsland = Array.isArray(coordinates) && coordinates[0] === 0 && coordinates[1] === 0;
      const expected = isNullIsland
        ? 'the place it is at; 0, 0 in the Atlantic is what software writes that does not know it'
        : 'a geometry with longitude and latitude in degrees';
      faults.push({ path: `${path}.geometry`, expected, value: coordinates });
      return record;
    }
    return { ...record, geo: placed.geo, ...(!placed.point && { geoPrecision: 'district' }) };
  };
  return { head, path: 'features', records: [...found.keys()], toRecord, faults, next: head.next };
}

/**
 * A FeatureCollection of GeoJSON (RFC 7946), or a single Feature, as uMap, QGIS, Overpass and
 * municipal portals write it. Which property is which field follows from usual names
 * (`fields/field-names.ts`) and from the mapping of the page. A point is exact, an area or a line
 * is somewhere in it; a feature without a geometry has no place. A site's own data may stand under
 * `_verbund`, at the collection in the shape of a document's head and in the properties in the
 * shape of an organization. Reads `links` with `rel: "next"` as further pages.
 */
export const geojson = {
  name: 'geojson',
  kinds: ['organizations'],
  detect: ({ json }) => isGeoJson(json),
  parse,
} satisfies Format;
