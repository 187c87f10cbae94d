/**
 * A name for what a file holds: 12 hexadecimal digits, the same for the same text everywhere. No
 * protection against people who want two texts to have the same; it tells caches that a file is
 * another one.
 */
export function contentHash(text: string): string {
  let one = 0x2545f491;
  let other = 0x9e3779b9;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x85ebca6b);
    other ^= other >>> 15;
  }
  one = Math.imul(one ^ (one >>> 16) ^ other, 0xc2b2ae35);
  other = Math.imul(other ^ (other >>> 13) ^ text.length, 0x27d4eb2f);
  const hex = (lane: number) => ((lane ^ (lane >>> 16)) >>> 0).toString(16).padStart(8, '0');
  return hex(one) + hex(other).slice(0, 4);
}
