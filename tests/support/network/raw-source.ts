import type { Parsed, RawSource } from '../../../src/formats/shared/format.js';

/** A document as it arrives; anything but a string is its JSON. */
export function rawSource(body: unknown, url = 'https://data.example/feed/data.json'): RawSource {
  if (typeof body !== 'string') return { url, contentType: 'application/json', text: '', json: body };
  return { url, contentType: '', text: body, json: undefined };
}

/** What a format makes of a document, its records brought into the shape of the endpoint, without `undefined`. */
export function parseWith(format: { parse: (raw: RawSource, kind: 'news') => Parsed }, body: unknown, url?: string) {
  const parsed = format.parse(rawSource(body, url), 'news');
  const records = parsed.records.map((record) => (parsed.toRecord ? parsed.toRecord(record) : record));
  return { ...parsed, records: JSON.parse(JSON.stringify(records)) as unknown[] };
}
