import type { RawSource } from '../../formats/shared/format.js';
import type { Fault } from '../../models/schema/problem.js';

/** What an editor of texts puts between the values: tags, and spaces that do not break. */
const stray = /<\/?[a-z][^<>]*>|&(?:nbsp|#160|#xa0);|[\u00a0\u200b\u2060\ufeff]/iy;
/** A quotation mark as an editor writes it. */
const mark = /[„“”‟«»]|&(?:quot|[lrb]dquo|[lr]aquo|#(?:34|8220|8221|8222|x22|x201[cde]));/iy;
/** The rest of a string in straight marks. */
const string = /"[^"\\]*(?:\\[^][^"\\]*)*"?/y;
/** What follows the end of a string. */
const follows = /[:,}\]]/;

/**
 * Takes out of JSON what an editor (of WordPress, TYPO3 …) has put into it: tags and spaces between
 * the values, quotation marks other than straight ones around strings. Nothing else: what is cut
 * off is not completed, what is missing is not guessed. The text keeps its length and its lines, so
 * that places in it stay right.
 */
function takeOut(text: string): { text: string; found: string[] } {
  const found: string[] = [];
  let repaired = '';
  let offset = 0;
  let line = 1;
  const at = (pattern: RegExp, from = offset): string | undefined => {
    pattern.lastIndex = from;
    return pattern.exec(text)?.[0];
  };
  const take = (original: string, replacement = original): void => {
    if (original !== replacement) found.push(`line ${line}: ${original}`);
    line += original.split('\n').length - 1;
    repaired += replacement;
    offset += original.length;
  };
  /** Where something other than spaces and tags comes. */
  const skip = (from: number): number => {
    for (;;) {
      const width = at(stray, from)?.length ?? (/\s/.test(text[from] ?? '') ? 1 : 0);
      if (!width) return from;
      from += width;
    }
  };
  /** A string that an editor's mark has opened ends with a mark behind which a string can end. */
  const readString = (): void => {
    while (offset < text.length) {
      const closing = at(mark) ?? (text[offset] === '"' ? '"' : undefined);
      if (closing === undefined) {
        take(text.slice(offset, offset + (text[offset] === '\\' ? 2 : 1)));
        continue;
      }
      const next = skip(offset + closing.length);
      if (next >= text.length || follows.test(text[next] ?? '')) {
        take(closing, '"'.padEnd(closing.length));
        return;
      }
      take(closing, closing === '"' ? '”' : closing);
    }
  };
  while (offset < text.length) {
    const opening = at(mark);
    const strayed = opening === undefined ? at(stray) : undefined;
    if (opening !== undefined) {
      take(opening, '"'.padStart(opening.length));
      readString();
    } else if (strayed !== undefined) {
      // The lines stay.
      take(strayed, strayed.replace(/[^\n]/g, ' '));
    } else take(at(string) ?? text.slice(offset, offset + 1));
  }
  return { text: repaired, found };
}

/** How many repairs are named. */
const MAX_NAMED = 5;

/**
 * Repairs inline JSON that does not parse, as far as an editor is to blame. The fault says what was
 * repaired. If it still does not parse, the text is without what was taken out, so that the first
 * thing that is really wrong is named.
 */
export function repairJson(raw: RawSource, faults: Fault[]): RawSource {
  const { text, found } = takeOut(raw.text);
  if (found.length === 0) return raw;
  try {
    const json = JSON.parse(text) as unknown;
    const more = found.length > MAX_NAMED ? `; and ${found.length - MAX_NAMED} more` : '';
    const expected = `JSON without what an editor has put into it, which was left out (${found.slice(0, MAX_NAMED).join('; ')}${more})`;
    faults.push({ path: '', expected, value: raw.text });
    return { ...raw, json, text: '' };
  } catch {
    return { ...raw, text };
  }
}
