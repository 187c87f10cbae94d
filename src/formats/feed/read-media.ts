import { readPlain } from './read-texts.js';

/** A file as RSS, Media RSS and Atom name it. */
export interface MediaFile {
  url?: string | undefined;
  type?: string | undefined;
  medium?: string | undefined;
  length?: number | undefined;
  title?: string | undefined;
  alt?: string | undefined;
  credit?: string | undefined;
  width?: number | undefined;
  height?: number | undefined;
}

interface Written {
  value?: string;
}

/** What holds Media RSS: an item, a group in it. */
interface MediaHolder {
  contents?: readonly {
    url?: string;
    type?: string;
    medium?: string;
    fileSize?: number;
    width?: number;
    height?: number;
    title?: Written;
    description?: Written;
    credits?: readonly Written[];
    thumbnails?: readonly Thumbnail[];
  }[];
  thumbnails?: readonly Thumbnail[];
  title?: Written;
  description?: Written;
  credits?: readonly Written[];
}

interface Thumbnail {
  url?: string;
  width?: number;
  height?: number;
}

/** The files of Media RSS, all versions of one in a group included; pictures of small size last. */
export function listMedia(media: (MediaHolder & { groups?: readonly MediaHolder[] }) | undefined): MediaFile[] {
  const holders = media ? [media, ...(media.groups ?? [])] : [];
  const contents = holders.flatMap((holder) =>
    (holder.contents ?? []).map((content): MediaFile => {
      const { url, type, medium, fileSize, width, height } = content;
      const [credit] = content.credits ?? holder.credits ?? media?.credits ?? [];
      const alt = readPlain(content.description?.value ?? holder.description?.value);
      return {
        url,
        type,
        medium,
        length: fileSize,
        width,
        height,
        alt,
        credit: readPlain(credit?.value),
        title: content.title?.value,
      };
    }),
  );
  const small = holders.flatMap(({ thumbnails = [], contents: all = [] }) => [
    ...thumbnails,
    ...all.flatMap((content) => content.thumbnails ?? []),
  ]);
  return [...contents, ...small.map((thumbnail): MediaFile => ({ ...thumbnail, medium: 'image' }))];
}

const isImage = ({ url, type, medium }: MediaFile): boolean =>
  medium || type
    ? medium === 'image' || /^image\//i.test(type ?? '')
    : /\.(?:jpe?g|png|gif|webp|avif)(?:[?#]|$)/i.test(url ?? '');

/** The picture of an item, and its files for download, in the shape of the endpoint. */
export interface Files {
  image?: object | undefined;
  attachments?: { url?: string | undefined }[] | undefined;
}

/**
 * Parts the files of an item: the first picture is its image, everything but pictures is to
 * download.
 */
export function readFiles(files: readonly MediaFile[]): Files {
  const named = files.filter(({ url }) => url);
  const image = named.find(isImage);
  const { url: src, alt, credit, width = 0, height = 0 } = image ?? {};
  const others = named.filter((file) => !isImage(file) && file.medium !== 'document');
  const unique = others.filter(({ url }, index) => others.findIndex((other) => other.url === url) === index);
  const attachments = unique.map(({ url, title, type, length = 0 }) => ({
    url,
    title: readPlain(title),
    type,
    bytes: length > 0 ? length : undefined,
  }));
  return {
    image: src ? { src, alt, credit, ...(width > 0 && height > 0 && { width, height }) } : undefined,
    attachments: attachments.length ? attachments : undefined,
  };
}
