import type { PlacedImage } from '../../../safety/clean-markup.js';
import { changeImagesInHtml } from '../../validate/clean-html.js';
import { here } from '../own-address.js';

type Fields = Record<string, unknown>;

/** Visits every image in the fields of a record; those in its body are found by what cleans it. */
export function eachImage(value: unknown, visit: (src: string) => void): void {
  if (typeof value !== 'object' || value === null) return;
  const { src } = value as Fields;
  if (typeof src === 'string') visit(src);
  for (const part of Object.values(value)) eachImage(part, visit);
}

/**
 * Visits every image in a record, `html` included, and puts in its place what `change` gives;
 * `undefined` takes it out.
 */
export function changeImages(value: unknown, change: (src: string) => PlacedImage | undefined): unknown {
  if (Array.isArray(value)) return value.map((part) => changeImages(part, change)).filter((part) => part !== undefined);
  if (typeof value !== 'object' || value === null) return value;
  const { src, srcset, ...rest } = value as Fields;
  if (typeof src === 'string') {
    const copy = change(src);
    if (!copy) return undefined;
    const { width = copy.width, height = copy.height } = rest;
    return {
      ...rest,
      src: copy.src,
      ...(copy.src === src && srcset !== undefined && { srcset }),
      ...(width !== undefined && { width }),
      ...(height !== undefined && { height }),
    };
  }
  const changed = Object.entries(value).map(([key, part]): [string, unknown] => {
    if (key === 'html' && typeof part === 'string') return [key, changeImagesInHtml(part, here, change)];
    return [key, changeImages(part, change)];
  });
  return Object.fromEntries(changed.filter(([, part]) => part !== undefined));
}
