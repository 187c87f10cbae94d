import type { WorldBox } from '../world.js';

/** A ring or a line in the world: `x` and `y` by turns. */
export interface Shape {
  readonly points: readonly number[];
  readonly closed: boolean;
}

/** Where on the screen the world is. */
export interface Screen {
  /** What can be seen and some more; nothing is drawn outside. */
  readonly box: WorldBox;
  /** Pixels of the side of the world. */
  readonly side: number;
  /** Pixels of the drawing's corner from the corner of the world. */
  readonly left: number;
  readonly top: number;
}

/** Pixels within which the next point of a line is left out. */
const FINE = 0.75;

type Flat = readonly number[];

/**
 * Cuts a ring at one edge of the box; `axis` is 0 for x, 1 for y, `sign` 1 where larger is inside.
 */
function cut(ring: Flat, axis: 0 | 1, edge: number, sign: 1 | -1): Flat {
  const { length } = ring;
  const cut: number[] = [];
  for (let i = 0; i < length; i += 2) {
    const before = (i + length - 2) % length;
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = [ring[before], ring[before + 1], ring[i], ring[i + 1]];
    const from = ((axis ? y0 : x0) - edge) * sign;
    const to = ((axis ? y1 : x1) - edge) * sign;
    if (from < 0 !== to < 0) {
      const part = from / (from - to);
      cut.push(x0 + (x1 - x0) * part, y0 + (y1 - y0) * part);
    }
    if (to >= 0) cut.push(x1, y1);
  }
  return cut;
}

/** A ring inside a box (Sutherland and Hodgman); where it leaves the box it follows its edges. */
const clipRing = (ring: Flat, { left, top, right, bottom }: WorldBox): Flat =>
  cut(cut(cut(cut(ring, 0, left, 1), 0, right, -1), 1, top, 1), 1, bottom, -1);

/** The pieces of a line whose segments come near a box. */
function clipLine(line: Flat, { left, top, right, bottom }: WorldBox): Flat[] {
  const pieces: number[][] = [];
  let piece: number[] | undefined;
  for (let i = 2; i < line.length; i += 2) {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = [line[i - 2], line[i - 1], line[i], line[i + 1]];
    const isNear =
      Math.max(x0, x1) >= left && Math.min(x0, x1) <= right && Math.max(y0, y1) >= top && Math.min(y0, y1) <= bottom;
    if (isNear && !piece) pieces.push((piece = [x0, y0]));
    if (isNear) piece?.push(x1, y1);
    else piece = undefined;
  }
  return pieces;
}

function write(points: Flat, closed: boolean, { side, left, top }: Screen): string {
  let path = '';
  let [lastX, lastY] = [Infinity, Infinity];
  for (let i = 0; i < points.length; i += 2) {
    const x = (points[i] ?? 0) * side - left;
    const y = (points[i + 1] ?? 0) * side - top;
    const isLast = i === points.length - 2;
    if (!isLast && Math.abs(x - lastX) < FINE && Math.abs(y - lastY) < FINE) continue;
    path += `${path ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`;
    [lastX, lastY] = [x, y];
  }
  return path && closed ? `${path}Z` : path;
}

/** Shapes as the `d` of one SVG path: what of them is seen, not finer than the screen. */
export function drawShape(shapes: readonly Shape[], screen: Screen): string {
  const { box } = screen;
  return shapes
    .flatMap(({ points, closed }) =>
      (closed ? [clipRing(points, box)] : clipLine(points, box)).map((part) => write(part, closed, screen)),
    )
    .join('');
}
