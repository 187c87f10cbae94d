import { writeJsonLd } from '../../../element/json-ld.js';
import type { Reader } from '../../../i18n/reader.js';
import { textFor } from '../../../i18n/reader.js';
import type { DocumentHead } from '../../../models/document/document-head.js';
import type { NewsItem } from '../../../models/records/news-item.js';
import { beginningOf } from './beginning-of.js';

/**
 * schema.org `ItemList` of `NewsArticle`s, https://schema.org/NewsArticle, for the items that are
 * shown.
 */
export function newsJsonLd(items: readonly NewsItem[], head: DocumentHead | undefined, reader: Reader): object {
  const name = textFor(reader, head?.publisher?.name)?.value;
  const publisher = name ? { '@type': 'Organization', name, url: head?.publisher?.url } : undefined;
  return {
    '@type': 'ItemList',
    itemListElement: items.map((item, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      item: {
        '@type': 'NewsArticle',
        headline: textFor(reader, item.title)?.value,
        description: textFor(reader, item.summary)?.value ?? (beginningOf(item) || undefined),
        url: item.url,
        image: item.image?.src,
        datePublished: item.published,
        dateModified: item.modified,
        inLanguage: item.language ?? reader.dataLanguage,
        articleSection: item.categories,
        publisher,
      },
    })),
  };
}

/** Writes what is shown as JSON-LD into the light DOM. */
export function writeNewsJsonLd(
  host: HTMLElement,
  items: readonly NewsItem[],
  head: DocumentHead | undefined,
  reader: Reader,
): void {
  writeJsonLd(host, items.length > 0 ? newsJsonLd(items, head, reader) : undefined);
}
