import * as v from 'valibot';

/** What an object looks like; made by {@link shape}. Other valibot tools see an `object` schema. */
export interface ShapeSchema<T extends v.ObjectEntries> extends v.BaseSchema<
  v.InferInput<v.ObjectSchema<T, undefined>>,
  v.InferOutput<v.ObjectSchema<T, undefined>>,
  v.BaseIssue<unknown>
> {
  readonly type: 'object';
  readonly entries: T;
}

/** An object with free keys and values of one type; made by {@link dictionary}. Other valibot tools see a `record` schema. */
export interface DictionarySchema<T extends v.GenericSchema> extends v.BaseSchema<
  Record<string, v.InferInput<T>>,
  Record<string, v.InferOutput<T>>,
  v.BaseIssue<unknown>
> {
  readonly type: 'record';
  readonly value: T;
}

/** What valibot passes from schema to schema, with the parts written here. */
interface Dataset {
  typed?: boolean;
  value: unknown;
  issues?: { path?: v.IssuePathItem[] }[];
}

/** A key, its schema, and whether it must be there. */
type Field = [key: string, schema: v.GenericSchema, required: boolean];

/**
 * The common half of both schemas. valibot's own `object` and `record` are not used because `null` has to mean "absent" here, because
 * an object is written as `[]` by software that has one type for both when it is empty, and because this is the smaller code.
 */
function objectSchema(
  type: 'object' | 'record',
  fieldsOf: (input: object) => Field[],
  empty: () => Record<string, unknown>,
  details: object,
): v.GenericSchema {
  const schema = {
    kind: 'schema',
    type,
    expects: 'an object',
    async: false,
    ...details,
    '~run'(dataset: Dataset, config: v.Config<v.BaseIssue<unknown>>) {
      const input = dataset.value as Record<string, unknown>;
      if (typeof input !== 'object' || !input || (Array.isArray(input) && input.length)) {
        v._addIssue(this as never, 'type', dataset as never, config);
        return dataset;
      }
      const output = empty();
      for (const [key, field, required] of fieldsOf(input)) {
        const value = Object.hasOwn(input, key) ? input[key] : undefined;
        if (!required && (value === null || value === undefined)) continue;
        const result = field['~run']({ value }, config) as Dataset;
        output[key] = result.value;
        for (const issue of result.issues ?? []) {
          (issue.path ??= []).unshift({ type: 'object', origin: 'value', input, key, value });
          (dataset.issues ??= []).push(issue);
        }
      }
      dataset.value = output;
      dataset.typed = !dataset.issues;
      return dataset;
    },
  };
  return v._standardSchema(schema as never);
}

/**
 * An object with known fields. Unknown fields are left out of the output, and so is every `v.optional` field that is absent or `null`.
 */
export function shape<const T extends v.ObjectEntries>(entries: T): ShapeSchema<T> {
  const fields = Object.entries(entries).map(([key, entry]): Field => {
    const required = entry.type !== 'optional';
    return [key, required ? entry : (entry as unknown as { wrapped: v.GenericSchema }).wrapped, required];
  });
  return objectSchema(
    'object',
    () => fields,
    () => ({}),
    { entries },
  ) as unknown as ShapeSchema<T>;
}

/** An object with free keys, such as languages or ids. Entries that are `null` are left out; the output has no prototype. */
export function dictionary<T extends v.GenericSchema>(value: T): DictionarySchema<T> {
  const fieldsOf = (input: object) => Object.keys(input).map((key): Field => [key, value, false]);
  const empty = () => Object.create(null) as Record<string, unknown>;
  return objectSchema('record', fieldsOf, empty, { key: v.string(), value }) as unknown as DictionarySchema<T>;
}

/** Says in a few words what a schema expects, for the message of a problem. */
export function expecting<T extends v.GenericSchema>(expects: string, schema: T): T {
  return Object.assign(schema, { expects });
}
