import type { Config, DOMPurify } from 'dompurify';
import { ALLOWED_ATTRIBUTES, ALLOWED_ELEMENTS, REWRITTEN_ATTRIBUTES } from './allowed-html.js';
import type { CleanOptions } from './clean-markup.js';
import { purify } from './trusted-types.js';

/** What the text of others has to fit into. */
export interface SanitizeOptions extends CleanOptions {
  /**
   * Level of the heading above the text; its own headings start one below. Without it they stay as
   * they are.
   */
  headingLevel?: number | undefined;
}

const config = {
  ALLOWED_TAGS: [...ALLOWED_ELEMENTS],
  ALLOWED_ATTR: [...ALLOWED_ATTRIBUTES, ...REWRITTEN_ATTRIBUTES],
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  RETURN_DOM_FRAGMENT: true,
} satisfies Config;

/**
 * Moves all headings so that the highest comes right below `above`; what would lie below h6 stays
 * h6.
 */
function shiftHeadings(fragment: DocumentFragment, above: number): void {
  const headings = [...fragment.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  const levelOf = (heading: Element) => Number(heading.localName.slice(1));
  const highest = Math.min(...headings.map(levelOf));
  for (const heading of headings) {
    const level = Math.min(levelOf(heading) - highest + above + 1, 6);
    const shifted = heading.ownerDocument.createElement(`h${level}`);
    for (const { name, value } of heading.attributes) shifted.setAttribute(name, value);
    shifted.append(...heading.childNodes);
    heading.replaceWith(shifted);
  }
}

let purifier: DOMPurify | undefined;

/**
 * Turns the HTML of others into nodes that can be shown: what `cleanMarkup` leaves of it, headings
 * below the one above. That it holds nothing else is checked by DOMPurify, in the browser's own
 * reading of it. The nodes load nothing before they are put into the page. Works under enforced
 * Trusted Types that allow the policy `verbund`; where they do not, it throws.
 */
export async function sanitizeHtml(html: string, options: SanitizeOptions): Promise<DocumentFragment> {
  const [{ default: purifierFor }, { cleanMarkup }] = await Promise.all([
    import('dompurify'),
    import('./clean-markup.js'),
  ]);
  // One of our own: scripts of the page may have given the one that all share other settings and
  // hooks.
  purifier ??= purifierFor(window);
  const fragment = purify(purifier, cleanMarkup(html, options).html, config) ?? document.createDocumentFragment();
  if (options.headingLevel !== undefined) shiftHeadings(fragment, options.headingLevel);
  return fragment;
}
