import { html, type TemplateResult } from 'lit';
import { foldText } from '../../../i18n/format/fold-text.js';

/** Where in `text` its folded form has grown past `length` letters. */
function unfold(text: string, length: number): number {
  let end = 0;
  for (const letter of text) {
    if (foldText(text.slice(0, end)).length >= length) break;
    end += letter.length;
  }
  return end;
}

/**
 * The pieces of a text that carry one of the words, as pairs of beginning and end; they do not
 * overlap.
 */
export function findHits(text: string, words: readonly string[]): [number, number][] {
  const folded = foldText(text);
  const hits = words
    .flatMap((word): [number, number][] => {
      const at = folded.indexOf(word);
      return at < 0 ? [] : [[unfold(text, at), unfold(text, at + word.length)]];
    })
    .sort(([a], [b]) => a - b);
  const apart: [number, number][] = [];
  for (const [from, to] of hits) {
    const last = apart.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else apart.push([from, to]);
  }
  return apart;
}

/** A text with the words searched for marked in it. */
export function markHits(text: string, words: readonly string[]): TemplateResult | string {
  const hits = findHits(text, words);
  if (hits.length === 0) return text;
  const pieces: (TemplateResult | string)[] = [];
  let end = 0;
  for (const [from, to] of hits) {
    pieces.push(text.slice(end, from), html`<mark>${text.slice(from, to)}</mark>`);
    end = to;
  }
  return html`${pieces}${text.slice(end)}`;
}
