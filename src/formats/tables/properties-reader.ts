import type { Fault } from '../../models/schema/problem.js';
import { organizationNames } from './field-names.js';
import { planFields, readMapping, reportMissing, type Slot } from './read-mapping.js';
import { readFields } from './read-fields.js';

type Json = Record<string, unknown>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The names and values of an object, those of objects in it as `address.city`. Keys that begin with
 * `_` are other software's own.
 */
function flatten(properties: Json, prefix = '', depth = 0): [string, unknown][] {
  return Object.entries(properties).flatMap(([key, value]): [string, unknown][] => {
    if (key.startsWith('_')) return [];
    if (isObject(value) && depth < 3) return flatten(value, `${prefix}${key}.`, depth + 1);
    return [[prefix + key, value]];
  });
}

/**
 * Reads objects with names of free choice. Which names hold which fields is found out once for all
 * objects that have the same names.
 *
 * @param all the objects, to see whether they have what the mapping mentions
 */
export function propertiesReader(source: unknown, all: readonly unknown[], faults: Fault[]) {
  const mapping = readMapping(source, organizationNames, faults);
  const plans = new Map<string, readonly Slot[]>();
  if (mapping.size) {
    const names = new Set(
      all.flatMap((properties) => (isObject(properties) ? flatten(properties).map(([name]) => name) : [])),
    );
    reportMissing(mapping, names, faults);
  }
  return (properties: Json, path: string): Json => {
    const entries = flatten(properties);
    const names = entries.map(([name]) => name);
    const key = names.join('\n');
    let plan = plans.get(key);
    if (!plan) plans.set(key, (plan = planFields(names, mapping, organizationNames)));
    const own = properties['_verbund'];
    return {
      ...readFields(
        plan,
        ({ index }) => entries[index]?.[1],
        (name, expected, value) => faults.push({ path: `${path}.${name}`, expected, value }),
      ),
      ...(isObject(own) && own),
    };
  };
}
