import type * as v from 'valibot';

/**
 * What the models are written in: the kinds of valibot schema that they need. To valibot, its types and its tools (the JSON Schema is made
 * by one) these are `string`, `number`, `boolean`, `picklist`, `optional`, `object`, `record`, `array` and `union`. Its own functions are
 * not used because `null` has to mean "absent" here, because software that has one type for both writes an empty object as `[]`, because
 * of a union only the fault of the alternative that came farthest is of interest, and because these are a third of the code on every page.
 */

/** The parts of valibot's issues that anybody reads. */
type Issue = Pick<v.BaseIssue<unknown>, 'kind' | 'input' | 'expected' | 'message'> & {
  path?: readonly { key: string | number }[];
};

/** What running a schema gives. */
interface Dataset {
  typed: boolean;
  value: unknown;
  issues?: [Issue, ...Issue[]] | undefined;
}

/** One part of a value: its key, the schema for it, and whether it must be there. */
type Part = [key: string | number, schema: v.GenericSchema, required?: boolean];

/** What a schema makes of a value: its output, or the issues it found. */
export function run<T>(schema: v.GenericSchema<unknown, T>, value: unknown): v.OutputDataset<T, v.BaseIssue<unknown>> {
  return schema['~run']({ value }, {});
}

const runInside = run as unknown as (schema: v.GenericSchema, value: unknown) => Dataset;

const accept = (value: unknown): Dataset => ({ typed: true, value });

const refuse = (expected: string, input: unknown): Dataset => ({
  typed: false,
  value: input,
  issues: [{ kind: 'schema', input, expected, message: expected }],
});

/** A schema whose `read` gives nothing for a value that is not at all what it expects. */
function make(type: string, expects: string, read: (value: unknown) => Dataset | false | undefined, details?: object) {
  const execute = ({ value }: Dataset) => read(value) || refuse(expects, value);
  return { kind: 'schema', type, expects, async: false, ...details, '~run': execute } as unknown;
}

/** The same schema with something to follow where a value fits. */
function extend<T extends v.GenericSchema>(schema: T, follow: (value: v.InferOutput<T>) => Dataset): unknown {
  const execute = ({ value }: Dataset) => {
    const result = runInside(schema, value);
    return result.issues ? result : follow(result.value);
  };
  return { ...schema, '~run': execute };
}

// Only NaN is not itself.
const primitive = (type: string) =>
  make(type, type, (value) => typeof value === type && value === value && accept(value));

export const string = primitive('string') as v.StringSchema<undefined>;
export const number = primitive('number') as v.NumberSchema<undefined>;
export const boolean = primitive('boolean') as v.BooleanSchema<undefined>;

/** One of a few words. */
export function picklist<const T extends readonly string[]>(...options: T): v.PicklistSchema<T, undefined> {
  const expects = options.map((option) => `"${option}"`).join(' | ');
  const read = (value: unknown) => options.includes(value as string) && accept(value);
  return make('picklist', expects, read, { options }) as v.PicklistSchema<T, undefined>;
}

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
  return extend(schema, (value) => (test(value) ? accept(value) : refuse(expects, value))) as T;
}

/** The same with another output. */
export function transform<T extends v.GenericSchema, U>(
  schema: T,
  operation: (value: v.InferOutput<T>) => U,
): v.GenericSchema<v.InferInput<T>, U> {
  return extend(schema, (value) => accept(operation(value))) as v.GenericSchema<v.InferInput<T>, U>;
}

/** Runs the parts of a value and puts their outputs into `output`, their issues under their keys. */
function runParts(input: object, parts: readonly Part[], output: object): Dataset {
  const fields = output as Record<string | number, unknown>;
  let issues: Issue[] | undefined;
  for (const [key, schema, required] of parts) {
    const value: unknown = Object.hasOwn(input, key) ? input[key as keyof typeof input] : undefined;
    if (!required && (value === null || value === undefined)) continue;
    const part = runInside(schema, value);
    fields[key] = part.value;
    for (const issue of part.issues ?? []) {
      (issues ??= []).push({ ...issue, path: [{ key }, ...(issue.path ?? [])] });
    }
  }
  return { typed: !issues, value: output, issues: issues as Dataset['issues'] };
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && (!Array.isArray(value) || !value.length);

/** An object with known fields. Unknown ones are left out of the output, and so are `optional` ones that are absent or `null`. */
export function shape<const T extends v.ObjectEntries>(entries: T): v.ObjectSchema<T, undefined> {
  const parts = Object.entries(entries).map(([key, entry]): Part =>
    'wrapped' in entry ? [key, entry.wrapped as v.GenericSchema] : [key, entry, true],
  );
  const read = (value: unknown) => isObject(value) && runParts(value, parts, {});
  return make('object', 'an object', read, { entries }) as v.ObjectSchema<T, undefined>;
}

/** An object with free keys, such as languages or ids. Entries that are `null` are left out; the output has no prototype. */
export function dictionary<T extends v.GenericSchema>(
  value: T,
): v.RecordSchema<v.StringSchema<undefined>, T, undefined> {
  const read = (input: unknown) =>
    isObject(input) &&
    runParts(
      input,
      Object.keys(input).map((key): Part => [key, value]),
      Object.create(null) as object,
    );
  return make('record', 'an object', read, { key: string, value }) as v.RecordSchema<
    v.StringSchema<undefined>,
    T,
    undefined
  >;
}

/** A list of things of one sort; `null` in it is a fault. */
export function list<T extends v.GenericSchema>(item: T): v.ArraySchema<T, undefined> {
  const read = (value: unknown) =>
    Array.isArray(value) &&
    runParts(
      value,
      value.map((_, index): Part => [index, item, true]),
      [],
    );
  return make('array', 'an array', read, { item }) as v.ArraySchema<T, undefined>;
}

/** One of several alternatives, the first that fits; `expects` names them all in a few words, for the message of a problem. */
export function either<const T extends v.UnionOptions>(expects: string, ...options: T): v.UnionSchema<T, undefined> {
  const read = (value: unknown) => {
    let farthest: Dataset | undefined;
    for (const option of options) {
      const result = runInside(option, value);
      if (!result.issues) return result;
      if (depth(result) > depth(farthest)) farthest = result;
    }
    return farthest;
  };
  return make('union', expects, read, { options }) as v.UnionSchema<T, undefined>;
}

/** How far into a value its first fault is. */
const depth = (dataset: Dataset | undefined) => dataset?.issues?.[0].path?.length ?? 0;
