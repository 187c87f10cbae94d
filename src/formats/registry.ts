import type { RecordKindName } from '../models/records/record-kind.js';
import { csv } from './csv/csv.js';
import { feed } from './feed/feed.js';
import type { Format, RawSource } from './shared/format.js';
import { geojson } from './geojson/geojson.js';
import { hsds } from './hsds/hsds.js';
import { integreatNews } from './integreat/integreat-news.js';
import { integreatPlaces } from './integreat/integreat-places.js';
import { items } from './items/items.js';
import { jsonFeed } from './json-feed/json-feed.js';
import { loadStage } from './shared/load-stage.js';
import { native } from './native/native.js';
import { openfairdb } from './openfairdb/openfairdb.js';
import { schemaOrg } from './schema-org/schema-org.js';
import { wordpress } from './wordpress/wordpress.js';

/**
 * Every format this library reads, but for those of events (`event-formats.ts`), the more
 * particular ones first. A new format is a new file and one more word here or there.
 */
export const formats: readonly Format[] = [
  wordpress,
  jsonFeed,
  feed,
  integreatNews,
  integreatPlaces,
  schemaOrg,
  hsds,
  geojson,
  openfairdb,
  items,
  csv,
  native,
];

/** The formats to try for records of a kind, in this order. */
export async function loadFormats(kind: RecordKindName, url: string): Promise<readonly Format[]> {
  if (kind !== 'events') return formats;
  const { eventFormats } = await loadStage(import('./event-formats.js'), url);
  return [...eventFormats, ...formats];
}

/**
 * The format called `name`, or with `auto` the one that recognizes the source and can hold records
 * of this kind.
 */
export function findFormat(
  name: string,
  raw: RawSource,
  kind: RecordKindName,
  all: readonly Format[] = formats,
): Format | undefined {
  const able = all.filter(({ kinds }) => kinds?.includes(kind) !== false);
  const found = able.find((format) => (name === 'auto' ? format.detect(raw) : format.name === name));
  const canRead = found?.text ? textOf(raw) === found.text : typeof raw.json === 'object' && raw.json !== null;
  return canRead ? found : undefined;
}

/** What kind of text it is that is no JSON, whole or broken. */
function textOf({ json, text }: RawSource): Format['text'] {
  if (json !== undefined || /^\s*([[{]|$)/.test(text)) return undefined;
  return /^\s*</.test(text) ? 'markup' : 'plain';
}
