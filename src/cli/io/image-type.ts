import { disableTypes, imageSize, types } from 'image-size';

/** An image as it is written to a file. */
export interface ImageType {
  extension: 'png' | 'jpg' | 'webp' | 'gif' | 'avif';
  /** In pixels, as it is shown. */
  width: number;
  height: number;
}

const EXTENSIONS: Partial<Record<string, ImageType['extension']>> = {
  png: 'png',
  jpg: 'jpg',
  webp: 'webp',
  gif: 'gif',
  avif: 'avif',
};
disableTypes(types.filter((type) => !EXTENSIONS[type] && type !== 'heif'));

/**
 * Tells what an image is by what is in it, whatever its server says. Nothing for what is no image
 * in pixels: an SVG can run scripts when it is opened by itself, and has no business on the site of
 * somebody else.
 */
export function imageType(data: Uint8Array): ImageType | undefined {
  try {
    const { type = '', width, height, orientation = 1 } = imageSize(data);
    const extension = EXTENSIONS[type];
    // From 5 on, the camera was held upright (EXIF 2.3, tag 0x0112).
    return extension && { extension, ...(orientation < 5 ? { width, height } : { width: height, height: width }) };
  } catch {
    // It is none, or broken.
    return undefined;
  }
}
