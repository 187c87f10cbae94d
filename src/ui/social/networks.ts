/**
 * Which social network a link leads to, found from its URL alone: no request, no list of accounts.
 * Pure data and functions; the glyphs are in `generated/network-icons.ts`, the words in `social-links.ts`.
 */

/** What a visitor finds behind the link; chooses the sentence that names it ("zum …-Profil", "zum …-Kanal"). */
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
  /** The brand's own spelling; empty where the visitor's language names the thing (website, newsletter …). */
  readonly name: string;
  readonly wording: NetworkWording;
  /** The network's hosts; their subdomains belong to it, look-alikes (`evilfacebook.com`) do not. */
  readonly hosts?: readonly string[];
  /** Finds the account in the decoded path, as its first group. */
  readonly handle?: RegExp;
  /** How an account is written: `@name` or, on networks of many hosts, `@name@host`. Default: the bare name. */
  readonly spelling?: 'at' | 'federated';
}

const firstSegment = /^\/([^/.][^/]*)\/?$/;
const atSegment = /^\/@([^/@]+)/;

const networks = {
  facebook: {
    name: 'Facebook',
    wording: 'profile',
    hosts: ['facebook.com', 'fb.com', 'fb.me'],
    handle: /^\/((?!(?:groups|pages|people|share|watch|events)\/?$)[^/]+(?<!\.php))\/?$/,
  },
  instagram: {
    name: 'Instagram',
    wording: 'profile',
    hosts: ['instagram.com', 'instagr.am'],
    handle: firstSegment,
    spelling: 'at',
  },
  youtube: {
    name: 'YouTube',
    wording: 'channel',
    hosts: ['youtube.com', 'youtu.be', 'youtube-nocookie.com'],
    handle: atSegment,
    spelling: 'at',
  },
  tiktok: { name: 'TikTok', wording: 'profile', hosts: ['tiktok.com'], handle: atSegment, spelling: 'at' },
  x: { name: 'X', wording: 'profile', hosts: ['x.com', 'twitter.com'], handle: firstSegment, spelling: 'at' },
  mastodon: {
    name: 'Mastodon',
    wording: 'profile',
    // Only needed where the path does not give the account away; any other host is known by its `/@name`.
    hosts: ['mastodon.social', 'mastodon.online', 'mstdn.social', 'social.bund.de', 'troet.cafe', 'chaos.social'],
    handle: /^\/(?:@|users\/)([^/]+)/,
    spelling: 'federated',
  },
  bluesky: {
    name: 'Bluesky',
    wording: 'profile',
    hosts: ['bsky.app'],
    handle: /^\/profile\/([^/:]+)(?:\/|$)/,
    spelling: 'at',
  },
  linkedin: {
    name: 'LinkedIn',
    wording: 'profile',
    hosts: ['linkedin.com', 'lnkd.in'],
    handle: /^\/(?:company|in|school|showcase)\/([^/]+)/,
  },
  xing: {
    name: 'XING',
    wording: 'profile',
    hosts: ['xing.com', 'xing.to'],
    handle: /^\/(?:profile|pages|companies)\/([^/]+)/,
  },
  threads: {
    name: 'Threads',
    wording: 'profile',
    hosts: ['threads.net', 'threads.com'],
    handle: atSegment,
    spelling: 'at',
  },
  whatsapp: { name: 'WhatsApp', wording: 'chat', hosts: ['whatsapp.com', 'wa.me'], handle: /^\/(\d+)\/?$/ },
  telegram: {
    name: 'Telegram',
    wording: 'channel',
    hosts: ['t.me', 'telegram.me', 'telegram.dog'],
    handle: /^\/(?:s\/)?([a-z]\w+)\/?$/i,
    spelling: 'at',
  },
  signal: { name: 'Signal', wording: 'chat', hosts: ['signal.me', 'signal.group', 'signal.org'] },
  pixelfed: { name: 'Pixelfed', wording: 'profile', handle: /^\/@?([^/.@]+)\/?$/, spelling: 'federated' },
  peertube: {
    name: 'PeerTube',
    wording: 'channel',
    handle: /^\/(?:(?:c|a|accounts|video-channels)\/|@)([^/]+)/,
    spelling: 'federated',
  },
  flickr: {
    name: 'Flickr',
    wording: 'profile',
    hosts: ['flickr.com', 'flic.kr'],
    handle: /^\/(?:photos|people)\/([^/@]+)\/?$/,
  },
  vimeo: { name: 'Vimeo', wording: 'channel', hosts: ['vimeo.com'], handle: /^\/([a-z][^/]*)\/?$/i },
  spotify: { name: 'Spotify', wording: 'profile', hosts: ['spotify.com', 'spotify.link'] },
  podcast: {
    name: '',
    wording: 'podcast',
    hosts: ['podcasts.apple.com', 'podcasts.google.com', 'podigee.io', 'letscast.fm', 'pca.st'],
  },
  rss: { name: '', wording: 'feed' },
  newsletter: { name: '', wording: 'newsletter' },
  email: { name: '', wording: 'email' },
  phone: { name: '', wording: 'phone' },
  website: { name: '', wording: 'website' },
  unknown: { name: '', wording: 'other' },
} as const satisfies Record<string, Network>;

/** Identifier of a network or of a kind of link without a brand; the values of `network` in `endpoint.md`. */
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
  insta: 'instagram',
  ig: 'instagram',
  yt: 'youtube',
  bsky: 'bluesky',
  applepodcasts: 'podcast',
  feed: 'rss',
  rssfeed: 'rss',
  atom: 'rss',
  mail: 'email',
  mailto: 'email',
  tel: 'phone',
  telephone: 'phone',
  telefon: 'phone',
  web: 'website',
  www: 'website',
  homepage: 'website',
};

/** Hosts that use `/@name` too and are no Mastodon servers. */
const notMastodon = ['medium.com', 'substack.com', 'flipboard.com', 'ko-fi.com', 'linktr.ee'];

const groupAddress = /^(?:chat\.whatsapp\.com|signal\.group)\/|^t\.me\/\+|\/(?:groups|joinchat|communities)\//;
const feedFile = /\.(?:rss|atom|xml)$/i;
const feedFolder = /\/(?:feed|rss|atom)\/?$/i;

/**
 * Finds the network of a link (endpoint.md, "Link"). A known `network` given by the data wins over the URL, a given
 * `handle` over the one in the URL.
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
  const path = decodePath(url?.pathname ?? '');
  const network = knownNetwork(link.network) ?? networkOfUrl(url, host, path, ownHost);
  const { name, wording }: Network = networks[network];
  const handle = printable(link.handle) ?? printable(handleIn(network, url, host, path));
  return {
    network,
    name,
    wording: refineWording(network, wording, host, path),
    host,
    ...(handle === undefined ? {} : { handle }),
  };
}

function knownNetwork(name: string | undefined): NetworkId | undefined {
  const key = (name ?? '').toLowerCase().replace(/[^a-z]/g, '');
  const id = Object.hasOwn(aliases, key) ? aliases[key] : key;
  return networkIds.find((known) => known === id && known !== 'unknown');
}

function networkOfUrl(url: URL | undefined, host: string, path: string, ownHost: string | undefined): NetworkId {
  if (url?.protocol === 'mailto:') return 'email';
  if (url?.protocol === 'tel:') return 'phone';
  if (!host) return 'unknown';
  if (feedFile.test(path)) return 'rss';
  const byHost = networkIds.find((id) => (networks[id] as Network).hosts?.some((known) => isHost(host, known)));
  if (byHost) return byHost;
  if (feedFolder.test(path)) return 'rss';
  if (/^pixelfed\./.test(host)) return 'pixelfed';
  if (/peertube/.test(host) || (/^tube\./.test(host) && /^\/[acw]\//.test(path))) return 'peertube';
  if (ownHost && host === bareHost(ownHost)) return 'website';
  const mayBeMastodon = !notMastodon.some((other) => isHost(host, other));
  return mayBeMastodon && /^\/(?:@|users\/)[^/]/.test(path) ? 'mastodon' : 'unknown';
}

function refineWording(network: NetworkId, wording: NetworkWording, host: string, path: string): NetworkWording {
  if (wording !== 'profile' && wording !== 'channel' && wording !== 'chat') return wording;
  if (groupAddress.test(host + path)) return 'group';
  if (network === 'whatsapp' && path.startsWith('/channel/')) return 'channel';
  if (network === 'spotify' && /^\/(?:intl-\w+\/)?(?:show|episode)\//.test(path)) return 'podcast';
  return wording;
}

function handleIn(network: NetworkId, url: URL | undefined, host: string, path: string): string | undefined {
  if (url?.protocol === 'mailto:') return path.split(',', 1)[0];
  if (url?.protocol === 'tel:') return path.split(';', 1)[0];
  const { hosts, handle, spelling }: Network = networks[network];
  const account = handle?.exec(path)?.[1];
  if (!account) return undefined;
  if (spelling === 'federated') return account.includes('@') ? `@${account}` : `@${account}@${host}`;
  // A link by way of another host ("example.org/facebook") names no account.
  if (!hosts?.some((known) => isHost(host, known))) return undefined;
  if (network === 'whatsapp') return `+${account}`;
  return spelling === 'at' ? `@${account}` : account;
}

/** The host itself or a subdomain of it, never a name that merely ends alike. */
function isHost(host: string, known: string): boolean {
  return host === known || host.endsWith(`.${known}`);
}

function bareHost(host: string): string {
  return host
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/\.$/, '');
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Drops a handle with control or direction characters in it: it could be made to look like another one. */
function printable(handle: string | undefined): string | undefined {
  const text = handle?.trim();
  return text && !/[\p{C}\s]/u.test(text) ? text : undefined;
}
