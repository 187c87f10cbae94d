import { writeJsonLd } from '../../element/json-ld.js';
import { textFor, type Reader } from '../../i18n/reader.js';
import type { Publisher } from '../../models/document/document-head.js';
import type { Link } from '../../models/records/link.js';
import { detectNetwork } from '../../ui/social/networks.js';

/**
 * The publisher as a schema.org `Organization` with its profiles as `sameAs`; nothing when there is
 * no profile.
 */
export function linksJsonLd(
  links: readonly Link[],
  publisher: Publisher | undefined,
  reader: Reader,
): object | undefined {
  const ofOwner = ['profile', 'channel', 'podcast', 'website'];
  const profiles = links.filter((link) => ofOwner.includes(detectNetwork(link).wording));
  if (profiles.length === 0) return undefined;
  return {
    '@type': 'Organization',
    name: textFor(reader, publisher?.name)?.value,
    url: publisher?.url,
    sameAs: profiles.map(({ url }) => url),
  };
}

/** Writes the links that are shown as JSON-LD into the light DOM. */
export function writeLinksJsonLd(
  host: HTMLElement,
  links: readonly Link[],
  publisher: Publisher | undefined,
  reader: Reader,
): void {
  writeJsonLd(host, linksJsonLd(links, publisher, reader));
}
