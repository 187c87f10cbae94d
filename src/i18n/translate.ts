import { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';
import type { LocaleModule } from '@lit/localize';
import { sourceLocale, targetLocales } from './generated/locale-codes.js';

/**
 * Lets `msg()` answer in other languages than German. Loaded with the first translation, once a page.
 *
 * Two widgets on one page may speak two languages, so the locale is asked for at each `msg()`, not set once for the page.
 *
 * @param getLocale the locale of the moment
 * @param getModule a translation that has been loaded
 */
export function translate(getLocale: () => string, getModule: (locale: string) => LocaleModule): void {
  configureReentrantLocalization({
    sourceLocale,
    targetLocales: [...targetLocales],
    getLocale,
    loadLocaleSync: getModule,
  });
}
