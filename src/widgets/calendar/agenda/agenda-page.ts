import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../../../i18n/catalogue/msg.js';
import { agendaList } from './agenda-list.js';
import type { CalendarView } from '../calendar-view.js';
import type { EventIndex } from '../occurrences/event-index.js';
import type { Occurrence } from '../occurrences/occurrence.js';
import { readAgenda } from './read-agenda.js';

/** What stands where nothing is to come, and below what is. */
export interface AgendaEnds {
  ended(page: AgendaPage): TemplateResult;
  over(page: AgendaPage): TemplateResult | typeof nothing;
  hasMorePast(page: AgendaPage): boolean;
}

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
  /** How to draw what is not to come, once the code for that is there. */
  readonly ends: () => AgendaEnds | null | undefined;
  /** `undefined` hides the button. */
  readonly showMore: (() => void) | undefined;
}

export const drawDates = (
  occurrences: readonly Occurrence[],
  from: number,
  { cards, view }: AgendaPage,
): TemplateResult => (cards ? cards(occurrences, view) : agendaList(occurrences, from, view));

/** The dates to come as a list or cards, and below them those that are over. */
export function agendaPage(page: AgendaPage): TemplateResult {
  const { index, from, count, withPast, view, showMore, ends } = page;
  const { occurrences, hasMore } = readAgenda(index, view.now, from, count);
  const past = withPast ? ends() : undefined;
  return html`
    <div class="upcoming">
      ${occurrences.length > 0 ? drawDates(occurrences, from ?? view.today, page) : ends()?.ended(page)}
    </div>
    ${from === undefined ? past?.over(page) : nothing}
    ${
      (hasMore || past?.hasMorePast(page)) && showMore
        ? html`<p class="more controls">
            <button type="button" part="button" @click=${showMore}>${msg('Weitere Termine zeigen')}</button>
          </p>`
        : nothing
    }
  `;
}
