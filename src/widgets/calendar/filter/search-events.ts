import { plainText } from '../../../formats/shared/plain-text.js';
import { foldText } from '../../../i18n/format/fold-text.js';
import type { DocumentHead } from '../../../models/document/document-head.js';
import type { Event as EventRecord } from '../../../models/records/event.js';
import type { Text } from '../../../models/parts/text.js';

const texts = new WeakMap<EventRecord, string>();

const allOf = (text: Text | undefined): string =>
  typeof text === 'object' ? Object.values(text).join('\n') : (text ?? '');

/** Everything an event says, folded; its categories also by what they are called. */
function textOf(event: EventRecord, heads: readonly DocumentHead[]): string {
  let known = texts.get(event);
  if (known === undefined) {
    const { title, summary, html, text, place, organizer, categories = [], series, audience } = event;
    const labels = categories.flatMap((id) => [id, ...heads.map(({ vocab }) => allOf(vocab?.categories?.[id]))]);
    const address = Object.values(place?.address ?? {}).join(' ');
    const parts = [allOf(title), allOf(summary), allOf(place?.name), address, organizer?.name, allOf(series?.title)];
    const body = html === undefined ? text : plainText(html, Infinity);
    known = foldText([...parts, allOf(audience), ...labels, body].filter(Boolean).join('\n'));
    texts.set(event, known);
  }
  return known;
}

/**
 * Prepares events for searching.
 *
 * @param pause asked after each for what to wait for, so that the page stays responsive
 */
export async function prepareSearch(
  records: readonly EventRecord[],
  heads: readonly DocumentHead[],
  pause: () => Promise<unknown> | undefined,
): Promise<void> {
  for (const record of records) {
    textOf(record, heads);
    const wait = pause();
    if (wait) await wait;
  }
}

/**
 * The events that carry every word of the query, folded: case, umlauts and diacritics do not
 * matter.
 */
export function searchEvents<T extends EventRecord>(
  records: readonly T[],
  query: string,
  heads: readonly DocumentHead[],
): readonly T[] {
  const words = foldText(query).split(/\s+/).filter(Boolean);
  return words.length === 0
    ? records
    : records.filter((record) => words.every((word) => textOf(record, heads).includes(word)));
}
