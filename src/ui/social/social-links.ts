import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../../i18n/direction.js';
import { languageName } from '../../i18n/format/language-name.js';
import { textFor, type Reader } from '../../i18n/reader.js';
import type { Link } from '../../models/records/link.js';
import { localText } from '../local-text.js';
import { linkWords, type LinkWords } from './link-words.js';
import { networkIcon, type NetworkDrawings } from './network-icon.js';
import { detectNetwork, type NetworkMatch } from './networks.js';

/**
 * `list` = a line with words each, `buttons` = short words in a frame, `icons` = glyphs with words
 * for screen readers.
 */
export type SocialView = 'list' | 'icons' | 'buttons';

/** How {@link socialLinks} draws. */
export interface SocialLinksOptions<L extends Link> {
  readonly view: SocialView;
  readonly reader: Reader;
  /**
   * The glyphs: `undefined` until they are loaded, `null` when they cannot be, and words have to
   * do.
   */
  readonly drawings: NetworkDrawings | null | undefined;
  /** Whose profile this is; completes the accessible name ("zum Facebook-Profil von …"). */
  readonly ownerOf?: ((link: L) => string | undefined) | undefined;
  /** Host of the owner's own site: a link there is called its website. */
  readonly ownHost?: string | undefined;
  /**
   * `me` (default) says that the page and the profiles belong to the same owner; a list of others'
   * profiles must not.
   */
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
 * A list of links to profiles, channels and contacts, drawn with no request to anybody. Every link
 * has its words in the document, whatever the view, and what can be seen is part of its accessible
 * name.
 */
export function socialLinks<L extends Link>(links: readonly L[], options: SocialLinksOptions<L>): TemplateResult {
  const entries = links.map((link) => describe(link, options));
  const view = options.view === 'icons' && options.drawings === null ? 'buttons' : options.view;
  return html`
    <ul class="social ${view}" part="links" role="list">
      ${entries.map((entry) => html`<li>${anchor(entry, isAlone(entry, entries), { ...options, view })}</li>`)}
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
  const { view, select, reader } = options;
  const list = view === 'list';
  const seen = list ? words.sentence : words.short;
  const spoken = label ? besideLabel(entry) : besideWords(seen, words.full);
  // A list tells the account, the other views only when the words alone would not do.
  const telling = list || !alone ? [account || (alone ? '' : addressOf(link.url)), foreign] : [foreign];
  const tellingText = telling.filter(Boolean).join(' · ');
  return html`
    <a
      part="link"
      href=${link.url}
      rel=${options.rel ?? 'me noopener'}
      hreflang=${link.language ?? nothing}
      title=${view === 'icons' ? (label ? `${label} ${spoken}`.trim() : spoken || seen) : nothing}
      @click=${select && ((event: Event) => select(link, event))}
    >
      ${networkIcon(entry.match.network, options.drawings ?? undefined)}
      <span class=${view === 'icons' ? 'hidden' : 'words'}>
        ${label ? localName(link, reader) : html`<span class="name" aria-hidden=${spoken ? 'true' : nothing}>${seen}</span>`}
        ${spoken ? html`<span class="hidden">${spoken}</span>` : nothing}
        ${tellingText ? html`<span class="meta"><bdi>${tellingText}</bdi></span>` : nothing}
      </span>
    </a>
  `;
}

const localName = (link: Link, reader: Reader): TemplateResult =>
  html`<span class="name">${localText(link.label, reader, link.language)}</span>`;

/** What is heard instead of the words seen, of which these are a part; empty when the same. */
function besideWords(seen: string, full: string): string {
  if (seen === full) return '';
  return full.toLowerCase().includes(seen.toLowerCase()) ? full : `${seen}: ${full}`;
}

/**
 * What is heard after a link's own words: where it leads, for those who do not see the glyph; empty
 * if they say so.
 */
function besideLabel<L extends Link>({ match, label, words }: Entry<L>): string {
  const said = label.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return !match.name || said.includes(match.name.toLowerCase()) ? '' : `(${words.full})`;
}

/** Host and path, for links that nothing else tells apart. */
function addressOf(url: string): string {
  return url
    .split(/[?#]/, 1)
    .join('')
    .replace(/^\w+:(?:\/\/)?(?:www\.)?|\/$/g, '');
}
