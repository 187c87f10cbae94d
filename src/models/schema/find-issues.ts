import { isAbsent, isObject, partOf, partsOf, type Part, type Schema } from './schema.js';

/** One thing that a schema does not accept. */
export interface Issue {
  /** The way to it from the value that was read. */
  path: (string | number)[];
  /** What the schema wants, in a few words. */
  expected: string;
  /** What is there instead. */
  input: unknown;
}

/**
 * Everything that a schema does not accept in a value; nothing when it fits. Of a union only what
 * the alternative that came farthest misses.
 */
export function findIssues(schema: Schema, value: unknown): Issue[] {
  if (schema.read(value) !== undefined) return [];
  const deeper = schema.of ? findIssues(schema.of, value) : findInside(schema, value);
  return deeper.length > 0 ? deeper : [{ path: [], expected: schema.expects, input: value }];
}

/** The issues of the parts; none where the value itself is not what the schema expects. */
function findInside({ type, entries, options, item, value: entry }: Schema, value: unknown): Issue[] {
  if (type === 'union' && options) return findFarthest(options, value);
  if (entries && isObject(value)) return findInParts(value, partsOf(entries));
  if (item && Array.isArray(value))
    return findInParts(
      value,
      value.map((_, index) => [index, item, true]),
    );
  if (entry && isObject(value))
    return findInParts(
      value,
      Object.keys(value).map((key) => [key, entry, false]),
    );
  return [];
}

function findFarthest(options: readonly Schema[], value: unknown): Issue[] {
  const depth = ([first]: Issue[]) => first?.path.length ?? 0;
  return options
    .map((option) => findIssues(option, value))
    .reduce((farthest, issues) => (depth(issues) > depth(farthest) ? issues : farthest), []);
}

function findInParts(input: object, parts: readonly Part[]): Issue[] {
  return parts.flatMap(([key, schema, required]) => {
    const value = partOf(input, key);
    if (!required && isAbsent(value)) return [];
    return findIssues(schema, value).map((issue) => ({ ...issue, path: [key, ...issue.path] }));
  });
}
