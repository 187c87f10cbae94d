import { firstWords, plainText } from '../shared/plain-text.js';

/**
 * Whether a text is meant as HTML: it has a tag, or a character reference that was not resolved
 * with those of XML.
 */
export const isMarkup = (text: string): boolean => /<\/?[a-z][^<>]*>|<!--|&(?:#\w+|[a-z]\w+);/i.test(text);

/** A text of RSS or of any type that means HTML, without its tags; as it is where it has none. */
export const readPlain = (text: string | undefined): string | undefined =>
  (text && (isMarkup(text) ? plainText(text) : text.replace(/\s+/g, ' ').trim())) || undefined;

/** The largest text that stands in a list as it is; what is longer is an article. */
const longestSummary = 600;

/** Body and summary of an item, in the shape of the endpoint. */
export interface Texts {
  summary?: string | undefined;
  html?: string | undefined;
  text?: string | undefined;
}

/** What a plug-in of WordPress writes below every text in a feed. */
const appendix = /<p>(?:The post|Der Beitrag) <a\s[^]{0,1000}?<\/a>[^<]{1,100}<a\s[^]{0,1000}?<\/a>\.?\s*<\/p>\s*$/;

const withoutAppendix = (text: string | undefined): string | undefined =>
  (text && text.replace(appendix, '').trim()) || undefined;

const bodyOf = (text: string): Texts => (isMarkup(text) ? { html: text } : { text });

/**
 * A feed has a teaser, or the whole article, or both, and only with both it is known which is
 * which: a short text of an item that leads to a page is taken for a teaser, any other for the
 * article.
 */
export function readTexts(description: string | undefined, content: string | undefined, hasPage: boolean): Texts {
  description = withoutAppendix(description);
  content = withoutAppendix(content);
  const summary = readPlain(description)?.replace(/ ?\[(?:…|\.\.\.)\]$/, '…');
  const isSame = content !== undefined && readPlain(content) === summary;
  if (content && !isSame) return { ...bodyOf(content), summary: summary && firstWords(summary, longestSummary) };
  // What stands as the content is the whole text, however short it is.
  if (content && isMarkup(content)) return bodyOf(content);
  const only = content ?? description;
  if (!only) return {};
  return hasPage && summary && summary.length <= longestSummary ? { summary } : bodyOf(only);
}

/** What stands for a title that is missing: the beginning of the text, else the address. */
export function titleOf(
  title: string | undefined,
  { summary, html, text }: Texts,
  address?: string,
): string | undefined {
  const words = title ?? firstWords(summary ?? text?.replace(/\s+/g, ' ') ?? plainText(html ?? ''), 80);
  return words || address?.replace(/^https?:\/\/(?:www\.)?|\/$/g, '') || undefined;
}

/** The first image of an article by its address; with nothing else known of it. */
export function firstImage(html: string | undefined): { src: string; alt?: string } | undefined {
  const [tag = ''] = /<img\s[^<>]*>/i.exec(html?.slice(0, 20_000) ?? '') ?? [];
  const attribute = (name: string) => new RegExp(String.raw`\s${name}\s*=\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(tag);
  const [, one, other] = attribute('src') ?? [];
  const [, alt, also] = attribute('alt') ?? [];
  const src = (one ?? other)?.trim().replaceAll('&amp;', '&');
  // Feeds count their readers by images of one pixel.
  if (!src || !/^(?:https?:|\/|[^:]*$)/i.test(src) || /\b(?:width|height)\s*=\s*["']?[01]["'\s/>]/i.test(tag))
    return undefined;
  return { src, ...((alt ?? also) && { alt: plainText(alt ?? also ?? '') }) };
}
