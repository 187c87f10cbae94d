import { firstWords } from '../parts/first-words.js';
import type { Fault } from './problem.js';
import { isAbsent, isObject, partOf, partsOf, type Schema } from './schema.js';

/**
 * A value without what is longer than its schema allows, each of which becomes a fault: texts for
 * people are cut between words, other strings are left out, and so is the rest of a list. The value
 * itself where all fits. Nothing else is checked: that is left to the schema.
 */
export function fitLimits(schema: Schema, value: unknown, path: string, faults: Fault[]): unknown {
  const { most = Infinity, isCuttable, options, entries, item, value: entry } = schema;
  if (typeof value === 'string') {
    if (value.length > most) return fitText(value, most, isCuttable, path, faults);
  } else if (schema.type === 'union' && options) return fitOption(options, value, path, faults);
  else if (item && Array.isArray(value)) {
    if (value.length > most) {
      faults.push({ path, expected: `no more than ${most} items (the others are left out)`, value });
      return fitLimits(schema, value.slice(0, most), path, faults);
    }
    const fitting = value.map((part: unknown, index) => fitLimits(item, part, `${path}[${index}]`, faults));
    if (fitting.some((part, index) => part !== value[index]))
      return fitting.filter((part, index) => part !== undefined || value[index] === undefined);
  } else if (entries && isObject(value)) {
    const schemas = new Map(partsOf(entries).map(([key, part]) => [key, part]));
    return fitParts(value, (key) => schemas.get(key), path, faults);
  } else if (entry && isObject(value)) return fitParts(value, () => entry, path, faults);
  return schema.type === 'union' && options ? fitOption(options, value, path, faults) : value;
}

function fitText(
  value: string,
  most: number,
  isCuttable: boolean | undefined,
  path: string,
  faults: Fault[],
): string | undefined {
  // White space is no reason to cut.
  const text = isCuttable ? value.replace(/\s+/g, ' ').trim() : value;
  if (text.length <= most) return text;
  const outcome = isCuttable ? 'it is cut' : 'it is left out';
  faults.push({ path, expected: `no more than ${most} characters (${outcome})`, value });
  return isCuttable ? firstWords(text, most - 1) : undefined;
}

/** Of several alternatives the first that the value fits when it is shortened. */
function fitOption(options: readonly Schema[], value: unknown, path: string, faults: Fault[]): unknown {
  for (const option of options) {
    const own: Fault[] = [];
    const fitting = fitLimits(option, value, path, own);
    if (fitting !== undefined ? option.read(fitting) === undefined : !own.length) continue;
    for (const fault of own) faults.push(fault);
    return fitting;
  }
  return value;
}

function fitParts(value: object, schemaOf: (key: string) => Schema | undefined, path: string, faults: Fault[]): object {
  let output: Record<string, unknown> | undefined;
  for (const key of Object.keys(value)) {
    const schema = schemaOf(key);
    const part = partOf(value, key);
    if (!schema || isAbsent(part)) continue;
    const fitting = fitLimits(schema, part, `${path}${path && '.'}${key}`, faults);
    if (fitting === part) continue;
    output ??= { ...value };
    if (fitting === undefined) Reflect.deleteProperty(output, key);
    else output[key] = fitting;
  }
  return output ?? value;
}
