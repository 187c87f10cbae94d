/** A text and how it was encoded. */
export interface DecodedText {
  text: string;
  /**
   * The bytes are no UTF-8 and nobody says what they are, so that they were taken for what Excel
   * saves in Germany.
   */
  isGuessed: boolean;
}

/**
 * Makes a text of bytes: in the charset that `Content-Type` or the declaration of an XML document
 * names, else in UTF-8, else, where that is impossible, in Windows-1252. A byte order mark is taken
 * off.
 */
export function decodeText(bytes: Uint8Array, contentType: string): DecodedText {
  const beginning = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  const [, charset] =
    /charset="?([^\s";]+)/i.exec(contentType) ?? /^<\?xml[^>]*\sencoding=["']([\w-]+)["']/.exec(beginning) ?? [];
  // "Unicode text" of Excel.
  const [first, second] = bytes;
  const marked =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
  if (marked) return { text: new TextDecoder(marked).decode(bytes), isGuessed: false };
  try {
    if (charset) return { text: new TextDecoder(charset).decode(bytes), isGuessed: false };
  } catch {
    // Nobody knows this charset.
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isGuessed: false };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), isGuessed: true };
  }
}
