import type { Problem } from '../../../../models/schema/problem.js';
import type { Shape } from './draw-shape.js';
import { toWorld } from '../world.js';
import { withIndex } from '../../../../models/list.js';

/** A boundary, and what of its document could not be used. */
export interface Boundary {
  readonly shapes: readonly Shape[];
  readonly problems: readonly Problem[];
}

const MOST_PROBLEMS = 10;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const show = (value: unknown): string => {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
};

/**
 * Reads the polygons of a GeoJSON document (RFC 7946); what is no polygon, or a broken one, is left
 * out and said.
 */
class BoundaryReader {
  readonly shapes: Shape[] = [];
  readonly problems: Problem[] = [];

  read(node: unknown, path: string): void {
    if (!isObject(node)) {
      this.#fault(path, 'GeoJSON', node);
      return;
    }
    const { type, coordinates, features, geometries, geometry } = node;
    const readEach = (list: unknown, name: string): void => {
      this.#each(list, `${path}.${name}`, (entry, at) => {
        this.read(entry, at);
      });
    };
    if (type === 'FeatureCollection') readEach(features, 'features');
    else if (type === 'GeometryCollection') readEach(geometries, 'geometries');
    else if (type === 'Polygon') this.#polygon(coordinates, `${path}.coordinates`);
    else if (type === 'MultiPolygon') {
      this.#each(coordinates, `${path}.coordinates`, (polygon, at) => {
        this.#polygon(polygon, at);
      });
    } else if (type === 'Feature') {
      // One without a place is allowed.
      if (geometry !== null) this.read(geometry, `${path}.geometry`);
    } else if (type === 'Topology') this.#fault(path, 'GeoJSON; TopoJSON has to be converted', type);
    else this.#fault(`${path}.type`, 'a polygon, or features with polygons', type);
  }

  #polygon(rings: unknown, path: string): void {
    this.#each(rings, path, (ring, at) => {
      this.#ring(ring, at);
    });
  }

  #ring(ring: unknown, path: string): void {
    if (!Array.isArray(ring) || ring.length < 4) {
      this.#fault(path, 'a ring of at least four points', ring);
      return;
    }
    const points: number[] = [];
    for (const [i, position] of withIndex(ring)) {
      const [lon, lat] = Array.isArray(position) ? (position as unknown[]) : [];
      const point =
        typeof lon === 'number' && typeof lat === 'number' && Math.abs(lon) <= 180 ? toWorld(lat, lon) : undefined;
      if (!point || Number.isNaN(point.y)) {
        this.#fault(`${path}[${i}]`, '[longitude, latitude] in degrees', position);
        return;
      }
      points.push(point.x, point.y);
    }
    this.shapes.push({ points, closed: true });
  }

  #each(list: unknown, path: string, read: (entry: unknown, path: string) => void): void {
    if (!Array.isArray(list)) {
      this.#fault(path, 'a list', list);
      return;
    }
    for (const [i, entry] of withIndex(list)) read(entry, `${path}[${i}]`);
  }

  #fault(path: string, expected: string, received: unknown): void {
    if (this.problems.length >= MOST_PROBLEMS) return;
    const shown = show(received);
    const message = `expected ${expected}, received ${shown}`;
    this.problems.push({ path: path.replace(/^\./, ''), message, received: shown });
  }
}

/**
 * The polygons of a GeoJSON document: `Polygon`, `MultiPolygon`, or features and collections of
 * them.
 */
export function readBoundary(json: unknown): Boundary {
  const reader = new BoundaryReader();
  reader.read(json, '');
  const { shapes, problems } = reader;
  return {
    shapes,
    problems: shapes.length + problems.length > 0 ? problems : [{ path: '', message: 'the document has no polygon' }],
  };
}
