/** The longest line in octets, without its end (RFC 5545, 3.1). */
const LONGEST = 75;

const bytesOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
};

/** A line folded so that no part is longer than 75 octets and no character is cut. */
export function foldLine(line: string): string {
  let folded = '';
  let room = LONGEST;
  for (const character of line) {
    const bytes = bytesOf(character);
    if (bytes > room) {
      folded += '\r\n ';
      room = LONGEST - 1;
    }
    folded += character;
    room -= bytes;
  }
  return folded;
}

/** What may not stand in a calendar. */
const control = /[\u0000-\u0009\u000b-\u001f\u007f]+/g;

/**
 * A value of type TEXT: backslash, semicolon, comma and line ends are escaped, control characters
 * are blanks.
 */
export const escapeText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(control, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');

/**
 * The value of a parameter, in quotes where it needs them; quotes themselves cannot be written (RFC
 * 5545, 3.2).
 */
export function quoteParameter(value: string): string {
  const plain = value.replace(control, ' ').replace(/\n/g, ' ').replaceAll('"', "'");
  return /[:;,]/.test(plain) ? `"${plain}"` : plain;
}

/** A value that is written as it is, such as an address: it may not end its line. */
export const oneLine = (value: string): string => value.replace(/[\r\n]+/g, '').replace(control, '');
