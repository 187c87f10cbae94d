import type { Link } from '../../models/records/link.js';
import { detectNetwork, networkNamed } from '../../ui/social/networks.js';

/**
 * The links to show, in the order given: each address once, and only those that fit the locked
 * preset.
 *
 * @param filter query string with `network` and `language`, each may be repeated: one of the values
 * of each key has to fit
 * @param ownHost host of the publisher's site, see `detectNetwork`
 */
export function selectLinks<L extends Link>(links: readonly L[], filter: string, ownHost?: string): L[] {
  const preset = new URLSearchParams(filter);
  const wanted = preset.getAll('network');
  const networks = new Set(wanted.map(networkNamed));
  const languages = new Set(preset.getAll('language').map((language) => primary(language)));
  const seen = new Set<string>();
  return links.filter((link) => {
    const address = sameAddress(link.url);
    if (!address || seen.has(address)) return false;
    seen.add(address);
    if (wanted.length > 0 && !networks.has(detectNetwork(link, ownHost).network)) return false;
    return languages.size === 0 || (link.language !== undefined && languages.has(primary(link.language)));
  });
}

const primary = (language: string): string | undefined => language.trim().toLowerCase().split(/[-_]/, 1)[0];

/**
 * Two spellings of one address are equal: case of the host, `www.`, a slash at the end. Empty for
 * what is none.
 */
function sameAddress(url: string | undefined): string {
  if (!url || !URL.canParse(url)) return '';
  return new URL(url).href.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/(?=$|[?#])/, '');
}
