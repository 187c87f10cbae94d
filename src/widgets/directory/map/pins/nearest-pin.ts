import type { WorldPoint } from '../world.js';

/** Right and down, each -1, 0 or 1. */
export type Direction = readonly [right: number, down: number];

/**
 * The nearest of the points in a direction; what lies aside counts double. `undefined` where there
 * is none.
 */
export function nearestPin<P extends WorldPoint>(
  from: P,
  others: Iterable<P>,
  [right, down]: Direction,
): P | undefined {
  let best: P | undefined;
  let least = Infinity;
  for (const other of others) {
    const along = (other.x - from.x) * right + (other.y - from.y) * down;
    const aside = Math.abs((other.x - from.x) * down) + Math.abs((other.y - from.y) * right);
    const cost = along + 2 * aside;
    if (other === from || along <= 0 || aside > 3 * along || cost >= least) continue;
    [best, least] = [other, cost];
  }
  return best;
}
