import type { Fault } from '../../models/schema/problem.js';
import type { FieldName } from './field-names.js';
import { foldName, type FieldNames } from './index-names.js';

/** Which fields a property or column holds; by its name, folded. */
export type Mapping<F extends string = FieldName> = ReadonlyMap<string, readonly F[]>;

/**
 * Where a field is found in a document: the property or column `name`, which is the one at `index`.
 */
export interface Slot<F extends string = FieldName> {
  field: F;
  name: string;
  index: number;
  rank: number;
}

/**
 * Reads what the page says about the names in a document: `{"name": "Vereinsname", "offers":
 * ["Angebote", "Kurse"]}`, as JSON text or as an object. What cannot be used of it becomes a fault
 * and the rest stays.
 */
export function readMapping<F extends string>(source: unknown, names: FieldNames<F>, faults: Fault[]): Mapping<F> {
  const mapping = new Map<string, F[]>();
  if (source === undefined || source === null) return mapping;
  const found = typeof source === 'string' ? parse(source) : source;
  if (typeof found !== 'object' || found === null || Array.isArray(found)) {
    faults.push({ path: 'mapping', expected: `a JSON object such as ${names.example}`, value: source });
    return mapping;
  }
  for (const [field, given] of Object.entries(found)) {
    const path = `mapping.${field}`;
    if (!names.isField(field)) {
      faults.push({ path, expected: `a field such as ${names.fields}`, value: field });
      continue;
    }
    for (const name of [given].flat() as unknown[]) {
      const key = typeof name === 'string' ? foldName(name) : '';
      if (key) mapping.set(key, [...(mapping.get(key) ?? []), field]);
      else faults.push({ path, expected: 'the name of a property or column', value: name });
    }
  }
  return mapping;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Columns of a table that are looked at. */
export const MOST_COLUMNS = 1000;

/**
 * Finds the fields among the names of properties or columns, the most usual names first. The
 * mapping goes over the conventions: a name that it mentions means nothing else, and a field that
 * it mentions is read from nowhere else.
 */
export function planFields<F extends string>(
  columns: readonly string[],
  mapping: Mapping<F>,
  names: FieldNames<F>,
): Slot<F>[] {
  const taken = new Set([...mapping.values()].flat());
  const slots = columns.slice(0, MOST_COLUMNS).flatMap((name, index): Slot<F>[] => {
    const mapped = mapping.get(foldName(name));
    if (mapped) return mapped.map((field) => ({ field, name, index, rank: -1 }));
    const found = names.find(name);
    return found && !taken.has(found.field) ? [{ ...found, name, index }] : [];
  });
  return slots.sort((a, b) => a.rank - b.rank);
}

/** Makes a fault of every name in the mapping that the document does not have. */
export function reportMissing(mapping: Mapping<string>, names: Iterable<string>, faults: Fault[]): void {
  const present = new Set([...names].map(foldName));
  for (const [key, mapped] of mapping) {
    if (present.has(key)) continue;
    faults.push({ path: `mapping.${mapped.join()}`, expected: 'a name that the document has', value: key });
  }
}
