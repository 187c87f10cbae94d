import { html, nothing, type TemplateResult } from 'lit';
import { formatWall } from '../../../i18n/format/format-wall.js';
import { msg } from '../../../i18n/catalogue/msg.js';
import { textFor } from '../../../i18n/reader.js';
import type { CalendarView } from '../calendar-view.js';
import { nameStatus } from '../name-status.js';
import { nameRest, isLong, nameDay, nameTime } from '../name-times.js';
import { isoOfWall, type Occurrence } from '../occurrences/occurrence.js';
import { placeOnDays, type Bar, type PlacedWeek, type Weeks } from './place-on-days.js';
import type { WeekOfLocale } from '../week/week-of-locale.js';

/** Lines of a day's cell. */
const ROWS = 3;
const WEEKDAY = { weekday: 'short' } as const;
const WEEKDAY_LONG = { weekday: 'long' } as const;
const NUMBER = { day: 'numeric' } as const;

export interface MonthGrid {
  readonly weeks: Weeks;
  /** What takes place in these weeks, in order. */
  readonly occurrences: readonly Occurrence[];
  /** Month that is shown, 0 to 11. */
  readonly month: number;
  /** The day that has the focus, or would. */
  readonly focused: number;
  readonly week: WeekOfLocale;
  /** Id of what names the month. */
  readonly labelledBy: string;
  readonly view: CalendarView;
  readonly move: (event: KeyboardEvent) => void;
}

/** ISO 8601: 1 = Monday. */
const weekdayOf = (day: number): number => new Date(day).getUTCDay() || 7;

const titleOf = ({ record }: Occurrence, { reader }: CalendarView): string =>
  textFor(reader, record.title)?.value ?? '';

function bar({ occurrence, lane, from, to, before, after }: Bar, view: CalendarView): TemplateResult {
  const { status, allDay, wallStart } = occurrence;
  const title = titleOf(occurrence, view);
  const word = nameStatus(status);
  const solid = allDay || isLong(occurrence);
  const classes = ['event', `lane-${lane}`, `span-${to - from + 1}`, status];
  if (solid) classes.push('solid');
  if (before) classes.push('before');
  if (after) classes.push('after');
  return html`<button
    type="button"
    tabindex="-1"
    class=${classes.join(' ')}
    part="bar"
    title=${title}
    aria-haspopup="dialog"
    @click=${(event: Event) => {
      view.choose(occurrence, event, 'dialog');
    }}
  >
    ${solid ? nothing : html`<span class="clock">${nameTime(wallStart, view.reader.ui)}</span> `}
    ${word ? html`<span class="hidden">${word}: </span>` : nothing}<span class="name" dir="auto">${title}</span>
  </button>`;
}

/** What only those need who hear the cell: the day, and what has no bar of its own in it. */
function spoken(day: number, column: number, { bars, days }: PlacedWeek, view: CalendarView): TemplateResult {
  const today = day === view.today ? `, ${msg('heute')}` : '';
  const passing = bars.filter(({ from, to }) => from < column && to >= column);
  const words = days[column]?.length
    ? passing.map(({ occurrence }) => titleOf(occurrence, view))
    : [msg('keine Termine')];
  return html`<span class="hidden">${nameDay(day, view.reader.ui)}${today}: ${words.join('; ')}</span>`;
}

function cell(day: number, column: number, placed: PlacedWeek, grid: MonthGrid): TemplateResult {
  const { month, focused, week, view } = grid;
  const { ui } = view.reader;
  const hidden = placed.hidden[column] ?? 0;
  const classes = ['cell'];
  if (new Date(day).getUTCMonth() !== month) classes.push('other');
  if (week.weekend.includes(weekdayOf(day))) classes.push('weekend');
  if (day === view.today) classes.push('today');
  const open = (event: Event): void => {
    view.chooseDay(day, event);
  };
  return html`<td
    role="gridcell"
    class=${classes.join(' ')}
    part="day"
    tabindex=${day === focused ? '0' : '-1'}
    data-day=${isoOfWall(day, true)}
    aria-current=${day === view.today ? 'date' : nothing}
    @click=${(event: Event) => {
      if (!(event.target as Element).closest('button')) open(event);
    }}
  >
    <span class="number" aria-hidden="true">${formatWall(day, ui, NUMBER)}</span>
    ${spoken(day, column, placed, view)}
    ${placed.bars.map((each) => (each.from === column ? bar(each, view) : nothing))}
    ${
      hidden > 0
        ? html`<button type="button" tabindex="-1" class="rest" part="rest" aria-haspopup="dialog" @click=${open}>
            ${nameRest(hidden, ui)}
          </button>`
        : nothing
    }
  </td>`;
}

/**
 * A month as a grid that is walked with the arrow keys (ARIA Authoring Practices, grid pattern).
 * Events are buttons for the pointer; Enter opens the day, where all of them can be reached.
 */
export function monthGrid(grid: MonthGrid): TemplateResult {
  const { weeks, occurrences, view, labelledBy, move } = grid;
  const { ui } = view.reader;
  return html`
    <table class="grid" part="grid" role="grid" aria-labelledby=${labelledBy} @keydown=${move}>
      <thead>
        <tr>
          ${weeks[0]?.map(
            (day) =>
              html`<th scope="col" abbr=${formatWall(day, ui, WEEKDAY_LONG)}>${formatWall(day, ui, WEEKDAY)}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${weeks.map((days) => {
          const placed = placeOnDays(occurrences, days[0] ?? 0, ROWS);
          return html`<tr>
            ${days.map((day, column) => cell(day, column, placed, grid))}
          </tr>`;
        })}
      </tbody>
    </table>
  `;
}
