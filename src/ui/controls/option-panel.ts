import { html, nothing, type TemplateResult } from 'lit';
import { foldText } from '../../i18n/format/fold-text.js';
import { formatNumber, intlLocales } from '../../i18n/format/format-text.js';
import { msg } from '../../i18n/catalogue/msg.js';

/** Values that are shown at first, and at most; more would bury the list. */
const OPTIONS_AT_FIRST = 12;
const MAX_OPTIONS = 60;
/** From this many on a field helps to find one. */
const SEARCHABLE = 24;

/** One value to choose. */
export interface OptionValue {
  readonly value: string;
  readonly label: string;
  /**
   * How many records have it altogether; the order of the values does not move while visitors
   * choose.
   */
  readonly total: number;
  /** How many it would leave now. */
  readonly count: number;
  readonly chosen: boolean;
}

export interface OptionPanel {
  readonly name: string;
  readonly language: string;
  readonly values: readonly OptionValue[];
  readonly showsAll: boolean;
  /** Part of a label that the visitor looks for. */
  readonly wanted: string;
  readonly toggle: (value: string) => void;
  readonly showAll: () => void;
  readonly look: (wanted: string) => void;
}

/** The most frequent values first, equal ones by the alphabet of the reader. */
export function orderValues(values: readonly OptionValue[], language: string): OptionValue[] {
  const letters = new Intl.Collator(intlLocales(language), { numeric: true });
  return [...values].sort((a, b) => b.total - a.total || letters.compare(a.label, b.label));
}

function visibleValues({ values, showsAll, wanted }: OptionPanel): readonly OptionValue[] {
  const folded = foldText(wanted.trim());
  if (folded) {
    return values.filter(({ label, chosen }) => chosen || foldText(label).includes(folded)).slice(0, MAX_OPTIONS);
  }
  const end = showsAll ? MAX_OPTIONS : OPTIONS_AT_FIRST;
  return values.filter(({ chosen }, place) => chosen || place < end);
}

/** Values to choose from, with counts: of a facet, a category, an organizer. */
export function optionPanel(panel: OptionPanel): TemplateResult {
  const { name, language, values, showsAll, wanted, toggle, showAll, look } = panel;
  const visible = visibleValues(panel);
  const searchable = showsAll && values.length > SEARCHABLE;
  return html`
    <fieldset class="values" part="facet">
      <legend class="hidden">${name}</legend>
      ${
        searchable
          ? html`<input
              type="search"
              class="look"
              aria-label=${msg('In der Auswahl suchen')}
              placeholder=${msg('In der Auswahl suchen')}
              autocomplete="off"
              .value=${wanted}
              @input=${(event: InputEvent) => {
                look((event.target as HTMLInputElement).value);
              }}
            />`
          : nothing
      }
      <div class="options">
        ${visible.map(
          ({ value, label, count, chosen }) => html`
            <label class=${count === 0 && !chosen ? 'option none' : 'option'}>
              <input
                type="checkbox"
                .checked=${chosen}
                @change=${() => {
                  toggle(value);
                }}
              />
              <span>${label}</span>
              <span class="count">${formatNumber(count, language)}</span>
            </label>
          `,
        )}
      </div>
      ${
        !showsAll && visible.length < values.length
          ? html`<button type="button" class="link" @click=${showAll}>${msg('Alle zeigen')}</button>`
          : nothing
      }
      ${searchable && visible.length === 0 ? html`<p class="meta">${msg('Dazu wurde nichts gefunden.')}</p>` : nothing}
    </fieldset>
  `;
}
