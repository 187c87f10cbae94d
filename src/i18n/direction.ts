/** Scripts written from right to left (ISO 15924), those in everyday use. */
const RTL_SCRIPTS = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg', 'Mand', 'Samr', 'Aran']);

const known = new Map<string, 'ltr' | 'rtl'>();

function findDirection(language: string): 'ltr' | 'rtl' {
  try {
    return RTL_SCRIPTS.has(new Intl.Locale(language.replaceAll('_', '-')).maximize().script ?? '') ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}

/**
 * The writing direction of a language, derived from its script, not from a list of languages:
 * Kurmanji (`kmr`, `ku`) is Latin and left-to-right, Sorani (`ckb`, `ku-Arab`) right-to-left.
 *
 * @param language a BCP 47 tag; a tag the platform cannot parse counts as left-to-right
 */
export function directionOf(language: string): 'ltr' | 'rtl' {
  let direction = known.get(language);
  // Asked for every text of a list.
  if (!direction) known.set(language, (direction = findDirection(language)));
  return direction;
}
