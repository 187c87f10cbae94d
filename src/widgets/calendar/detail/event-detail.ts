import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../../../i18n/catalogue/msg.js';
import type { Image } from '../../../models/parts/image.js';
import { heading } from '../../../ui/controls/heading.js';
import { CLOSE, PRINT } from '../../../ui/icon-paths.js';
import { icon } from '../../../ui/icons.js';
import { lead } from '../../../ui/lead.js';
import { localText } from '../../../ui/local-text.js';
import { picture } from '../../../ui/picture.js';
import { failedState } from '../../../ui/states/states.js';
import type { CalendarView } from '../calendar-view.js';
import { audience, cost, language, online, organizer, registration, sources, whereabouts } from './detail-facts.js';
import { eventDocuments } from './event-documents.js';
import { isPast } from '../occurrences/is-next.js';
import { nameMode } from '../name-status.js';
import { nameClock, nameDate, nameTime, nameWhen, nameZone } from '../name-times.js';
import { DAY, isoOfWall, type Occurrence } from '../occurrences/occurrence.js';
import type { Drawn, EventDetail } from './detail-view.js';
import { otherDates } from './other-dates.js';
import { takeAlong } from '../export/take-along.js';

function when(occurrence: Occurrence, { reader, visitorZone }: CalendarView): TemplateResult {
  const zone = nameZone(occurrence, visitorZone, reader.ui);
  return html`<p class="when">
    <time datetime=${isoOfWall(occurrence.wallStart, occurrence.allDay)}>${nameWhen(occurrence, reader.ui)}</time>
    ${zone ? html`<span class="meta">(${zone})</span>` : nothing}
  </p>`;
}

/** What changes everything else: said first, in a sentence. */
function notice({ status, movedFrom, wallStart, allDay }: Occurrence, { reader, today }: CalendarView): Drawn {
  const { ui } = reader;
  const moved = movedFrom !== undefined && movedFrom !== wallStart;
  let before = '';
  if (moved) {
    const time = nameTime(movedFrom, ui);
    before = nameDate(movedFrom, today, ui);
    if (!allDay && movedFrom % DAY !== 0) before = `${before}, ${nameClock(time)}`;
  }
  const sentence =
    status === 'cancelled'
      ? msg('Dieser Termin ist abgesagt.')
      : status === 'postponed'
        ? msg('Dieser Termin ist verschoben.')
        : status === 'tentative'
          ? msg('Ob dieser Termin stattfindet, ist noch nicht sicher.')
          : '';
  if (!sentence && !moved) return nothing;
  return html`<p class="note" part="status">${sentence} ${moved ? msg(str`Bisher war er am ${before}.`) : nothing}</p>`;
}

function figure(image: Image | undefined, view: CalendarView, language: string | undefined): Drawn {
  const options = { sizes: '(min-width: 48em) 44em, 100vw', allow: view.allowImage, eager: true };
  const drawn = picture(image, view.reader, options);
  if (!image || drawn === nothing) return nothing;
  const { caption, credit } = image;
  return html`<figure class="main" part="figure">
    ${drawn}
    ${
      caption || credit
        ? html`<figcaption class="credit" part="credit">
            ${localText(caption, view.reader, language)} ${credit ? html`<bdi>${credit}</bdi>` : nothing}
          </figcaption>`
        : nothing
    }
  </figure>`;
}

function text({ record }: Occurrence, { view, body, retry }: EventDetail): TemplateResult {
  const language = view.languageOf(record);
  const hasBody = (record.html ?? record.text) !== undefined;
  const waiting = () =>
    retry ? failedState(undefined, false, retry) : html`<p class="meta">${msg('Die Inhalte werden geladen.')}</p>`;
  return html`
    ${lead(record, view.reader, language)} ${figure(record.image, view, language)}
    ${
      hasBody
        ? html`<div
            class="body"
            part="body"
            lang=${language ?? nothing}
            dir="auto"
            aria-busy=${String(!body && !retry)}
          >
            ${body ?? waiting()}
          </div>`
        : nothing
    }
  `;
}

/** Documents for those who come, documentation for those who were not there. */
function files(occurrence: Occurrence, view: CalendarView, phase: 'before' | 'after'): Drawn {
  const isOver = isPast(occurrence, view.now);
  const found = (occurrence.record.documents ?? []).filter((file) => (file.phase ?? 'before') === phase);
  return found.length > 0 && (phase === 'before' || isOver) ? eventDocuments(found, view.reader) : nothing;
}

/** Groups with something in them, each under its heading. */
function groups(occurrence: Occurrence, detail: EventDetail): TemplateResult {
  const { view, level } = detail;
  const { record } = occurrence;
  const all: [string, Drawn][] = [
    [msg('Anmeldung'), registration(occurrence, view)],
    [msg('Ort'), whereabouts(record, view)],
    [nameMode('online') ?? '', online(record)],
    [msg('Dokumentation'), files(occurrence, view, 'after')],
    [msg('Unterlagen'), files(occurrence, view, 'before')],
    [msg('Kosten'), cost(record, view)],
    [msg('Für wen'), audience(record, view)],
    [msg('Sprache'), language(record, view)],
    [msg('Veranstalter'), organizer(record)],
    [msg('Weitere Termine der Reihe'), otherDates(occurrence, detail)],
  ];
  return html`<div class="groups">
    ${all.map(([title, content]) =>
      content === nothing
        ? nothing
        : html`<section class="group" part="group">${heading(level, title, 'group-title')}${content}</section>`,
    )}
  </div>`;
}

/**
 * Everything that is known of one date, grouped for a visitor. Nothing stands where nothing is
 * known.
 */
export function eventDetail(occurrence: Occurrence, detail: EventDetail): TemplateResult {
  const { view, print, close } = detail;
  const { record } = occurrence;
  return html`
    <div class="detail" part="detail">
      ${notice(occurrence, view)} ${when(occurrence, view)} ${text(occurrence, detail)} ${groups(occurrence, detail)}
      ${takeAlong(occurrence, detail)} ${sources(record, view)}
      <p class="actions controls">
        ${record.url ? html`<a href=${record.url} part="link">${msg('Auf der Seite des Herausgebers lesen')}</a>` : nothing}
        ${print ? html`<button type="button" part="button" @click=${print}>${icon(PRINT)} ${msg('Drucken')}</button>` : nothing}
        ${close ? html`<button type="button" part="button" @click=${close}>${icon(CLOSE)} ${msg('Schließen')}</button>` : nothing}
      </p>
    </div>
  `;
}
