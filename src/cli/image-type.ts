/** What an image is, by its first bytes. */
export interface ImageType {
  extension: 'png' | 'jpg' | 'webp' | 'gif' | 'avif';
  /** In pixels, where they are easily found. */
  width?: number;
  height?: number;
}

const ascii = (bytes: Buffer, from: number, to: number): string => bytes.toString('latin1', from, to);

function sizeOfJpeg(bytes: Buffer): { width: number; height: number } | undefined {
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return undefined;
}

function sizeOfWebp(bytes: Buffer): { width: number; height: number } | undefined {
  const form = ascii(bytes, 12, 16);
  if (form === 'VP8X') return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
  if (form === 'VP8 ') return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff };
  const bits = bytes.readUInt32LE(21);
  return form === 'VP8L' ? { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 } : undefined;
}

/**
 * Tells what an image is by what is in it, whatever its server says. Nothing for what is no image
 * in pixels: an SVG can run scripts when it is opened by itself, and has no business on the site of
 * somebody else.
 */
export function imageType(data: Uint8Array): ImageType | undefined {
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  if (bytes.length < 32) return undefined;
  if (ascii(bytes, 0, 8) === '\x89PNG\r\n\x1a\n')
    return { extension: 'png', width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return { extension: 'jpg', ...sizeOfJpeg(bytes) };
  if (/^GIF8[79]a$/.test(ascii(bytes, 0, 6)))
    return { extension: 'gif', width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) };
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP')
    return { extension: 'webp', ...sizeOfWebp(bytes) };
  if (/^ftyp(avif|avis)$/.test(ascii(bytes, 4, 12))) return { extension: 'avif' };
  return undefined;
}
