import type { Publisher } from '../../models/document-head.js';
import type { Link } from '../../models/link.js';
import { detectNetwork } from '../../ui/social/networks.js';

/**
 * The publisher as a schema.org `Organization` with its profiles as `sameAs`; nothing when there is no profile.
 *
 * @param name the publisher's name in the widget's language
 */
export function linksJsonLd(
  links: readonly Link[],
  publisher: Publisher | undefined,
  name: string | undefined,
): object | undefined {
  const profiles = links.filter((link) =>
    ['profile', 'channel', 'podcast', 'website'].includes(detectNetwork(link).wording),
  );
  if (profiles.length === 0) return undefined;
  return {
    '@type': 'Organization',
    ...(name && { name }),
    ...(publisher?.url && { url: publisher.url }),
    sameAs: profiles.map(({ url }) => url),
  };
}
