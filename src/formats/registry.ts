import type { RecordKindName } from '../models/record-kind.js';
import type { Format, RawSource } from './format.js';
import { jsonFeed } from './json-feed.js';
import { native } from './native.js';
import { wordpress } from './wordpress.js';

/** Every format this library reads, the more particular ones first. A new format is a new file and one more word here. */
export const formats: readonly Format[] = [wordpress, jsonFeed, native];

/** The format called `name`, or with `auto` the one that recognizes the source and can hold records of this kind. */
export function findFormat(name: string, raw: RawSource, kind: RecordKindName): Format | undefined {
  if (typeof raw.json !== 'object' || raw.json === null) return undefined;
  const found = formats.find((format) => (name === 'auto' ? format.detect(raw) : format.name === name));
  return found?.kinds?.includes(kind) === false ? undefined : found;
}
