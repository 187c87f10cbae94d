import { prepareNews } from './news-widget.js';
import { manyNews } from './sample-news.js';
import { waitUntil } from './wait-until.js';

const text =
  'Der Verein lädt alle Nachbarinnen und Nachbarn herzlich zu einem Nachmittag mit Musik und Gebäck ein. '.repeat(4);

/**
 * Address of a document with many news, each with a body, in twelve categories. The browser itself answers, not the simulated server, whose
 * work would count among the page's.
 */
export function manyLongNews(count: number, more: object = {}): string {
  const news = manyNews(count).map((item, i) => ({
    ...item,
    summary: text.slice(0, 150),
    text,
    categories: [`Rubrik ${i % 12}`],
    url: `https://verbund.example/${i}`,
    ...more,
  }));
  return URL.createObjectURL(new Blob([JSON.stringify({ language: 'de', news })], { type: 'application/json' }));
}

/** A widget for them; `loaded` waits until all are there and drawn. */
export async function prepareLargeNews(attributes: Record<string, string> = {}) {
  const parts = await prepareNews(attributes);
  const { element, all } = parts;
  return {
    ...parts,
    elements: () => all('*').length,
    async loaded(count: number): Promise<void> {
      const isThere = () => element.records.length === count && element.state === 'ready';
      await waitUntil(isThere, 'loads', { timeout: 60_000 });
      await element.updateComplete;
    },
    type(query: string): void {
      const [field] = all<HTMLInputElement>('[part~="search"]');
      field!.focus();
      field!.value = query;
      field!.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
  };
}
