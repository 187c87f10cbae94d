import { sourceLocale, targetLocales } from './generated/locale-codes.js';

/** A language the user interface is translated into. */
export type UiLocale = typeof sourceLocale | (typeof targetLocales)[number];

const loaded = new Set<UiLocale>([sourceLocale]);
let current: UiLocale = sourceLocale;

/** True when `msg()` can answer in this locale at once. */
export const isLoaded = (locale: UiLocale): boolean => loaded.has(locale);

/** Loads the translation of a locale. Rejects when its chunk cannot be fetched. */
export async function loadLocale(locale: UiLocale): Promise<void> {
  if (locale === sourceLocale) return;
  const { translate } = await import('./translate.js');
  await translate(locale, () => current);
  loaded.add(locale);
}

/** Runs `fn`, which must be synchronous, with `msg()` answering in `locale`. */
export function withLocale<R>(locale: UiLocale, fn: () => R): R {
  const before = current;
  current = locale;
  try {
    return fn();
  } finally {
    current = before;
  }
}

/**
 * The translation that serves a language best: the tag itself, then without its last subtags, else German.
 * `tr-TR` → `tr`, `de-DE-simple` → `de-simple`, `ku` → `de`.
 */
export function matchLocale(language: string): UiLocale {
  const tags = language.trim().toLowerCase().split(/[-_]/);
  const [primary] = tags;
  if (primary === sourceLocale) return tags.includes('simple') ? 'de-simple' : sourceLocale;
  return targetLocales.find((locale) => locale === primary) ?? sourceLocale;
}
