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

/** A zone that is named by an address has a colon, and stands without the quotes it needs then. */
const bareZone = /^([\w-]+;TZID=)([a-z]+:\/\/[^";:,]*)(?=[;:])/i;

/** Whether a line is quoted-printable, as in vCalendar 1.0, which other lines are folded. */
export const isQuotedPrintable = (line: string): boolean =>
  /^[\w-]+;(?:[^:;"]*;)*ENCODING=QUOTED-PRINTABLE[;:]/i.test(line.slice(0, 200));

/** Bytes that stand as `=C3=BC`; what is no such mark stays. */
function decodeQuotedPrintable(value: string, charset = 'utf-8'): string {
  const decode = (marks: string): string => {
    const bytes = Uint8Array.from(marks.slice(1).split('='), (hex) => Number.parseInt(hex, 16));
    try {
      return new TextDecoder(charset).decode(bytes);
    } catch {
      // Nobody knows this charset.
      return new TextDecoder().decode(bytes);
    }
  };
  return value.replace(/(?:=[\dA-F]{2})+/gi, decode).replace(/\r\n?/g, '\n');
}

/** Takes an unfolded line apart; `undefined` for what is none. */
export function readLine(written: string, line: number): ContentLine | undefined {
  const text = written.replace(bareZone, '$1"$2"');
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
  if (text[end] !== ':') return undefined;
  const value = text.slice(end + 1);
  const isEncoded = params['ENCODING']?.toUpperCase() === 'QUOTED-PRINTABLE';
  return {
    name: name.toUpperCase(),
    params,
    value: isEncoded ? decodeQuotedPrintable(value, params['CHARSET']) : value,
    line,
  };
}

/** A text without its escapes, trimmed. */
export const unescapeText = (value: string): string =>
  value.replace(/\\(.)/g, (_, mark: string) => (mark === 'n' || mark === 'N' ? '\n' : mark)).trim();

/** The texts of a list, which stand between commas that are not escaped. */
export const splitTexts = (value: string): string[] =>
  (value.match(/(?:\\.|[^\\,])+/g) ?? []).map(unescapeText).filter(Boolean);
