import { PLACE_PARTS, STEPS, type DirectoryPlaces } from '../../models/document/directory-index.js';
import type { Organization } from '../../models/records/organization.js';
import { oneLine } from '../load/one-line.js';
import { packNumbers, packTexts } from './pack-columns.js';
import { mapIterable } from '../../models/list.js';

const inSteps = (degrees: number): number => Math.round(degrees * STEPS);

/**
 * The different addresses, for each organization its number among them, and how far north and east
 * of its middle it is, if known.
 */
interface PackedPlaces {
  places: DirectoryPlaces;
  placeOf: number[];
  lat: (number | undefined)[];
  lon: (number | undefined)[];
}

const keyOf = ({ address }: Organization): string =>
  PLACE_PARTS.map((part) => oneLine(address?.[part] ?? '')).join('\n');

/**
 * Writes down the places of all organizations, in order, so that neighbours share most of what is
 * written.
 */
export function packPlaces(organizations: readonly Organization[]): PackedPlaces {
  const keys = organizations.map(keyOf);
  const all = [...new Set(keys)].sort();
  const numbers = new Map(all.map((key, number) => [key, number]));
  const placeOf = keys.map((key) => numbers.get(key) ?? 0);
  const parts = all.map((key) => key.split('\n'));
  const texts = PLACE_PARTS.flatMap((part, column) => {
    const values = parts.map((place) => place[column] ?? '');
    return values.some(Boolean) ? [[part, packTexts(values)] as const] : [];
  });
  const north = centre(
    organizations.map(({ geo }) => geo?.lat),
    placeOf,
    all.length,
  );
  const east = centre(
    organizations.map(({ geo }) => geo?.lon),
    placeOf,
    all.length,
  );
  const places = {
    count: all.length,
    ...Object.fromEntries(texts),
    lat: packNumbers(north.centres),
    lon: packNumbers(east.centres),
  };
  return { places, placeOf, lat: north.distances, lon: east.distances };
}

/** The middle of what is in each place, and the distance from there, both in steps. */
function centre(degrees: readonly (number | undefined)[], placeOf: readonly number[], count: number) {
  const sums = new Float64Array(count);
  const counts = new Uint32Array(count);
  let [sum, known] = [0, 0];
  degrees.forEach((value, row) => {
    if (value === undefined) return;
    const place = placeOf[row] ?? 0;
    sums[place] = (sums[place] ?? 0) + value;
    counts[place] = (counts[place] ?? 0) + 1;
    sum += value;
    known += 1;
  });
  // A place where nothing is gets the middle of all, which costs least.
  const middle = known ? sum / known : 0;
  const centres = mapIterable(sums, (total, place) => inSteps(counts[place] ? total / counts[place] : middle));
  const distances = degrees.map((value, row) =>
    value === undefined ? undefined : inSteps(value) - (centres[placeOf[row] ?? 0] ?? 0),
  );
  return { centres, distances };
}
