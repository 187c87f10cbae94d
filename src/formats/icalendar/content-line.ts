/** One line of an iCalendar file taken apart (RFC 5545, 3.1). */
export interface ContentLine {
  /** In capitals: `DTSTART`. */
  name: string;
  /** Parameters by their names in capitals, without quotes: `{ TZID: 'Europe/Berlin' }`. */
  params: Readonly<Record<string, string>>;
  /** As it is written, still escaped. */
  value: string;
  /** Counted from 1, of the first of its folded lines. */
  line: number;
}

const nameForm = /^[\w-]+/;
const paramForm = /;([\w-]+)=((?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)/y;
const carets: Record<string, string> = { n: '\n', '^': '^', "'": '"' };

/** Takes an unfolded line apart; `undefined` for what is none. */
export function readLine(text: string, line: number): ContentLine | undefined {
  const [name] = nameForm.exec(text) ?? [];
  if (!name) return undefined;
  const params: Record<string, string> = {};
  let end = name.length;
  for (paramForm.lastIndex = end; ; end = paramForm.lastIndex) {
    const [, key = '', value = ''] = paramForm.exec(text) ?? [];
    if (!key) break;
    // Line breaks and quotes in parameters: RFC 6868.
    params[key.toUpperCase()] = value
      .replaceAll('"', '')
      .replace(/\^([n^'])/g, (_, mark: string) => carets[mark] ?? '');
  }
  return text[end] === ':' ? { name: name.toUpperCase(), params, value: text.slice(end + 1), line } : undefined;
}

/** A text without its escapes, trimmed. */
export const unescapeText = (value: string): string =>
  value.replace(/\\(.)/g, (_, mark: string) => (mark === 'n' || mark === 'N' ? '\n' : mark)).trim();

/** The texts of a list, which stand between commas that are not escaped. */
export const splitTexts = (value: string): string[] =>
  (value.match(/(?:\\.|[^\\,])+/g) ?? []).map(unescapeText).filter(Boolean);
