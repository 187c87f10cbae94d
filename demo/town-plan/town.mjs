/**
 * The plan of a town that does not exist, in kilometres around its middle: x to the east, y to the north. Its districts are in
 * `../data/lindenau-bezirke.geojson`, the addresses of `../data/vereine-lindenau.json` lie on its streets.
 */

/** Where the middle, Lindenplatz, lies on the real map. */
export const MIDDLE = { lat: 51.086, lon: 6.652 };

/** `'0 1.5, 2 3'` as points. */
const points = (text) => text.split(',').map((point) => point.trim().split(' ').map(Number));

/** One a line: a name, then points. */
const named = (text) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name, rest]) => ({ name: name.trim(), points: points(rest) }));

/** Names of districts and where they are written. */
export const DISTRICTS = named(`
  Innenstadt: 0 -0.45
  Nordstadt: 0.9 2.55
  Weidenau: 4.6 0.7
  Brückenfeld: 3.6 -2.9
  Südhöhe: -0.1 -3.5
  Mühlenviertel: -3.6 -2.4
  Lerchenberg: -4.4 1.3
  Hafen: -1.6 5.2
  Birkenhain: 3.5 5.9
`);

/** Streets that have a name: from where to where. */
export const STREETS = named(`
  Marktstraße: 0.1 0.05, 0.95 0.42
  Am Wehr: -0.75 0.35, -0.3 0.75
  Kantstraße: -0.15 -0.1, -1.05 -0.75
  Bahnhofstraße: 0.1 -0.12, 0.55 -1.25
  Glockengasse: -0.2 0.1, -0.75 -0.05
  Seilerstraße: 0.9 -0.1, 1.35 0.75
  Nordring: -0.5 1.75, 2.1 1.95
  Eisenbahnstraße: 0.35 1.85, 0.75 4.3
  Heinestraße: 1.2 1.9, 1.8 3.6
  Zeppelinstraße: -0.4 2.9, 1.7 3.05
  Kirchweg: 0.7 3.5, 2.2 4.1
  Weidenstraße: 2.5 0.55, 5.2 1.2
  Am Sportpark: 5 2, 5.7 2.5
  Fliederweg: 3.6 0.9, 3.9 2.2
  Uferallee: 3 -0.3, 4.9 0.1
  Schulstraße: 4.4 1.1, 4.6 2.3
  Brückenstraße: 1.7 -1.5, 3.7 -2.7
  Am Gaswerk: 3.3 -2.3, 4.4 -1.9
  Gießereistraße: 3.2 -3.6, 4.5 -3.1
  Feldstraße: 2.7 -2.2, 2.9 -4
  Bergstraße: 0.2 -2, -0.5 -4.2
  Aussichtsweg: -0.9 -3.9, 0.5 -4.4
  Kastanienallee: -1.5 -2.9, 0.6 -2.8
  Dornheckenweg: 0.2 -3.3, 1.4 -3.9
  Mühlenweg: -2.1 -0.9, -4.2 -1.6
  Alte Mühle: -3.3 -1, -3.1 -0.7
  Teichstraße: -3.4 -1.5, -3.7 -3
  Müllerstraße: -2.5 -1.5, -4.6 -2.4
  Lerchenweg: -3.2 1, -5 2.2
  Sonnenhang: -4.1 2, -4.6 3
  Am Wasserturm: -4.9 1.2, -5.3 1.7
  Drosselweg: -3.3 1.8, -4 2.5
  Hafenstraße: -1.3 3.4, -2.4 5.6
  Speicherstraße: -2 4.4, -1 5
  Am Kai: -2.5 4.5, -2.9 5.6
  Werftstraße: -1.7 5.5, -0.6 5.9
  Birkenallee: 2.7 4.4, 4.3 5.9
  Am Waldrand: 4.3 5, 5.1 6.1
  Försterweg: 2.5 5.5, 3.6 6.2
`);

/** Roads between the districts, and out into the country. */
export const ROADS = [
  '0 0, 0.1 -0.12',
  '0.1 0.05, 0.02 0.02, -0.2 0.1',
  '0.02 0, -0.15 -0.1',
  '0.1 -0.05, 0.45 -0.24, 0.6 -0.2, 0.9 -0.1',
  '0.55 -1.25, 0.45 -1.6, 0.2 -2',
  '0.95 0.42, 1.7 0.62, 2.5 0.55',
  '0.6 -0.2, 1.1 -0.7, 1.7 -1.5',
  '3.7 -2.7, 5.4 -4.2, 9 -6, 40 -14',
  '-0.5 -4.2, -1 -6, -1.2 -10, -6 -40',
  '-1.05 -0.75, -1.5 -0.95, -2.1 -0.9',
  '-4.2 -1.6, -6.5 -1.4, -10 -2.2, -40 4',
  '-0.75 -0.05, -1.4 0.05, -2 0.7, -3.2 1',
  '0.1 0.05, 0.25 0.9, 0.35 1.85',
  '-0.5 1.75, -1.1 2.3, -1.3 3.4',
  '2.1 1.95, 2.6 2.9, 2.7 4.4',
  '0.75 4.3, 0.9 6.5, 1.6 10, 9 40',
  '5.2 1.2, 7 1, 10 1.6, 40 -3',
  '2.1 1.95, 3.6 2.3, 5 2',
].map(points);

export const SQUARES = [
  '-0.13 -0.09, 0.14 -0.06, 0.13 0.1, -0.12 0.09',
  '0.42 -0.3, 0.6 -0.27, 0.58 -0.16, 0.4 -0.2',
  '3.38 4.98, 3.62 5.02, 3.58 5.2, 3.36 5.16',
].map(points);

export const RAILWAY = points(
  '-40 -16, -10 -4.6, -4.5 -3.6, -1.2 -1.9, 0.6 -1.3, 1.8 -0.4, 2.3 1.2, 2.3 3.6, 1.9 6.5, 2.6 10, 12 40',
);

/** The Linde, from the hills to the harbour and on. */
export const RIVER = points(
  '40 -12, 10 -2.4, 6.5 -1.2, 4.8 -0.35, 2.9 -0.75, 1.6 0.1, 0.4 0.95, -0.7 0.75, -1.6 1.6, -2.1 3, -2.9 4.2, -3.1 6, -4.4 8, -6 10, -24 40',
);
/** What drives the mill. */
export const STREAM = points('-9 -7, -6.4 -4, -4.9 -2.9, -3.9 -1.2, -3 -0.55, -1.9 0.4, -1.2 1.2');
/** Basins of the harbour, and the pond. */
export const WATER = [
  '-2.75 4.3, -2.3 4.9, -2.45 5, -2.85 4.45',
  '-2.9 5.2, -2.1 5.75, -2.2 5.9, -3 5.4',
  '-3.9 -2.2, -3.75 -2.05, -3.8 -2.5, -4.05 -2.6',
].map(points);

/** Parks and woods. */
export const GREEN = [
  '0.85 2.2, 1.15 2.15, 1.2 2.75, 0.7 2.8',
  '4.9 2.2, 5.9 1.9, 6.1 2.9, 5.3 3.1',
  '-0.9 0.95, -0.2 1.1, -0.3 1.5, -1.1 1.45',
  '4.6 5.6, 6.2 4.6, 7 6.4, 5.6 8.2, 4 7.4',
  '-1.9 -4.6, 0.4 -4.9, 1 -6.6, -1.2 -7, -2.8 -6',
  '-5.6 2.4, -4.9 3.2, -5.6 4.4, -7 3.8, -6.8 2.6',
  '-2.95 -1.05, -2.6 -0.95, -2.6 -1.25, -2.93 -1.3',
  '9 -9, 13 -8, 15 -12, 10 -14',
  '-12 6, -9 9, -12 13, -16 9',
  '10 9, 14 8, 16 13, 11 14',
].map(points);
