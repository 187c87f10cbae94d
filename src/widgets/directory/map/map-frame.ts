import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../../../i18n/catalogue/msg.js';
import { plural } from '../../../i18n/catalogue/plural.js';
import { CLOSE } from '../../../ui/icon-paths.js';
import { icon } from '../../../ui/icons.js';
import type { MapView } from './map-view.js';
import type { Credit, Tiles } from './tile-presets.js';

/** Names of one place that are drawn at most; the others are found in the list. */
const MOST_NAMES = 50;

/** Whose data the outline is made of. */
export const OUTLINE_CREDIT: Credit = { text: '© GeoBasis-DE / BKG 2017 (Daten verändert)' };

/** What visitors can say to that. */
export interface ConsentAnswers {
  readonly agree: () => void;
  readonly end: () => void;
}

/**
 * Before a third party is asked: who it is, what for, and what it learns; afterwards how to end
 * that.
 */
export function consentBar(
  tiles: Tiles | undefined,
  { consent }: MapView,
  { agree, end }: ConsentAnswers,
): TemplateResult | typeof nothing {
  if (!tiles || tiles.own) return nothing;
  const { provider } = tiles;
  if (consent.asks) {
    return html`
      <div
        class="question controls"
        part="consent"
        role="group"
        aria-label=${msg('Kartenbilder eines anderen Anbieters')}
      >
        <p class="meta">
          ${msg(str`Um Straßen und Orte zu zeigen, lädt die Karte Bilder von einem anderen Anbieter: ${provider}. Er erfährt dabei Ihre IP-Adresse und welchen Ausschnitt Sie ansehen.`)}
        </p>
        <button type="button" part="button" @click=${agree}>${msg('Kartenbilder laden')}</button>
      </div>
    `;
  }
  if (!consent.canRevoke) return nothing;
  return html`
    <p class="question meta controls" part="consent">
      <span>${msg(str`Anbieter der Kartenbilder: ${provider}`)}</span>
      <button type="button" class="link" part="button" @click=${end}>${msg('Kartenbilder nicht mehr laden')}</button>
    </p>
  `;
}

/** The names of those who are at one place. */
export function placeList(members: readonly number[], view: MapView, close: () => void): TemplateResult {
  const { catalog, choose, mark, reader } = view;
  const label = plural(msg('{n, plural, one {# Verein hier} other {# Vereine hier}}'), members.length, reader.ui);
  const closeByKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  };
  const entry = (index: number): TemplateResult => {
    const point = (): void => {
      mark(index);
    };
    const open = (event: Event): void => {
      choose(index, event);
    };
    return html`<li>
      <button type="button" class="link" @focus=${point} @pointerenter=${point} @click=${open}>
        <bdi>${catalog.names[index]}</bdi>
      </button>
    </li>`;
  };
  const more = members.length - MOST_NAMES;
  return html`
    <div class="here" part="place" role="group" aria-label=${label} @keydown=${closeByKey}>
      <div class="bar">
        <b aria-hidden="true">${label}</b>
        <button type="button" class="close" part="button" aria-label=${msg('Schließen')} @click=${close}>
          ${icon(CLOSE)}
        </button>
      </div>
      <ul>
        ${members.slice(0, MOST_NAMES).map(entry)}
      </ul>
      ${
        more > 0
          ? html`<p>
              ${plural(msg('{n, plural, one {# weiterer steht in der Liste.} other {# weitere stehen in der Liste.}}'), more, reader.ui)}
            </p>`
          : nothing
      }
    </div>
  `;
}

/** How many are not on the map. */
export function countUnplaced({ catalog: { lat }, visible }: MapView): number {
  let unplaced = 0;
  for (const index of visible) if (Number.isNaN(lat[index])) unplaced += 1;
  return unplaced;
}

/** Below the map: who is not on it, and whose data it is made of. */
export const mapNotes = (unplaced: number, credits: readonly Credit[], { reader }: MapView): TemplateResult => html`
  <div class="notes meta">
    <p role="status">
      ${
        unplaced > 0
          ? plural(
              msg(
                '{n, plural, one {# Eintrag ohne Ort steht nur in der Liste.} other {# Einträge ohne Ort stehen nur in der Liste.}}',
              ),
              unplaced,
              reader.ui,
            )
          : nothing
      }
    </p>
    <p class="credits" part="attribution">
      ${credits.map(({ text, url }) => html`<bdi>${url ? html`<a href=${url} rel="noopener">${text}</a>` : text}</bdi>`)}
    </p>
  </div>
`;
