// Draws src/ui/social/generated/network-icons.ts: one SVG path for each network of src/ui/social/networks.ts.
//
//   npm run icons                  writes the file
//   npm run icons -- --check       fails when the committed file is stale
//
// Brand marks come from simple-icons (CC0 1.0) and stay trademarks of their owners; where a brand is missing there or its
// mark carries a licence of its own, a neutral glyph of ours stands in.
import { readFile, writeFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import { format } from 'prettier';
import * as simpleIcons from 'simple-icons';
import svgpath from 'svgpath';

const target = new URL('./network-icons.ts', import.meta.url);

/** Side of the drawing: coordinates are whole numbers, ten to a pixel at 24 px. */
const grid = 240;
const byteLimit = 3000;

const brands = {
  facebook: 'siFacebook',
  instagram: 'siInstagram',
  youtube: 'siYoutube',
  tiktok: 'siTiktok',
  x: 'siX',
  mastodon: 'siMastodon',
  bluesky: 'siBluesky',
  xing: 'siXing',
  threads: 'siThreads',
  whatsapp: 'siWhatsapp',
  telegram: 'siTelegram',
  signal: 'siSignal',
  pixelfed: 'siPixelfed',
  flickr: 'siFlickr',
  vimeo: 'siVimeo',
  spotify: 'siSpotify',
  rss: 'siRss',
};

/** Our own glyphs on a 24 grid, filled by the nonzero rule. */
const neutral = {
  // a briefcase
  linkedin:
    'M9 3a2 2 0 00-2 2v2H3a2 2 0 00-2 2v4h22V9a2 2 0 00-2-2h-4V5a2 2 0 00-2-2zm0 2h6v2H9z' +
    'M1 15v4a2 2 0 002 2h18a2 2 0 002-2v-4h-9v2h-4v-2z',
  // a disc with "play"
  peertube: 'M12 1a11 11 0 100 22 11 11 0 000-22zM9 7l9 5-9 5z',
  // a microphone
  podcast:
    'M12 1a4 4 0 00-4 4v7a4 4 0 008 0V5a4 4 0 00-4-4z' +
    'M4 11v1a8 8 0 007 8v1H7v2h10v-2h-4v-1a8 8 0 007-8v-1h-2v1a6 6 0 01-12 0v-1z',
  // a newspaper
  newsletter:
    'M1 3v15a3 3 0 003 3h16a3 3 0 003-3V8h-4V3zM4 6h12v3H4zM4 11h5v6H4zM11 11h5v2h-5zM11 15h5v2h-5z' +
    'M19 10h2v8a1 1 0 01-2 0z',
  // an envelope
  email: 'M3 4a2 2 0 00-2 2l11 7 11-7a2 2 0 00-2-2zM1 8.5V18a2 2 0 002 2h18a2 2 0 002-2V8.5l-11 7z',
  // a handset
  phone: 'M4 1h3.5L10 7.5 7 9.5a14 14 0 007.5 7.5l2-3 6.5 2.5V20a3 3 0 01-3 3A19 19 0 011 4a3 3 0 013-3z',
  // a globe
  website:
    'M12 1a11 11 0 100 22 11 11 0 000-22zm0 2a9 9 0 010 18 9 9 0 010-18z' +
    'M12 1a5 11 0 100 22 5 11 0 000-22zm0 2a3 9 0 010 18 3 9 0 010-18zM2 11v2h20v-2z',
  // a link of a chain
  unknown:
    'M7 6a6 6 0 000 12h3.5v-2.5H7a3.5 3.5 0 010-7h3.5V6z' +
    'M13.5 6v2.5H17a3.5 3.5 0 010 7h-3.5V18H17a6 6 0 000-12zM8 11v2h8v-2z',
};

function brandPath(exportName) {
  const icon = simpleIcons[exportName];
  if (!icon) throw new Error(`simple-icons has no ${exportName} any more: draw a neutral glyph`);
  if (icon.license) throw new Error(`${icon.title} is under ${icon.license.type}, not CC0: draw a neutral glyph`);
  return icon.path;
}

const sources = {
  ...Object.fromEntries(Object.entries(brands).map(([id, name]) => [id, brandPath(name)])),
  ...neutral,
};
const paths = Object.entries(sources)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([id, d]) => [
    id,
    svgpath(d)
      .scale(grid / 24)
      .rel()
      .round(0)
      .toString(),
  ]);

const source = `// Written by build-icons.mjs, do not edit.
// Brand marks after simple-icons (CC0 1.0); they are trademarks of their owners and name the networks only.
import type { NetworkId } from '../networks.js';

/** Side of the square the paths are drawn in, for \`viewBox\`. */
export const networkIconGrid = ${grid};

/** The \`d\` of one filled, single-coloured path for each network. */
export const networkIcons: Readonly<Record<NetworkId, string>> = {
${paths.map(([id, d]) => `  ${id}: '${d}',`).join('\n')}
};
`;

const code = await format(source, { parser: 'typescript', printWidth: 120, singleQuote: true });

const size = brotliCompressSync(paths.map(([, d]) => d).join('\n')).length;
if (size > byteLimit) throw new Error(`Network icons take ${size} bytes brotli, the limit is ${byteLimit}`);

if (process.argv.includes('--check')) {
  const committed = await readFile(target, 'utf8').catch(() => '');
  if (committed !== code) {
    throw new Error('src/ui/social/generated/network-icons.ts is stale: run npm run icons');
  }
} else {
  await writeFile(target, code);
  process.stdout.write(`${paths.length} network icons, ${size} bytes brotli\n`);
}
