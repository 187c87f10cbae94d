import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../../i18n/format/format-text.js';
import { msg } from '../../../i18n/catalogue/msg.js';
import type { ColumnName } from '../catalog/catalog.js';
import type { Facet, Panel } from '../facets/directory-choice.js';
import type { DirectoryFiltering } from '../facets/directory-filtering.js';
import { nameFacet } from '../facets/name-facet.js';

export interface DirectoryToolbar {
  readonly language: string;
  /** The words searched for; `undefined` hides the search. */
  readonly query: string | undefined;
  /** The facets that have something to choose from, each with how many values of it are chosen. */
  readonly facets: readonly { facet: Facet; column: ColumnName; chosen: number }[];
  /** May visitors ask for what is near to a place? */
  readonly hasNear: boolean;
  /** The panel that is open, and what stands in it once it is there. */
  readonly open: Panel | undefined;
  /** Where there is little room, the facets are behind one button: are they shown? */
  readonly showsFacets: boolean;
  readonly toggleFacets: () => void;
  readonly panel: TemplateResult | undefined;
  /** Is there a map to hide or to show? */
  readonly map: 'shown' | 'hidden' | undefined;
  readonly toggleMap: () => void;
  /** Does what the visitor wants. */
  readonly act: (wish: (filters: DirectoryFiltering) => void) => void;
}

function searchField({ query, act }: DirectoryToolbar): TemplateResult | typeof nothing {
  if (query === undefined) return nothing;
  return html`<input
    type="search"
    part="search"
    aria-label=${msg('Verzeichnis durchsuchen')}
    placeholder=${msg('Name, Ort oder Angebot')}
    autocomplete="off"
    enterkeyhint="search"
    .value=${query}
    @focus=${() => {
      act((filters) => void filters.prepare());
    }}
    @input=${(event: InputEvent) => {
      const field = event.target as HTMLInputElement;
      act((filters) => {
        // Read as late as it is used: visitors go on typing while the search is loaded.
        void filters.search(field.value);
      });
    }}
  />`;
}

function panelButton({ open, act }: DirectoryToolbar, panel: Panel, label: unknown): TemplateResult {
  const isOpen = open === panel;
  return html`
    <button
      type="button"
      class="unfold"
      data-panel=${panel}
      part="button"
      aria-expanded=${String(isOpen)}
      @click=${() => {
        act((filters) => {
          filters.togglePanel(panel);
        });
      }}
    >
      ${label}
    </button>
  `;
}

/** So many facets need no button of their own where there is little room. */
const FACETS_WITHOUT_BUTTON = 2;

function facetButtons(bar: DirectoryToolbar): unknown {
  const { facets, language, showsFacets, toggleFacets } = bar;
  const number = (chosen: number): TemplateResult | typeof nothing =>
    chosen > 0 ? html` <span class="count">${formatNumber(chosen, language)}</span>` : nothing;
  const buttons = facets.map(({ facet, column, chosen }) =>
    panelButton(bar, facet, html`${nameFacet(column)}${number(chosen)}`),
  );
  if (facets.length <= FACETS_WITHOUT_BUTTON) return buttons;
  return html`
    <button
      type="button"
      class="unfold all"
      part="button"
      aria-expanded=${String(showsFacets)}
      aria-controls="facets"
      @click=${toggleFacets}
    >
      ${msg('Filter')}${number(facets.reduce((sum, { chosen }) => sum + chosen, 0))}
    </button>
    <div id="facets" class=${showsFacets ? 'facets' : 'facets folded'}>${buttons}</div>
  `;
}

/** Search, place and facets above list and map. */
export function directoryToolbar(bar: DirectoryToolbar): TemplateResult {
  const { hasNear, map, toggleMap } = bar;
  return html`
    <div class="toolbar controls" part="controls" role="search" aria-label=${msg('Verzeichnis filtern')}>
      ${searchField(bar)}
      <div class="unfolds">
        ${hasNear ? panelButton(bar, 'near', msg('In der Nähe')) : nothing} ${facetButtons(bar)}
        ${
          map
            ? html`<button type="button" class="link" part="button" @click=${toggleMap}>
                ${map === 'shown' ? msg('Karte ausblenden') : msg('Karte zeigen')}
              </button>`
            : nothing
        }
      </div>
      ${bar.panel}
    </div>
  `;
}
