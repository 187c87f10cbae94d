import { line, summary } from './limited.js';
import { check, dictionary, either, type Output } from '../schema/schema.js';

/** A line: a string, or one string per language: `{"de": "Verein", "tr": "Dernek"}`. */
export const TextSchema = either('text', line, dictionary(line));

/** The same for some paragraphs. */
export const LongTextSchema = either('text', summary, dictionary(summary));

/** See {@link TextSchema}. */
export type Text = Output<typeof TextSchema>;

/** A text that may not be missing, empty or blank. */
export const RequiredTextSchema = check(
  TextSchema,
  'text that is not blank',
  (text) => (typeof text === 'string' ? text : Object.values(text).join('')).trim() !== '',
);

/** A text in one language. */
export interface PickedText {
  value: string;
  /** The language it is in; missing when the text does not say. */
  language?: string;
}

/**
 * The text in the first of `languages` (BCP 47, best first) that it has, else in its own first
 * language. `de-simple` is also served by `de`, and `de` by `de-AT`.
 */
export function pickText(text: Text | undefined, languages: readonly string[]): PickedText | undefined {
  if (text === undefined) return undefined;
  if (typeof text === 'string') return { value: text };
  const present = Object.keys(text).filter((language) => text[language]?.trim());
  const [first] = present;
  if (first === undefined) return undefined;
  const language = findLanguage(present, languages) ?? first;
  return { value: text[language] ?? '', language };
}

/** Of the languages there are, the one that serves the first wish that can be served. */
function findLanguage(present: readonly string[], wishes: readonly string[]): string | undefined {
  for (const wish of wishes) {
    for (let tag = wish.toLowerCase(); tag; tag = tag.slice(0, Math.max(tag.lastIndexOf('-'), 0))) {
      const exact = present.find((language) => language.toLowerCase().replaceAll('_', '-') === tag);
      const narrower = exact ?? present.find((language) => language.toLowerCase().startsWith(`${tag}-`));
      if (narrower !== undefined) return narrower;
    }
  }
  return undefined;
}
