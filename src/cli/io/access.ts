import { isIP } from 'node:net';
import { isPublicAddress, PrivateAddressError } from './public-address.js';

/** In `allowOrigins`: every public address. */
export const anyOrigin = '*';

/** Which servers may be asked on behalf of a source. */
export interface Access {
  /**
   * Whether the origin of an address is named, so that it may also be one of this machine or of a
   * private network.
   */
  isNamed(url: string): boolean;
  /** Why an address may not be asked; nothing when it may. */
  refuse(url: string): string | undefined;
}

/** The origin of an address; nothing for what is no web address. */
function originOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { origin, protocol } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? origin : undefined;
}

/** An origin as `allowOrigins` names it: scheme, host and port, nothing else. */
export const isOrigin = (text: string): boolean => text.replace(/\/$/, '') === originOf(text);

/**
 * Gives access to the origins of addresses, and to no other. Servers that moved to `https:` send
 * there who asks for `http:`, so that the first stands for both.
 *
 * @param addresses of the source itself, and what `allowOrigins` opens; `*` for every public
 * address
 */
export function accessTo(addresses: readonly string[]): Access {
  const isOpen = addresses.includes(anyOrigin);
  const named = new Set<string>();
  for (const address of addresses) {
    const origin = originOf(address);
    if (!origin) continue;
    named.add(origin);
    const { protocol, port, host } = new URL(origin);
    if (protocol === 'http:' && !port) named.add(`https://${host}`);
  }
  const isNamed = (url: string): boolean => named.has(originOf(url) ?? '');
  return {
    isNamed,
    refuse(url) {
      const origin = originOf(url);
      if (!origin) return 'only http: and https: addresses are asked';
      if (named.has(origin)) return undefined;
      if (!isOpen) return `${origin} is not the origin of the source; "allowOrigins" opens others`;
      const host = new URL(url).hostname.replace(/^\[|\]$/g, '');
      return isIP(host) && !isPublicAddress(host) ? new PrivateAddressError(host, host).message : undefined;
    },
  };
}
