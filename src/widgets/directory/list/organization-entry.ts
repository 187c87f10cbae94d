import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../../../i18n/catalogue/msg.js';
import { textFor } from '../../../i18n/reader.js';
import { heading } from '../../../ui/controls/heading.js';
import type { DirectoryView } from '../directory-view.js';

/** Offers that stand in the list; the detail has them all. */
const OFFERS_IN_LIST = 4;

/** Its name as what opens it, with what the search has found in it. */
function nameOf(index: number, view: DirectoryView): TemplateResult {
  const { catalog, reader, open } = view;
  const { name } = catalog.recordAt(index);
  const language = textFor(reader, name)?.language;
  return html`<button
    type="button"
    class="link open"
    part="link"
    lang=${language && language !== reader.ui ? language : nothing}
    aria-expanded=${String(open === index)}
    @click=${(event: Event) => {
      view.choose(index, event);
    }}
  >
    <bdi>${view.highlight(catalog.names[index] ?? '')}</bdi>
  </button>`;
}

/** One organization in the list: name, place and distance, what it offers, its languages. */
export function organizationEntry(index: number, view: DirectoryView): TemplateResult {
  const place = view.placeAt(index);
  const distance = view.distanceAt(index);
  const offers = view.labelsAt(index, 'offer');
  const languages = view.labelsAt(index, 'language');
  const mark = (): void => {
    view.mark(index);
  };
  const unmark = (): void => {
    view.mark(undefined);
  };
  return html`
    <article
      class=${view.marked === index ? 'entry marked' : 'entry'}
      part="item"
      @pointerenter=${mark}
      @pointerleave=${unmark}
      @focusin=${mark}
      @focusout=${unmark}
    >
      ${heading(view.headingLevel, nameOf(index, view))}
      ${
        place || distance
          ? html`<p class="meta line" part="meta">
              ${place ? html`<span part="place">${view.highlight(place)}</span>` : nothing}
              ${distance ? html`<span part="distance"><bdi>${distance}</bdi></span>` : nothing}
            </p>`
          : nothing
      }
      ${
        offers.length > 0
          ? html`<ul class="tags" part="offers" aria-label=${msg('Angebote')}>
              ${offers.slice(0, OFFERS_IN_LIST).map((offer) => html`<li>${view.highlight(offer)}</li>`)}
              ${offers.length > OFFERS_IN_LIST ? html`<li class="rest">+${offers.length - OFFERS_IN_LIST}</li>` : nothing}
            </ul>`
          : nothing
      }
      ${
        languages.length > 0
          ? html`<p class="meta" part="languages">
              <span class="hidden">${msg('Sprachen:')}</span> ${languages.join(', ')}
            </p>`
          : nothing
      }
    </article>
  `;
}
