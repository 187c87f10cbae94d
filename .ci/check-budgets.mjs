/**
 * What a page transfers before the first useful render, from the built `dist/cdn` (brotli 11). Prints a table; fails when a
 * budget is exceeded. `--modules` adds which modules the bytes come from.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { budgets } from './budgets.mjs';
import { bytesByModule } from './bytes-by-module.mjs';

/** Loader, the widget's files, a translation with its runtime, the data. */
const requestLimit = 8;
const neverFirst = /node_modules\/(dompurify|msw|simple-icons)\//;

const folder = join(resolve(dirname(fileURLToPath(import.meta.url)), '..'), 'dist/cdn');
const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
const faults = [];
const rows = [];

const brotli = (file) => manifest.files[file].brotli;
/** The modules in a file; a helper of the bundler has no source map. */
function sourcesOf(file) {
  const map = join(folder, `${file}.map`);
  return existsSync(map) ? JSON.parse(readFileSync(map, 'utf8')).sources : [];
}

const bytesOf = (files) => files.reduce((sum, file) => sum + brotli(file), 0);

function addRow(name, parts, limit) {
  const bytes = bytesOf(parts);
  const share = `${Math.round((bytes / limit) * 100)} %`;
  rows.push({ first: name, files: parts.length, 'brotli bytes': bytes, limit, 'of limit': share });
  if (bytes > limit) faults.push(`${name}: ${bytes} bytes, ${bytes - limit} over the limit of ${limit}`);
}

/** The language that takes most of a widget, with its files. */
function largestTranslation(widget) {
  const all = Object.entries(manifest.preload).filter(([key]) => key.startsWith(`${widget}:`));
  const [largest = ['', []]] = all.sort(([, a], [, b]) => bytesOf(b) - bytesOf(a));
  if (largest[1].length === 0) faults.push(`the manifest names no translation of ${widget}`);
  return largest;
}

addRow('loader', [manifest.loader], budgets.loader.limit);
for (const [widget, { limit, abroad }] of Object.entries(budgets).filter(([name]) => name !== 'loader')) {
  const closure = manifest.preload[widget];
  if (!closure) {
    faults.push(`the manifest does not name the widget ${widget}`);
    continue;
  }
  const parts = [...new Set([manifest.loader, ...closure])];
  addRow(widget, parts, limit);
  const [largest, translation] = largestTranslation(widget);
  addRow(largest, [...new Set([...parts, ...translation])], abroad);
  const requests = new Set([...parts, ...translation]).size + 1;
  if (requests > requestLimit) faults.push(`${widget}: ${requests} requests, ${requestLimit} are allowed`);
  const heavy = closure.flatMap(sourcesOf).find((source) => neverFirst.test(source));
  if (heavy) faults.push(`${widget}: ${heavy} comes with the first render`);
  if (process.argv.includes('--modules')) {
    for (const file of closure.filter((name) => sourcesOf(name).length > 0)) {
      console.log(`\n${file} (${brotli(file)} bytes brotli), minified bytes by module`);
      for (const [module, bytes] of bytesByModule(join(folder, file)).slice(0, 40))
        console.log(`${String(bytes).padStart(6)} ${module}`);
    }
  }
}

console.table(Object.fromEntries(rows.map(({ first, ...row }) => [first, row])));
const all = manifest.files['verbund.all.js'];
console.log(`verbund.all.js: ${all.bytes} bytes, ${all.brotli} brotli`);
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
}
