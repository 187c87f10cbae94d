import { css, html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../../../i18n/catalogue/msg.js';
import { heading } from '../../../ui/controls/heading.js';
import { drawDates, type AgendaPage } from './agenda-page.js';
import type { Period } from '../calendar-period.js';
import type { CalendarView } from '../calendar-view.js';
import type { EventIndex } from '../occurrences/event-index.js';
import { dayOf, nameDate } from '../name-times.js';
import { datesBefore, datesOver } from './past-occurrences.js';

export const styles = css`
  .past {
    margin-block-start: 1.5em;
  }

  .past > :is(h2, h3, h4, h5, h6) {
    font-size: 1.125em;
    margin-block-end: 0.25em;
  }

  .hint {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: baseline;
    margin-block-end: 0.5em;
  }
`;

/** Nothing to come: says so, with the last there was. */
export function ended(page: AgendaPage): TemplateResult {
  const { index, from, withPast, view } = page;
  const last = from === undefined ? datesOver(index, view.now, 1) : datesBefore(index, from, 1);
  return html`
    <p class="ended" part="empty">${msg('Keine weiteren Termine.')}</p>
    ${
      last.length > 0 && !(withPast && from === undefined)
        ? html`<p class="meta">${msg('Zuletzt war:')}</p>
            ${drawDates(last, -Infinity, page)}`
        : nothing
    }
  `;
}

/** Is there more that is over than a page has? */
export const hasMorePast = ({ index, count, view }: AgendaPage): boolean =>
  datesOver(index, view.now, count + 1).length > count;

/** What is over, the latest first. */
export function over(page: AgendaPage): TemplateResult | typeof nothing {
  const { index, count, view } = page;
  const occurrences = datesOver(index, view.now, count);
  if (occurrences.length === 0) return nothing;
  return html`
    <section class="past" part="past">
      ${heading(view.headingLevel, msg('Vergangene Termine'))} ${drawDates(occurrences, -Infinity, page)}
    </section>
  `;
}

/** In a month or week without dates: where there is one, and the way to it. */
export function emptyHint(
  index: EventIndex,
  { begin, end }: Period,
  { today, reader }: CalendarView,
  goTo: (day: number) => void,
): TemplateResult {
  const [next] = index.after(end, 1);
  const [found] = next ? [next] : datesBefore(index, begin, 1);
  const day = found && nameDate(found.wallStart, today, reader.ui);
  return html`<p class="hint meta">
    ${msg('Hier sind keine Termine.')}
    ${
      found && day
        ? html`<button
            type="button"
            class="link controls"
            @click=${() => {
              goTo(dayOf(found.wallStart));
            }}
          >
            ${next ? msg(str`Nächster Termin: ${day}`) : msg(str`Letzter Termin: ${day}`)}
          </button>`
        : nothing
    }
  </p>`;
}
