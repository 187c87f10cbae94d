import type { Geo } from '../../../models/parts/geo.js';
import type { Catalog } from '../catalog/catalog.js';

/** Mean radius of the earth in kilometres (IUGG). */
const EARTH = 6371.0088;
const RADIAN = Math.PI / 180;

/**
 * The great-circle distance between two points, by the haversine formula, good for the smallest
 * distances, too.
 */
function haversine(lat1: number, lon1: number, lat2: number, lon2: number, cosine1: number): number {
  const north = Math.sin(((lat2 - lat1) * RADIAN) / 2);
  const east = Math.sin(((lon2 - lon1) * RADIAN) / 2);
  const h = north * north + cosine1 * Math.cos(lat2 * RADIAN) * east * east;
  return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Kilometres between two points on the earth; `NaN` where one of them is. */
export const distanceKm = (a: Geo, b: Geo): number => haversine(a.lat, a.lon, b.lat, b.lon, Math.cos(a.lat * RADIAN));

/**
 * Kilometres from a point to every organization, in the order of the catalog; `NaN` where nobody
 * knows the place.
 */
export function distancesFrom({ size, lat, lon }: Pick<Catalog, 'size' | 'lat' | 'lon'>, from: Geo): Float64Array {
  const cosine = Math.cos(from.lat * RADIAN);
  const distances = new Float64Array(size);
  for (let i = 0; i < size; i += 1) {
    distances[i] = haversine(from.lat, from.lon, lat[i] ?? Number.NaN, lon[i] ?? Number.NaN, cosine);
  }
  return distances;
}
