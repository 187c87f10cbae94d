import { msg } from '../../i18n/catalogue/msg.js';
import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { numberFrom, oneOf, tokensOf } from '../../element/converters.js';
import { VerbundSelectEvent } from '../../element/events.js';
import { memoizeLast } from '../../element/memoize-last.js';
import { WidgetElement } from '../../element/widget-element.js';
import { textFor } from '../../i18n/reader.js';
import type { Publisher } from '../../models/document/document-head.js';
import { linkKind, type Link } from '../../models/records/link.js';
import type { Sourced } from '../../models/records/provenance.js';
import { socialLinks, type SocialView } from '../../ui/social/social-links.js';
import { socialStyles } from '../../ui/social/social-styles.js';
import { emptyState } from '../../ui/states/states.js';
import { selectLinks } from './select-links.js';
import { makeList } from '../../models/list.js';

// What is not part of the first paint is loaded when it is needed.
const drawings = () => import('../../ui/social/network-drawings.js');
const imprint = () => import('../../ui/states/imprint.js');
const jsonLd = () => import('./links-json-ld.js');
const more = () => import('./more-links.js');
const presets = () => import('./faults-of-preset.js');

const VIEW = oneOf<SocialView>(['list', 'icons', 'buttons']);

/**
 * Links to the profiles, channels and contacts of an organization, drawn without a request to any
 * network.
 *
 * ```html
 * <verbund-social src="/links.json"></verbund-social>
 * ```
 *
 * @slot - fallback content, visible until the links are there and again when loading fails for good
 * @slot heading - heading of the widget
 * @slot empty - what to say when there are no links
 * @slot footer - below everything
 * @csspart widget - everything
 * @csspart links - the list of links
 * @csspart link - one link
 * @csspart icon - the glyph in a link
 * @csspart button - a button, such as "Alle anzeigen"
 * @csspart imprint - date, licence and attribution of the data
 * @csspart loading - the skeleton
 * @csspart empty - the empty state
 * @csspart error - the failed state
 * @csspart stale - the note above older content
 * @cssproperty --verbund-accent - colour of what can be acted on
 * @cssproperty --verbund-focus - focus ring
 * @cssproperty --verbund-muted - secondary text
 * @cssproperty --verbund-edge - edges of controls
 * @cssproperty --verbund-tint - quiet surfaces
 * @cssproperty --verbund-radius - corner radius
 * @cssproperty --verbund-gap - space between columns
 * @fires {VerbundLoadEvent} verbund-load - a load ended
 * @fires {VerbundErrorEvent} verbund-error - a load failed for good
 * @fires {VerbundSelectEvent} verbund-select - a visitor follows a link (cancelable)
 */
export class VerbundSocial extends WidgetElement<Link> {
  static override styles: CSSResultGroup = [WidgetElement.styles, socialStyles];

  static override properties: PropertyDeclarations = {
    view: { converter: VIEW, reflect: true, useDefault: true },
    limit: { converter: numberFrom(1, 10_000, undefined), reflect: true },
    controls: { reflect: true, useDefault: true },
    expanded: { state: true, attribute: false },
  };

  /** `"list"` with words, `"icons"` without, or `"buttons"` with few. */
  view: SocialView = 'list';

  /** Links shown before "Alle anzeigen": `6`. All when missing. */
  limit: number | undefined;

  /** Controls visitors get, as tokens: `"more"` or `"none"`. */
  controls = 'more';

  override readonly kind = linkKind;

  private expanded = false;

  #select = memoizeLast(selectLinks<Sourced<Link>>);
  #shown: readonly Sourced<Link>[] = [];

  override get shown(): readonly Sourced<Link>[] {
    return this.#shown;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('filter') && this.filter) this.#checkPreset();
    if (changed.has('src') || changed.has('limit')) this.expanded = false;
    this.#shown = this.#select(this.records, this.filter, this.#ownHost);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!this.jsonLd && !changed.get('jsonLd')) return;
    const links = this.jsonLd && this.state === 'ready' ? this.#shown : [];
    this.later(jsonLd)?.writeLinksJsonLd(this, links, this.source.collection?.heads[0]?.publisher, this.reader);
  }

  protected override renderSkeleton(): TemplateResult {
    // Asked for now, the glyphs arrive together with the links.
    this.later(drawings);
    const bones = makeList(Math.min(this.limit ?? 4, 4), () => html`<li class="bone"></li>`);
    return html`<ul class="social ${this.view}">
      ${bones}
    </ul>`;
  }

  protected override renderReady(): TemplateResult {
    return html`${this.#renderLinks()}${this.#renderImprint()}`;
  }

  #renderLinks(): TemplateResult {
    if (this.records.length === 0) return emptyState(msg('Hier sind noch keine Profile eingetragen.'));
    if (this.#shown.length === 0) return emptyState(msg('Dazu ist hier kein Profil eingetragen.'));
    const visible = this.expanded ? this.#shown : this.#shown.slice(0, this.limit);
    const hasMore = visible.length < this.#shown.length && tokensOf(this.controls).includes('more');
    return html`
      ${socialLinks(visible, {
        view: this.view,
        drawings: this.later(drawings),
        reader: this.reader,
        ownHost: this.#ownHost,
        ownerOf: (link) => textFor(this.reader, this.#publisherOf(link)?.name)?.value,
        select: this.#choose,
      })}
      ${hasMore ? this.later(more)?.moreLinks(this.#showAll) : nothing}
    `;
  }

  /**
   * Beside a row of icons or buttons the date of the data would only be noise; whose they are has
   * to be said.
   */
  #renderImprint(): TemplateResult | typeof nothing | undefined {
    const all = this.source.collection?.heads ?? [];
    const heads = this.view === 'list' ? all : all.map((head) => ({ ...head, generated: undefined }));
    const hasPrint = heads.some(({ generated, license, attribution }) => generated ?? license ?? attribution);
    return hasPrint ? this.later(imprint)?.imprint(heads, this.reader) : undefined;
  }

  get #ownHost(): string | undefined {
    const url = this.source.collection?.heads[0]?.publisher?.url;
    return url && URL.canParse(url) ? new URL(url).hostname : undefined;
  }

  /** Who publishes the source that a link came from. */
  #publisherOf(link: Sourced<Link>): Publisher | undefined {
    const urls = link.provenance.map(({ url }) => url);
    return this.source.collection?.sources.find(({ url }) => urls.includes(url))?.head?.publisher;
  }

  #choose = (record: Sourced<Link>, event: Event): void => {
    if (!this.dispatchEvent(new VerbundSelectEvent({ record }))) event.preventDefault();
  };

  /** Shows the links beyond `limit` and goes on where they begin. */
  #showAll = async (): Promise<void> => {
    const first = this.limit ?? 0;
    this.expanded = true;
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('.social a')[first]?.focus();
  };

  /** A preset nobody can fulfil would leave the widget empty for years: say so. */
  #checkPreset(): void {
    this.prepare(presets, ({ faultsOfPreset }) => {
      for (const fault of faultsOfPreset(this.filter)) {
        this.log(({ warn }) => {
          warn(this, fault);
        });
      }
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'verbund-social': VerbundSocial;
  }
}
