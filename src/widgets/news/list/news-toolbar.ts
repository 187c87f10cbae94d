import { msg } from '../../../i18n/catalogue/msg.js';
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../../i18n/format/format-text.js';
import type { Reader } from '../../../i18n/reader.js';
import type { NewsFiltering } from '../filter/news-filtering.js';
import type { Period } from './select-news.js';

/** Categories shown before "Alle Rubriken". */
const CATEGORIES_AT_FIRST = 8;

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
  /** How many are found, in words, while search or categories limit them. */
  results: string | undefined;
  /**
   * Is there something to see that a reset would add to? Where nothing is left, the list's place
   * offers it.
   */
  canReset: boolean;
  /** Does what the visitor wants. */
  act: (wish: (filters: NewsFiltering) => void) => void;
  showAllCategories: () => void;
}

function searchField({ query, act }: NewsToolbar): TemplateResult | typeof nothing {
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

function periodSwitch({ period, act }: NewsToolbar): TemplateResult | typeof nothing {
  if (period === undefined) return nothing;
  const choice = (value: Period, label: string): TemplateResult => html`
    <button
      type="button"
      part="button"
      aria-pressed=${period === value ? 'true' : 'false'}
      @click=${() => {
        act((filters) => {
          filters.showPeriod(value);
        });
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
  const { categories, chosen, allCategories, categoryLabel, act, reader } = bar;
  if (categories.length === 0) return nothing;
  const visible = categories.filter(({ id }, i) => allCategories || i < CATEGORIES_AT_FIRST || chosen.has(id));
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
              act((filters) => {
                filters.toggleCategory(id);
              });
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
  const { results, canReset, act } = bar;
  return html`
    <div class="toolbar controls" part="controls" role="group" aria-label=${msg('Meldungen filtern')}>
      ${searchField(bar)}${periodSwitch(bar)}${categoryChips(bar)}
    </div>
    <p class="results meta">
      <span role="status">${results}</span>
      ${
        results && canReset
          ? html`<button
              type="button"
              class="link"
              @click=${() => {
                act((filters) => void filters.reset());
              }}
            >
              ${msg('Suche und Auswahl zurücksetzen')}
            </button>`
          : nothing
      }
    </p>
  `;
}
