import type { msg as LocalizeMsg, str as LocalizeStr } from '@lit/localize';

/*
 * Marks strings for translation, and answers in the language of the widget that is being drawn. The
 * strings are marked as
 * @lit/localize has it, so that its tool finds them (`npm run localize`). Its runtime is not used:
 * it speaks one language a page, and two widgets on one page may speak two.
 */

/**
 * The translations of one language by their German text. `{0}`, `{1}` … are the places of values,
 * in both.
 */
export type Catalog = Readonly<Partial<Record<string, string>>>;

/** A text with values in it, as `str` makes it. */
interface TextWithValues {
  strings: TemplateStringsArray;
  values: readonly unknown[];
}

let current: Catalog = {};

/** Runs `fn`, which must be synchronous, with `msg()` answering from a catalog. */
export function withCatalog<R>(catalog: Catalog, fn: () => R): R {
  const before = current;
  current = catalog;
  try {
    return fn();
  } finally {
    current = before;
  }
}

function translate(text: string | TextWithValues): string {
  if (typeof text === 'string') return current[text] ?? text;
  const { strings, values } = text;
  const source = strings.reduce((before, after, index) => `${before}{${index - 1}}${after}`);
  return (current[source] ?? source).replace(/\{(\d+)\}/g, (_place, index) => String(values[Number(index)]));
}

/** A German text in the language of the moment; as it is where it has no translation. */
export const msg: typeof translate & Pick<typeof LocalizeMsg, '_LIT_LOCALIZE_MSG_'> = translate;

/** Tags a text with values for `msg()`: ``msg(str`Nachrichten von ${name}`)``. */
export const str: ((strings: TemplateStringsArray, ...values: unknown[]) => TextWithValues) &
  Pick<typeof LocalizeStr, '_LIT_LOCALIZE_STR_'> = (strings, ...values) => ({ strings, values });
