/**
 * Web Mercator: the world is a square of side 1, `x` from west to east, `y` from north to south.
 * All of the map reckons in it; degrees are for what comes in.
 */
export interface WorldPoint {
  readonly x: number;
  readonly y: number;
}

/** A part of the world. */
export interface WorldBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Side of the world in pixels at zoom 0. */
export const TILE = 256;
/** Metres around the equator. */
const EQUATOR = 40_075_017;

/** Degrees as a point; latitudes that the projection cannot show are `NaN`. */
export function toWorld(lat: number, lon: number): WorldPoint {
  const sine = Math.sin((lat * Math.PI) / 180);
  const y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  return { x: lon / 360 + 0.5, y: Math.abs(lat) <= 90 && y >= 0 && y <= 1 ? y : Number.NaN };
}

/** A point as degrees. */
export function toDegrees({ x, y }: WorldPoint): { lat: number; lon: number } {
  return { lat: (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI, lon: (x - 0.5) * 360 };
}

/** A length on the ground, at this height of the world. */
export const lengthAt = (metres: number, y: number): number =>
  metres / (EQUATOR * Math.cos((toDegrees({ x: 0, y }).lat * Math.PI) / 180));

/**
 * The smallest box around points; `undefined` without any. Points that are nowhere do not count.
 */
export function boxAround(points: Iterable<WorldPoint>): WorldBox | undefined {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    if (Number.isNaN(x) || Number.isNaN(y)) continue;
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return left <= right ? { left, top, right, bottom } : undefined;
}

/** Is the point inside the box? */
export const contains = ({ left, top, right, bottom }: WorldBox, { x, y }: WorldPoint): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

/** A box that is larger by a length on every side. */
export const grow = ({ left, top, right, bottom }: WorldBox, by: number): WorldBox => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});
