import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../i18n/format-text.js';
import { msg } from '../../i18n/msg.js';

/** Values that are shown at first, and at most; more would bury the dates. */
const FEW = 12;
const MANY = 80;

export interface OptionPanel {
  readonly name: string;
  readonly language: string;
  /** The most frequent first. */
  readonly options: readonly { value: string; label: string; count: number; chosen: boolean }[];
  readonly showsAll: boolean;
  readonly toggle: (value: string) => void;
  readonly showAll: () => void;
}

/** Categories or organizers to choose from, with how many events each has. */
export function optionPanel({ name, language, options, showsAll, toggle, showAll }: OptionPanel): TemplateResult {
  const visible = options.filter(({ chosen }, place) => chosen || place < (showsAll ? MANY : FEW));
  return html`
    <fieldset class="values" part="facet">
      <legend class="hidden">${name}</legend>
      <div class="options">
        ${visible.map(
          ({ value, label, count, chosen }) =>
            html`<label class="option">
              <input
                type="checkbox"
                .checked=${chosen}
                @change=${() => {
                  toggle(value);
                }}
              />
              <span>${label}</span>
              <span class="count">${formatNumber(count, language)}</span>
            </label>`,
        )}
      </div>
      ${
        !showsAll && visible.length < options.length
          ? html`<button type="button" class="link" @click=${showAll}>${msg('Alle zeigen')}</button>`
          : nothing
      }
    </fieldset>
  `;
}
