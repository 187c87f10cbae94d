import type { SourceErrorKind } from '../../models/schema/source-error.js';
import type { Format, RawSource } from './format.js';
import { locateJsonFault } from './locate-json-fault.js';
import { sample } from '../../models/schema/describe-fault.js';

/** What a body that is no JSON looks like by its first characters. */
const looks: readonly (readonly [RegExp, string])[] = [
  [
    /^<(!doctype html|html|head|body)\b/i,
    'an HTML page, not data; the address may be wrong, or the server answers with its error or login page',
  ],
  [/^<\?php/i, 'a PHP program that the server did not run'],
  [/^</, 'a document in XML or HTML, not JSON, and its first element is none of rss, feed, rdf:RDF'],
  [/^BEGIN:VCALENDAR/i, 'an iCalendar file, which holds events only'],
];

/**
 * Why none of the formats could read a source, in a sentence for developers, and the place at fault
 * if there is one.
 */
export function explainRefusal(
  raw: RawSource,
  kind: SourceErrorKind,
  name: string,
  formats: readonly Format[],
): { explanation: string; place?: string } {
  const text = raw.text.trimStart();
  if (raw.json !== undefined) return { explanation: explainJson(raw, name, formats) };
  if (!text) return { explanation: 'the answer is empty' };
  if (kind === 'unreadable') {
    const { offset, message } = locateJsonFault(raw.text);
    return { explanation: `this is not valid JSON: ${message}`, place: placeOf(raw.text, offset) };
  }
  const found = formats.find((format) => format.text && format.detect(raw));
  const look =
    (found && `this is a ${found.name} document, which holds ${found.kinds?.join(', ') ?? 'other records'} only`) ??
    looks.find(([pattern]) => pattern.test(text))?.[1] ??
    'this is not JSON, nor CSV whose header line has a column "Name"';
  const type = raw.contentType ? ` (Content-Type ${raw.contentType})` : '';
  return { explanation: `the answer begins with ${sample(text)}${type}: ${look}`, place: 'line 1, column 1' };
}

function explainJson(raw: RawSource, name: string, formats: readonly Format[]): string {
  const known = [...new Set(formats.map((format) => format.name))];
  if (typeof raw.json !== 'object' || raw.json === null)
    return `the answer is ${sample(raw.json)}, expected an object or an array`;
  if (name !== 'auto' && !known.includes(name))
    return `there is no format ${sample(name)}; known are auto, ${known.join(', ')}`;
  const found = formats.find((format) => format.detect(raw));
  if (found) return `this is a ${found.name} document, which holds ${found.kinds?.join(', ') ?? 'other records'} only`;
  const keys = Object.keys(raw.json).slice(0, 8).join(', ');
  const tried = known.map((format) => (missing[format] ? `${format} (${missing[format]})` : format));
  return `this JSON is no format this library reads; tried ${tried.join(', ')}; here is ${keys || 'nothing'}`;
}

/** Why a document is not of each format: by what it would be known. */
const missing: Readonly<Record<string, string>> = {
  native: 'none of news, organizations, events, links',
  wordpress: 'no title.rendered',
  'json-feed': 'no version that names jsonfeed.org, no items as such feeds have them',
  feed: 'no XML',
  integreat: 'no available_languages, no channel',
  'schema-org': 'no @type or @graph, or a @context that is not schema.org',
  hsds: 'no id and name with alternate_name, legal_status or the like',
  geojson: 'no FeatureCollection, no Feature',
  openfairdb: 'no visible entries',
  items: 'no items with name, lat and lng',
  csv: 'no text',
  icalendar: 'no text',
  'the-events-calendar': 'no events with start_date and utc_start_date',
  mobilizon: 'no type Event, no OrderedCollection',
  gancio: 'no start_datetime in seconds',
};

/** An offset in a text as people count: both begin at 1. */
function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset).split(/\r\n?|\n/);
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}
