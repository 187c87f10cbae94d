import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../../../i18n/catalogue/msg.js';
import { CLOSE } from '../../../ui/icon-paths.js';
import { icon } from '../../../ui/icons.js';
import { isNarrowed, type DirectoryChoice, type Facet } from './directory-choice.js';
import type { DirectoryView } from '../directory-view.js';
import { facetColumn } from './facet-column.js';

/** What visitors can do with what they have chosen. */
export interface ChoiceActions {
  /** Is there an order to change? */
  hasOrder: boolean;
  /** Takes the chip at `place` away, by this change of the choice. */
  remove: (change: Partial<DirectoryChoice>, place: number) => void;
  reset: () => void;
  sortBy: (sort: 'name' | undefined) => void;
}

function chip(label: string, remove: () => void): TemplateResult {
  return html`<li>
    <button type="button" class="chip" part="chip" aria-label=${msg(str`${label} entfernen`)} @click=${remove}>
      <bdi>${label}</bdi> ${icon(CLOSE)}
    </button>
  </li>`;
}

/** What is near comes nearest first; some look for a name there. */
function sortButton(sort: DirectoryChoice['sort'], sortBy: ChoiceActions['sortBy']): TemplateResult {
  const other = sort === 'name' ? undefined : 'name';
  return html`<button
    type="button"
    class="link"
    part="button"
    @click=${() => {
      sortBy(other);
    }}
  >
    ${other ? msg('Nach Name sortieren') : msg('Nach Entfernung sortieren')}
  </button>`;
}

/** What the visitor has chosen, each to be taken back, and all at once. */
export function choiceLine(
  choice: DirectoryChoice,
  view: DirectoryView,
  { hasOrder, remove, reset, sortBy }: ChoiceActions,
): TemplateResult | typeof nothing {
  if (!isNarrowed(choice)) return nothing;
  const entries = Object.entries(choice.facets) as [Facet, ReadonlySet<string>][];
  const chips: TemplateResult[] = [];
  const add = (label: string, change: () => Partial<DirectoryChoice>): void => {
    const place = chips.length;
    chips.push(
      chip(label, () => {
        remove(change(), place);
      }),
    );
  };
  for (const [facet, values] of entries) {
    for (const value of values) {
      add(view.labelOf(facetColumn(view.catalog, facet), value), () => {
        const rest = new Set(values);
        rest.delete(value);
        return { facets: { ...choice.facets, [facet]: rest } };
      });
    }
  }
  const { near } = choice;
  if (near) add(msg(str`${near.label}, ${near.radius} km`), () => ({ near: undefined, sort: undefined }));
  return html`
    <div class="chosen">
      ${
        chips.length > 0
          ? html`<ul class="chips" aria-label=${msg('Gewählte Filter')}>
              ${chips}
            </ul>`
          : nothing
      }
      ${near && hasOrder ? sortButton(choice.sort, sortBy) : nothing}
      <button type="button" class="link" part="button" @click=${reset}>${msg('Suche und Auswahl zurücksetzen')}</button>
    </div>
  `;
}
