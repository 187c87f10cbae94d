import { css, html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../ui/controls/heading.js';
import { localText } from '../../../ui/local-text.js';
import { keyedList } from '../../../ui/keyed-list.js';
import { picture } from '../../../ui/picture.js';
import type { CalendarView } from '../calendar-view.js';
import { eventFacts, eventTitle } from '../agenda/event-entry.js';
import { nameWhen, nameZone } from '../name-times.js';
import { isoOfWall, type Occurrence } from '../occurrences/occurrence.js';

export const styles = css`
  .cards {
    display: grid;
    gap: 1.5em var(--_gap);
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
  }

  .cards > li {
    border-block-start: 1px solid var(--_rule);
    padding-block-start: 0.75em;
  }

  .cards > li:has(> .entry > .detail) {
    grid-column: 1 / -1;
  }

  .card.entry {
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    align-content: start;
  }

  .card .picture {
    order: -1;
  }

  .card .picture img {
    display: block;
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 3 / 2;
    object-fit: cover;
    border-radius: var(--_radius);
    background: var(--_tint);
  }

  .card .words {
    display: grid;
    gap: 0.25em;
  }

  .card .teaser {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
  }
`;

function card(occurrence: Occurrence, view: CalendarView): TemplateResult {
  const { record, status } = occurrence;
  const { reader } = view;
  const open = view.isOpen(occurrence);
  const image = open
    ? nothing
    : picture(record.image, reader, { sizes: '(min-width: 40em) 20em, 100vw', allow: view.allowImage });
  const zone = nameZone(occurrence, view.visitorZone, reader.ui);
  const summary = localText(record.summary, reader, view.languageOf(record));
  return html`
    <article class="entry card ${status}" part="item">
      <div class="words">
        <p class="meta" part="time">
          <time datetime=${isoOfWall(occurrence.wallStart, occurrence.allDay)}>${nameWhen(occurrence, reader.ui)}</time>
          ${zone ? html`(${zone})` : nothing}
        </p>
        ${heading(view.headingLevel, eventTitle(occurrence, view))}
        ${
          open
            ? nothing
            : html`${summary === nothing ? nothing : html`<p class="teaser" part="summary">${summary}</p>`}
              ${eventFacts(occurrence, view)} ${view.documentation(occurrence)}`
        }
      </div>
      ${image === nothing ? nothing : html`<figure class="picture">${image}</figure>`}
      ${open ? view.detail(occurrence) : nothing}
    </article>
  `;
}

/** Dates as cards, with picture and teaser. */
export const eventCards = (occurrences: readonly Occurrence[], view: CalendarView): TemplateResult => html`
  <ul class="cards" part="list">
    ${keyedList(
      occurrences,
      ({ id }) => id,
      (occurrence) => html`<li>${card(occurrence, view)}</li>`,
    )}
  </ul>
`;
