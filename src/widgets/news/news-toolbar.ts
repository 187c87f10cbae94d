import { msg } from '../../i18n/msg.js';
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../i18n/format-text.js';
import { plural } from '../../i18n/plural.js';
import type { Reader } from '../../i18n/reader.js';
import type { Period } from './select-news.js';

/** Categories shown before "Alle Rubriken". */
const FEW = 8;

export interface NewsToolbar {
  reader: Reader;
  /** The words searched for; `undefined` hides the search. */
  query: string | undefined;
  /** Empty hides the categories. */
  categories: readonly { id: string; count: number }[];
  categoryLabel: (id: string) => string;
  chosen: ReadonlySet<string>;
  allCategories: boolean;
  /** `undefined` hides the switch to the archive. */
  period: Period | undefined;
  /** Number of results while search or categories limit them. */
  results: number | undefined;
  search: (query: string) => void;
  prepareSearch: () => void;
  toggleCategory: (id: string) => void;
  showAllCategories: () => void;
  showPeriod: (period: Period) => void;
  reset: () => void;
}

function searchField({ query, search, prepareSearch }: NewsToolbar): TemplateResult | typeof nothing {
  if (query === undefined) return nothing;
  const label = msg('Meldungen durchsuchen');
  return html`<input
    type="search"
    part="search"
    aria-label=${label}
    placeholder=${msg('Suchen')}
    autocomplete="off"
    enterkeyhint="search"
    .value=${query}
    @focus=${prepareSearch}
    @input=${(event: InputEvent) => {
      search((event.target as HTMLInputElement).value);
    }}
  />`;
}

function periodSwitch({ period, showPeriod }: NewsToolbar): TemplateResult | typeof nothing {
  if (period === undefined) return nothing;
  const choice = (value: Period, label: string): TemplateResult => html`
    <button
      type="button"
      part="button"
      aria-pressed=${period === value ? 'true' : 'false'}
      @click=${() => {
        showPeriod(value);
      }}
    >
      ${label}
    </button>
  `;
  return html`
    <div class="chips segments" role="group" aria-label=${msg('Zeitraum')}>
      ${choice('current', msg('Aktuell'))}${choice('archive', msg('Archiv'))}
    </div>
  `;
}

function categoryChips(bar: NewsToolbar): TemplateResult | typeof nothing {
  const { categories, chosen, allCategories, categoryLabel, toggleCategory, reader } = bar;
  if (categories.length === 0) return nothing;
  const visible = categories.filter(({ id }, i) => allCategories || i < FEW || chosen.has(id));
  return html`
    <div class="chips" role="group" aria-label=${msg('Rubriken')}>
      ${visible.map(
        ({ id, count }) => html`
          <button
            type="button"
            class="chip"
            part="chip"
            aria-pressed=${chosen.has(id) ? 'true' : 'false'}
            @click=${() => {
              toggleCategory(id);
            }}
          >
            ${categoryLabel(id)} <span class="count">${formatNumber(count, reader.ui)}</span>
          </button>
        `,
      )}
      ${
        visible.length < categories.length
          ? html`<button type="button" class="link" @click=${bar.showAllCategories}>${msg('Alle Rubriken')}</button>`
          : nothing
      }
    </div>
  `;
}

/** Search, period and categories above the list, with the number of results announced. */
export function newsToolbar(bar: NewsToolbar): TemplateResult {
  const { results, reader, reset } = bar;
  const found = msg('{n, plural, =0 {Keine Treffer} one {# Treffer} other {# Treffer}}');
  return html`
    <div class="toolbar controls" part="controls" role="search" aria-label=${msg('Meldungen filtern')}>
      ${searchField(bar)}${periodSwitch(bar)}${categoryChips(bar)}
    </div>
    <p class="results meta">
      <span role="status">${results === undefined ? nothing : plural(found, results, reader.ui)}</span>
      ${results ? html`<button type="button" class="link" @click=${reset}>${msg('Suche und Auswahl zurücksetzen')}</button>` : nothing}
    </p>
  `;
}
