import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import { joinStringsAndValues } from '@lit/localize/internal/str-tag.js';
import { _installMsgImplementation } from '@lit/localize/init/install.js';
import type { MsgFn } from '@lit/localize/internal/types.js';
import type { targetLocales } from './generated/locale-codes.js';

type TargetLocale = (typeof targetLocales)[number];

/** What `str` makes: texts around values; in a translation the values are the places of the source's. */
interface StrResult {
  strings: TemplateStringsArray;
  values: unknown[];
}

/** A generated translation. Where the build divides it, `rest` loads what a widget is not first drawn with. */
interface Translation {
  templates: Readonly<Record<string, unknown>>;
  /** How many characters of the ids are written. All when missing. */
  idLength?: number;
  rest?: () => Promise<Translation>;
}

/** One lazy chunk per translation. The keys are checked against the generated list of locales by the compiler. */
const importers: Record<TargetLocale, () => Promise<Translation>> = {
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

/** What the names of divided translations end in (see `split-locales.mjs`); empty where the build does not divide them. */
declare const __VERBUND_TRANSLATIONS__: string;

function load(locale: TargetLocale, widget: string): Promise<Translation> {
  if (!__VERBUND_TRANSLATIONS__) return importers[locale]();
  const name = `./${widget || 'all'}-${locale}-${__VERBUND_TRANSLATIONS__}.js`;
  return import(/* @vite-ignore */ new URL(name, import.meta.url).href) as Promise<Translation>;
}

const translations = new Map<string, Translation>();
/** The id of each German text: to compute one takes longer than to look it up. */
const ids = new Map<string | TemplateStringsArray, string>();

/** The translations have whole strings and such with places for values; the library marks no others. */
const isPlain = (template: unknown): template is string => typeof template === 'string';

const answerIn = (getLocale: () => string) =>
  ((template: string | StrResult) => {
    const { templates, idLength } = translations.get(getLocale()) ?? {};
    const { strings, values } = isPlain(template) ? { strings: template, values: [] } : template;
    let id = ids.get(strings);
    if (!id) ids.set(strings, (id = generateMsgId(strings, false)));
    const found = templates?.[id.slice(0, idLength)] as string | StrResult | undefined;
    if (!found) return isPlain(template) ? template : joinStringsAndValues(template.strings, values);
    return isPlain(found) ? found : joinStringsAndValues(found.strings, values, found.values as number[]);
  }) as MsgFn;

let installed = false;

/**
 * Loads a translation; from then on `msg()` answers in it. It uses the ids and templates of
 * @lit/localize with a shorter look-up than its own, which can also be configured for one locale at a time, and for templates of HTML.
 *
 * Two widgets on one page may speak two languages, so the locale is asked for at each `msg()`, not set once for the page.
 *
 * @param widget what comes after `verbund-` in its tag; empty for all strings
 * @param getLocale the locale of the moment
 * @returns what loads the strings that are not there yet, if there are any
 */
export async function translate(
  locale: TargetLocale,
  widget: string,
  getLocale: () => string,
): Promise<(() => Promise<void>) | undefined> {
  const add = (translation: Translation): void => {
    const templates = { ...translations.get(locale)?.templates, ...translation.templates };
    translations.set(locale, { ...translation, templates });
  };
  const first = await load(locale, widget);
  add(first);
  if (!installed) _installMsgImplementation(answerIn(getLocale));
  installed = true;
  const { rest } = first;
  return rest && (async () => add(await rest()));
}
