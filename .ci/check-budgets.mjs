/**
 * What a page transfers before the first useful render, from the built `dist/cdn` (brotli 11). Prints a table; fails when a
 * budget is exceeded. `--modules` adds which modules the bytes come from.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { budgets } from './budgets.mjs';
import { bytesByModule } from './bytes-by-module.mjs';

/** Loader, the widget's files, one translation, the data. */
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

function addRow(name, parts) {
  const bytes = bytesOf(parts);
  const { limit, aim } = budgets[name];
  rows.push({
    first: name,
    files: parts.length,
    'brotli bytes': bytes,
    limit,
    aim: aim ?? '',
    'of limit': `${Math.round((bytes / limit) * 100)} %`,
  });
  if (bytes > limit) faults.push(`${name}: ${bytes} bytes, ${bytes - limit} over the limit of ${limit}`);
}

const bytesOf = (files) => files.reduce((sum, file) => sum + brotli(file), 0);
const translations = Object.entries(manifest.preload).filter(([key]) => key.startsWith('locale:'));
const [largest, translation = []] = translations.sort(([, a], [, b]) => bytesOf(b) - bytesOf(a))[0] ?? [];
if (!largest) faults.push('the manifest names no translation');

addRow('loader', [manifest.loader]);
addRow('translation', translation);
for (const widget of Object.keys(budgets).filter((name) => !['loader', 'translation'].includes(name))) {
  const closure = manifest.preload[widget];
  if (!closure) {
    faults.push(`the manifest does not name the widget ${widget}`);
    continue;
  }
  const parts = [...new Set([manifest.loader, ...closure])];
  addRow(widget, parts);
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
console.log(
  `verbund.all.js: ${all.bytes} bytes, ${all.brotli} brotli; largest translation: ${largest} with ${bytesOf(translation)} brotli`,
);
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
}
