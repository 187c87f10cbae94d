import { msg } from '../../../i18n/catalogue/msg.js';
import { css, html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { memoizeLast } from '../../../element/memoize-last.js';
import { formatMonth, formatYear } from '../../../i18n/format/format-month.js';
import { formatNumber } from '../../../i18n/format/format-text.js';
import type { NewsItem } from '../../../models/records/news-item.js';
import type { Sourced } from '../../../models/records/provenance.js';
import { groupByMonth, type MonthGroup } from './group-by-month.js';
import { newsCard } from '../list/news-card.js';
import type { NewsView } from '../news-view.js';

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

const count = (n: number, view: NewsView): TemplateResult =>
  html`<span class="count">(${formatNumber(n, view.reader.ui)})</span>`;

interface Host extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

type Items = readonly Sourced<NewsItem>[];

/** The archive by year and month, with how many items each holds; the newest month stands open. */
export class NewsArchive implements ReactiveController {
  /** What a visitor has opened or closed, by `2025` and `2025-11`. */
  #open = new Map<string, boolean>();
  /** How many items of a month are shown, where a visitor asked for more. */
  #shown = new Map<string, number>();
  #group = memoizeLast(groupByMonth<Sourced<NewsItem>>);

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#shown.clear();
  }

  /** @param limit items of a month shown at first */
  render(items: Items, view: NewsView, limit: number): TemplateResult {
    const years = this.#group(items, view.reader.timeZone);
    const newest = [String(years[0]?.year), years[0]?.months[0]?.key];
    const { ui } = view.reader;
    const month = (year: number, { key, month, items }: MonthGroup<Sourced<NewsItem>>): TemplateResult => {
      const list = (): TemplateResult => this.#renderItems(key, items, view, limit);
      if (!key) return list();
      const label = html`<span>${formatMonth(month, ui)}<span class="hidden"> ${formatYear(year, ui)}</span></span>`;
      return this.#fold(key, newest.includes(key), html`${label} ${count(items.length, view)}`, list);
    };
    return html`
      <ul class="archive" part="archive" aria-label=${msg('Archiv nach Jahr und Monat')}>
        ${years.map(({ year, count: total, months }) => {
          const label = html`<b>${year ? formatYear(year, ui) : msg('Ohne Datum')}</b> ${count(total, view)}`;
          const content = (): TemplateResult =>
            html`<ul class="months">
              ${months.map((group) => html`<li>${month(year, group)}</li>`)}
            </ul>`;
          return html`<li>${this.#fold(String(year), newest.includes(String(year)), label, content)}</li>`;
        })}
      </ul>
    `;
  }

  /**
   * A disclosure; what is folded away is not drawn at all, so that the size of the archive does not
   * matter.
   */
  #fold(key: string, openAtFirst: boolean, label: unknown, content: () => unknown): TemplateResult {
    const open = this.#open.get(key) ?? openAtFirst;
    const toggle = (event: Event): void => {
      event.preventDefault();
      this.#open.set(key, !open);
      this.host.requestUpdate();
    };
    return html`<details ?open=${open}>
      <summary @click=${toggle}>${label}</summary>
      ${open ? content() : nothing}
    </details>`;
  }

  #renderItems(key: string, items: Items, view: NewsView, limit: number): TemplateResult {
    const shown = this.#shown.get(key) ?? limit;
    const more = async (event: Event): Promise<void> => {
      const list = (event.currentTarget as Element).closest('li')?.querySelector('.items');
      this.#shown.set(key, shown + limit);
      this.host.requestUpdate();
      await this.host.updateComplete;
      list?.children[shown]?.querySelector<HTMLElement>('.open')?.focus();
    };
    return html`
      <ul class="items">
        ${items.slice(0, shown).map((item) => html`<li>${newsCard(item, view, false)}</li>`)}
      </ul>
      ${
        shown < items.length
          ? html`<p class="more controls">
              <button type="button" part="button" @click=${more}>${msg('Weitere Meldungen zeigen')}</button>
            </p>`
          : nothing
      }
    `;
  }
}
