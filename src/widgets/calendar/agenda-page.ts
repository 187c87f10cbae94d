import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../../i18n/msg.js';
import { heading } from '../../ui/heading.js';
import { agendaList } from './agenda-list.js';
import type { CalendarView } from './calendar-view.js';
import type { EventIndex } from './event-index.js';
import { dayOf, nameDate } from './name-times.js';
import type { Occurrence } from './occurrence.js';
import { readAgenda, readPast } from './read-agenda.js';

export interface AgendaPage {
  readonly index: EventIndex;
  /** First day of the list; `undefined` where it begins with what is not over. */
  readonly from: number | undefined;
  /** So many dates at most, to come and over. */
  readonly count: number;
  /** Shows what is over as well. */
  readonly withPast: boolean;
  /** How to draw dates other than as a list by day. */
  readonly cards: ((occurrences: readonly Occurrence[], view: CalendarView) => TemplateResult) | undefined;
  readonly view: CalendarView;
  /** `undefined` hides the button. */
  readonly showMore: (() => void) | undefined;
}

const draw = (occurrences: readonly Occurrence[], from: number, { cards, view }: AgendaPage): TemplateResult =>
  cards ? cards(occurrences, view) : agendaList(occurrences, from, view);

/** Nothing to come: says so, with the last there was. */
function ended(page: AgendaPage): TemplateResult {
  const { index, from, withPast, view } = page;
  const last = from === undefined ? index.previous(view.now, 1) : index.before(from, 1);
  return html`
    <p class="ended" part="empty">${msg('Keine weiteren Termine.')}</p>
    ${
      last.length > 0 && !(withPast && from === undefined)
        ? html`<p class="meta">${msg('Zuletzt war:')}</p>
            ${draw(last, -Infinity, page)}`
        : nothing
    }
  `;
}

function over(page: AgendaPage): TemplateResult | typeof nothing {
  const { index, count, view } = page;
  const { occurrences } = readPast(index, view.now, count);
  if (occurrences.length === 0) return nothing;
  return html`
    <section class="past" part="past">
      ${heading(view.headingLevel, msg('Vergangene Termine'))} ${draw(occurrences, -Infinity, page)}
    </section>
  `;
}

/** The dates to come as a list or cards, and below them those that are over. */
export function agendaPage(page: AgendaPage): TemplateResult {
  const { index, from, count, withPast, view, showMore } = page;
  const { occurrences, hasMore } = readAgenda(index, view.now, from, count);
  const isMore = hasMore || (withPast && readPast(index, view.now, count).hasMore);
  return html`
    <div class="upcoming">${occurrences.length > 0 ? draw(occurrences, from ?? view.today, page) : ended(page)}</div>
    ${withPast && from === undefined ? over(page) : nothing}
    ${
      isMore && showMore
        ? html`<p class="more controls">
            <button type="button" part="button" @click=${showMore}>${msg('Weitere Termine zeigen')}</button>
          </p>`
        : nothing
    }
  `;
}

/** In a month or week without dates: where there is one, and the way to it. */
export function emptyHint(
  next: Occurrence | undefined,
  last: Occurrence | undefined,
  { today, reader }: CalendarView,
  goTo: (day: number) => void,
): TemplateResult {
  const found = next ?? last;
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
