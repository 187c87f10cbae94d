import { directionOf } from '../../../i18n/direction.js';
import { formatList } from '../../../i18n/format/format-text.js';

/**
 * `A, B und C` of names in any script: from right to left each is fenced off, so that none drags
 * another out of its place.
 */
export const listNames = (names: readonly string[], language: string): string =>
  formatList(directionOf(language) === 'rtl' ? names.map((name) => `\u2068${name}\u2069`) : names, language);
