import { html, nothing, type TemplateResult } from 'lit';
import { textFor, type Reader } from '../i18n/reader.js';
import type { Image } from '../models/parts/image.js';

export interface PictureOptions {
  /** The widths the picture is drawn in, as in `<img sizes>`. */
  sizes: string;
  /** May this URL be requested? */
  allow: (url: string) => boolean;
  /** Load at once instead of near the viewport. */
  eager?: boolean;
}

/** A picture that cannot be loaded leaves with its frame and caption. */
const leave = (event: Event): void => {
  (event.currentTarget as HTMLElement).closest('figure')?.setAttribute('hidden', '');
};

/** Only those candidates of a `srcset` that may be requested. */
const allowedSet = (srcset: string, allow: (url: string) => boolean): string =>
  srcset
    .split(/,\s+/)
    .filter((candidate) => allow(candidate.trim().split(/\s+/)[0] ?? ''))
    .join(', ');

/**
 * An image of the data as `<img>` that reserves its place; nothing where it may not be requested.
 */
export function picture(
  image: Image | undefined,
  reader: Reader,
  { sizes, allow, eager = false }: PictureOptions,
): TemplateResult | typeof nothing {
  if (!image || !allow(image.src)) return nothing;
  const srcset = image.srcset ? allowedSet(image.srcset, allow) : '';
  return html`<img
    part="image"
    alt=${textFor(reader, image.alt)?.value ?? ''}
    width=${image.width ?? nothing}
    height=${image.height ?? nothing}
    loading=${eager ? 'eager' : 'lazy'}
    decoding="async"
    sizes=${srcset ? sizes : nothing}
    srcset=${srcset || nothing}
    src=${image.src}
    @error=${leave}
  />`;
}
