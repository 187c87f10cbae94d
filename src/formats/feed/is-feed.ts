/** What may stand before the first element: instructions, comments, a document type. */
const prolog = /^(?:\s+|<\?[^]*?\?>|<!--[^]*?-->|<!doctype\b[^[>]*(?:\[[^\]]*\]\s*)?>)/i;

/** Where the first element of a text in XML begins. */
export function findRoot(text: string): number {
  let offset = 0;
  // An end: no feed has more before its beginning.
  for (let parts = 0; parts < 100; parts += 1) {
    const [part = ''] = prolog.exec(text.slice(offset, offset + 20_000)) ?? [];
    if (!part) break;
    offset += part.length;
  }
  return offset;
}

/** Whether a text in XML is a feed: RSS, RDF, Atom or CDF, by its first element. */
export function isFeed(text: string): boolean {
  const offset = findRoot(text);
  return /^<(?:[\w.-]+:)?(?:rss|feed|rdf|channel)(?=[\s/>])/i.test(text.slice(offset, offset + 100));
}
