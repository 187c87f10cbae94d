import { html, nothing, type TemplateResult } from 'lit';
import { formatWall } from '../../../i18n/format/format-wall.js';
import { localText } from '../../../ui/local-text.js';
import type { CalendarView } from '../calendar-view.js';
import { nameStatus } from '../name-status.js';
import { nameRest, nameDay, nameTime, nameTimes } from '../name-times.js';
import { isoOfWall, type Occurrence } from '../occurrences/occurrence.js';
import { placeInWeek, type Block } from './place-in-week.js';
import type { Bar } from '../month/place-on-days.js';
import type { WeekOfLocale } from './week-of-locale.js';
import { makeList } from '../../../models/list.js';

export { weekStyles as styles } from './week-styles.js';

/** So many of a day are drawn, and so many side by side; the day itself has all. */
const MAX_EVENTS_PER_DAY = 20;
const BESIDE = 4;
/** Hours that are shown when nothing takes place. */
const MORNING = 9;
const EVENING = 18;

const WEEKDAY = { weekday: 'short' } as const;
const NUMBER = { day: 'numeric' } as const;

export interface WeekGrid {
  readonly occurrences: readonly Occurrence[];
  /** Seven midnights. */
  readonly days: readonly number[];
  readonly week: WeekOfLocale;
  readonly labelledBy: string;
  readonly view: CalendarView;
}

/**
 * Where an element stands, as custom properties for `.style=${…}`: a property, not an attribute,
 * which a strict CSP would block.
 */
const place = (values: Record<string, number>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}:${value}`)
    .join(';');

const weekdayOf = (day: number): number => new Date(day).getUTCDay() || 7;

/** What opens a date: its times and title, and what must not be missed. */
function button(
  occurrence: Occurrence,
  classes: string,
  view: CalendarView,
  where: Record<string, number>,
): TemplateResult {
  const { record, status, wallStart, allDay } = occurrence;
  const { reader } = view;
  const word = nameStatus(status);
  return html`<button
    type="button"
    class="event ${classes} ${status}"
    part="bar"
    aria-haspopup="dialog"
    .style=${place(where)}
    @click=${(event: Event) => {
      view.choose(occurrence, event, 'dialog');
    }}
  >
    <span class="hidden">${[nameTimes(occurrence, reader.ui), word].filter(Boolean).join(', ')}: </span>
    ${allDay ? nothing : html`<span class="clock" aria-hidden="true">${nameTime(wallStart, reader.ui)}</span>`}
    <span class="name">${localText(record.title, reader, view.languageOf(record))}</span>
  </button>`;
}

const bar = ({ occurrence, lane, from, to, before, after }: Bar, view: CalendarView): TemplateResult => {
  const ends = `${before ? 'before' : ''} ${after ? 'after' : ''}`;
  return button(occurrence, `solid long span-${to - from + 1} ${ends}`, view, { '--lane': lane });
};

const block = ({ occurrence, column, columns, from, to }: Block, view: CalendarView): TemplateResult =>
  button(occurrence, `block${to - from < 50 ? ' short' : ''}${columns > 1 ? ' slim' : ''}`, view, {
    '--column': column,
    '--columns': Math.min(columns, BESIDE),
    '--from': from,
    '--to': to,
  });

/** First and last hour that are drawn: those of the day, and more where something takes place. */
function hoursOf(days: readonly Block[][]): [number, number] {
  const blocks = days.flat();
  const first = blocks.reduce((hour, { from }) => Math.min(hour, Math.floor(from / 60)), MORNING);
  const last = blocks.reduce((hour, { from, to }) => Math.max(hour, Math.ceil(Math.max(to, from + 45) / 60)), EVENING);
  return [first, Math.min(24, last)];
}

interface WeekdayDates {
  readonly bars: readonly Bar[];
  readonly blocks: readonly Block[];
  /** How many of those that last for days have no room. */
  readonly hidden: number;
}

function weekday(day: number, { bars, blocks, hidden }: WeekdayDates, grid: WeekGrid): TemplateResult {
  const { week, view } = grid;
  const { ui } = view.reader;
  const id = `weekday-${day}`;
  const classes = ['weekday-column'];
  if (day === view.today) classes.push('today');
  if (week.weekend.includes(weekdayOf(day))) classes.push('weekend');
  const few = blocks.filter(({ column }) => column < BESIDE).slice(0, MAX_EVENTS_PER_DAY);
  const rest = blocks.length - few.length + hidden;
  return html`<li
    class=${classes.join(' ')}
    part="day"
    aria-labelledby=${id}
    aria-current=${day === view.today ? 'date' : nothing}
  >
    <p class="head" id=${id}>
      <time datetime=${isoOfWall(day, true)}>
        <span class="hidden">${nameDay(day, ui)}</span>
        <span aria-hidden="true" class="weekday">${formatWall(day, ui, WEEKDAY)}</span>
        <span aria-hidden="true" class="number">${formatWall(day, ui, NUMBER)}</span>
      </time>
    </p>
    <div class="longs">${bars.map((each) => bar(each, view))}</div>
    <div class="blocks">${few.map((each) => block(each, view))}</div>
    ${
      rest > 0
        ? html`<button
            type="button"
            class="link"
            part="rest"
            aria-haspopup="dialog"
            @click=${(event: Event) => {
              view.chooseDay(day, event);
            }}
          >
            ${nameRest(rest, ui)}
          </button>`
        : nothing
    }
  </li>`;
}

/** A week with hours: what overlaps stands side by side, whole days above. */
export function weekGrid(grid: WeekGrid): TemplateResult {
  const { occurrences, days, labelledBy, view } = grid;
  const placed = placeInWeek(occurrences, days[0] ?? 0, days.length);
  const [first, last] = hoursOf(placed.days);
  const bars = placed.bars.filter(({ lane }) => lane < BESIDE);
  const lanes = bars.reduce((most, { lane }) => Math.max(most, lane + 1), 0);
  const counts = { '--first': first * 60, '--hours': last - first, '--lanes': lanes };
  return html`
    <div class="week" part="week" role="group" aria-labelledby=${labelledBy} .style=${place(counts)}>
      <div class="axis" aria-hidden="true">
        ${makeList(
          last - first,
          (i) =>
            html`<span .style=${place({ '--from': (first + i) * 60 })}
              >${nameTime((first + i) * 3_600_000, view.reader.ui)}</span
            >`,
        )}
      </div>
      <ul class="columns">
        ${days.map((day, i) =>
          weekday(
            day,
            {
              bars: bars.filter(({ from }) => from === i),
              blocks: placed.days[i] ?? [],
              hidden: placed.bars.filter(({ lane, from, to }) => lane >= BESIDE && from <= i && to >= i).length,
            },
            grid,
          ),
        )}
      </ul>
    </div>
  `;
}
