import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const PAGE = 100;

/** The same content as the bench's own item, in the words of the collection document. */
const toNative = ({ id, date, image, source, ...item }) => ({
  ...item,
  id: String(id),
  published: date,
  image: { src: image, alt: '', width: 320, height: 180 },
  source: { name: source },
});

/** The contestant of `type 1 letter` waits until all items are found, so all must have the letter. */
function assertLetter({ title, html }) {
  const text = `${title} ${html.replace(/<[^>]+>/g, ' ')}`;
  if (!text.toLowerCase().includes('k')) throw new Error(`no "k" in the item "${title}": change the contestant`);
}

/**
 * Writes the bench's news as native documents to where the bench keeps the data it has made, so that its server treats both
 * alike: packed ahead, counted as data. The bench wants names of digits and `slim`: `news-N.slim.json` holds all N items,
 * `news-N001.slim.json` is the first of the pages.
 *
 * @param {string} folder
 * @param {{generated: string, items: object[]}} news
 */
export function writeNative(folder, { generated, items }) {
  const head = { version: '1', generated, language: 'de' };
  const write = (name, document) =>
    writeFileSync(join(folder, `${name}.gz`), gzipSync(JSON.stringify(document), { level: 6 }));
  items.forEach(assertLetter);
  const news = items.map(toNative);
  const pageName = (page) => `news-${items.length}${String(page).padStart(3, '0')}.slim.json`;
  write(`news-${items.length}.slim.json`, { ...head, news });
  const pages = Math.ceil(news.length / PAGE);
  for (let page = 1; page <= pages; page += 1) {
    const next = page < pages ? { next: pageName(page + 1) } : {};
    write(pageName(page), { ...head, ...next, news: news.slice((page - 1) * PAGE, page * PAGE) });
  }
}
