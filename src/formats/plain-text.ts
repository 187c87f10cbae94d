import { decodeEntities } from './decode-entities.js';

/** The text of a piece of HTML on one line; nothing of it is ever shown as HTML. Reads the first 20,000 characters. */
export function plainText(html: string): string {
  const text = html
    .slice(0, 20_000)
    .replace(/<(script|style)\b[^]*?(?:<\/\1>|$)/gi, ' ')
    .replace(/<\/?(?:a|abbr|b|bdi|bdo|cite|code|em|i|mark|q|s|small|span|strong|sub|sup|u|wbr)(?:\s[^<>]*)?>/gi, '')
    .replace(/<[a-z!/?][^<>]*>/gi, ' ');
  return decodeEntities(text).replace(/\s+/g, ' ').trim();
}

/** The beginning of a text, cut between words and closed with an ellipsis when it is longer than `length` characters. */
export function firstWords(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2)).trimEnd()}…`;
}
