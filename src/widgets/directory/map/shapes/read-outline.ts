import type { Shape } from './draw-shape.js';

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Side of the world in units of the grid. */
const GRID = 2 ** 18;

/**
 * Reads lines as `build-outline.mjs` writes them: steps from point to point on a grid over the
 * world, whole numbers of five bits a sign, the lowest first, 32 for "more follow", the sign in the
 * lowest bit. A line begins where the line before it ended.
 *
 * @param closed are they rings?
 */
export function readOutline(text: string, closed: boolean): Shape[] {
  const at = [0, 0];
  return text.split(' ').map((line) => {
    const points: number[] = [];
    let value = 0;
    let factor = 1;
    for (const sign of line) {
      const digit = SIGNS.indexOf(sign);
      value += (digit % 32) * factor;
      factor *= 32;
      if (digit >= 32) continue;
      const axis = points.length % 2;
      at[axis] = (at[axis] ?? 0) + (value % 2 ? -(value + 1) / 2 : value / 2);
      points.push((at[axis] ?? 0) / GRID);
      [value, factor] = [0, 1];
    }
    return { points, closed };
  });
}
