import { cleanMarkup, type PlacedImage } from '../../safety/clean-markup.js';

/** What is framed becomes a link, named by its host. */
const externalLabel = (host: string) => host;

/**
 * Cleans a body by the rules of the widgets, see `safety/clean-markup.ts`.
 *
 * @param base the absolute address that its own addresses are relative to
 * @param onImage is told the absolute address of every image in it
 */
export function cleanHtml(html: string, base: string, onImage: (url: string) => void): ReturnType<typeof cleanMarkup> {
  if (!html.includes('<')) return { html, isCut: false };
  // The widget that shows it decides about images.
  return cleanMarkup(html, { base, allowImage: (url) => (onImage(url), true), externalLabel });
}

/**
 * Visits every image in a clean body and puts in its place what `change` gives; `undefined` takes
 * it out.
 */
export function changeImagesInHtml(
  html: string,
  base: string,
  change: (src: string) => PlacedImage | undefined,
): string {
  if (!html.includes('<img')) return html;
  return cleanMarkup(html, { base, allowImage: () => true, placeImage: change, externalLabel }).html;
}
