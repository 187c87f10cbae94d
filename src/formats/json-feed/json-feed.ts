import { isJsonFeed } from '../shared/foreign-marks.js';
import type { Format, Parsed, RawSource } from '../shared/format.js';
import { firstWords, plainText } from '../shared/plain-text.js';
import { readHead } from '../shared/read-head.js';

type Json = Record<string, unknown>;

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

function readAttachment(attachment: unknown): unknown {
  if (!isJson(attachment)) return attachment;
  const { url, title, mime_type: type, size_in_bytes: bytes } = attachment;
  return { url, title, type, bytes };
}

/** Items may have no title: the first words of the text stand for it. */
function readTitle({ title, summary, content_text: plain, content_html: html }: Json): unknown {
  return text(title) ? title : firstWords(text(summary) || text(plain) || plainText(text(html)), 80) || title;
}

function readItem(item: unknown): unknown {
  if (!isJson(item)) return item;
  const {
    id,
    url,
    external_url: external,
    content_html: html,
    content_text: plain,
    summary,
    language,
    attachments,
  } = item;
  return {
    id,
    url: url ?? external,
    title: readTitle(item),
    summary,
    html,
    text: plain,
    image: item['image'] || item['banner_image'] || undefined,
    published: item['date_published'],
    modified: item['date_modified'],
    categories: item['tags'],
    language,
    source: url && external ? { url: external } : undefined,
    attachments: Array.isArray(attachments) ? attachments.map(readAttachment) : attachments,
    ...(isJson(item['_verbund']) && item['_verbund']),
  };
}

function parse({ json, url }: RawSource): Parsed {
  const feed = isJson(json) ? json : {};
  const { title, home_page_url: home, description, language, icon, favicon, items, next_url: next } = feed;
  const { head, faults } = readHead({
    language,
    publisher: { name: title, url: home, description, logo: icon || favicon || undefined },
    next,
    ...(isJson(feed['_verbund']) && feed['_verbund']),
  });
  const records: unknown[] = Array.isArray(items) ? items : [];
  if (records !== items) faults.push({ path: 'items', expected: 'an array', value: items });
  const subscribe = text(feed['feed_url']) || url;
  return { head, path: 'items', records, toRecord: readItem, faults, next: head.next, feed: subscribe };
}

/**
 * JSON Feed 1.0 and 1.1 (jsonfeed.org). A site's own data stands under `_verbund`, at the feed in
 * the shape of a document's head and at an item in the shape of a news item, and goes over what the
 * feed says. Authors are not shown.
 */
export const jsonFeed = {
  name: 'json-feed',
  kinds: ['news'],
  detect: ({ json }) => isJsonFeed(json),
  parse,
} satisfies Format;
