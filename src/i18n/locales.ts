import { sourceLocale, targetLocales } from './generated/locale-codes.js';
import { translate } from './translate.js';

/** A language the user interface is translated into. */
export type UiLocale = typeof sourceLocale | (typeof targetLocales)[number];

/** The locales that can be drawn: with a widget's name as far as it is first drawn with them, without as a whole. */
const loaded = new Set<string>([sourceLocale]);
/** What loads the strings of lazy parts, for the locales that lack them. */
const rests = new Map<UiLocale, () => Promise<void>>();
let current: UiLocale = sourceLocale;

/** True when `msg()` can answer in this locale at once, as far as a widget is first drawn with it. */
export const isLoaded = (locale: UiLocale, widget = ''): boolean =>
  loaded.has(locale) || loaded.has(`${locale} ${widget}`);

/** Loads the translation of a locale, as far as a widget is first drawn with it. Rejects when its chunk cannot be fetched. */
export async function loadLocale(locale: UiLocale, widget = ''): Promise<void> {
  if (isLoaded(locale, widget)) return;
  const rest = await translate(locale as Exclude<UiLocale, typeof sourceLocale>, widget, () => current);
  if (rest) rests.set(locale, rest);
  loaded.add(rest ? `${locale} ${widget}` : locale);
}

/** True when `msg()` can also answer in a part of a widget that is loaded later. */
export const isWhole = (locale: UiLocale): boolean => !rests.has(locale);

/** Makes it so. Never rejects: what cannot be loaded stays German. */
export async function loadWhole(locale: UiLocale): Promise<void> {
  const rest = rests.get(locale);
  if (!rest) return;
  await rest().catch(() => undefined);
  rests.delete(locale);
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
