import type { Fault } from '../../models/schema/problem.js';
import type { RawSource } from './format.js';

/** The begin of what a calendar can hold beside events, and beside what belongs to them and to it. */
const otherComponent = /^BEGIN:(?!VCALENDAR|VEVENT|VALARM|VTIMEZONE|STANDARD|DAYLIGHT)[\w-]+/im;

/** Places that are looked at in a document. */
const MOST_PLACES = 1000;

/** The first list of objects in a JSON value that is not empty, by its path. */
function findList(json: unknown): { path: string; value: readonly unknown[] } | undefined {
  const places: [string, unknown][] = [['', json]];
  for (const [path, value] of places) {
    if (Array.isArray(value)) {
      if (value.some((item) => typeof item === 'object' && item !== null)) return { path, value };
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, part] of Object.entries(value)) {
        // What begins so belongs to JSON-LD, and is none of its content.
        if (places.length < MOST_PLACES && !key.startsWith('@')) places.push([path ? `${path}.${key}` : key, part]);
      }
    }
  }
  return undefined;
}

/**
 * Where a document in which a parser has found no record and no fault has a list all the same: of
 * things of another sort. Nothing for a list that is empty.
 *
 * @param path where the parser has looked for records
 */
export function findUnreadList({ json, text }: RawSource, path: string, kind: string): Fault | undefined {
  const expected = `at least one of the ${kind}`;
  if (json === undefined) {
    const component = otherComponent.exec(text);
    if (!component) return undefined;
    const line = text.slice(0, component.index).split('\n').length;
    return { path: `line ${line}`, expected: 'an event (VEVENT)', value: component[0] };
  }
  const known = path ? (json as Record<string, unknown> | null)?.[path] : json;
  if (Array.isArray(known) && known.length === 0) return undefined;
  const list = findList(json);
  return list && { ...list, expected };
}
