import type { Config, DOMPurify, WindowLike } from 'dompurify';
import { safeImageUrl, safeSrcset, safeUrl } from './safe-url.js';
import { stillHtml } from './still-html.js';
import { purify } from './trusted-types.js';

/** What the text of others has to fit into. */
export interface SanitizeOptions {
  /** Absolute address that relative links and images are resolved against. */
  base: string;
  /** Level of the heading above the text; its own headings start one below. Without it they stay as they are. */
  headingLevel?: number | undefined;
  /** Whether an image may be requested; `url` is absolute. */
  allowImage(url: string): boolean;
  /** Text of the link that stands for an image, a frame or a film that is not loaded, for example "Externer Inhalt von …". */
  externalLabel(host: string): string;
}

const media = ['iframe', 'video', 'audio', 'embed', 'object', 'source'];

/** Deliberately without `style`, `class`, `id` and `name`: the text of others must not reach into the page or the widget. */
const config = {
  ALLOWED_TAGS: [
    ...'a abbr b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure'.split(
      ' ',
    ),
    ...'h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp small span strong sub summary sup'.split(
      ' ',
    ),
    ...'table tbody td tfoot th thead time tr u ul var wbr'.split(' '),
    ...media,
  ],
  ALLOWED_ATTR: [
    ...'href src srcset sizes alt title width height lang dir colspan rowspan span scope datetime start reversed'.split(
      ' ',
    ),
    ...['data', 'data-src', 'data-lazy-src', 'data-srcset', 'data-lazy-srcset'],
  ],
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  RETURN_DOM_FRAGMENT: true,
} satisfies Config;

/** Replaces an element by its children. */
function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}

function makeSafeLinks(fragment: DocumentFragment, base: string): void {
  for (const link of fragment.querySelectorAll('a')) {
    const href = link.getAttribute('href') ?? '';
    // A link inside the text has lost its target together with all ids.
    const url = href.trim().startsWith('#') ? undefined : safeUrl(href, base);
    if (url) {
      link.setAttribute('href', url);
      link.setAttribute('rel', 'noopener');
    } else {
      unwrap(link);
    }
  }
}

/** Puts a plain link, or only its text inside another link, in the place of something that is not loaded. */
function replaceByLink(element: Element, url: string | undefined, label: SanitizeOptions['externalLabel']): void {
  if (!url || !/^https?:/.test(url)) {
    element.remove();
    return;
  }
  const text = label(new URL(url).host);
  if (element.closest('a')) {
    element.replaceWith(text);
    return;
  }
  const link = element.ownerDocument.createElement('a');
  link.href = url;
  link.rel = 'noopener';
  link.textContent = text;
  element.replaceWith(link);
}

function replaceMedia(fragment: DocumentFragment, { base, externalLabel }: SanitizeOptions): void {
  for (const element of fragment.querySelectorAll('iframe, video, audio, embed, object')) {
    const holder = element.matches('[src], [data], [data-src]') ? element : element.querySelector('source[src]');
    const address = ['data-src', 'src', 'data'].map((name) => holder?.getAttribute(name)).find(Boolean) ?? '';
    replaceByLink(element, safeUrl(address, base), externalLabel);
  }
  for (const source of fragment.querySelectorAll('source')) source.remove();
}

/** The first of these attributes that leads to an image: scripts for late loading keep the address elsewhere. */
function firstImage(
  image: Element,
  names: string[],
  read: (value: string, base: string) => string | undefined,
  base: string,
) {
  for (const name of names) {
    const url = read(image.getAttribute(name) ?? '', base);
    if (url) return url;
  }
  return undefined;
}

/** Images of one pixel count visitors. */
function isCounter(image: Element): boolean {
  return ['width', 'height'].every((name) => Number(image.getAttribute(name) ?? 2) <= 1);
}

function makeSafeImages(fragment: DocumentFragment, { base, allowImage, externalLabel }: SanitizeOptions): void {
  for (const image of fragment.querySelectorAll('img')) {
    const src = firstImage(image, ['data-src', 'data-lazy-src', 'src'], safeImageUrl, base);
    const srcset = firstImage(image, ['data-srcset', 'data-lazy-srcset', 'srcset'], safeSrcset, base);
    const allowed = (url: string) => url.startsWith('data:') || allowImage(url);
    if (!src || isCounter(image)) {
      image.remove();
    } else if (!allowed(src)) {
      replaceByLink(image, src, externalLabel);
    } else {
      image.removeAttribute('srcset');
      if (srcset?.split(/,\s+/).every((candidate) => allowed(candidate.split(' ')[0] ?? '')))
        image.setAttribute('srcset', srcset);
      if (!image.hasAttribute('alt')) image.alt = '';
      image.setAttribute('loading', 'lazy');
      image.setAttribute('decoding', 'async');
      image.setAttribute('src', src);
    }
  }
}

/** Moves all headings so that the highest comes right below `above`; what would lie below h6 stays h6. */
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

/** Removes what only served loading, and paragraphs and headings that say nothing. */
function tidy(fragment: DocumentFragment): void {
  const inert = ['data', 'data-src', 'data-lazy-src', 'data-srcset', 'data-lazy-srcset'];
  for (const element of fragment.querySelectorAll('*')) for (const name of inert) element.removeAttribute(name);
  for (const element of fragment.querySelectorAll('p, h1, h2, h3, h4, h5, h6')) {
    if (!element.textContent.trim() && !element.querySelector('img')) element.remove();
  }
}

let purifier: DOMPurify | undefined;

/**
 * Turns the HTML of others into nodes that can be shown: no scripts, styles, forms or frames, only safe links, images as the page
 * allows them (others, and films and frames, become links), headings below the one above. The nodes load nothing before they are
 * put into the page. Works under enforced Trusted Types that allow the policy `verbund`; where they do not, it throws.
 */
export async function sanitizeHtml(html: string, options: SanitizeOptions): Promise<DocumentFragment> {
  const { default: purifierFor } = await import('dompurify');
  // One of our own: scripts of the page may have given the one that all share other settings and hooks.
  purifier ??= purifierFor(window);
  return clean(purifier, document, html, options);
}

/** What a sanitizer needs of a window without a page: that of jsdom has it. */
export type Sandbox = WindowLike & { document: Document };

/** The same by the same rules where there is no page, from text to text, in the window of a document made for it. */
export async function sanitizerIn(window: Sandbox): Promise<(html: string, options: SanitizeOptions) => string> {
  const { default: purifierFor } = await import('dompurify');
  const purifier = purifierFor(window);
  return (html, options) => {
    const box = window.document.createElement('div');
    box.append(clean(purifier, window.document, html, options));
    return box.innerHTML;
  };
}

function clean(purifier: DOMPurify, document: Document, html: string, options: SanitizeOptions): DocumentFragment {
  const fragment = purify(purifier, stillHtml(html), config) ?? document.createDocumentFragment();
  makeSafeLinks(fragment, options.base);
  replaceMedia(fragment, options);
  makeSafeImages(fragment, options);
  if (options.headingLevel !== undefined) shiftHeadings(fragment, options.headingLevel);
  tidy(fragment);
  return fragment;
}
