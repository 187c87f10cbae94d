import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../../i18n/direction.js';
import { languageName } from '../../i18n/format-text.js';
import { textFor, type Reader } from '../../i18n/reader.js';
import type { Link } from '../../models/link.js';
import { localText } from '../local-text.js';
import { linkWords, type LinkWords } from './link-words.js';
import { networkIcon } from './network-icon.js';
import { detectNetwork, type NetworkMatch } from './networks.js';

/** `list` = a line with words each, `buttons` = short words in a frame, `icons` = glyphs with words for screen readers. */
export type SocialView = 'list' | 'icons' | 'buttons';

/** How {@link socialLinks} draws. */
export interface SocialLinksOptions<L extends Link> {
  readonly view: SocialView;
  readonly reader: Reader;
  /** Whose profile this is; completes the accessible name ("zum Facebook-Profil von …"). */
  readonly ownerOf?: ((link: L) => string | undefined) | undefined;
  /** Host of the owner's own site: a link there is called its website. */
  readonly ownHost?: string | undefined;
  /** `me` (default) says that the page and the profiles belong to the same owner; a list of others' profiles must not. */
  readonly rel?: string | undefined;
  /** Called when a visitor follows a link; may prevent the event's default. */
  readonly select?: ((link: L, event: Event) => void) | undefined;
}

interface Entry<L extends Link> {
  readonly link: L;
  readonly match: NetworkMatch;
  readonly words: LinkWords;
  /** The link's own words, where it has some. */
  readonly label: string;
  /** The account; empty where the words name it already. */
  readonly account: string;
  /** Name of the language behind the link, where it is another than the reader's. */
  readonly foreign: string;
}

/**
 * A list of links to profiles, channels and contacts, drawn with no request to anybody. Every link has its words in the
 * document, whatever the view, and what can be seen is part of its accessible name.
 */
export function socialLinks<L extends Link>(links: readonly L[], options: SocialLinksOptions<L>): TemplateResult {
  const entries = links.map((link) => describe(link, options));
  return html`
    <ul class="social ${options.view}" part="links" role="list">
      ${entries.map((entry) => html`<li>${anchor(entry, isAlone(entry, entries), options)}</li>`)}
    </ul>
  `;
}

function describe<L extends Link>(link: L, { reader, ownerOf, ownHost }: SocialLinksOptions<L>): Entry<L> {
  const match = detectNetwork(link, ownHost);
  const { language } = link;
  const foreign = language && languageOf(language) !== languageOf(reader.ui) ? languageName(language, reader.ui) : '';
  return {
    link,
    match,
    words: linkWords(match, ownerOf?.(link) ?? '', directionOf(reader.ui)),
    label: textFor(reader, link.label)?.value.trim() ?? '',
    account: match.wording === 'email' || match.wording === 'phone' ? '' : (match.handle ?? ''),
    foreign,
  };
}

const languageOf = (tag: string): string | undefined => tag.toLowerCase().split('-', 1)[0];

/** True when no other link of the list would be called the same. */
function isAlone<L extends Link>({ label, words }: Entry<L>, entries: readonly Entry<L>[]): boolean {
  return entries.filter((other) => other.label === label && other.words.full === words.full).length < 2;
}

function anchor<L extends Link>(entry: Entry<L>, alone: boolean, options: SocialLinksOptions<L>): TemplateResult {
  const { link, label, words, account, foreign } = entry;
  const { view, select } = options;
  const list = view === 'list';
  // A list tells the account, the other views only when the words alone would not do.
  const telling = list || !alone ? joined(account || (alone ? '' : addressOf(link.url)), foreign) : foreign;
  return html`
    <a
      part="link"
      href=${link.url}
      rel=${options.rel ?? 'me noopener'}
      hreflang=${link.language ?? nothing}
      title=${view === 'icons' ? joined(label || words.short, account, foreign) : nothing}
      @click=${select && ((event: Event) => select(link, event))}
    >
      ${networkIcon(entry.match.network)}
      <span class=${view === 'icons' ? 'hidden' : 'words'}>
        ${label ? labelled(entry, options) : named(entry, list)}
        ${telling ? html`<span class="meta"><bdi>${telling}</bdi></span>` : nothing}
      </span>
    </a>
  `;
}

const joined = (...parts: string[]): string => parts.filter(Boolean).join(' · ');

/** The sentence or the short word to be seen, and the complete name to be heard, of which it is a part. */
function named<L extends Link>({ words }: Entry<L>, list: boolean): TemplateResult {
  const seen = list ? words.sentence : words.short;
  const heard = contains(words.full, seen) ? words.full : `${seen}: ${words.full}`;
  if (seen === heard) return html`<span class="name">${seen}</span>`;
  return html`<span class="name" aria-hidden="true">${seen}</span><span class="hidden">${heard}</span>`;
}

/** The link's own words; the network is added for those who do not see the glyph, unless the words name it. */
function labelled<L extends Link>(
  { link, match, label, words }: Entry<L>,
  { reader }: SocialLinksOptions<L>,
): TemplateResult {
  const toldAlready =
    !match.name ||
    label
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .includes(match.name.toLowerCase());
  return html`
    <span class="name">${localText(link.label, reader, link.language)}</span>
    ${toldAlready ? nothing : html`<span class="hidden">(${words.full})</span>`}
  `;
}

const contains = (text: string, part: string): boolean => text.toLowerCase().includes(part.toLowerCase());

/** Host and path, for links that nothing else tells apart. */
function addressOf(url: string): string {
  return url.replace(/^\w+:(?:\/\/)?(?:www\.)?|[?#].*$|\/$/g, '');
}
