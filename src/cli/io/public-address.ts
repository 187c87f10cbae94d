import { lookup as lookUpName } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** IPv4 networks that are not the public Internet (IANA special-purpose registry, RFC 6890). */
const specialIPv4 = [
  '0.0.0.0/8', // this network
  '10.0.0.0/8', // private
  '100.64.0.0/10', // carrier-grade NAT
  '127.0.0.0/8', // loopback
  '169.254.0.0/16', // link-local, where clouds keep their credentials
  '172.16.0.0/12', // private
  '192.0.0.0/24', // protocol assignments
  '192.0.2.0/24', // documentation
  '192.88.99.0/24', // 6to4 relays
  '192.168.0.0/16', // private
  '198.18.0.0/15', // benchmarks
  '198.51.100.0/24', // documentation
  '203.0.113.0/24', // documentation
  '224.0.0.0/4', // multicast
  '240.0.0.0/4', // reserved, and broadcast
];

/**
 * IPv6 networks inside of 2000::/3 that are not the public Internet. Everything outside of it is
 * refused anyway.
 */
const specialIPv6 = [
  '2001::/23', // protocol assignments, Teredo among them
  '2001:db8::/32', // documentation
  '2002::/16', // 6to4, which hides an IPv4 address
  '3fff::/20', // documentation
];

/** By this prefix hosts that speak only IPv6 reach IPv4 addresses (NAT64, RFC 6052). */
const nat64 = '64:ff9b::';

const special = new BlockList();
const global = new BlockList();

for (const network of specialIPv4) {
  const [address = '', bits] = network.split('/');
  special.addSubnet(address, Number(bits), 'ipv4');
  special.addSubnet(`${nat64}${address}`, 96 + Number(bits), 'ipv6');
}
for (const network of specialIPv6) {
  const [address = '', bits] = network.split('/');
  special.addSubnet(address, Number(bits), 'ipv6');
}
global.addSubnet('2000::', 3, 'ipv6');
global.addSubnet(nat64, 96, 'ipv6');

/**
 * Whether an IP address belongs to the public Internet: not to this machine, a private network or a
 * cloud's own services.
 */
export function isPublicAddress(address: string): boolean {
  const version = isIP(address);
  if (version === 4) return !special.check(address, 'ipv4');
  // A zone (`fe80::1%eth0`) only stands behind link-local addresses.
  if (version !== 6 || address.includes('%')) return false;
  return global.check(address, 'ipv6') && !special.check(address, 'ipv6');
}

/** A name that leads to an address which is not public. */
export class PrivateAddressError extends Error {
  override readonly name = 'PrivateAddressError';

  constructor(host: string, address: string) {
    super(
      host === address ? `${host} is not a public address` : `${host} has the address ${address}, which is not public`,
    );
  }
}

/**
 * Looks a name up for a connection and refuses it if one of its addresses is not public. The
 * connection is made to the addresses that were checked here: a name that has another address a
 * moment later (DNS rebinding) gains nothing.
 */
export function publicLookup(lookUp: typeof lookUpName = lookUpName): LookupFunction {
  return (host, options, done) => {
    lookUp(host, { ...options, all: true }, (error, addresses) => {
      // Node gives no addresses with an error, whatever its types say.
      const refused = error ? undefined : addresses.find(({ address }) => !isPublicAddress(address));
      if (error) done(error, []);
      else if (refused) done(new PrivateAddressError(host, refused.address), []);
      else if (options.all) done(null, addresses);
      else done(null, addresses[0]?.address ?? '', addresses[0]?.family);
    });
  };
}
