/**
 * Fails when a string is not translated, or when what is generated from the strings is not up to date:
 *
 * - `locales/*.xlf` and `src/i18n/generated/` are what `npm run localize` would write;
 * - every string has a finished translation with the same placeholders and the same white space around it;
 * - no translation is just the German text, except those in `locales/same-as-german.json`;
 * - every plural has the forms its language needs (`Intl.PluralRules`).
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildCatalogs } from '../locales/build-catalogs.mjs';
import { readXliff } from '../locales/read-xliff.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const faults = [];
const usedCognates = new Set();

/** Does what `npm run localize` does on a copy and compares; the working tree stays as it is. */
function checkFreshness() {
  const copy = mkdtempSync(join(tmpdir(), 'verbund-locales-'));
  try {
    for (const path of ['src', 'locales', 'tsconfig.json'])
      cpSync(join(root, path), join(copy, path), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
    const tool = join(root, 'node_modules/@lit/localize-tools/bin/lit-localize.js');
    const { status, stderr } = spawnSync(process.execPath, [tool, 'extract'], { cwd: join(copy, 'locales') });
    if (status !== 0) faults.push(`lit-localize extract failed:\n${stderr}`);
    buildCatalogs(copy);
    for (const folder of ['locales', 'src/i18n/generated']) compare(join(root, folder), join(copy, folder), folder);
  } finally {
    rmSync(copy, { recursive: true });
  }
}

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

function compare(committed, fresh, name) {
  for (const file of new Set([...filesBelow(committed), ...filesBelow(fresh)])) {
    const [old, current] = [committed, fresh].map((folder) => {
      try {
        return readFileSync(join(folder, file), 'utf8');
      } catch {
        return undefined;
      }
    });
    if (old !== current) faults.push(`${name}/${file} is not up to date: npm run localize`);
  }
}

const pluralBlock = /\{\w+, plural,((?:\s*=?\w+\s*\{[^{}]*\})+)\s*\}/g;

/** Every plural block of a text, as a map from category to form. */
function readPlurals(text) {
  // Placeholders stand in braces too; they would end a form early.
  const flat = text.replace(/\{(\d+)\}/g, '[$1]');
  return [...flat.matchAll(pluralBlock)].map(
    ([, forms]) =>
      new Map([...forms.matchAll(/(=?\w+)\s*\{([^{}]*)\}/g)].map(([, category, form]) => [category, form])),
  );
}

function checkPlurals(text, language, report) {
  const blocks = readPlurals(text);
  const announced = text.match(/, plural,/g)?.length ?? 0;
  if (announced !== blocks.length) return report('has a plural that cannot be read');
  const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  for (const forms of blocks) {
    const missing = needed.filter((category) => !forms.has(category));
    if (missing.length > 0) report(`lacks the plural form ${missing.join(', ')}`);
    const unknown = [...forms.keys()].filter((category) => !category.startsWith('=') && !needed.includes(category));
    if (unknown.length > 0) report(`has the plural form ${unknown.join(', ')}, which ${language} does not know`);
    if (!forms.get('other')?.includes('#')) report('does not say the number (#) in the form "other"');
  }
  return undefined;
}

const edges = (text) => `${/^\s*/.exec(text)[0]}|${/\s*$/.exec(text)[0]}`;
const placeholdersIn = (text) => [...new Set(text.match(/\{\d+\}/g))].sort().join();
const hasWords = (text) => /\p{L}/u.test(text.replace(/\{\d+\}/g, ''));

function checkUnit({ id, source, target, isUnfinished }, locale, language, cognates) {
  const report = (fault) => faults.push(`locales/${locale}.xlf ${id} ${fault}: ${JSON.stringify(source)}`);
  if (!target || target.trim() === '') return report('is not translated');
  if (isUnfinished) return report('is marked as unfinished');
  if (placeholdersIn(target) !== placeholdersIn(source)) report('has other placeholders than the German text');
  if (edges(target) !== edges(source)) report('begins or ends with other white space');
  if (readPlurals(target).length !== readPlurals(source).length) report('has another number of plurals');
  checkPlurals(target, language, report);
  if (locale !== 'de-simple' && target === source && hasWords(source)) {
    if (cognates[source]?.includes(locale)) usedCognates.add(`${locale} ${source}`);
    else report('is the German text; if it is right, say so in locales/same-as-german.json');
  }
  return undefined;
}

function checkTranslations() {
  const { sourceLocale, targetLocales } = JSON.parse(readFileSync(join(root, 'locales/lit-localize.json'), 'utf8'));
  const cognates = JSON.parse(readFileSync(join(root, 'locales/same-as-german.json'), 'utf8'));
  let count = 0;
  for (const locale of targetLocales) {
    const units = readXliff(readFileSync(join(root, `locales/${locale}.xlf`), 'utf8'));
    count = units.length;
    const language = locale === 'de-simple' ? 'de' : locale;
    for (const unit of units) {
      checkUnit(unit, locale, language, cognates);
      const reportSource = (fault) => faults.push(`the German text ${JSON.stringify(unit.source)} ${fault}`);
      if (locale === targetLocales[0]) checkPlurals(unit.source, sourceLocale, reportSource);
    }
  }
  for (const [text, locales] of Object.entries(cognates)) {
    const spare = locales.filter((locale) => !usedCognates.has(`${locale} ${text}`));
    if (spare.length > 0)
      faults.push(`locales/same-as-german.json: ${JSON.stringify(text)} is not so in ${spare.join(', ')}`);
  }
  if (count === 0) faults.push('there is not a single string to translate');
  return `${count} strings in ${targetLocales.length} languages`;
}

checkFreshness();
const summary = checkTranslations();
if (faults.length > 0) {
  console.error(faults.slice(0, 100).join('\n'));
  console.error(`${faults.length} faults in ${summary}`);
  process.exitCode = 1;
} else {
  console.log(`${summary}, all translated`);
}
