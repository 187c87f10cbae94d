import { LanguageTagSchema } from '../../models/parts/language-tag.js';

/** The first of these that is a language: one that is none must not cost the record. */
export function readLanguage(...tags: readonly (string | undefined)[]): string | undefined {
  for (const tag of tags) {
    const language = tag === undefined ? undefined : LanguageTagSchema.read(tag.trim());
    // Three letters where two are usual: `tur` is `tr`.
    if (language && language !== 'und')
      return /^[a-z]{3}(?:-|$)/i.test(language) ? (Intl.getCanonicalLocales(language)[0] ?? language) : language;
  }
  return undefined;
}
