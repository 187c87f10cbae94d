import type { targetLocales } from '../generated/locale-codes.js';
import type { Catalog } from './msg.js';

type TargetLocale = (typeof targetLocales)[number];

/**
 * What a chunk of translations exports. If the build has divided a language, `rest` loads all of
 * it.
 */
export interface CatalogModule {
  catalog: Catalog;
  rest?: () => Promise<CatalogModule>;
}

/**
 * One lazy chunk per language. The compiler checks the keys against the generated list of locales.
 */
const importers: Record<TargetLocale, () => Promise<CatalogModule>> = {
  'de-simple': () => import('../generated/locales/de-simple.js'),
  ar: () => import('../generated/locales/ar.js'),
  en: () => import('../generated/locales/en.js'),
  fa: () => import('../generated/locales/fa.js'),
  fr: () => import('../generated/locales/fr.js'),
  pl: () => import('../generated/locales/pl.js'),
  ru: () => import('../generated/locales/ru.js'),
  tr: () => import('../generated/locales/tr.js'),
  uk: () => import('../generated/locales/uk.js'),
};

/**
 * The hash in the names of divided catalogs (see `split-locales.mjs`); empty where the build does
 * not divide them.
 */
declare const __VERBUND_TRANSLATIONS__: string;

/**
 * Loads the translations of one language. Rejects when the chunk cannot be fetched.
 *
 * @param widget the widget's tag without `verbund-`: only what it is first drawn with, where the
 * build divides catalogs; empty for all strings
 */
export function loadCatalog(locale: TargetLocale, widget: string): Promise<CatalogModule> {
  if (!__VERBUND_TRANSLATIONS__) return importers[locale]();
  const name = `./${widget || 'all'}-${locale}-${__VERBUND_TRANSLATIONS__}.js`;
  return import(/* @vite-ignore */ new URL(name, import.meta.url).href) as Promise<CatalogModule>;
}
