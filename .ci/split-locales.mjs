import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import ts from 'typescript';
import { walk } from './walk-syntax.mjs';

const locale = /\/i18n\/generated\/locales\/[\w-]+\.ts$/;
const rest = '?rest';

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

/** The ids of all strings in these modules and in all that they import at once. */
function firstIds(entries) {
  const seen = new Set();
  const ids = new Set();
  const reach = (path) => {
    if (seen.has(path)) return;
    seen.add(path);
    const source = parse(path);
    for (const id of idsIn(source)) ids.add(id);
    for (const imported of importsOf(source, path)) reach(imported);
  };
  for (const entry of entries) reach(entry);
  return ids;
}

/**
 * Vite plugin: divides every generated translation in two, the strings that the widgets are first drawn with and, behind its export `rest`,
 * all others. Which those are follows from the imports: a string that only lazy parts use comes with the first of them.
 *
 * @param entries absolute paths of the modules that define the widgets
 */
export function splitLocales(entries) {
  let first;
  return {
    name: 'verbund-split-locales',
    resolveId: (id, importer) => (id.endsWith(rest) ? join(dirname(importer), id) : undefined),
    load(id) {
      const path = id.replace(rest, '');
      if (!locale.test(path.replaceAll('\\', '/'))) return undefined;
      first ??= firstIds(entries);
      const code = readFileSync(path, 'utf8');
      let all = [];
      walk(this.parse(code), ({ type, id: name, init }) => {
        if (type === 'VariableDeclarator' && name.name === 'templates') all = init.properties;
      });
      const isFirst = ({ key }) => first.has(key.value);
      if (!all.some(isFirst)) this.error(`${path} has none of the strings that are drawn first`);
      const isRest = id.endsWith(rest);
      const mine = all.filter((entry) => isFirst(entry) !== isRest).map(({ start, end }) => code.slice(start, end));
      const others = isRest ? '' : `export const rest = () => import('./${path.split(/[\\/]/).at(-1)}${rest}');`;
      return `import { str } from '@lit/localize'; export const templates = { ${mine.join()} }; ${others}`;
    },
  };
}
