/** A tag as it is written. */
export interface Tag {
  /** As written, in small letters. */
  name: string;
  /** The same without prefix. */
  local: string;
  kind: 'open' | 'close' | 'empty';
  start: number;
  end: number;
}

/** What holds no tags, by how it begins and ends. */
const opaque = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

/**
 * Where a tag ends, behind its `>`: those between quotes do not count. Nothing when there is none
 * up to the end of the text.
 */
function endOfTag(text: string, start: number): number | undefined {
  const mark = /[>"']/g;
  mark.lastIndex = start;
  for (let found = mark.exec(text); found; found = mark.exec(text)) {
    if (found[0] === '>') return mark.lastIndex;
    const quote = text.indexOf(found[0], mark.lastIndex);
    if (quote < 0) break;
    mark.lastIndex = quote + 1;
  }
  return undefined;
}

/**
 * All tags of a text in XML, one after the other, as far as they can be told; in well-formed and in
 * other texts. Comments, CDATA and instructions hold none. Goes once through the text and builds
 * nothing.
 */
export function* walkMarkup(text: string, from = 0): Generator<Tag, void, undefined> {
  const nameAt = /\/?([a-z_][\w.:-]*)/iy;
  let isQuoted = true;
  for (let start = text.indexOf('<', from); start >= 0; start = text.indexOf('<', from)) {
    const closed = opaque.find(([begin]) => text.startsWith(begin, start));
    if (closed) {
      const end = text.indexOf(closed[1], start + closed[0].length);
      if (end < 0) return;
      from = end + closed[1].length;
      continue;
    }
    nameAt.lastIndex = from = start + 1;
    const name = nameAt.exec(text)?.[1]?.toLowerCase();
    if (name === undefined) continue;
    const quoted = isQuoted ? endOfTag(text, nameAt.lastIndex) : undefined;
    // A quote is never closed: this tag and those behind it may still be meant to end, and the text
    // is not searched for each of them.
    if (!quoted) isQuoted = false;
    const end = quoted ?? text.indexOf('>', nameAt.lastIndex) + 1;
    if (!end) return;
    from = end;
    const kind = text[start + 1] === '/' ? 'close' : text[end - 2] === '/' ? 'empty' : 'open';
    yield { name, local: name.slice(name.indexOf(':') + 1), kind, start, end };
  }
}
