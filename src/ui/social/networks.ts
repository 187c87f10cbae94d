/**
 * Which social network a link leads to, found from its URL alone: no request, no list of accounts.
 * Pure data and functions; the glyphs are in `generated/network-icons.ts`, the words in
 * `link-words.ts`.
 */

/**
 * What a visitor finds behind the link; chooses the sentence that names it ("zum …-Profil", "zum
 * …-Kanal").
 */
export type NetworkWording =
  | 'profile'
  | 'channel'
  | 'group'
  | 'chat'
  | 'podcast'
  | 'website'
  | 'newsletter'
  | 'feed'
  | 'email'
  | 'phone'
  | 'other';

interface Network {
  /**
   * The brand's own spelling; missing where the visitor's language names the thing (website,
   * newsletter …).
   */
  readonly name?: string;
  /** `profile` when missing. */
  readonly wording?: NetworkWording;
  /**
   * The network's hosts; their subdomains belong to it, look-alikes (`evilfacebook.com`) do not.
   */
  readonly hosts?: readonly string[];
  /**
   * Finds accounts in paths without a mark (`/name`); those with one (`/@name`, `/profile/name`)
   * are found anyway.
   */
  readonly bare?: RegExp;
  /** What an account is written with; `@host` for `@name@host` on networks of many hosts. */
  readonly spelling?: '@' | '@host' | '+';
}

/** An account after a mark that says so. */
const markedAccount =
  /^\/(?:@|(?:profile|company|in|school|pages|photos|people|users|user|[acs]|accounts|video-channels)\/@?)([^/:]+)(?![^/])/;
/**
 * A path of one segment that is no file, no number and none of the few pages that are no account.
 */
const bareAccount = /^\/((?!\d+\/?$|profile\.php|(?:groups|pages|people|share|watch|home|joinchat)\b)[^/.+][^/]*)\/?$/;
const phoneAccount = /^\/(\d{7,})$/;

const networks = {
  facebook: { name: 'Facebook', hosts: ['facebook.com', 'fb.com', 'fb.me'], bare: bareAccount },
  instagram: { name: 'Instagram', hosts: ['instagram.com', 'instagr.am'], bare: bareAccount, spelling: '@' },
  youtube: { name: 'YouTube', hosts: ['youtube.com', 'youtu.be'], wording: 'channel', spelling: '@' },
  tiktok: { name: 'TikTok', hosts: ['tiktok.com'], spelling: '@' },
  x: { name: 'X', hosts: ['x.com', 'twitter.com'], bare: bareAccount, spelling: '@' },
  // Any other server is known by the `/@name` of its accounts.
  mastodon: {
    name: 'Mastodon',
    hosts: ['mastodon.social', 'mastodon.online', 'social.bund.de', 'troet.cafe'],
    spelling: '@host',
  },
  bluesky: { name: 'Bluesky', hosts: ['bsky.app'], spelling: '@' },
  linkedin: { name: 'LinkedIn', hosts: ['linkedin.com', 'lnkd.in'] },
  xing: { name: 'XING', hosts: ['xing.com'] },
  threads: { name: 'Threads', hosts: ['threads.net', 'threads.com'], spelling: '@' },
  whatsapp: { name: 'WhatsApp', hosts: ['whatsapp.com', 'wa.me'], wording: 'chat', bare: phoneAccount, spelling: '+' },
  telegram: { name: 'Telegram', hosts: ['t.me', 'telegram.me'], wording: 'channel', bare: bareAccount, spelling: '@' },
  signal: { name: 'Signal', hosts: ['signal.me', 'signal.group'], wording: 'chat' },
  pixelfed: { name: 'Pixelfed', bare: bareAccount, spelling: '@host' },
  peertube: { name: 'PeerTube', wording: 'channel', spelling: '@host' },
  flickr: { name: 'Flickr', hosts: ['flickr.com', 'flic.kr'] },
  vimeo: { name: 'Vimeo', hosts: ['vimeo.com'], wording: 'channel', bare: bareAccount },
  spotify: { name: 'Spotify', hosts: ['spotify.com'] },
  podcast: { hosts: ['podcasts.apple.com', 'podigee.io', 'letscast.fm'], wording: 'podcast' },
  rss: { wording: 'feed' },
  newsletter: { wording: 'newsletter' },
  email: { wording: 'email' },
  phone: { wording: 'phone' },
  website: { wording: 'website' },
  unknown: { wording: 'other' },
} as const satisfies Record<string, Network>;

/**
 * Identifier of a network or of a kind of link without a brand; the values of `network` in
 * `endpoint.md`.
 */
export type NetworkId = keyof typeof networks;

/** All networks, the neutral kinds last. */
export const networkIds = Object.keys(networks) as NetworkId[];

/** What {@link detectNetwork} found out about a link. */
export interface NetworkMatch {
  readonly network: NetworkId;
  /** Brand name, e.g. `'YouTube'`; empty for kinds without a brand. */
  readonly name: string;
  readonly wording: NetworkWording;
  /** Host without `www.`, e.g. `'essen.example'`; empty for `mailto:` and `tel:`. */
  readonly host: string;
  /** Account as people write it: `'@name'`, `'@name@host'`, an e-mail address, a phone number. */
  readonly handle?: string;
}

/** Other names under which data names a network; compared without case, blanks and punctuation. */
const aliases: Readonly<Record<string, NetworkId>> = {
  twitter: 'x',
  xtwitter: 'x',
  fb: 'facebook',
  feed: 'rss',
  rssfeed: 'rss',
  mail: 'email',
  tel: 'phone',
  telefon: 'phone',
  web: 'website',
  homepage: 'website',
};

/** Hosts that use `/@name` too and are no Mastodon servers. */
const notMastodon = ['medium.com', 'substack.com', 'flipboard.com'];

const groupAddress = /^(?:chat\.whatsapp|signal\.group)|^t\.me\/\+|\/(?:groups|joinchat)\//;
const podcastAddress = /spotify\.com\/(?:[\w-]+\/)?(?:show|episode)\//;

/**
 * Finds the network of a link (endpoint.md, "Link"). A known `network` given by the data wins over
 * the URL, a given `handle` over the one in the URL.
 *
 * @param link absolute `url`; `network` in any case and spelling ("X (Twitter)").
 * @param ownHost host of the publisher's own site: a link there is its website.
 */
export function detectNetwork(
  link: { readonly url: string; readonly network?: string | undefined; readonly handle?: string | undefined },
  ownHost?: string,
): NetworkMatch {
  const url = URL.canParse(link.url) ? new URL(link.url) : undefined;
  const host = bareHost(url?.hostname ?? '');
  const path = url?.pathname ?? '';
  const network = networkNamed(link.network) ?? networkOfUrl(url?.protocol, host, path, ownHost);
  const { name = '', wording = 'profile' }: Network = networks[network];
  const handle = printable(link.handle) ?? printable(accountIn(network, url?.protocol, host, path));
  return {
    network,
    name,
    wording: name ? refineWording(wording, host + path) : wording,
    host,
    ...(handle && { handle }),
  };
}

/**
 * The network that data or a page call so, in any case and spelling: `twitter` and `X (Twitter)`
 * are `x`.
 */
export function networkNamed(name: string | undefined): NetworkId | undefined {
  const key = (name ?? '').toLowerCase().replace(/[^a-z]/g, '');
  const id = Object.hasOwn(aliases, key) ? aliases[key] : key;
  return networkIds.find((known) => known === id && known !== 'unknown');
}

function networkOfUrl(protocol: string | undefined, host: string, path: string, ownHost = ''): NetworkId {
  if (protocol === 'mailto:') return 'email';
  if (protocol === 'tel:') return 'phone';
  if (/\.(?:rss|atom|xml)$/i.test(path)) return 'rss';
  const byHost = networkIds.find((id) => isOneOf(host, (networks[id] as Network).hosts));
  if (byHost) return byHost;
  if (/\/(?:feed|rss|atom)\/?$/i.test(path)) return 'rss';
  if (host.startsWith('pixelfed.')) return 'pixelfed';
  if (host.includes('peertube') || (host.startsWith('tube.') && /^\/[acw]\//.test(path))) return 'peertube';
  if (host && host === bareHost(ownHost)) return 'website';
  return /^\/(?:@|users\/)[^/]/.test(path) && !isOneOf(host, notMastodon) ? 'mastodon' : 'unknown';
}

function refineWording(wording: NetworkWording, address: string): NetworkWording {
  if (groupAddress.test(address)) return 'group';
  if (address.startsWith('whatsapp.com/channel/')) return 'channel';
  return podcastAddress.test(address) ? 'podcast' : wording;
}

function accountIn(network: NetworkId, protocol: string | undefined, host: string, path: string): string | undefined {
  if (protocol === 'mailto:' || protocol === 'tel:') return decode(path.split(/[,;]/, 1)[0]);
  const { hosts, bare, spelling }: Network = networks[network];
  const account = decode((markedAccount.exec(path) ?? bare?.exec(path))?.[1]);
  if (!account) return undefined;
  if (spelling === '@host') return account.includes('@') ? `@${account}` : `@${account}@${host}`;
  // A link by way of another host ("example.org/facebook") names no account.
  if (!isOneOf(host, hosts)) return undefined;
  return (spelling ?? '') + account;
}

/** Is it one of the hosts or a subdomain of one, and not a name that merely ends alike? */
function isOneOf(host: string, known: readonly string[] = []): boolean {
  return known.some((name) => `.${host}`.endsWith(`.${name}`));
}

function bareHost(host: string): string {
  return host.toLowerCase().replace(/^www\.|\.$/g, '');
}

function decode(text = ''): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Drops a handle with control or direction characters in it: it could be made to look like another
 * one.
 */
function printable(handle: string | undefined): string | undefined {
  const text = handle?.trim();
  return text && !/[\p{C}\s/]/u.test(text) ? text : undefined;
}
