import type { NewsItem } from '../../models/news-item.js';
import { sanitizeHtml } from '../../safety/sanitize-html.js';

export interface BodyOptions {
  base: string;
  headingLevel: number;
  allowImage: (url: string) => boolean;
  /** The words for a link to foreign content that is not loaded by itself. */
  externalLabel: (host: string) => string;
}

/** Blank lines part paragraphs in plain text. */
function paragraphs(text: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const part of text.split(/\n\s*\n/)) {
    const paragraph = document.createElement('p');
    paragraph.textContent = part.trim();
    fragment.append(paragraph);
  }
  return fragment;
}

/** The body of an item as clean nodes in one element, so that it can be drawn again after it was taken away. */
export async function prepareBody(item: NewsItem, options: BodyOptions): Promise<Node> {
  const box = document.createElement('div');
  if (item.html) box.append(await sanitizeHtml(item.html, options));
  else if (item.text) box.append(paragraphs(item.text));
  return box;
}
