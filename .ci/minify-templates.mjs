import { transform } from 'lightningcss';
import { walk } from './walk-syntax.mjs';

/** Style sheets are whole in one template; a backslash in them is written twice there. */
const minifyCss = (text) =>
  transform({ filename: 'template.css', code: Buffer.from(text.replaceAll('\\\\', '\\')), minify: true })
    .code.toString()
    .replaceAll('\\', '\\\\');

/** Line breaks with their indentation are one space to HTML as well. */
const minifyHtml = (text) => text.replace(/\s*\n\s*/g, ' ');

const minifiers = { css: minifyCss, html: minifyHtml, svg: minifyHtml };

/**
 * Vite plugin: makes the `css`, `html` and `svg` templates of the library small. Templates inside
 * `msg()` stay as they are, because their text is the key of its translation.
 */
export function minifyTemplates() {
  return {
    name: 'verbund-minify-templates',
    transform: {
      filter: { id: /\/src\/.*\.ts$/, code: /\b(css|html|svg)`/ },
      handler(code) {
        const edits = [];
        walk(this.parse(code), (node, parent) => {
          if (node.type !== 'TaggedTemplateExpression') return;
          const minify = minifiers[node.tag.name];
          if (!minify || (parent?.type === 'CallExpression' && parent.callee.name === 'msg')) return;
          for (const { start, end, value } of node.quasi.quasis) {
            // The range of a template's text is with or without its delimiters, depending on the parser.
            const from = code.indexOf(value.raw, start);
            if (from < 0 || from > end) throw new Error(`no template text at ${start}`);
            edits.push({ from, to: from + value.raw.length, text: minify(value.raw) });
          }
        });
        let out = code;
        for (const { from, to, text } of edits.sort((a, b) => b.from - a.from))
          out = out.slice(0, from) + text + out.slice(to);
        return { code: out, map: null };
      },
    },
  };
}
