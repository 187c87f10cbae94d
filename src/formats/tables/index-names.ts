import { foldText } from '../../i18n/format/fold-text.js';

/** What is left of a name when case, diacritics, spaces and signs are not looked at. */
export const foldName = (name: string): string => foldText(name).replace(/[^\p{L}\p{N}]+/gu, '');

/** A field, and how usual the name is that it was found by: 0 is the most usual. */
export interface Found<F extends string> {
  field: F;
  rank: number;
}

/** How the fields of a kind of record are found by the names that others give them. */
export interface FieldNames<F extends string> {
  /** Whether there is a field of this name; for mappings. */
  isField: (name: string) => name is F;
  /**
   * The field that a property or column of this name usually holds. What stands in brackets does
   * not count when the name is not known with it, nor does a number at the end: "Telefon (Büro)",
   * "Angebot 2".
   */
  find: (name: string) => Found<F> | undefined;
  /** A mapping, for the message of a fault. */
  example: string;
  /** Some fields, likewise. */
  fields: string;
}

/**
 * Makes an index of names.
 *
 * @param conventions for each field, as a dotted path, how others call it, best first, separated by
 * commas
 * @param groups names that may stand before those of the fields that begin so
 */
export function indexNames<F extends string>(
  conventions: Readonly<Record<F, string>>,
  {
    groups = [],
    example,
    fields,
  }: Pick<FieldNames<F>, 'example' | 'fields'> & {
    groups?: readonly (readonly [prefix: string, names: readonly string[]])[];
  },
): FieldNames<F> {
  const known = new Map<string, Found<F>>();
  for (const [path, names] of Object.entries(conventions) as [F, string][]) {
    const prefixes = groups.filter(([prefix]) => path.startsWith(prefix)).flatMap(([, group]) => group);
    [path, ...names.split(',')].map(foldName).forEach((name, rank) => {
      for (const whole of [name, ...prefixes.map((prefix) => prefix + name)]) {
        if (!known.has(whole)) known.set(whole, { field: path, rank });
      }
    });
  }
  return {
    isField: (name): name is F => Object.hasOwn(conventions, name),
    find: (name) =>
      known.get(foldName(name)) ??
      known.get(foldName(name.replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ')).replace(/(?<!\d)\d+$/, '')),
    example,
    fields,
  };
}
