import { html, type TemplateResult } from 'lit';
import { formatMonth, formatYear } from '../../../i18n/format/format-month.js';
import { msg } from '../../../i18n/catalogue/msg.js';
import { makeList } from '../../../models/list.js';

export interface JumpPanel {
  /** Midnight of the day that is shown. */
  readonly day: number;
  readonly today: number;
  /** Between these there are dates. */
  readonly firstWall: number | undefined;
  readonly lastWall: number | undefined;
  readonly language: string;
  readonly goTo: (day: number) => void;
}

/** Where a rule never ends, years to choose from. */
const AHEAD = 5;
const MAX_YEARS = 60;

const yearOf = (wall: number): number => new Date(wall).getUTCFullYear();

/** Month and year to choose, both as what the browser offers for that. */
export function jumpPanel({ day, today, firstWall, lastWall, language, goTo }: JumpPanel): TemplateResult {
  const year = yearOf(day);
  const month = new Date(day).getUTCMonth();
  const now = yearOf(today);
  const last = lastWall === undefined || lastWall === Infinity ? now + AHEAD : yearOf(lastWall);
  const begin = Math.min(year, now, Math.max(firstWall === undefined ? now : yearOf(firstWall), now - MAX_YEARS));
  const end = Math.max(year, now + 1, Math.min(last, now + MAX_YEARS));
  const choose = (event: Event): void => {
    const [months, years] = (event.currentTarget as Element).closest('.jumping')?.querySelectorAll('select') ?? [];
    if (months && years) goTo(Date.UTC(Number(years.value), Number(months.value), 1));
  };
  return html`
    <div class="jumping controls" part="jump">
      <select aria-label=${msg('Monat')} @change=${choose}>
        ${makeList(
          12,
          (i) => html`<option value=${i} .selected=${i === month}>${formatMonth(i + 1, language)}</option>`,
        )}
      </select>
      <select aria-label=${msg('Jahr')} @change=${choose}>
        ${makeList(
          end - begin + 1,
          (i) =>
            html`<option value=${begin + i} .selected=${begin + i === year}>
              ${formatYear(begin + i, language)}
            </option>`,
        )}
      </select>
    </div>
  `;
}
