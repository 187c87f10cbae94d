import type { Parsed, RawSource } from './format.js';

/**
 * Pages that lead through the whole past of a site, as those of a blog do, are not all read by
 * every visitor's browser. Ten posts a page is what WordPress gives; it gives a hundred when it is
 * asked to.
 */
export const MOST_PAGES_OF_AN_ARCHIVE = 20;

/** A longer header holds no links that anybody needs. */
const LONGEST_HEADER = 10_000;

/** The address with the relation `next` in a `Link` header (RFC 8288). */
export function nextInHeader(header: string | undefined): string | undefined {
  const links = (header ?? '').slice(0, LONGEST_HEADER).matchAll(/<([^<>]*)>([^<]*)/g);
  for (const [, address = '', written = ''] of links) {
    const parameters = new Map<string, string>();
    for (const [, name = '', quoted, bare] of written.matchAll(/;\s*([\w*-]+)\s*=\s*(?:"([^"]*)"|([^\s;,"]+))/g)) {
      const key = name.toLowerCase();
      // Of two with one name, the first counts.
      if (!parameters.has(key)) parameters.set(key, (quoted ?? bare ?? '').toLowerCase());
    }
    // With an anchor it is said of another document than this one.
    if (!parameters.has('anchor') && parameters.get('rel')?.split(/\s+/).includes('next')) return address;
  }
  return undefined;
}

/** Whether an address asks for one page, or for what begins at one place, of a longer list. */
const asksForOnePage = (address: string): boolean => /[?&](?:page|offset)=/.test(address);

/**
 * Where a source goes on after a document: the one place that says so, for every format. What the
 * document itself names counts first, then the `Link` header of the answer, as WordPress sends it.
 * Whose address asks for one page gets no other by that header.
 *
 * @param source the address that the source was given by
 */
export function followingPage(
  { next, mostPages }: Pick<Parsed, 'next' | 'mostPages'>,
  { link }: RawSource,
  source: string | undefined,
): Pick<Parsed, 'next' | 'mostPages'> {
  if (next !== undefined || asksForOnePage(source ?? '')) return { next, mostPages };
  const linked = nextInHeader(link);
  return linked === undefined ? {} : { next: linked, mostPages: MOST_PAGES_OF_AN_ARCHIVE };
}
