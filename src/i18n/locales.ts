import type { LocaleModule } from '@lit/localize';
import { sourceLocale, targetLocales } from './generated/locale-codes.js';

/** A language the user interface is translated into. */
export type UiLocale = typeof sourceLocale | (typeof targetLocales)[number];
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

const loaded = new Map<string, LocaleModule>();
let current: UiLocale = sourceLocale;

let runtime: Promise<void> | undefined;

/** The half of @lit/localize that only pages in other languages need. */
async function loadRuntime(): Promise<void> {
  const { translate } = await import('./translate.js');
  translate(
    () => current,
    (locale) => loaded.get(locale) as LocaleModule,
  );
}

/** True when `msg()` can answer in this locale at once. */
export const isLoaded = (locale: UiLocale): boolean => locale === sourceLocale || loaded.has(locale);

/** Loads the translation of a locale. Rejects when its chunk cannot be fetched. */
export async function loadLocale(locale: UiLocale): Promise<void> {
  if (isLoaded(locale)) return;
  runtime ??= loadRuntime();
  const [module] = await Promise.all([importers[locale as TargetLocale](), runtime]);
  loaded.set(locale, module);
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
  const tag = language.trim().toLowerCase().replaceAll('_', '-');
  const [primary = ''] = tag.split('-');
  if (primary === sourceLocale) return tag.split('-').includes('simple') ? 'de-simple' : sourceLocale;
  return targetLocales.find((locale) => locale === primary) ?? sourceLocale;
}
