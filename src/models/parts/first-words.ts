/**
 * The beginning of a text, cut between words and closed with an ellipsis when it is longer than
 * `length` characters.
 */
export function firstWords(text: string, length: number): string {
  if (text.length <= length) return text;
  // Half a character would be a question mark.
  const cut = text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space < length / 2 ? undefined : space).trimEnd()}…`;
}
