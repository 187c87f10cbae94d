/**
 * What the models are written in: schemas that say what fits, and what becomes of it. What does not
 * fit, and why, is told by `find-issues.ts`, once something does not. The published JSON Schema is
 * made of the parts that a schema names (`json-schema.mjs`).
 */

/** A schema, and how it reads a value. */
export interface Schema<T = unknown> {
  readonly type: 'string' | 'number' | 'boolean' | 'picklist' | 'object' | 'dictionary' | 'list' | 'union';
  /** What it wants, in a few words. */
  readonly expects: string;
  /** What it makes of a value, `undefined` where the value does not fit. Why, `findIssues` says. */
  readonly read: (value: unknown) => T | undefined;
  /** The schema that this one is a stricter or changed form of. */
  readonly of?: Schema;
  /** The greatest number of characters or items. */
  readonly most?: number;
  /** Whether a longer text is of use when it is cut. */
  readonly isCuttable?: boolean | undefined;
  /** The fields of an object. */
  readonly entries?: Entries;
  /** What each value of a dictionary is. */
  readonly value?: Schema;
  /** What each item of a list is. */
  readonly item?: Schema;
  /** The alternatives of a union. */
  readonly options?: readonly Schema[];
  /** The words of a picklist. */
  readonly words?: readonly string[];
}

/** A field that may be absent or `null`. */
export interface Optional<T = unknown> {
  readonly type: 'optional';
  readonly wrapped: Schema<T>;
}

/** The fields of an object, by their names. */
export type Entries = Readonly<Record<string, Schema | Optional>>;

/** What a schema makes of a value that fits. */
export type Output<S> = S extends Schema<infer T> ? T : S extends Optional<infer T> ? T | undefined : never;

type OptionalKeys<E extends Entries> = { [K in keyof E]: E[K] extends Optional ? K : never }[keyof E];

/** What an object with such fields is read as. */
export type Fields<E extends Entries> = Flat<
  { -readonly [K in Exclude<keyof E, OptionalKeys<E>>]: Output<E[K]> } & {
    -readonly [K in OptionalKeys<E>]?: Output<E[K]>;
  }
>;

type Flat<T> = { [K in keyof T]: T[K] };

/** An object with known fields. */
export interface ObjectSchema<E extends Entries> extends Schema<Fields<E>> {
  readonly entries: E;
}

/** The same schema with something to follow where a value fits. */
const extend =
  <T, U>(of: Schema<T>, follow: (value: T) => U | undefined): Schema<U>['read'] =>
  (value) => {
    const output = of.read(value);
    return output === undefined ? undefined : follow(output);
  };

export const string: Schema<string> = {
  type: 'string',
  expects: 'string',
  read: (value) => (typeof value === 'string' ? value : undefined),
};

/** A number that is one: no NaN. */
export const number: Schema<number> = {
  type: 'number',
  expects: 'number',
  read: (value) => (typeof value === 'number' && !Number.isNaN(value) ? value : undefined),
};

export const optional = <T>(wrapped: Schema<T>): Optional<T> => ({ type: 'optional', wrapped });

/** The same with a further test; `expects` says in a few words what it wants. */
export const check = <T>(of: Schema<T>, expects: string, test: (value: T) => boolean): Schema<T> => ({
  ...of,
  of,
  expects,
  read: extend(of, (value) => (test(value) ? value : undefined)),
});

/**
 * The same with at most so many characters or items. What becomes of a value with more, says
 * `fit-limits.ts`.
 *
 * @param isCuttable whether the beginning of a text is of use alone
 */
export const limited = <T extends string | readonly unknown[]>(
  of: Schema<T>,
  most: number,
  isCuttable?: boolean,
): Schema<T> => ({
  ...of,
  of,
  most,
  isCuttable,
  read: extend(of, (value) => (value.length > most ? undefined : value)),
});

/** The same with another output. */
export const transform = <T, U>(of: Schema<T>, operation: (value: T) => U): Schema<U> => ({
  ...of,
  of,
  read: extend(of, operation),
});

/** What a value has under a key of its own. */
export const partOf = (input: object, key: string | number): unknown =>
  Object.hasOwn(input, key) ? input[key as keyof typeof input] : undefined;

/** `null` means "absent". */
export const isAbsent = (value: unknown): value is null | undefined => value === null || value === undefined;

/** Software that has one type for both writes an empty object as `[]`. */
export const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && (!Array.isArray(value) || !value.length);

/** One part of a value: its key, the schema for it, and whether it must be there. */
export type Part = [key: string | number, schema: Schema, required: boolean];

/** The parts an object is read in. */
export const partsOf = (entries: Entries): Part[] =>
  Object.entries(entries).map(([key, entry]) =>
    entry.type === 'optional' ? [key, entry.wrapped, false] : [key, entry, true],
  );

/**
 * An object with known fields. Unknown ones are left out of the output, and so are `optional` ones
 * that are absent or `null`. An object in which there is nothing to change is its own output: large
 * documents are read without a copy of each record.
 */
export function shape<E extends Entries>(entries: E): ObjectSchema<E> {
  const parts = partsOf(entries);
  const schemas = new Map(parts.map(([key, schema, required]) => [key, { schema, required }]));
  const needed = parts.filter(([, , required]) => required).map(([key]) => key);
  const read = (value: unknown): Fields<E> | undefined => {
    if (!isObject(value)) return undefined;
    const input = value as Record<string, unknown>;
    const output: typeof input = {};
    let isSame = !Array.isArray(input);
    for (const key of Object.keys(input)) {
      const field = input[key];
      const part = schemas.get(key);
      if (!part || (!part.required && isAbsent(field))) isSame = false;
      else {
        if ((output[key] = part.schema.read(field)) === undefined) return undefined;
        isSame &&= output[key] === field;
      }
    }
    if (needed.some((key) => output[key] === undefined)) return undefined;
    return (isSame ? input : output) as Fields<E>;
  };
  return { type: 'object', expects: 'an object', read, entries };
}

/**
 * An object with free keys, such as languages or ids. Entries that are `null` are left out; the
 * output has no prototype.
 */
export function dictionary<T>(value: Schema<T>): Schema<Record<string, T>> {
  const read = (input: unknown): Record<string, T> | undefined => {
    if (!isObject(input)) return undefined;
    const output = Object.create(null) as Record<string, T>;
    for (const [key, field] of Object.entries(input)) {
      if (isAbsent(field)) continue;
      const part = value.read(field);
      if (part === undefined) return undefined;
      output[key] = part;
    }
    return output;
  };
  return { type: 'dictionary', expects: 'an object', read, value };
}

/**
 * One of several alternatives, the first that fits; `expects` names them all in a few words, for
 * the message of a problem.
 */
export function either<S extends readonly Schema[]>(expects: string, ...options: S): Schema<Output<S[number]>> {
  const read = (value: unknown): Output<S[number]> | undefined => {
    for (const option of options) {
      const output = option.read(value);
      if (output !== undefined) return output as Output<S[number]>;
    }
    return undefined;
  };
  return { type: 'union', expects, read, options };
}
