import { msg } from '@lit/localize';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { numberFrom, oneOf, tokensOf } from '../../element/converters.js';
import { define } from '../../element/define.js';
import { VerbundSelectEvent } from '../../element/events.js';
import { writeJsonLd } from '../../element/json-ld.js';
import { WidgetElement } from '../../element/widget-element.js';
import { textFor } from '../../i18n/reader.js';
import type { DocumentHead, Publisher } from '../../models/document-head.js';
import { linkKind, type Link } from '../../models/link.js';
import type { Sourced } from '../../models/provenance.js';
import { socialLinks, type SocialView } from '../../ui/social/social-links.js';
import { socialStyles } from '../../ui/social/social-styles.js';
import { imprint } from '../../ui/imprint.js';
import { emptyState } from '../../ui/states.js';
import { linksJsonLd } from './links-json-ld.js';
import { selectLinks } from './select-links.js';

const VIEW = oneOf<SocialView>(['list', 'icons', 'buttons']);
const BONES = 4;

/**
 * Links to the profiles, channels and contacts of an organization, without a request to any of the networks.
 *
 * ```html
 * <verbund-social src="links.json"></verbund-social>
 * ```
 *
 * @slot - Shown until the links are there, and again when they cannot be loaded.
 * @slot heading - Above the links.
 * @slot empty - Instead of the sentence that says there are no links.
 * @slot footer - Below the links.
 * @csspart widget - The frame around everything.
 * @csspart links - The list.
 * @csspart link - One link.
 * @csspart icon - The glyph in a link.
 * @csspart button - "Mehr anzeigen", and "Noch einmal versuchen" after a failure.
 * @csspart imprint - The small print: date of the data, attribution, licence.
 * @csspart empty - The sentence that says there are no links.
 * @csspart error - The sentence that says why there are none, with its button.
 * @csspart stale - The note that the links are older than they should be.
 * @cssproperty --verbund-accent - Colour of what can be acted on.
 * @cssproperty --verbund-muted - Colour of quiet text.
 * @cssproperty --verbund-edge - Colour of the buttons' frames.
 * @cssproperty --verbund-tint - Background under the pointer.
 * @cssproperty --verbund-focus - Colour of the focus ring.
 * @cssproperty --verbund-radius - Corners of buttons.
 * @fires {VerbundLoadEvent} verbund-load - A load ended.
 * @fires {VerbundErrorEvent} verbund-error - A load failed for good.
 * @fires {VerbundSelectEvent} verbund-select - A visitor follows a link; cancel it to keep them here.
 */
export class VerbundSocial extends WidgetElement<Link> {
  static override styles = [...WidgetElement.styles, socialStyles];

  /** `"list"` with words, `"icons"` without, or `"buttons"` with few. */
  @property({ reflect: true, useDefault: true, converter: VIEW }) view: SocialView = 'list';

  /** Links shown before "Mehr anzeigen": `6`. All when missing. */
  @property({ reflect: true, converter: numberFrom(1, 10_000, undefined) }) limit: number | undefined;

  /** Controls visitors get, as tokens: `"more"` or `"none"`. */
  @property({ reflect: true, useDefault: true }) controls = 'more';

  override readonly kind = linkKind;

  @state() private expanded = false;

  #shown: readonly Sourced<Link>[] = [];

  /** The links left by `filter`, each address once, in the order of the data. */
  override get shown(): readonly Sourced<Link>[] {
    return this.#shown;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('src') || changed.has('limit')) this.expanded = false;
    this.#shown = selectLinks(this.records, new URLSearchParams(this.filter), this.#ownHost);
  }

  protected override updated(): void {
    const { publisher } = this.source.collection?.heads[0] ?? {};
    const name = textFor(this.reader, publisher?.name)?.value;
    writeJsonLd(this, this.jsonLd ? linksJsonLd(this.#shown, publisher, name) : undefined);
  }

  protected override renderReady(): TemplateResult {
    if (this.records.length === 0) return emptyState(msg('Hier sind noch keine Profile eingetragen.'));
    if (this.#shown.length === 0) return emptyState(msg('Dazu ist hier kein Profil eingetragen.'));
    const visible = this.expanded ? this.#shown : this.#shown.slice(0, this.limit);
    const rest = this.#shown.length - visible.length;
    return html`
      ${socialLinks(visible, {
        view: this.view,
        reader: this.reader,
        ownHost: this.#ownHost,
        ownerOf: (link) => textFor(this.reader, this.#publisherOf(link)?.name)?.value,
        select: this.#select,
      })}
      ${
        rest > 0 && tokensOf(this.controls).includes('more')
          ? html`<p class="more">
              <button type="button" part="button" @click=${this.#showAll}>${msg('Mehr anzeigen')}</button>
            </p>`
          : nothing
      }
    `;
  }

  protected override renderSkeleton(): TemplateResult {
    const count = Math.min(this.limit ?? BONES, BONES);
    return html`
      <div class="social skeleton ${this.view}" aria-hidden="true">
        ${Array.from({ length: count }, () => html`<div class="bone"></div>`)}
      </div>
    `;
  }

  /** What the small print tells; beside a row of icons or buttons the date of the data would only be noise. */
  get #heads(): readonly DocumentHead[] {
    const heads = this.source.collection?.heads ?? [];
    return this.view === 'list' ? heads : heads.map(({ generated: _, ...head }) => head);
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

  #select = (record: Sourced<Link>, event: Event): void => {
    if (!this.dispatchEvent(new VerbundSelectEvent({ record }))) event.preventDefault();
  };

  /** Shows the links beyond `limit` and goes on where they begin. */
  #showAll = async (): Promise<void> => {
    const first = this.limit ?? 0;
    this.expanded = true;
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('.social a')[first]?.focus();
  };
}

define('verbund-social', VerbundSocial);

declare global {
  interface HTMLElementTagNameMap {
    'verbund-social': VerbundSocial;
  }
}
