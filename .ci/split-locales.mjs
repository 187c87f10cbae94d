import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import ts from 'typescript';

const parse = (path) => ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);

/** The modules that a source file imports at once, as paths. */
const importsOf = (source, path) =>
  source.statements.flatMap((statement) => {
    const { moduleSpecifier, importClause } = statement;
    if (!moduleSpecifier?.text.startsWith('.') || importClause?.isTypeOnly || statement.isTypeOnly) return [];
    return join(dirname(path), moduleSpecifier.text.replace(/\.js$/, '.ts'));
  });

/** The texts of a template or string literal, as @lit/localize sees them. */
function stringsOf(node) {
  if (ts.isTaggedTemplateExpression(node)) return stringsOf(node.template);
  if (ts.isTemplateExpression(node)) return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
  return ts.isStringLiteralLike(node) ? node.text : undefined;
}

/** The ids of the strings that a source file marks with `msg()`. */
function idsIn(source) {
  const ids = [];
  const visit = (node) => {
    const strings = ts.isCallExpression(node) && node.expression.text === 'msg' && stringsOf(node.arguments[0]);
    if (strings) ids.push(generateMsgId(strings, false));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return ids;
}

/** The ids of all strings in a module and in all that it imports at once. */
function firstIds(entry) {
  const seen = new Set();
  const ids = new Set();
  const reach = (path) => {
    if (seen.has(path)) return;
    seen.add(path);
    const source = parse(path);
    for (const id of idsIn(source)) ids.add(id);
    for (const imported of importsOf(source, path)) reach(imported);
  };
  reach(entry);
  return ids;
}

/** The templates of a generated translation, those of `str` as their strings and the places of their values. */
async function readTemplates(path) {
  const str = 'const str = (strings, ...values) => ({ strings, values });';
  const code = readFileSync(path, 'utf8').replace(/^\s*import .*$/m, str);
  return (await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)).templates;
}

/** How many characters of the ids tell them apart. */
function lengthOf(ids) {
  let length = 5;
  while (new Set(ids.map((id) => id.slice(0, length))).size < ids.length) length += 1;
  return length;
}

function moduleOf(templates, ids, idLength, rest) {
  const entries = Object.entries(templates).filter(([id]) => ids.has(id));
  const short = Object.fromEntries(entries.map(([id, template]) => [id.slice(0, idLength), template]));
  const more = rest ? `,rest=()=>import("${rest}")` : '';
  return `export const idLength=${idLength},templates=${JSON.stringify(short).replaceAll(/"(\w+)":/g, '$1:')}${more};\n`;
}

/**
 * The translations as the CDN build writes them, beside the chunks: for each widget and language a file with the strings that the widget is first
 * drawn with, and for each language one with all. Which strings are drawn first follows from the imports. The names of the files differ only
 * in widget, language and one hash of all, so that neither the loader nor the chunks need a list of them.
 *
 * @param entries absolute paths of the modules that define the widgets
 * @param folder where @lit/localize writes its translations
 */
export async function splitLocales(entries, folder) {
  const widgets = entries.map((entry) => [basename(entry, '.ts'), firstIds(entry)]);
  const locales = readdirSync(folder).map((name) => basename(name, '.ts'));
  const write = async (hash) => {
    const files = {};
    for (const locale of locales) {
      const templates = await readTemplates(join(folder, `${locale}.ts`));
      const all = Object.keys(templates);
      const idLength = lengthOf(all);
      files[`all-${locale}-${hash}.js`] = moduleOf(templates, new Set(all), idLength);
      for (const [widget, ids] of widgets)
        files[`${widget}-${locale}-${hash}.js`] = moduleOf(templates, ids, idLength, `./all-${locale}-${hash}.js`);
    }
    return files;
  };
  const hash = createHash('sha256')
    .update(JSON.stringify(await write('')))
    .digest('base64url')
    .slice(0, 6);
  return { hash, locales, widgets: widgets.map(([name]) => name), files: await write(hash) };
}

/** Vite plugin: writes these files. */
export function emitLocales({ files }) {
  return {
    name: 'verbund-emit-locales',
    generateBundle() {
      for (const [name, source] of Object.entries(files))
        this.emitFile({ type: 'asset', fileName: `chunks/${name}`, source });
    },
  };
}
