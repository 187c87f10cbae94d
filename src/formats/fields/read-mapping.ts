import type { Fault } from '../../models/problem.js';
import { fieldOf, foldName, isFieldName, type FieldName } from './field-names.js';

/** Which fields a property or column holds; by its name, folded. */
export type Mapping = ReadonlyMap<string, readonly FieldName[]>;

/** Where a field is found in a document: the property or column `name`, which is the one at `index`. */
export interface Slot {
  field: FieldName;
  name: string;
  index: number;
  rank: number;
}

/**
 * Reads what the page says about the names in a document: `{"name": "Vereinsname", "offers": ["Angebote", "Kurse"]}`, as JSON text or as an
 * object. What cannot be used of it becomes a fault and the rest stays.
 */
export function readMapping(source: unknown, faults: Fault[]): Mapping {
  const mapping = new Map<string, FieldName[]>();
  if (source === undefined || source === null) return mapping;
  const found = typeof source === 'string' ? parse(source) : source;
  if (typeof found !== 'object' || found === null || Array.isArray(found)) {
    const expected = 'a JSON object such as {"name": "Vereinsname", "address.city": "Ort"}';
    faults.push({ path: 'mapping', expected, value: source });
    return mapping;
  }
  for (const [field, names] of Object.entries(found)) {
    const path = `mapping.${field}`;
    if (!isFieldName(field)) {
      faults.push({ path, expected: 'a field such as name, offers, address.city or geo.lat', value: field });
      continue;
    }
    for (const name of [names].flat() as unknown[]) {
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

/**
 * Finds the fields among the names of properties or columns, the most usual names first. The mapping goes over the conventions: a name
 * that it mentions means nothing else, and a field that it mentions is read from nowhere else.
 */
export function planFields(names: readonly string[], mapping: Mapping): Slot[] {
  const taken = new Set([...mapping.values()].flat());
  const slots = names.flatMap((name, index): Slot[] => {
    const mapped = mapping.get(foldName(name));
    if (mapped) return mapped.map((field) => ({ field, name, index, rank: -1 }));
    const found = fieldOf(name);
    return found && !taken.has(found.field) ? [{ ...found, name, index }] : [];
  });
  return slots.sort((a, b) => a.rank - b.rank);
}

/** Makes a fault of every name in the mapping that the document does not have. */
export function reportMissing(mapping: Mapping, names: Iterable<string>, faults: Fault[]): void {
  const present = new Set([...names].map(foldName));
  for (const [key, mapped] of mapping) {
    if (present.has(key)) continue;
    faults.push({ path: `mapping.${mapped.join()}`, expected: 'a name that the document has', value: key });
  }
}
