import { word } from './limited.js';
import { check, transform } from '../schema/schema.js';

/** Whether Intl accepts it (after `_` became `-`), so that no later use of it can throw. */
function isLanguageTag(value: string): boolean {
  try {
    // Most are, and Intl takes its time with each.
    return /^[a-z]{2,3}$/.test(value) || Intl.getCanonicalLocales(value.replaceAll('_', '-')).length > 0;
  } catch {
    return false;
  }
}

/** A BCP 47 language tag such as `de` or `pt-BR`; `de_DE` is read as `de-DE`. */
export const LanguageTagSchema = transform(check(word, 'a language tag such as de or pt-BR', isLanguageTag), (tag) =>
  tag.replaceAll('_', '-'),
);
