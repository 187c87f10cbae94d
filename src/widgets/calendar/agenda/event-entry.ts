import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../../../i18n/catalogue/msg.js';
import { textFor } from '../../../i18n/reader.js';
import { heading } from '../../../ui/controls/heading.js';
import { localText } from '../../../ui/local-text.js';
import type { CalendarView } from '../calendar-view.js';
import { nameMode, nameStatus } from '../name-status.js';
import { nameClock, isLong, lastDayOf, nameDate, nameTime, nameTimes } from '../name-times.js';
import { DAY, isoOfWall, type Occurrence } from '../occurrences/occurrence.js';

type Drawn = TemplateResult | typeof nothing;

/** Title with what must not be missed, as what opens it. */
export function eventTitle(occurrence: Occurrence, view: CalendarView): TemplateResult {
  const { record, status } = occurrence;
  const word = nameStatus(status);
  return html`<button
    type="button"
    class="link open"
    part="link"
    aria-expanded=${String(view.isOpen(occurrence))}
    @click=${(event: Event) => {
      view.choose(occurrence, event, 'inline');
    }}
  >
    ${word ? html`<span class="badge" part="status">${word}</span><span class="hidden">: </span> ` : nothing}<span
      class="name"
      >${localText(record.title, view.reader, view.languageOf(record))}</span
    >
  </button>`;
}

/** Where it was before it was put off. */
function earlier({ movedFrom, wallStart, allDay }: Occurrence, { reader, today }: CalendarView): Drawn {
  if (movedFrom === undefined || movedFrom === wallStart) return nothing;
  const day = nameDate(movedFrom, today, reader.ui);
  const time = nameTime(movedFrom, reader.ui);
  const before = allDay || movedFrom % DAY === 0 ? day : `${day}, ${nameClock(time)}`;
  return html`<span class="earlier">${msg(str`bisher: ${before}`)}</span>`;
}

/** Place, mode, registration, categories: one quiet line. */
export function eventFacts(occurrence: Occurrence, view: CalendarView): TemplateResult {
  const { record } = occurrence;
  const { reader } = view;
  const { place, mode, registration, categories = [] } = record;
  const where = textFor(reader, place?.name)?.value ?? place?.address?.city;
  const facts: [string, string | undefined][] = [
    ['place', where],
    ['mode', nameMode(mode)],
    ['category', categories.map(view.categoryLabel).join(', ')],
    // Comes a moment later, and last, so that nothing else moves.
    ['registration', registration && view.registration(occurrence)],
  ];
  return html`<p class="meta line" part="meta">
    ${earlier(occurrence, view)}
    ${facts.map(([name, words]) => (words ? html`<span class=${name} part=${name}><bdi>${words}</bdi></span> ` : nothing))}
  </p>`;
}

/** When on its day, and until when where it goes on; which clock that is. */
function eventTimes(occurrence: Occurrence, { reader, today }: CalendarView, zone: string | undefined): TemplateResult {
  return html`<p class="time" part="time">
    <time datetime=${isoOfWall(occurrence.wallStart, occurrence.allDay)}>${nameTimes(occurrence, reader.ui)}</time>
    ${isLong(occurrence) ? html`<span class="until">${msg(str`bis ${nameDate(lastDayOf(occurrence), today, reader.ui)}`)}</span>` : nothing}
    ${zone ? html`<span class="zone meta">${zone}</span>` : nothing}
  </p>`;
}

/**
 * One date in a list. What is cancelled or postponed says so in its name.
 *
 * @param zone to say with its times
 */
export function eventEntry(occurrence: Occurrence, view: CalendarView, zone?: string): TemplateResult {
  const open = view.isOpen(occurrence);
  const { status } = occurrence;
  return html`
    <article class="entry ${status}" part="item">
      ${eventTimes(occurrence, view, zone)}
      <div class="words">
        ${heading(view.headingLevel, eventTitle(occurrence, view))}
        ${open ? nothing : html`${eventFacts(occurrence, view)} ${view.documentation(occurrence)}`}
      </div>
      ${open ? view.detail(occurrence) : nothing}
    </article>
  `;
}
