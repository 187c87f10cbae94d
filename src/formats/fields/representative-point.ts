import type { Geo } from '../../models/parts/geo.js';
import { readPoint } from './read-point.js';

type Position = readonly [lon: number, lat: number];

/** Where a geometry is, and whether it is a point. */
export interface Placed {
  geo: Geo;
  point: boolean;
}

/**
 * Deepest nesting: the rings of the polygons of a MultiPolygon, in a collection within a
 * collection.
 */
const deepest = 8;

/** All rows of positions in a geometry; throws for what is not one. */
function listRows(coordinates: unknown, depth = 0): Position[][] {
  if (!Array.isArray(coordinates) || depth > deepest) throw new TypeError('no coordinates');
  if (typeof coordinates[0] === 'number') return [[readPosition(coordinates)]];
  const rows = coordinates.map((part) => listRows(part, depth + 1));
  const isRow = coordinates.length > 0 && coordinates.every((part) => typeof (part as unknown[])[0] === 'number');
  return isRow ? [rows.flat(2)] : rows.flat();
}

function readPosition([lon, lat]: readonly unknown[]): Position {
  if (typeof lon !== 'number' || typeof lat !== 'number' || !readPoint(lat, lon)) throw new RangeError('no position');
  return [lon, lat];
}

/**
 * Twice the area of a ring, and its centre of gravity; in degrees, which is exact enough within a
 * country.
 */
function measure(ring: readonly Position[]): { area: number; centre: Position } {
  const [x0, y0] = ring[0] ?? [0, 0];
  let [area, x, y] = [0, 0, 0];
  ring.forEach((from, index) => {
    const to = ring[(index + 1) % ring.length] ?? from;
    const cross = (from[0] - x0) * (to[1] - y0) - (to[0] - x0) * (from[1] - y0);
    area += cross;
    x += (from[0] + to[0] - 2 * x0) * cross;
    y += (from[1] + to[1] - 2 * y0) * cross;
  });
  return { area: Math.abs(area), centre: area ? [x0 + x / (3 * area), y0 + y / (3 * area)] : [x0, y0] };
}

/** The middle of the box around the positions. */
function middle(positions: readonly Position[]): Position {
  const [first = [0, 0]] = positions;
  let [west, south, east, north] = [first[0], first[1], first[0], first[1]];
  for (const [lon, lat] of positions) {
    [west, east] = [Math.min(west, lon), Math.max(east, lon)];
    [south, north] = [Math.min(south, lat), Math.max(north, lat)];
  }
  return [(west + east) / 2, (south + north) / 2];
}

/**
 * A point that stands for a GeoJSON geometry: a point itself; of areas the centre of gravity of the
 * largest; of anything else the middle of the box around it. Nothing when the geometry is broken or
 * empty.
 */
export function representativePoint(geometry: unknown): Placed | undefined {
  try {
    const { type, coordinates, geometries } = geometry as {
      type?: unknown;
      coordinates?: unknown;
      geometries?: unknown;
    };
    if (type === 'GeometryCollection') {
      const parts = (geometries as unknown[]).slice(0, 1000).map(representativePoint);
      const found = parts.find((part) => part);
      return found && { geo: found.geo, point: found.point && parts.length === 1 };
    }
    const rows = listRows(coordinates);
    const positions = rows.flat();
    const [only] = positions;
    if (!only) return undefined;
    const areas = typeof type === 'string' && type.endsWith('Polygon') ? rows.map(measure) : [];
    const largest = areas.reduce((best, next) => (next.area > best.area ? next : best), { area: 0, centre: only });
    const [lon, lat] = largest.area ? largest.centre : middle(positions);
    return { geo: { lat, lon }, point: positions.length === 1 };
  } catch {
    return undefined;
  }
}
