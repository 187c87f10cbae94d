import { sourceLocale, targetLocales } from '../generated/locale-codes.js';
import { loadCatalog, type CatalogModule } from './load-catalog.js';
import { withCatalog, type Catalog } from './msg.js';

/** A language the user interface is translated into. */
export type UiLocale = typeof sourceLocale | (typeof targetLocales)[number];

type TargetLocale = Exclude<UiLocale, typeof sourceLocale>;

const catalogs = new Map<UiLocale, Catalog>();
/**
 * The locales of which all strings are there, and `tr news` where those are that a widget is first
 * drawn with.
 */
const loaded = new Set<string>([sourceLocale]);
/** For locales of which only some strings are there: what loads all. */
const rests = new Map<UiLocale, () => Promise<CatalogModule>>();
/** The locales whose other strings could not be loaded. */
const lacking = new Set<UiLocale>();

/**
 * True when `msg()` can answer in this locale at once, as far as a widget is first drawn with it.
 */
export const isLoaded = (locale: UiLocale, widget = ''): boolean =>
  loaded.has(locale) || loaded.has(`${locale} ${widget}`);

const add = (locale: UiLocale, { catalog }: CatalogModule): void =>
  void catalogs.set(locale, { ...catalogs.get(locale), ...catalog });

/**
 * Loads the translation of a locale, as far as a widget is first drawn with it. Rejects when its
 * chunk cannot be fetched.
 */
export async function loadLocale(locale: UiLocale, widget = ''): Promise<void> {
  if (isLoaded(locale, widget)) return;
  const module = await loadCatalog(locale as TargetLocale, widget);
  add(locale, module);
  if (module.rest) rests.set(locale, module.rest);
  loaded.add(module.rest ? `${locale} ${widget}` : locale);
}

/**
 * True when `msg()` can also answer in a part of a widget that is loaded later, or has to do so in
 * German.
 */
export const isWhole = (locale: UiLocale): boolean => !rests.has(locale) || lacking.has(locale);

/** Makes it so. Never rejects: what cannot be loaded stays German until the next part is loaded. */
export async function loadWhole(locale: UiLocale): Promise<void> {
  const rest = rests.get(locale);
  if (!rest) return;
  try {
    add(locale, await rest());
  } catch {
    // German in places is better than nothing.
    lacking.add(locale);
    return;
  }
  rests.delete(locale);
  lacking.delete(locale);
  loaded.add(locale);
}

/** Runs `fn`, which must be synchronous, with `msg()` answering in `locale`. */
export const withLocale = <R>(locale: UiLocale, fn: () => R): R => withCatalog(catalogs.get(locale) ?? {}, fn);

/**
 * The translation that serves a language best: the tag itself, then without its last subtags, else
 * German. `tr-TR` → `tr`, `de-DE-simple` → `de-simple`, `ku` → `de`.
 */
export function matchLocale(language: string): UiLocale {
  const tags = language.trim().toLowerCase().split(/[-_]/);
  const [primary] = tags;
  if (primary === sourceLocale) return tags.includes('simple') ? 'de-simple' : sourceLocale;
  return targetLocales.find((locale) => locale === primary) ?? sourceLocale;
}
