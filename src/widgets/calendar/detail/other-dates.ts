import { html, nothing } from 'lit';
import { msg, str } from '../../../i18n/catalogue/msg.js';
import { localText } from '../../../ui/local-text.js';
import type { Drawn, EventDetail } from './detail-view.js';
import { isPast } from '../occurrences/is-next.js';
import { nameStatus } from '../name-status.js';
import { nameWhen } from '../name-times.js';
import { compareOccurrences, isoOfWall, type Occurrence } from '../occurrences/occurrence.js';
import { nameRhythm } from '../agenda/name-rhythm.js';

/** So many of those to come, and of those before. */
const AHEAD = 5;
const BACK = 2;

/** What a date is one of: its series, how often that takes place, and the other dates. */
export function otherDates(occurrence: Occurrence, { view, others, show }: EventDetail): Drawn {
  const { record } = occurrence;
  const { reader, now } = view;
  const ahead = others.filter((other) => !isPast(other, now)).slice(0, AHEAD);
  const back = others.filter((other) => isPast(other, now)).slice(-BACK);
  const rhythm = nameRhythm(record, [...others, occurrence].sort(compareOccurrences));
  const title = record.series?.title;
  if (!title && !rhythm && others.length === 0) return nothing;
  return html`
    ${title ? html`<p><b>${localText(title, reader, view.languageOf(record))}</b></p>` : nothing}
    ${rhythm ? html`<p>${msg(str`Findet ${rhythm} statt.`)}</p>` : nothing}
    <ul>
      ${[...back, ...ahead].map((other) => {
        const word = nameStatus(other.status);
        return html`<li>
          <button
            type="button"
            class="link ${other.status}"
            @click=${() => {
              show(other);
            }}
          >
            <time datetime=${isoOfWall(other.wallStart, other.allDay)}>${nameWhen(other, reader.ui)}</time>
          </button>
          ${word ? html`<span class="badge">${word}</span>` : nothing}
        </li>`;
      })}
    </ul>
  `;
}
