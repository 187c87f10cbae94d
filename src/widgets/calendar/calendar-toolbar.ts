import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../i18n/format/format-text.js';
import { msg } from '../../i18n/catalogue/msg.js';
import { icon } from '../../ui/icons.js';
import type { Panel, View } from './filter/calendar-choice.js';
import type { CalendarFiltering } from './filter/calendar-filtering.js';

export interface CalendarToolbar {
  readonly language: string;
  /** The words searched for; `undefined` hides the search. */
  readonly query: string | undefined;
  /** What has something to choose from, with how many values of it are chosen. */
  readonly facets: readonly { facet: 'category' | 'organizer'; chosen: number }[];
  readonly open: Panel | undefined;
  readonly panel: TemplateResult | typeof nothing | undefined;
  /** Does what the visitor wants. */
  readonly act: (wish: (filters: CalendarFiltering) => void) => void;
}

function searchField({ query, act }: CalendarToolbar): TemplateResult | typeof nothing {
  if (query === undefined) return nothing;
  return html`<input
    type="search"
    part="search"
    aria-label=${msg('Termine durchsuchen')}
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

/** Search, categories and organizers. */
export function calendarToolbar(bar: CalendarToolbar): TemplateResult | typeof nothing {
  const { language, query, facets, open, panel, act } = bar;
  if (query === undefined && facets.length === 0) return nothing;
  return html`
    <div class="toolbar controls" part="controls" role="search" aria-label=${msg('Termine filtern')}>
      ${searchField(bar)}
      ${facets.map(
        ({ facet, chosen }) =>
          html`<button
            type="button"
            class="unfold"
            part="button"
            aria-expanded=${String(open === facet)}
            @click=${() => {
              act((filters) => {
                filters.togglePanel(facet);
              });
            }}
          >
            ${facet === 'category' ? msg('Rubriken') : msg('Veranstalter')}${
              chosen > 0 ? html` <span class="count">${formatNumber(chosen, language)}</span>` : nothing
            }
          </button>`,
      )}
      ${open === 'jump' ? nothing : panel}
    </div>
  `;
}

export interface PeriodBar {
  /** What is shown: `November 2026`. */
  readonly title: string;
  readonly view: View;
  /** What the visitor may switch between; fewer than two hide the switch. */
  readonly views: readonly View[];
  /** May visitors go to other dates? */
  readonly canMove: boolean;
  /** May they go back to today with one press? */
  readonly hasToday: boolean;
  readonly open: Panel | undefined;
  readonly panel: TemplateResult | typeof nothing | undefined;
  readonly act: CalendarToolbar['act'];
  readonly show: (view: View) => void;
}

/** The id of the title of what is shown. */
export const PERIOD_ID = 'period';

const BACK = 'M15 5l-7 7 7 7';
const ON = 'M9 5l7 7-7 7';
const DOWN = 'M6 9l6 6 6-6';

function nameView(view: View): string {
  switch (view) {
    case 'month':
      return msg('Monat');
    case 'week':
      return msg('Woche');
    case 'cards':
      return msg('Kacheln');
    default:
      return msg('Liste');
  }
}

function steps({ view, hasToday, act }: PeriodBar): TemplateResult {
  const labels =
    view === 'week' ? [msg('Vorherige Woche'), msg('Nächste Woche')] : [msg('Vorheriger Monat'), msg('Nächster Monat')];
  const step = (by: -1 | 1): TemplateResult =>
    html`<button
      type="button"
      class="step"
      part="button"
      aria-label=${labels[by < 0 ? 0 : 1] ?? ''}
      @click=${() => {
        act((filters) => {
          filters.step(by);
        });
      }}
    >
      ${icon(by < 0 ? BACK : ON)}
    </button>`;
  return html`
    <div class="steps">
      ${step(-1)}
      ${
        hasToday
          ? html`<button
              type="button"
              part="button"
              @click=${() => {
                act((filters) => {
                  filters.showToday();
                });
              }}
            >
              ${msg('Heute')}
            </button>`
          : nothing
      }
      ${step(1)}
    </div>
  `;
}

/** What is shown, the way to other dates, and how they are laid out. */
export function periodBar(bar: PeriodBar): TemplateResult {
  const { title, view, views, canMove, open, panel, act, show } = bar;
  return html`
    <div class="period">
      ${canMove ? html`<div class="controls">${steps(bar)}</div>` : nothing}
      <div class="shown">
        <p class="title" part="period" id=${PERIOD_ID} aria-live="polite">${title}</p>
        ${
          canMove
            ? html`<button
                type="button"
                class="step jump controls"
                part="button"
                aria-label=${msg('Monat und Jahr wählen')}
                aria-expanded=${String(open === 'jump')}
                @click=${() => {
                  act((filters) => {
                    filters.togglePanel('jump');
                  });
                }}
              >
                ${icon(DOWN)}
              </button>`
            : nothing
        }
      </div>
      ${
        views.length > 1
          ? html`<div class="views controls" part="views" role="group" aria-label=${msg('Ansicht')}>
              ${views.map(
                (each) =>
                  html`<button
                    type="button"
                    part="button"
                    aria-pressed=${String(each === view)}
                    @click=${() => {
                      show(each);
                    }}
                  >
                    ${nameView(each)}
                  </button>`,
              )}
            </div>`
          : nothing
      }
      ${open === 'jump' ? panel : nothing}
    </div>
  `;
}
