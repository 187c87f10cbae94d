import type { ContentLine } from './content-line.js';

/** What is attached to an event, in the shape of the endpoint. */
export interface Files {
  image?: string;
  documents?: object[];
}

const rasterImage = /^image\/(png|jpe?g|webp|gif|avif)$/i;
const imageName = /\.(png|jpe?g|webp|gif|avif)([?#]|$)/i;

/**
 * The first image is the picture of the event, all other files are its documents. Of files inside
 * the calendar only images are read.
 */
export function readFiles(properties: readonly ContentLine[]): Files {
  const files: Files = {};
  for (const { name, value, params } of properties) {
    if (name !== 'ATTACH' && name !== 'IMAGE') continue;
    const type = params['FMTTYPE']?.trim().toLowerCase();
    const isInside = /^BASE64$/i.test(params['ENCODING'] ?? '') || /^BINARY$/i.test(params['VALUE'] ?? '');
    const isImage = name === 'IMAGE' || (type ? type.startsWith('image/') : imageName.test(value));
    const url = isInside ? `data:${type?.replace('jpg', 'jpeg') ?? ''};base64,${value.trim()}` : value.trim();
    if (!url || (isInside && !rasterImage.test(type ?? ''))) continue;
    if (isImage && !files.image) files.image = url;
    else if (!isInside) (files.documents ??= []).push(readDocument(url, type, params));
  }
  return files;
}

function readDocument(url: string, type: string | undefined, params: ContentLine['params']): object {
  const title =
    params['FILENAME'] ?? params['X-FILENAME'] ?? params['X-APPLE-FILENAME'] ?? params['LABEL'] ?? lastPart(url);
  const bytes = /^\d+$/.test(params['SIZE'] ?? '') ? Number(params['SIZE']) : undefined;
  return { url, title: title || undefined, type, bytes };
}

/** The name of the file at the end of an address. */
function lastPart(url: string): string | undefined {
  const [, name] = /^[^?#]*\/([^/?#]+\.\w{2,5})(?:[?#]|$)/.exec(url) ?? [];
  try {
    return name && decodeURIComponent(name);
  } catch {
    return name;
  }
}
