import type { RawSource } from '../shared/format.js';

/** What may stand between the cells of a table. */
export const delimiters = [';', ',', '\t', '|'];
/** Lines above the header, such as a title, that do no harm. */
export const longestPreamble = 10;

/** Whether a text may be a table at all: no JSON, no markup, no calendar. */
export const isTable = ({ json, text }: RawSource): boolean =>
  json === undefined && /^\s*[^<[{\s]/.test(text) && !/^\s*BEGIN:/.test(text);

const unquote = (cell: string): string =>
  cell
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .trim();

/**
 * Whether one of the first lines is a header: several columns, and for each of the patterns one of
 * its own.
 */
export function hasColumns(text: string, ...patterns: readonly RegExp[]): boolean {
  const lines = text
    .slice(0, 10_000)
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/, longestPreamble);
  return lines.some((line) =>
    delimiters.some((delimiter) => {
      const cells = line.split(delimiter).map(unquote);
      return cells.length > 1 && patterns.every((pattern) => cells.some((cell) => pattern.test(cell)));
    }),
  );
}
