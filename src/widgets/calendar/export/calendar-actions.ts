import { css, html, nothing, render, type TemplateResult } from 'lit';
import type { SourceInfo } from '../../../data/load/load-collection.js';
import { withLocale } from '../../../i18n/catalogue/locales.js';
import { msg } from '../../../i18n/catalogue/msg.js';
import { textFor } from '../../../i18n/reader.js';
import type { Event as EventRecord } from '../../../models/records/event.js';
import type { Sourced } from '../../../models/records/provenance.js';
import { DOWNLOAD, FEED, PRINT } from '../../../ui/icon-paths.js';
import { icon } from '../../../ui/icons.js';
import { printPart } from '../../../ui/print-part.js';
import { agendaList } from '../agenda/agenda-list.js';
import type { Period } from '../calendar-period.js';
import type { CalendarView } from '../calendar-view.js';
import type { EventIndex } from '../occurrences/event-index.js';
import type { Occurrence } from '../occurrences/occurrence.js';
import { withOverrides } from '../occurrences/with-overrides.js';

export const styles = css`
  .export {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    align-items: center;
    margin-block-start: 1em;
    font-size: 0.9375em;
  }

  .export :is(a, button) {
    display: inline-flex;
    gap: 0.375em;
    align-items: center;
    min-block-size: max(1.75em, var(--_target));
    font-size: 1em;
  }
`;

/** So many dates of a list that goes on. */
const PRINTED = 200;

/** An agenda on paper, for `printPart`. */
const AGENDA = `
  h1 { font-size: 16pt; margin: 0 0 0.5em; }
  .day { display: grid; grid-template-columns: 2.5cm 1fr; gap: 0 0.5cm; padding-block: 0.3cm; border-block-start: 1px solid #999; break-inside: avoid; }
  .date, .entry p, .entry :is(h2, h3, h4, h5, h6) { margin: 0; }
  .date span span { margin-inline-end: 0.25em; } .date .number { font-weight: bold; font-size: 13pt; } .date .now { display: none; }
  .entry { display: grid; grid-template-columns: 3.5cm 1fr; gap: 0 0.5cm; margin-block-end: 0.2cm; }
  .entry :is(h2, h3, h4, h5, h6) { font-size: 11pt; }
  .until, .zone { display: block; } .line span + span::before { content: ' · '; }
  .badge { border: 1px solid; padding: 0 0.4em; font-size: 9pt; } .cancelled .name { text-decoration: line-through; }
`;

export interface CalendarActions {
  readonly wanted: readonly ('export' | 'subscribe' | 'print')[];
  readonly sources: readonly SourceInfo[];
  /** The events that filters and search leave. */
  readonly records: readonly Sourced<EventRecord>[];
  /** All events, for changed dates of the series that are left. */
  readonly all: readonly Sourced<EventRecord>[];
  readonly view: CalendarView;
  readonly period: Period;
  readonly index: EventIndex;
  /** What is shown, in words. */
  readonly title: string;
  /** The tree of the widget. */
  readonly root: ParentNode & Node;
}

/**
 * The dates that belong to it, for paper: all of a month or week, else the first `n` of the list.
 */
function datesOf({ layout, from, begin, end }: Period, index: EventIndex, now: number, n: number): Occurrence[] {
  if (layout === 'month' || layout === 'week') return index.occurrencesIn(begin, end);
  return from === undefined ? index.next(now, n) : index.after(from, n);
}

/** Prints dates as an agenda on a page of its own. */
async function print({ period, index, view, title, root }: CalendarActions): Promise<void> {
  const box = document.createElement('div');
  box.lang = view.reader.ui;
  box.dir = root.querySelector<HTMLElement>('.widget')?.dir ?? '';
  const list = datesOf(period, index, view.now, PRINTED);
  withLocale(view.reader.ui, () => {
    const first = list[0]?.wallStart ?? view.today;
    const plain = { ...view, isOpen: () => false };
    render(
      html`<article>
        <h1>${title}</h1>
        ${agendaList(list, Math.min(first, view.today), plain)}
      </article>`,
      box,
    );
  });
  const [page] = box.children;
  if (page) await printPart(page, title, root, AGENDA);
}

/** `webcal:` opens the visitor's calendar program, which then fetches the file again and again. */
const webcal = (url: string): string => url.replace(/^https?:/, 'webcal:');

function subscribe({ sources, view }: CalendarActions): TemplateResult | typeof nothing {
  const calendars = sources.filter(({ format, url }) => format === 'icalendar' && /^https?:/.test(url));
  return calendars.length === 0
    ? nothing
    : html`${calendars.map(
        ({ url, head }) =>
          html`<a part="link" href=${webcal(url)}
            >${icon(FEED)}
            ${msg('Kalender abonnieren')}${
              calendars.length > 1
                ? html` <bdi>(${textFor(view.reader, head?.publisher?.name)?.value ?? new URL(url).hostname})</bdi>`
                : nothing
            }</a
          >`,
      )}`;
}

/** What can be done with all dates that are shown: keep them, follow them, print them. */
export function calendarActions(actions: CalendarActions): TemplateResult {
  const { wanted, sources, records, all, view } = actions;
  const name = textFor(view.reader, sources[0]?.head?.publisher?.name)?.value ?? msg('Termine');
  return html`
    <p class="export controls" part="take">
      ${
        wanted.includes('export')
          ? html`<button
              type="button"
              class="link"
              @click=${() => {
                view.save(withOverrides(records, all), name);
              }}
            >
              ${icon(DOWNLOAD)} ${msg('Alle als Kalenderdatei (.ics)')}
            </button>`
          : nothing
      }
      ${wanted.includes('subscribe') ? subscribe(actions) : nothing}
      ${
        wanted.includes('print')
          ? html`<button
              type="button"
              class="link"
              @click=${() => {
                void print(actions);
              }}
            >
              ${icon(PRINT)} ${msg('Termine drucken')}
            </button>`
          : nothing
      }
    </p>
  `;
}
