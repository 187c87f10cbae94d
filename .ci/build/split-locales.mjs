import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import ts from 'typescript';

const parse = (path) => ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);

/** The modules that a source file imports at once, as paths. */
const importsOf = (source, path) =>
  source.statements.flatMap((statement) => {
    const { moduleSpecifier, importClause } = statement;
    if (!moduleSpecifier?.text.startsWith('.') || importClause?.isTypeOnly || statement.isTypeOnly) return [];
    return join(dirname(path), moduleSpecifier.text.replace(/\.js$/, '.ts'));
  });

/** The German text of a literal, with `{0}` for its first value, as the catalogs have it. */
function textOf(node) {
  if (ts.isTaggedTemplateExpression(node)) return textOf(node.template);
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.templateSpans.reduce((text, { literal }, index) => `${text}{${index}}${literal.text}`, node.head.text);
}

/** The strings that a source file marks with `msg()`. */
function stringsIn(source) {
  const strings = [];
  const visit = (node) => {
    const text = ts.isCallExpression(node) && node.expression.text === 'msg' && textOf(node.arguments[0]);
    if (text) strings.push(text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return strings;
}

/** The strings in a module and in all that it imports at once. */
function firstStrings(entry) {
  const seen = new Set();
  const strings = new Set();
  const reach = (path) => {
    if (seen.has(path)) return;
    seen.add(path);
    const source = parse(path);
    for (const text of stringsIn(source)) strings.add(text);
    for (const imported of importsOf(source, path)) reach(imported);
  };
  reach(entry);
  return strings;
}

/** The strings of a generated catalog. */
async function readCatalog(path) {
  const code = ts.transpile(readFileSync(path, 'utf8'), { module: ts.ModuleKind.ESNext });
  return (await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)).catalog;
}

function moduleOf(catalog, rest) {
  const more = rest ? `,rest=()=>import("${rest}")` : '';
  return `export const catalog=${JSON.stringify(catalog)}${more};\n`;
}

/** The part of a catalog that has the given strings. */
const partOf = (catalog, strings) =>
  Object.fromEntries(Object.entries(catalog).filter(([german]) => strings.has(german)));

/**
 * The translations as the CDN build writes them, beside the chunks: for each widget and language a file with the strings that the widget is first
 * drawn with, and for each language one with all. Which strings are drawn first follows from the imports. The names of the files differ only
 * in widget, language and one hash of all, so that neither the loader nor the chunks need a list of them.
 *
 * @param entries absolute paths of the modules that define the widgets
 * @param folder where the generated catalogs are
 */
export async function splitLocales(entries, folder) {
  const widgets = entries.map((entry) => [basename(entry, '.ts'), firstStrings(entry)]);
  const locales = readdirSync(folder).map((name) => basename(name, '.ts'));
  const write = async (hash) => {
    const files = {};
    for (const locale of locales) {
      const catalog = await readCatalog(join(folder, `${locale}.ts`));
      const all = `all-${locale}-${hash}.js`;
      files[all] = moduleOf(catalog);
      for (const [widget, strings] of widgets)
        files[`${widget}-${locale}-${hash}.js`] = moduleOf(partOf(catalog, strings), `./${all}`);
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
