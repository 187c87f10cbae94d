/**
 * Writes the message catalogs in `src/i18n/generated/` from the translations in this folder: a module for each language,
 * German text → translation, and one with the list of languages.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readXliff } from './read-xliff.mjs';

const header = '// Written by `npm run localize` from locales/*.xlf; changes belong there.\n';
const quote = (text) => JSON.stringify(text);

/** A module with the translations of one language; strings that lack one are left out. */
function catalogModule(units) {
  const lines = units
    .filter(({ target }) => target)
    .map(({ source, target }) => `  ${quote(source)}: ${quote(target)},\n`)
    .sort();
  return `${header}import type { Catalog } from '../../catalogue/msg.js';\n\nexport const catalog: Catalog = {\n${lines.join('')}};\n`;
}

function localesModule(sourceLocale, targetLocales) {
  const list = [...targetLocales].sort().map((locale) => `  ${quote(locale)},\n`);
  return [
    header,
    '/** The language that the strings of the source code are written in. */\n',
    `export const sourceLocale = ${quote(sourceLocale)};\n\n`,
    '/** The languages that they are translated into. */\n',
    `export const targetLocales = [\n${list.join('')}] as const;\n`,
  ].join('');
}

/** @param root the folder of the project, or of a copy of it */
export function buildCatalogs(root) {
  const { sourceLocale, targetLocales } = JSON.parse(readFileSync(join(root, 'locales/lit-localize.json'), 'utf8'));
  const generated = join(root, 'src/i18n/generated');
  rmSync(generated, { recursive: true, force: true });
  mkdirSync(join(generated, 'locales'), { recursive: true });
  writeFileSync(join(generated, 'locale-codes.ts'), localesModule(sourceLocale, targetLocales));
  for (const locale of targetLocales) {
    const units = readXliff(readFileSync(join(root, `locales/${locale}.xlf`), 'utf8'));
    writeFileSync(join(generated, `locales/${locale}.ts`), catalogModule(units));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  buildCatalogs(dirname(dirname(fileURLToPath(import.meta.url))));
}
