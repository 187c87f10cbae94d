import Supercluster from 'supercluster';
import type { Catalog } from '../catalog.js';

/** Organizations that are drawn as one pin. */
export interface Pin {
  readonly lat: number;
  readonly lon: number;
  /** In the order of the list. */
  readonly members: readonly number[];
}

/** What is looked at, in degrees. */
export interface Window {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
  /** Whole level, 0 to 19. */
  readonly zoom: number;
}

/** Pixels within which pins are joined. */
const RADIUS = 56;
/** Pixels of the cells that organizations are put into first; each cell is one point for Supercluster. */
const CELL = 14;

interface Weight {
  members: number[];
}

/**
 * The pins of a window of the map. The organizations inside are put into the cells of a grid that is fixed to the world, and
 * Supercluster joins what is near: so the work grows with what can be seen, and 100,000 organizations need no index that would have
 * to be made anew with every letter typed.
 *
 * @param visible the organizations to draw; those nobody can place are left out
 */
export function clusterPins({ lat, lon }: Catalog, visible: Uint32Array, window: Window): Pin[] {
  const { west, south, east, north, zoom } = window;
  const scale = (256 * 2 ** zoom) / CELL;
  const cells = new Map<number, { members: number[]; x: number; y: number }>();
  for (const index of visible) {
    const [y, x] = [lat[index] ?? Number.NaN, lon[index] ?? Number.NaN];
    if (!(x >= west && x <= east && y >= south && y <= north)) continue;
    const sine = Math.sin((y * Math.PI) / 180);
    const column = Math.floor((x / 360 + 0.5) * scale);
    const row = Math.floor((0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * scale);
    const key = row * 2 ** 26 + column;
    const cell = cells.get(key);
    if (cell) {
      cell.members.push(index);
      cell.x += x;
      cell.y += y;
    } else cells.set(key, { members: [index], x, y });
  }
  const points = Array.from(cells.values(), ({ members, x, y }) => ({
    type: 'Feature' as const,
    geometry: { type: 'Point' as const, coordinates: [x / members.length, y / members.length] },
    properties: { members },
  }));
  const clusters = new Supercluster<Weight, Weight>({
    minZoom: zoom,
    maxZoom: zoom,
    radius: RADIUS,
    extent: 256,
    map: ({ members }) => ({ members }),
    reduce: (sum, { members }) => {
      sum.members = sum.members.concat(members);
    },
  });
  clusters.load(points);
  return clusters.getClusters([-180, -85, 180, 85], zoom).map(({ geometry, properties }) => {
    const [x = 0, y = 0] = geometry.coordinates;
    return { lat: y, lon: x, members: properties.members };
  });
}

/** Are all at one place, so that no zooming would part them? */
export function isOnePlace({ lat, lon }: Catalog, members: readonly number[]): boolean {
  const [first = 0] = members;
  const near = (values: Float64Array, index: number): boolean =>
    Math.abs((values[index] ?? 0) - (values[first] ?? 0)) < 1e-5;
  return members.every((index) => near(lat, index) && near(lon, index));
}
