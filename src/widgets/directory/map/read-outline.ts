/** A line as pairs of latitude and longitude. */
export type Line = [lat: number, lon: number][];

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Side of the world in units of the grid. */
const GRID = 2 ** 18;

/** Web Mercator back to degrees. */
function toDegrees(x: number, y: number): [number, number] {
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / GRID))) * 180) / Math.PI;
  return [lat, (x / GRID - 0.5) * 360];
}

/**
 * Reads lines as `.ci/build-outline.mjs` writes them: steps from point to point on a grid, whole numbers of five bits a sign, the
 * lowest first, 32 for "more follow", the sign in the lowest bit. A line begins where the line before it ended.
 */
export function readOutline(text: string): Line[] {
  let [x, y] = [0, 0];
  return text.split(' ').map((line) => {
    const numbers: number[] = [];
    let value = 0;
    let factor = 1;
    for (const sign of line) {
      const digit = SIGNS.indexOf(sign);
      value += (digit % 32) * factor;
      factor *= 32;
      if (digit >= 32) continue;
      numbers.push(value % 2 ? -(value + 1) / 2 : value / 2);
      [value, factor] = [0, 1];
    }
    const points: Line = [];
    for (let i = 0; i < numbers.length; i += 2) {
      x += numbers[i] ?? 0;
      y += numbers[i + 1] ?? 0;
      points.push(toDegrees(x, y));
    }
    return points;
  });
}
