import * as v from 'valibot';

/**
 * The four ways to make a schema from others. To valibot and its tools they are `object`, `record`, `array` and `union`; its own are not
 * used because `null` has to mean "absent" here, because software that has one type for both writes an empty object as `[]`, because of
 * a union only the fault of the alternative that came farthest is of interest, and because together they are less code.
 */

type Issue = v.BaseIssue<unknown> & { path?: v.IssuePathItem[] };

/** What valibot passes from schema to schema. */
interface Dataset {
  typed?: boolean;
  value: unknown;
  issues?: Issue[] | undefined;
}

/** One part of a value: its key, the schema for it, and whether it must be there. */
type Part = [key: string | number, schema: v.GenericSchema, required?: boolean];

function make(
  type: string,
  expects: string,
  details: object,
  run: (this: v.GenericSchema, dataset: Dataset) => Dataset,
): unknown {
  return v._standardSchema({ kind: 'schema', type, expects, async: false, ...details, '~run': run } as never);
}

/** Adds the issue that a value is not at all what the schema expects. */
function refuse(schema: v.GenericSchema, dataset: Dataset): Dataset {
  v._addIssue(schema as never, 'type', dataset as never, {});
  return dataset;
}

/** Runs the parts of a value and puts their outputs into `output`, their issues under their keys. */
function runParts(dataset: Dataset, parts: readonly Part[], output: unknown): Dataset {
  const input = dataset.value as Record<string | number, unknown>;
  dataset.value = output;
  for (const [key, schema, required] of parts) {
    const value = Object.hasOwn(input, key) ? input[key] : undefined;
    if (!required && (value === null || value === undefined)) continue;
    const part = schema['~run']({ value }, {}) as Dataset;
    (output as typeof input)[key] = part.value;
    for (const issue of part.issues ?? []) {
      issue.path = [{ type: 'object', origin: 'value', input, key, value } as v.IssuePathItem, ...(issue.path ?? [])];
      (dataset.issues ??= []).push(issue);
    }
  }
  dataset.typed = !dataset.issues;
  return dataset;
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && (!Array.isArray(value) || !value.length);

/** An object with known fields. Unknown ones are left out of the output, and so are `v.optional` ones that are absent or `null`. */
export function shape<const T extends v.ObjectEntries>(entries: T): v.ObjectSchema<T, undefined> {
  const parts = Object.entries(entries).map(([key, entry]): Part =>
    'wrapped' in entry ? [key, entry.wrapped as v.GenericSchema] : [key, entry, true],
  );
  return make('object', 'an object', { entries }, function (dataset) {
    return isObject(dataset.value) ? runParts(dataset, parts, {}) : refuse(this, dataset);
  }) as v.ObjectSchema<T, undefined>;
}

/** An object with free keys, such as languages or ids. Entries that are `null` are left out; the output has no prototype. */
export function dictionary<T extends v.GenericSchema>(
  value: T,
): v.RecordSchema<v.StringSchema<undefined>, T, undefined> {
  return make('record', 'an object', { key: v.string(), value }, function (dataset) {
    if (!isObject(dataset.value)) return refuse(this, dataset);
    const parts = Object.keys(dataset.value).map((key): Part => [key, value]);
    return runParts(dataset, parts, Object.create(null));
  }) as v.RecordSchema<v.StringSchema<undefined>, T, undefined>;
}

/** A list of things of one sort; `null` in it is a fault. */
export function list<T extends v.GenericSchema>(item: T): v.ArraySchema<T, undefined> {
  return make('array', 'an array', { item }, function (dataset) {
    const { value } = dataset;
    return Array.isArray(value)
      ? runParts(
          dataset,
          value.map((_, index): Part => [index, item, true]),
          [],
        )
      : refuse(this, dataset);
  }) as v.ArraySchema<T, undefined>;
}

/** One of several alternatives, the first that fits; `expects` names them all in a few words, for the message of a problem. */
export function either<const T extends v.UnionOptions>(expects: string, ...options: T): v.UnionSchema<T, undefined> {
  return make('union', expects, { options }, function (dataset) {
    let farthest: Issue[] | undefined;
    for (const option of options) {
      const result = option['~run']({ value: dataset.value }, {}) as Dataset;
      if (!result.issues) return result;
      if ((result.issues[0]?.path?.length ?? 0) > (farthest?.[0]?.path?.length ?? 0)) farthest = result.issues;
    }
    if (!farthest) return refuse(this, dataset);
    dataset.issues = farthest;
    return dataset;
  }) as v.UnionSchema<T, undefined>;
}
