import { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';
import type { LocaleModule } from '@lit/localize';
import { sourceLocale, targetLocales } from './generated/locale-codes.js';

type TargetLocale = (typeof targetLocales)[number];

/** One lazy chunk per translation. The keys are checked against the generated list of locales by the compiler. */
const importers: Record<TargetLocale, () => Promise<LocaleModule>> = {
  'de-simple': () => import('./generated/locales/de-simple.js'),
  ar: () => import('./generated/locales/ar.js'),
  en: () => import('./generated/locales/en.js'),
  fa: () => import('./generated/locales/fa.js'),
  fr: () => import('./generated/locales/fr.js'),
  pl: () => import('./generated/locales/pl.js'),
  ru: () => import('./generated/locales/ru.js'),
  tr: () => import('./generated/locales/tr.js'),
  uk: () => import('./generated/locales/uk.js'),
};

const modules = new Map<string, LocaleModule>();
let configured = false;

/**
 * Loads a translation; from then on `msg()` answers in it. This half of @lit/localize is loaded with the first translation.
 *
 * Two widgets on one page may speak two languages, so the locale is asked for at each `msg()`, not set once for the page.
 *
 * @param getLocale the locale of the moment
 */
export async function translate(locale: TargetLocale, getLocale: () => string): Promise<void> {
  modules.set(locale, await importers[locale]());
  if (configured) return;
  configured = true;
  configureReentrantLocalization({
    sourceLocale,
    targetLocales: [...targetLocales],
    getLocale,
    loadLocaleSync: (name) => modules.get(name),
  });
}
