import { steady } from './steady.mjs';
import { DISTRICTS, GREEN, MIDDLE, RAILWAY, RIVER, ROADS, SQUARES, STREAM, STREETS, WATER } from './town.mjs';

/** Kilometres for a degree of latitude; of longitude there. */
const NORTH = 111.2;
const EAST = 111.32 * Math.cos((MIDDLE.lat * Math.PI) / 180);
const SIZE = 256;

/** Colours of a quiet plan: the pins are to be seen. */
const COLOUR = {
  field: '#f4f2ec',
  town: '#e9e6de',
  border: '#bdb6aa',
  green: '#dbe5d0',
  water: '#c3d7df',
  road: '#ffffff',
  rail: '#b4afa8',
  text: '#6a645c',
};

const lonOf = (x, z) => (x / 2 ** z) * 360 - 180;
const latOf = (y, z) => (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / 2 ** z))) * 180) / Math.PI;

/** Kilometres of a corner of a tile. */
const kilometres = (x, y, z) => [(lonOf(x, z) - MIDDLE.lon) * EAST, (latOf(y, z) - MIDDLE.lat) * NORTH];

/** Small streets of a district, across and along one of its streets. */
function smallStreets() {
  const next = steady(9);
  return STREETS.flatMap(({ points: [[ax, ay], [bx, by]] }) => {
    const length = Math.hypot(bx - ax, by - ay);
    const [ux, uy] = [(bx - ax) / length, (by - ay) / length];
    const lines = [];
    for (let along = 0.12; along < length; along += 0.16 + next() * 0.14) {
      const [px, py] = [ax + ux * along, ay + uy * along];
      const [left, right] = [0.1 + next() * 0.28, 0.1 + next() * 0.28];
      lines.push([
        [px - uy * left, py + ux * left],
        [px + uy * right, py - ux * right],
      ]);
    }
    for (const side of [-0.19, 0.19])
      if (length > 0.8)
        lines.push([
          [ax + ux * 0.15 - uy * side, ay + uy * 0.15 + ux * side],
          [bx - ux * 0.15 - uy * side, by - uy * 0.15 + ux * side],
        ]);
    return lines;
  });
}
const SMALL = smallStreets();

/**
 * A curve through all points (Catmull and Rom's): its beginning, then three points for each piece of a cubic curve.
 */
function smooth(points, isClosed) {
  const count = points.length;
  const at = (i) => (isClosed ? points[(i + count) % count] : points[Math.min(Math.max(i, 0), count - 1)]);
  const pieces = Array.from({ length: isClosed ? count : count - 1 }, (_, i) => {
    const [p, a, b, q] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const third = Math.hypot(b[0] - a[0], b[1] - a[1]) / 3;
    /** Towards `to` as if from `from`; no longer than a third of the piece, else it would make a loop. */
    const handle = (from, to, base, sign) => {
      const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
      const reach = sign * Math.min(length / 6, third);
      return base.map((value, k) => value + (reach * (to[k] - from[k])) / length);
    };
    return [handle(p, b, a, 1), handle(a, q, b, -1), b];
  });
  return [[points[0]], ...pieces];
}

/** Is a line or an area anywhere near the tile? */
function isNear(points, [west, south, east, north], margin) {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return (
    Math.max(...xs) > west - margin &&
    Math.min(...xs) < east + margin &&
    Math.max(...ys) > south - margin &&
    Math.min(...ys) < north + margin
  );
}

/** What draws on one tile: points are in kilometres, widths too, with the least number of pixels that can be seen. */
function pencilFor({ z, x, y }) {
  const [west, north] = kilometres(x, y, z);
  const [east, south] = kilometres(x + 1, y + 1, z);
  const scale = SIZE / (east - west);
  const pixels = ([px, py]) =>
    `${((px - west) * scale).toFixed(1)} ${((1 - (py - south) / (north - south)) * SIZE).toFixed(1)}`;
  const near = (points, margin) => isNear(points, [west, south, east, north], margin);
  const straight = (points) => `M${points.map(pixels).join('L')}`;
  const curved = (points, isClosed = false) =>
    `M${smooth(points, isClosed)
      .map((piece) => piece.map(pixels).join(' '))
      .join('C')}`;
  const isHere = (points) => near(points, 0.3);
  return {
    pixels,
    /** Is it so near that a text of so many pixels may reach into the tile? */
    reaches: (points, length) => near(points, length / scale),
    areas: (list, fill, { isRound = false, rest = '' } = {}) =>
      list
        .filter(isHere)
        .map((points) => `<path d="${isRound ? curved(points, true) : straight(points)}Z" fill="${fill}"${rest}/>`)
        .join(''),
    lines: (list, stroke, width, least, rest = '') => {
      const d = list.filter(isHere).map((points) => curved(points));
      if (d.length === 0) return '';
      const thick = Math.max(width * scale, least).toFixed(1);
      const ends = 'stroke-linecap="round" stroke-linejoin="round"';
      return `<path d="${d.join('')}" stroke="${stroke}" stroke-width="${thick}" fill="none" ${ends}${rest}/>`;
    },
  };
}

const fromDegrees = (ring) => ring.map(([lon, lat]) => [(lon - MIDDLE.lon) * EAST, (lat - MIDDLE.lat) * NORTH]);

/**
 * One tile of the plan of Lindenau as SVG.
 *
 * @param {{z: number, x: number, y: number}} tile as web maps count them
 * @param {number[][][]} districts their borders in degrees, longitude first
 */
export function drawTile(tile, districts) {
  const { z } = tile;
  const pencil = pencilFor(tile);
  const { areas, lines } = pencil;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE}" height="${SIZE}" viewBox="0 0 ${SIZE} ${SIZE}">`,
    `<rect width="${SIZE}" height="${SIZE}" fill="${COLOUR.field}"/>`,
    areas(districts.map(fromDegrees), COLOUR.town, { rest: ` stroke="${COLOUR.border}" stroke-dasharray="4 3"` }),
    areas(GREEN, COLOUR.green, { isRound: true }),
    lines([RIVER], COLOUR.water, 0.12, 2),
    lines([STREAM], COLOUR.water, 0.025, 1),
    areas(WATER, COLOUR.water),
    z >= 13 ? lines(SMALL, COLOUR.road, 0.009, 0.7) : '',
    lines([RAILWAY], COLOUR.rail, 0.012, 1, ' stroke-dasharray="7 3"'),
    areas(SQUARES, COLOUR.road),
    z >= 11
      ? lines(
          STREETS.map(({ points }) => points),
          COLOUR.road,
          0.018,
          1,
        )
      : '',
    lines(ROADS, COLOUR.road, 0.022, 1.4),
    z >= 15 ? streetNames(pencil) : '',
    z >= 11 && z <= 15 ? districtNames(pencil, z < 13 ? 10 : 13) : '',
    '</svg>',
  ].join('');
}

const text = (name, [x, y], size, halo, rest) =>
  `<text x="${x}" y="${y}" text-anchor="middle" font-family="sans-serif" font-size="${size}" fill="${COLOUR.text}" ` +
  `stroke="${halo}" stroke-width="3" paint-order="stroke" ${rest}>${name}</text>`;

const districtNames = ({ pixels, reaches }, size) =>
  DISTRICTS.filter(({ points }) => reaches(points, 80))
    .map(({ name, points: [point] }) => text(name, pixels(point).split(' '), size, COLOUR.town, 'letter-spacing="1"'))
    .join('');

const streetNames = ({ pixels, reaches }) =>
  STREETS.filter(({ points }) => reaches(points, 60))
    .map(({ name, points }) => {
      const [[ax, ay], [bx, by]] = [...points].sort(([x], [otherX]) => x - otherX);
      const [x, y] = pixels([(ax + bx) / 2, (ay + by) / 2]).split(' ');
      const angle = ((-Math.atan2(by - ay, bx - ax) * 180) / Math.PI).toFixed(1);
      return text(name, [x, y], 10, '#fff', `transform="rotate(${angle} ${x} ${y})" dominant-baseline="central"`);
    })
    .join('');

/**
 * The tiles that are laid on a server: all around the town from afar, its streets from near.
 *
 * @returns {{z: number, x: number, y: number}[]}
 */
export function listTiles() {
  const reach = { 8: 60, 9: 50, 10: 40, 11: 30, 12: 24, 13: 16, 14: 11, 15: 7, 16: 4 };
  const columnOf = (lon, z) => Math.floor(((lon + 180) / 360) * 2 ** z);
  const rowOf = (lat, z) => {
    const angle = (lat * Math.PI) / 180;
    return Math.floor(((1 - Math.asinh(Math.tan(angle)) / Math.PI) / 2) * 2 ** z);
  };
  return Object.entries(reach).flatMap(([level, far]) => {
    const z = Number(level);
    const tiles = [];
    for (let x = columnOf(MIDDLE.lon - far / EAST, z); x <= columnOf(MIDDLE.lon + far / EAST, z); x += 1)
      for (let y = rowOf(MIDDLE.lat + far / NORTH, z); y <= rowOf(MIDDLE.lat - far / NORTH, z); y += 1)
        tiles.push({ z, x, y });
    return tiles;
  });
}
