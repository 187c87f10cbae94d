import { decodeHTMLStrict } from 'entities/decode';

export { firstWords } from '../../models/parts/first-words.js';

/** Nothing of these is text. */
const hidden = /<(script|style|noembed)\b[^]*?(?:<\/\1>|$)|<!--[^]*?(?:-->|$)/gi;
/**
 * A tag with its name. What is not closed is taken for a tag, too: so no part of a text is looked
 * at twice.
 */
const tags = /<(?:\/?([a-z][^\s<>"'/]*)|[!/?])[^<>"']*(?:(?:"[^"]*"|'[^']*')[^<>"']*)*>?/gi;
/** A text goes on behind these, without even a space. */
const inline = new Set(
  'a abbr b bdi bdo cite code em font i ins del kbd mark q s samp small span strong sub sup time u var wbr'.split(' '),
);
/** A text goes on behind these in the same sentence. */
const spaces = new Set(['br', 'img', 'input']);
/** Marks a boundary between two blocks. */
const BOUNDARY = '\0';

const closers = /[\p{Pe}\p{Pf}\p{Pi}"']/u;

/** Does a text end with a mark of punctuation, before quotation marks and brackets? */
function isClosed(text: string): boolean {
  let end = text.length;
  while (end > 0 && closers.test(text.charAt(end - 1))) end -= 1;
  return /[\p{Po}\p{Pd}]/u.test(text.charAt(end - 1));
}

/**
 * The text of a piece of HTML on one line; nothing of it is ever shown as HTML. Blocks that do not
 * end a sentence, such as headings, items and cells, are set apart by a dot. Takes time in
 * proportion to the length.
 *
 * @param length only so many characters are read
 */
export function plainText(html: string, length = 20_000): string {
  const text = html
    .slice(0, length)
    .replaceAll(BOUNDARY, '')
    .replace(hidden, ' ')
    .replace(tags, (_, name = '') => {
      const tag = (name as string).toLowerCase();
      return inline.has(tag) ? '' : spaces.has(tag) ? ' ' : BOUNDARY;
    });
  const blocks = decodeHTMLStrict(text)
    .split(BOUNDARY)
    .map((block) => block.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
  return blocks.map((block, at) => (at === 0 ? '' : isClosed(blocks[at - 1] ?? '') ? ' ' : ' · ') + block).join('');
}

/**
 * Only its letters and digits: how a text is divided and punctuated depends on who took it out of
 * HTML.
 */
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * Is a summary only the beginning of the text it stands above, as systems cut it where nobody has
 * written one?
 */
export function isBeginning(summary: string, { html, text }: { html?: string | undefined; text?: string | undefined }) {
  const beginning = bare(summary);
  return beginning !== '' && bare(html ? plainText(html) : (text?.slice(0, 20_000) ?? '')).startsWith(beginning);
}
