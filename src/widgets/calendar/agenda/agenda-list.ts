import { html, nothing, type TemplateResult } from 'lit';
import { formatWall } from '../../../i18n/format/format-wall.js';
import { msg, str } from '../../../i18n/catalogue/msg.js';
import { keyedList } from '../../../ui/keyed-list.js';
import type { CalendarView } from '../calendar-view.js';
import { eventEntry } from './event-entry.js';
import { nameDate, nameDay, nameZone } from '../name-times.js';
import { isoOfWall, type Occurrence } from '../occurrences/occurrence.js';
import { groupByDay } from './read-agenda.js';

const WEEKDAY = { weekday: 'short' } as const;
const NUMBER = { day: 'numeric' } as const;
const MONTH = { month: 'short' } as const;
const MONTH_AND_YEAR = { month: 'short', year: 'numeric' } as const;

/** A day as a column reads it: weekday, number, month; the year where it is not this one. */
function dayLabel(day: number, { reader, today }: CalendarView): TemplateResult {
  const { ui } = reader;
  const sameYear = new Date(day).getUTCFullYear() === new Date(today).getUTCFullYear();
  return html`
    <p class="date" part="date" id="day-${day}">
      <time datetime=${isoOfWall(day, true)}>
        <span class="hidden">${nameDay(day, ui)}</span>
        <span aria-hidden="true">
          <span class="weekday">${formatWall(day, ui, WEEKDAY)}</span>
          <span class="number">${formatWall(day, ui, NUMBER)}</span>
          <span class="month">${formatWall(day, ui, sameYear ? MONTH : MONTH_AND_YEAR)}</span>
        </span>
      </time>
      ${day === today ? html`<span class="now">${msg('heute')}</span>` : nothing}
    </p>
  `;
}

/**
 * Dates by day, the day in a column that stays in sight. What clock the times are by, where it is
 * not the visitor's, is said once when it is the same for all.
 *
 * @param from first day of the list, for what began before it
 */
export function agendaList(occurrences: readonly Occurrence[], from: number, view: CalendarView): TemplateResult {
  const zoneOf = (occurrence: Occurrence) => nameZone(occurrence, view.visitorZone, view.reader.ui);
  const [zone, ...others] = new Set(occurrences.filter(({ allDay }) => !allDay).map(zoneOf));
  const isOne = others.length === 0;
  return html`
    ${isOne && zone ? html`<p class="zone meta">${zone}</p>` : nothing}
    <ul class="days" part="list">
      ${keyedList(
        groupByDay(occurrences, from),
        ({ day }) => String(day),
        ({ day, isAfterGap, occurrences: dates }) => html`
          ${
            isAfterGap
              ? html`<li class="gap meta">
                  ${msg(str`Bis ${nameDate(day, view.today, view.reader.ui)} keine Termine`)}
                </li>`
              : nothing
          }
          <li class=${day === view.today ? 'day today' : 'day'}>
            ${dayLabel(day, view)}
            <ul class="dates" aria-labelledby="day-${day}">
              ${keyedList(
                dates,
                ({ id }) => id,
                (occurrence) => html`<li>${eventEntry(occurrence, view, isOne ? undefined : zoneOf(occurrence))}</li>`,
              )}
            </ul>
          </li>
        `,
      )}
    </ul>
  `;
}
