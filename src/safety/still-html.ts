/** White space of HTML is `[\t\n\f\r ]`, no other. */
const comment = /<!--(?:-?>|[^]*?(?:--!?>|$))|<(?:[!?]|\/[^a-z>])[^>]*>?|<\/>/iy;
const tagName = /<\/?([a-z][^\t\n\f\r />]*)/iy;
const attribute =
  /[\t\n\f\r /]*([^\t\n\f\r />][^\t\n\f\r />=]*)(?:[\t\n\f\r ]*=[\t\n\f\r ]*(?:"[^"]*"?|'[^']*'?|[^\t\n\f\r >"'][^\t\n\f\r >]*)?)?/y;
const tagEnd = /[\t\n\f\r /]*>?/y;

/** What is in these is no markup. */
const rawText = new Set(['textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes']);
/** These are left out with what is in them. Other rules hold in `svg` and `math`. */
const leftOut = new Set(['script', 'style', 'svg', 'math']);
/** This ends all markup, and is left out. */
const LAST = 'plaintext';

const endOf = new Map(
  [...rawText, ...leftOut].map((name) => [name, new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, 'gi')]),
);

/**
 * HTML without what a page's Content-Security-Policy objects to as early as it is parsed: inline styles and handlers. They
 * would be taken out afterwards anyway, but whatever parses HTML for a page, also into a document of its own, has reported them to the owner of the
 * page by then. Tags are told apart as HTML does it. This is tidiness, no protection: what is made of the text must still be sanitized.
 */
export function stillHtml(html: string): string {
  let still = '';
  let offset = 0;
  const unclosed = new Set<string>();
  const next = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = offset;
    const found = pattern.exec(html);
    if (found) offset = pattern.lastIndex;
    return found;
  };
  /** The place of the end tag, `undefined` where there is none. */
  const findEnd = (name: string): number | undefined => {
    const pattern = endOf.get(name);
    if (!pattern || unclosed.has(name)) return undefined;
    pattern.lastIndex = offset;
    const place = pattern.exec(html)?.index;
    if (place === undefined) unclosed.add(name);
    return place;
  };
  while (offset < html.length) {
    const begin = html.indexOf('<', offset);
    if (begin < 0) return still + html.slice(offset);
    still += html.slice(offset, begin);
    offset = begin;
    if (next(comment)) continue;
    const [tag = '<', written = ''] = next(tagName) ?? [];
    if (tag === '<') {
      still += '<';
      offset += 1;
      continue;
    }
    let attributes = '';
    for (let found; (found = next(attribute));) {
      if (!/^(?:style$|on)/i.test(found[1] ?? '')) attributes += ` ${found[0].replace(/^[\t\n\f\r /]+/, '')}`;
    }
    const end = next(tagEnd)?.[0] ?? '';
    const name = written.toLowerCase();
    const isLeftOut = leftOut.has(name) || name === LAST;
    if (!isLeftOut) still += tag + attributes + end;
    if (tag.startsWith('</')) continue;
    const isText = rawText.has(name) || name === 'script' || name === 'style';
    const close = isText || !end.includes('/') ? findEnd(name) : undefined;
    const rest = close ?? (isText ? html.length : offset);
    if (!isLeftOut) still += html.slice(offset, rest);
    offset = rest;
  }
  return still;
}
