import type * as v from 'valibot';

/**
 * What the models are written in: the kinds of valibot schema that they need. To valibot's types
 * and its tools (the JSON Schema is made by one) these are `string`, `number`, `boolean`,
 * `picklist`, `optional`, `object`, `record`, `array` and `union`. Its own functions are not used
 * because `null` has to mean "absent" here, because software that has one type for both writes an
 * empty object as `[]`, and because these are a fifth of the code on every page: they only say what
 * fits. What does not, and why, is told by `find-issues.ts`, once something does not.
 */

/** A schema as this library runs it. */
export interface Readable<T = unknown> {
  readonly type: string;
  /** What it wants, in a few words. */
  readonly expects: string;
  /** What it makes of a value, `undefined` where the value does not fit. Why, `findIssues` says. */
  readonly read: (value: unknown) => T | undefined;
  /** The schema that this one is a stricter or changed form of. */
  readonly of?: Readable;
  /** The greatest number of characters or items. */
  readonly most?: number;
  /** Whether a longer text is of use when it is cut. */
  readonly isCuttable?: boolean | undefined;
  // The parts, under valibot's names.
  readonly entries?: Readonly<Record<string, Readable>>;
  readonly options?: readonly Readable[];
  readonly item?: Readable;
  readonly value?: Readable;
  readonly wrapped?: Readable;
}

/** One part of a value: its key, the schema for it, and whether it must be there. */
export type Part = [key: string | number, schema: Readable, required?: boolean];

/** The schema behind valibot's type of it. */
export const readable = <T>(schema: v.GenericSchema<unknown, T>): Readable<T> => schema as unknown as Readable<T>;

/** What a schema makes of a value: its output, or `undefined` where the value does not fit. */
export const read = <T>(schema: v.GenericSchema<unknown, T>, value: unknown): T | undefined =>
  readable(schema).read(value);

/** A schema of a type that valibot knows. */
export const make = (type: string, expects: string, read: Readable['read'], details?: object): unknown => ({
  kind: 'schema',
  type,
  expects,
  read,
  ...details,
});

/** The same schema with something to follow where a value fits. */
function extend<T extends v.GenericSchema>(
  schema: T,
  follow: (value: v.InferOutput<T>) => unknown,
  details?: object,
): unknown {
  const of = readable(schema);
  const read = (value: unknown) => {
    const output = of.read(value);
    return output === undefined ? output : follow(output);
  };
  return { ...schema, of, read, ...details };
}

/** A schema of what `typeof` calls so. */
export const primitive = (type: string) =>
  // Only NaN is not itself.
  make(type, type, (value) => (typeof value === type && value === value ? value : undefined));

export const string = primitive('string') as v.StringSchema<undefined>;
export const number = primitive('number') as v.NumberSchema<undefined>;
/** A field that may be absent or `null`. */
export function optional<T extends v.GenericSchema>(wrapped: T): v.OptionalSchema<T, undefined> {
  return { ...wrapped, type: 'optional', wrapped } as unknown as v.OptionalSchema<T, undefined>;
}

/** The same with a further test; `expects` says in a few words what it wants. */
export function check<T extends v.GenericSchema>(
  schema: T,
  expects: string,
  test: (value: v.InferOutput<T>) => boolean,
): T {
  return extend(schema, (value) => (test(value) ? value : undefined), { expects }) as T;
}

/**
 * The same with at most so many characters or items. What becomes of a value with more, says
 * `fit-limits.ts`.
 *
 * @param isCuttable whether the beginning of a text is of use alone
 */
export const limited = <T extends v.GenericSchema<unknown, string | readonly unknown[]>>(
  schema: T,
  most: number,
  isCuttable?: boolean,
): T => extend(schema, (value) => (value.length > most ? undefined : value), { most, isCuttable }) as T;

/** The same with another output. */
export function transform<T extends v.GenericSchema, U>(
  schema: T,
  operation: (value: v.InferOutput<T>) => U,
): v.GenericSchema<v.InferInput<T>, U> {
  return extend(schema, operation) as v.GenericSchema<v.InferInput<T>, U>;
}

/** What a value has under a key of its own. */
export const partOf = (input: object, key: string | number): unknown =>
  Object.hasOwn(input, key) ? input[key as keyof typeof input] : undefined;

/** `null` means "absent". */
export const isAbsent = (value: unknown): value is null | undefined => value === null || value === undefined;

/** Software that has one type for both writes an empty object as `[]`. */
export const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && (!Array.isArray(value) || !value.length);

/** The parts an object is read in. */
export const partsOf = (entries: Readonly<Record<string, Readable>>): Part[] =>
  Object.entries(entries).map(([key, entry]) => [key, entry.wrapped ?? entry, !entry.wrapped]);

/**
 * An object with known fields. Unknown ones are left out of the output, and so are `optional` ones
 * that are absent or `null`. An object in which there is nothing to change is its own output: large
 * documents are read without a copy of each record.
 */
export function shape<const T extends v.ObjectEntries>(entries: T): v.ObjectSchema<T, undefined> {
  const schemas = { __proto__: null, ...entries } as unknown as Readonly<Record<string, Readable>>;
  const needed = Object.keys(schemas).filter((key) => !schemas[key]?.wrapped);
  const read = (value: unknown) => {
    if (!isObject(value)) return undefined;
    const input = value as Record<string, unknown>;
    const output: typeof input = {};
    let isSame = !Array.isArray(input);
    for (const key of Object.keys(input)) {
      const field = input[key];
      const schema = schemas[key];
      if (!schema || (schema.wrapped && isAbsent(field))) isSame = false;
      else {
        if ((output[key] = schema.read(field)) === undefined) return undefined;
        isSame &&= output[key] === field;
      }
    }
    if (needed.some((key) => output[key] === undefined)) return undefined;
    return isSame ? input : output;
  };
  return make('object', 'an object', read, { entries }) as v.ObjectSchema<T, undefined>;
}

/**
 * An object with free keys, such as languages or ids. Entries that are `null` are left out; the
 * output has no prototype.
 */
export function dictionary<T extends v.GenericSchema>(
  value: T,
): v.RecordSchema<v.StringSchema<undefined>, T, undefined> {
  const read = (input: unknown) => {
    if (!isObject(input)) return undefined;
    const output = Object.create(null) as Record<string, unknown>;
    for (const [key, field] of Object.entries(input)) {
      if (!isAbsent(field) && (output[key] = readable(value).read(field)) === undefined) return undefined;
    }
    return output;
  };
  return make('record', 'an object', read, { key: string, value }) as v.RecordSchema<
    v.StringSchema<undefined>,
    T,
    undefined
  >;
}

/**
 * One of several alternatives, the first that fits; `expects` names them all in a few words, for
 * the message of a problem.
 */
export function either<const T extends v.UnionOptions>(expects: string, ...options: T): v.UnionSchema<T, undefined> {
  const read = (value: unknown) => {
    for (const option of options) {
      const output = readable(option).read(value);
      if (output !== undefined) return output;
    }
    return undefined;
  };
  return make('union', expects, read, { options }) as v.UnionSchema<T, undefined>;
}
