import { sanitizeHtml } from '../safety/sanitize-html.js';

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

/** What a record says in full: as HTML, or where there is none as plain text. */
export interface WithBody {
  readonly html?: string | undefined;
  readonly text?: string | undefined;
}

/**
 * The body of a record as clean nodes in one element, so that it can be drawn again after it was
 * taken away.
 */
export async function prepareBody({ html, text }: WithBody, options: BodyOptions): Promise<Node> {
  const box = document.createElement('div');
  if (html) box.append(await sanitizeHtml(html, options));
  else if (text) box.append(paragraphs(text));
  return box;
}
