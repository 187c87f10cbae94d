import { html, type TemplateResult } from 'lit';
import { msg } from '../../../i18n/catalogue/msg.js';
import { CLOSE } from '../../../ui/icon-paths.js';
import { icon } from '../../../ui/icons.js';
import { localText } from '../../../ui/local-text.js';
import type { CalendarView } from '../calendar-view.js';
import { eventEntry } from '../agenda/event-entry.js';
import { nameStatus } from '../name-status.js';
import { nameDay, nameZone } from '../name-times.js';
import type { Occurrence } from '../occurrences/occurrence.js';

const closeHolder = (event: Event): void => {
  (event.currentTarget as Element).closest('dialog')?.close();
};

const ID = 'reader-title';

function sheet(title: unknown, content: unknown, closed: () => void): TemplateResult {
  return html`
    <dialog class="reader" part="dialog" aria-labelledby=${ID} closedby="any" @close=${closed}>
      <article class="sheet">
        <div class="bar controls">
          <button type="button" class="close" part="button" aria-label=${msg('Schließen')} @click=${closeHolder}>
            ${icon(CLOSE)}
          </button>
        </div>
        <h2 id=${ID} part="title" tabindex="-1">${title}</h2>
        ${content}
      </article>
    </dialog>
  `;
}

/** A date in full in a modal dialog; `closed` hears of every way of closing. */
export function eventDialog(
  { record, status }: Occurrence,
  view: CalendarView,
  detail: TemplateResult,
  closed: () => void,
): TemplateResult {
  const word = nameStatus(status);
  const name = html`<span class="name">${localText(record.title, view.reader, view.languageOf(record))}</span>`;
  const title = word
    ? html`<span class="badge" part="status">${word}</span><span class="hidden">: </span> ${name}`
    : name;
  return sheet(html`<span class=${status}>${title}</span>`, detail, closed);
}

/** The dates of a day; each opens in its place. */
export function dayDialog(
  day: number,
  occurrences: readonly Occurrence[],
  view: CalendarView,
  closed: () => void,
): TemplateResult {
  const list = html`<ul class="dates">
    ${occurrences.map((occurrence) => html`<li>${eventEntry(occurrence, view, nameZone(occurrence, view.visitorZone, view.reader.ui))}</li>`)}
  </ul>`;
  return sheet(nameDay(day, view.reader.ui), list, closed);
}
