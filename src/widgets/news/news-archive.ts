import { msg } from '../../i18n/msg.js';
import { css, html, nothing, type TemplateResult } from 'lit';
import { formatMonth, formatYear } from '../../i18n/format-month.js';
import { formatNumber } from '../../i18n/format-text.js';
import type { NewsItem } from '../../models/news-item.js';
import type { Sourced } from '../../models/provenance.js';
import type { YearGroup } from './group-by-month.js';
import { newsCard } from './news-card.js';
import type { NewsView } from './news-view.js';

export { groupByMonth } from './group-by-month.js';

export const styles = css`
  details > summary {
    cursor: pointer;
    padding-block: 0.5em;
    min-block-size: var(--_target);
  }

  .archive > li {
    border-block-start: 1px solid var(--_rule);
  }

  .archive .months {
    padding-inline-start: 1.25em;
  }

  .archive .items {
    padding: 0.5em 0 1em 1.25em;
  }

  .archive .items > li {
    padding-block: 0.75em;
  }
`;

/** Which years and months stand open, by key (`2025`, `2025-11`), and what changes that. */
export interface ArchiveState {
  isOpen: (key: string) => boolean;
  toggle: (key: string) => void;
}

const count = (n: number, view: NewsView): TemplateResult =>
  html`<span class="count">(${formatNumber(n, view.reader.ui)})</span>`;

/** A disclosure; what is folded away is not drawn at all, so that the size of the archive does not matter. */
function fold(key: string, label: unknown, { isOpen, toggle }: ArchiveState, content: () => unknown): TemplateResult {
  return html`
    <details ?open=${isOpen(key)}>
      <summary
        @click=${(event: Event) => {
          event.preventDefault();
          toggle(key);
        }}
      >
        ${label}
      </summary>
      ${isOpen(key) ? content() : nothing}
    </details>
  `;
}

/** The archive by year and month, with how many items each holds. */
export function newsArchive(
  years: readonly YearGroup<Sourced<NewsItem>>[],
  state: ArchiveState,
  view: NewsView,
): TemplateResult {
  const months = ({ year, months }: YearGroup<Sourced<NewsItem>>): TemplateResult => html`
    <ul class="months">
      ${months.map(({ key, month, items }) => {
        const list = (): TemplateResult =>
          html`<ul class="items">
            ${items.map((item) => html`<li>${newsCard(item, view, false)}</li>`)}
          </ul>`;
        if (!key) return html`<li>${list()}</li>`;
        const label = html`<span
          >${formatMonth(month, view.reader.ui)}<span class="hidden"> ${formatYear(year, view.reader.ui)}</span></span
        >`;
        return html`<li>${fold(key, html`${label} ${count(items.length, view)}`, state, list)}</li>`;
      })}
    </ul>
  `;
  return html`
    <ul class="archive" part="archive" aria-label=${msg('Archiv nach Jahr und Monat')}>
      ${years.map((group) => {
        const label = group.year ? formatYear(group.year, view.reader.ui) : msg('Ohne Datum');
        return html`<li class="year">
          ${fold(String(group.year), html`<b>${label}</b> ${count(group.count, view)}`, state, () => months(group))}
        </li>`;
      })}
    </ul>
  `;
}
