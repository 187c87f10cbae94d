import { LanguageTagSchema } from '../../models/language-tag.js';

/** The first of these that is a language: one that is none must not cost the record. */
export function readLanguage(...tags: readonly (string | undefined)[]): string | undefined {
  for (const tag of tags) {
    const language = tag === undefined ? undefined : LanguageTagSchema.read(tag.trim());
    if (language && language !== 'und') return language;
  }
  return undefined;
}
