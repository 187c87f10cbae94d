import { fields, list, text } from '../fields/json-values.js';
import { isIntegreatNews } from '../shared/foreign-marks.js';
import type { Format, Parsed, RawSource } from '../shared/format.js';
import { firstWords, plainText } from '../shared/plain-text.js';

/**
 * The region and language whose news these are, for ids that are one in the world: the address
 * without what is asked for in it.
 */
const listOf = (url: string): string => url.split(/[?#]/, 1)[0] ?? '';

function readItem(value: unknown, list: string): unknown {
  const { id, title, message, text: older, display_date: shown, timestamp, sent_date: sent, ...rest } = fields(value);
  const body = text(message) ?? text(older);
  return {
    id: typeof id === 'number' ? `${list}#${id}` : undefined,
    title: text(title) ?? (body && firstWords(plainText(body), 80)),
    ...(body && /<[a-z][^<>]*>/i.test(body) ? { html: body } : { text: body }),
    published: text(sent) ?? text(shown) ?? text(timestamp),
    modified: text(rest['last_updated']),
  };
}

/**
 * News of Integreat (`/api/v3/{region}/{language}/fcm`): the messages sent to the users of the app,
 * a bare array. They have no page of their own.
 */
export const integreatNews = {
  name: 'integreat',
  kinds: ['news'],
  detect: ({ json }) => Array.isArray(json) && json.some(isIntegreatNews),
  parse: ({ json, url }: RawSource): Parsed => {
    const [, language] = /\/api\/v3\/[^/]+\/([a-z]{2,3}(?:-[a-z]+)?)\//i.exec(url) ?? [];
    const toRecord = (item: unknown) => readItem(item, listOf(url));
    return { head: language ? { language } : {}, path: '', records: list(json), toRecord, faults: [] };
  },
} satisfies Format;
