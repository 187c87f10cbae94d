import { filled, type Json } from '../fields/json-values.js';
import { readDate } from '../fields/read-date.js';
import { readLanguage } from '../fields/read-language.js';
import { plainText, firstWords } from '../shared/plain-text.js';
import { resolve, type Names } from './find-nodes.js';
import { all, first, isA, readImage, readName, readText, readUrl, readWords } from './node-values.js';
import { readPlace } from './read-place.js';

const isMarkup = (text: string): boolean => /<[a-z/][^<>]*>/i.test(text);

/** Files that can be heard, seen or read. */
function readFiles(...values: unknown[]): object[] | undefined {
  const files = values.flatMap(all).flatMap((value) => {
    const { contentUrl, name, encodingFormat } = first(value);
    const url = readUrl(contentUrl);
    return url ? { url, title: readText(name), type: readName(encodingFormat) } : [];
  });
  return files.length ? files : undefined;
}

/** Who publishes, by name. */
export function readPublisher(node: Json, named: Names): { name?: string; url?: string; logo?: object } {
  const { name, url, logo } = first(resolve(all(node['publisher'])[0], named));
  return { name: readName(name), url: readUrl(url), logo: readImage(resolve(all(logo)[0], named)) } as object;
}

/**
 * An article in the shape of a news item.
 *
 * @param publisher who publishes the document, and need not be named again
 */
export function readArticle(node: Json, named: Names, publisher: string | undefined): unknown {
  const { headline, name, description, abstract, articleBody, datePublished, dateModified, ...rest } = node;
  const body = readName(articleBody) && String(all(articleBody)[0]);
  const { name: by, url: page } = readPublisher(node, named);
  const [image] = all(node['image']);
  const summary = readText(description ?? abstract);
  const url = readUrl(node['url']) ?? readUrl(resolve(all(rest['mainEntityOfPage'])[0], named)) ?? readUrl(node['@id']);
  return {
    url,
    title: readText(headline ?? name) ?? ((body && firstWords(plainText(body), 80)) || undefined),
    summary,
    ...(body && (isMarkup(body) ? { html: body } : { text: body })),
    published: readDate(readName(datePublished ?? rest['dateCreated'])),
    modified: readDate(readName(dateModified)),
    categories: readWords(rest['articleSection']),
    language: readLanguage(readName(rest['inLanguage']), readName(first(rest['inLanguage'])['alternateName'])),
    kind: isA(node, /^PublicationIssue$/) ? 'issue' : undefined,
    image: readImage(resolve(image, named)) ?? readImage(rest['thumbnailUrl']),
    source: by && by !== publisher ? filled({ name: by, url: page }) : undefined,
    place: readPlace(resolve(all(rest['contentLocation'])[0], named), named),
    attachments: readFiles(rest['associatedMedia'], rest['encoding'], rest['audio'], rest['video']),
  };
}
