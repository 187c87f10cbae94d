import { Parser } from 'htmlparser2';
import { ALLOWED_ATTRIBUTES, ALLOWED_ELEMENTS, DROPPED_ELEMENTS, MEDIA_ELEMENTS } from './allowed-html.js';
import { safeImageUrl, safeSrcset, safeUrl } from './safe-url.js';

/** What the text of others has to fit into. */
export interface CleanOptions {
  /** Absolute address that relative links and images are resolved against. */
  base: string;
  /** Whether an image may be requested; `url` is absolute. */
  allowImage(url: string): boolean;
  /**
   * What to put in the place of an image; nothing takes it out. Without it all images stay as they
   * are.
   */
  placeImage?(url: string): PlacedImage | undefined;
  /**
   * Text of the link that stands for an image, a frame or a film that is not loaded, for example
   * "Externer Inhalt von …".
   */
  externalLabel(host: string): string;
}

/** What stands in the place of an image. */
export interface PlacedImage {
  src: string;
  width?: number;
  height?: number;
}

/**
 * Elements in each other, from which on a text is cut. People write some thirty; browsers need long
 * for hundreds.
 */
export const GREATEST_DEPTH = 200;
/**
 * Elements from which on a text is cut. People write some hundreds; a browser is busy with these
 * for a tenth of a second.
 */
export const MOST_ELEMENTS = 5_000;

/** What a text that is not cut is. */
export const READABLE_HTML = `HTML with no more than ${MOST_ELEMENTS} elements, nested no deeper than ${GREATEST_DEPTH}`;

type Attributes = Readonly<Record<string, string>>;

/** An element whose end has not come yet. */
interface OpenElement {
  name: string;
  attributes: Attributes;
  /** What is in it. */
  html: string;
  /** Whether there is neither text nor an image in it. */
  isBlank: boolean;
  isInLink: boolean;
  /** Whether nothing of what is in it stays. */
  isDropped: boolean;
  /** Address of a `<source>` in it. */
  source?: string | undefined;
}

/** What becomes of an element. */
type Outcome = Pick<OpenElement, 'html' | 'isBlank'>;

const [allowed, dropped, media, attributesKept] = [
  ALLOWED_ELEMENTS,
  DROPPED_ELEMENTS,
  MEDIA_ELEMENTS,
  ALLOWED_ATTRIBUTES,
].map((names) => new Set(names)) as [Set<string>, Set<string>, Set<string>, Set<string>];
const empty = new Set(['br', 'col', 'hr', 'img', 'wbr']);
const pointlessWhenBlank = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p']);
const nothing: Outcome = { html: '', isBlank: true };

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replace(/[&<>"]/g, (character) => escapes[character] ?? '');

const startTag = (name: string, attributes: Attributes) =>
  `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escape(value)}"`)
    .join('')}>`;

const keep = (attributes: Attributes) =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => attributesKept.has(name)));

/**
 * The first of these attributes that leads to an image: scripts for late loading keep the address
 * elsewhere.
 */
function firstImage(
  attributes: Attributes,
  names: string[],
  read: (value: string, base: string) => string | undefined,
  base: string,
): string | undefined {
  for (const name of names) {
    const url = read(attributes[name] ?? '', base);
    if (url) return url;
  }
  return undefined;
}

/** Images of one pixel count visitors. */
const isCounter = ({ width = '2', height = '2' }: Attributes) => Number(width) <= 1 && Number(height) <= 1;

/**
 * A plain link, or only its text inside another link, in the place of something that is not loaded.
 */
function standIn(url: string | undefined, { isInLink }: OpenElement, label: CleanOptions['externalLabel']): Outcome {
  if (!url || !/^https?:/.test(url)) return nothing;
  const text = escape(label(new URL(url).host));
  return { html: isInLink ? text : `${startTag('a', { href: url, rel: 'noopener' })}${text}</a>`, isBlank: false };
}

function cleanImage(element: OpenElement, { base, allowImage, placeImage, externalLabel }: CleanOptions): Outcome {
  const { attributes } = element;
  const src = firstImage(attributes, ['data-src', 'data-lazy-src', 'src'], safeImageUrl, base);
  const srcset = firstImage(attributes, ['data-srcset', 'data-lazy-srcset', 'srcset'], safeSrcset, base);
  const mayLoad = (url: string) => url.startsWith('data:') || allowImage(url);
  if (!src || isCounter(attributes)) return nothing;
  if (!mayLoad(src)) return standIn(src, element, externalLabel);
  const placed = placeImage ? placeImage(src) : { src };
  if (!placed) return nothing;
  const isSame = placed.src === src;
  const keepsSizes = isSame && srcset?.split(/,\s+/).every((candidate) => mayLoad(candidate.split(' ')[0] ?? ''));
  const html = startTag('img', {
    src: placed.src,
    ...keep(attributes),
    alt: attributes['alt'] ?? '',
    ...(srcset && keepsSizes && { srcset }),
    loading: 'lazy',
    decoding: 'async',
  });
  return { html, isBlank: false };
}

function cleanLink({ attributes, html, isBlank, isInLink }: OpenElement, base: string): Outcome {
  const { href = '' } = attributes;
  // A link inside the text has lost its target together with all ids.
  const url = isInLink || href.trim().startsWith('#') ? undefined : safeUrl(href, base);
  if (!url) return { html, isBlank };
  return { html: `${startTag('a', { href: url, ...keep(attributes), rel: 'noopener' })}${html}</a>`, isBlank };
}

/** What becomes of an element, once all that is in it is clean. */
function cleanElement(element: OpenElement, options: CleanOptions): Outcome {
  const { name, attributes, html, isBlank, source } = element;
  if (media.has(name)) {
    const own = ['data-src', 'src', 'data'].map((key) => attributes[key]);
    const address = own.find(Boolean) ?? source ?? '';
    return standIn(safeUrl(address, options.base), element, options.externalLabel);
  }
  if (element.isDropped) return nothing;
  if (name === 'img') return cleanImage(element, options);
  if (name === 'a') return cleanLink(element, options.base);
  if (!allowed.has(name)) return { html, isBlank };
  if (isBlank && pointlessWhenBlank.has(name)) return nothing;
  return { html: startTag(name, keep(attributes)) + (empty.has(name) ? '' : `${html}</${name}>`), isBlank };
}

/**
 * Writes the HTML of others anew, from what is allowed in it: no scripts, styles, forms or frames,
 * only safe links, images as they are allowed (others, and films and frames, become links). The
 * result is balanced, every name in it stands in `allowed-html.ts`. Its time grows with the length
 * only, and with a text that has too many elements or nests too deep it ends there: `isCut`.
 */
export function cleanMarkup(html: string, options: CleanOptions): { html: string; isCut: boolean } {
  const root: OpenElement = { name: '', attributes: {}, html: '', isBlank: true, isInLink: false, isDropped: false };
  const open = [root];
  const innermost = () => open.at(-1) ?? root;
  let count = 0;
  // Also written in functions that are called later.
  let isCut = false as boolean;
  const begin = (name: string, attributes: Attributes) => {
    const { isInLink, isDropped } = innermost();
    if (name === 'source') {
      const holder = open.findLast((element) => media.has(element.name));
      if (holder) holder.source ??= attributes['src'];
    }
    open.push({
      name,
      attributes,
      html: '',
      isBlank: true,
      isInLink: isInLink || innermost().name === 'a',
      isDropped: isDropped || dropped.has(name) || media.has(name),
    });
  };
  const end = () => {
    const element = open.pop() ?? root;
    const parent = innermost();
    if (parent.isDropped) return;
    const outcome = cleanElement(element, options);
    parent.html += outcome.html;
    parent.isBlank &&= outcome.isBlank;
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      count += 1;
      isCut ||= count > MOST_ELEMENTS || open.length > GREATEST_DEPTH;
      if (isCut) parser.pause();
      else begin(name, attributes);
    },
    onclosetag: () => {
      if (!isCut) end();
    },
    ontext(text) {
      const element = innermost();
      if (isCut || element.isDropped) return;
      element.html += escape(text);
      element.isBlank &&= !text.trim();
    },
  });
  parser.write(html);
  if (isCut) {
    Object.assign(innermost(), { html: `${innermost().html}…`, isBlank: false });
    while (open.length > 1) end();
  } else parser.end();
  return { html: root.html, isCut };
}
