import { html, nothing } from 'lit';
import { msg } from '../../../i18n/catalogue/msg.js';
import { textFor } from '../../../i18n/reader.js';
import { addressLine } from '../detail/address-line.js';
import { googleLink, outlookLink } from './calendar-links.js';
import type { Drawn, EventDetail } from '../detail/detail-view.js';
import { isPast, takesPlace } from '../occurrences/is-next.js';
import type { Occurrence } from '../occurrences/occurrence.js';

/**
 * A date for the visitor's own calendar: a file, or a link to a calendar on the web. Not for what
 * is over or cancelled.
 */
export function takeAlong(occurrence: Occurrence, { view, save }: EventDetail): Drawn {
  if (!save || isPast(occurrence, view.now) || !takesPlace(occurrence)) return nothing;
  const { record, recurring } = occurrence;
  const { reader } = view;
  const words = {
    title: textFor(reader, record.title)?.value ?? '',
    details: [textFor(reader, record.summary)?.value, record.url ?? record.onlineUrl].filter(Boolean).join('\n\n'),
    location: [textFor(reader, record.place?.name)?.value, addressLine(record.place?.address)]
      .filter(Boolean)
      .join(', '),
  };
  const button = (what: 'date' | 'series', label: string) =>
    html`<button
      type="button"
      part="button"
      @click=${() => {
        save(what);
      }}
    >
      ${label}
    </button>`;
  return html`
    <div class="along controls" role="group" aria-label=${msg('In den eigenen Kalender übernehmen')}>
      ${button('date', msg('Kalenderdatei (.ics)'))}
      ${recurring ? button('series', msg('Kalenderdatei aller Termine')) : nothing}
      <span>${msg('oder eintragen bei')}</span>
      <a part="link" rel="noopener noreferrer" target="_blank" href=${googleLink(occurrence, words)}>Google</a>
      <a part="link" rel="noopener noreferrer" target="_blank" href=${outlookLink(occurrence, words)}>Outlook</a>
    </div>
  `;
}
