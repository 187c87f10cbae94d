import { html, nothing, type TemplateResult } from 'lit';
import { formatDateTime } from '../../../i18n/format/format-date.js';
import { formatNumber } from '../../../i18n/format/format-text.js';
import { languageName } from '../../../i18n/format/language-name.js';
import { msg, str } from '../../../i18n/catalogue/msg.js';
import { plural } from '../../../i18n/catalogue/plural.js';
import type { Event as EventRecord } from '../../../models/records/event.js';
import type { Sourced } from '../../../models/records/provenance.js';
import { addressCard, addressLines } from '../../../ui/address-card.js';
import { localText } from '../../../ui/local-text.js';
import { addressLine } from './address-line.js';
import type { CalendarView } from '../calendar-view.js';
import { nameRegistration } from './name-registration.js';
import type { Occurrence } from '../occurrences/occurrence.js';
import { registrationState } from './registration-state.js';

type Drawn = TemplateResult | typeof nothing;
type Item = Sourced<EventRecord>;

/** Place, address, and the way there. */
export function whereabouts({ place, mode }: Item, { reader }: CalendarView): Drawn {
  if (!place || mode === 'online') return nothing;
  const { name, address, geo } = place;
  const lines = addressLines(address);
  const to = geo ? `${geo.lat},${geo.lon}` : address?.street ? addressLine(address) : '';
  if (!name && lines.length === 0 && !to) return nothing;
  return html`
    <p part="address">
      ${name ? html`<b>${localText(name, reader)}</b>` : nothing} ${lines.map((line) => html`<br /><bdi>${line}</bdi>`)}
    </p>
    ${
      to
        ? html`<p>
            <a
              part="link"
              rel="noopener noreferrer"
              href="https://www.openstreetmap.org/directions?to=${encodeURIComponent(to)}"
              >${msg('Weg dorthin bei OpenStreetMap')}</a
            >
          </p>`
        : nothing
    }
  `;
}

/** Where to take part from afar. */
export function online({ onlineUrl, mode }: Item): Drawn {
  if (!onlineUrl && (mode === undefined || mode === 'onsite')) return nothing;
  if (!onlineUrl) return html`<p>${msg('Den Zugang nennt der Veranstalter.')}</p>`;
  return html`<p><a part="link" rel="noopener" href=${onlineUrl}>${msg('Online teilnehmen')}</a></p>`;
}

export const cost = ({ cost: text }: Item, { reader }: CalendarView): Drawn =>
  text ? html`<p>${localText(text, reader)}</p>` : nothing;

export const audience = ({ audience: text }: Item, { reader }: CalendarView): Drawn =>
  text ? html`<p>${localText(text, reader)}</p>` : nothing;

/** The language it is held in. */
export const language = ({ language: tag }: Item, { reader }: CalendarView): Drawn =>
  tag ? html`<p>${languageName(tag, reader.ui)}</p>` : nothing;

/** Who holds it, and whom to ask. */
export function organizer({ organizer: who }: Item): Drawn {
  if (!who) return nothing;
  const { name, url, contact } = who;
  if (!name && !contact) return nothing;
  const title = name ?? contact?.organization;
  return html`
    ${title ? html`<p>${url ? html`<a part="link" href=${url}><bdi>${title}</bdi></a>` : html`<bdi>${title}</bdi>`}</p>` : nothing}
    ${contact ? addressCard(contact.name === name ? { ...contact, name: undefined } : contact) : nothing}
  `;
}

const digits = (phone: string): string => phone.replace(/\(0\)/, '').replace(/[^+\d]/g, '');

/** Whether one can sign up, until when, how many seats there are, and where. */
export function registration(occurrence: Occurrence, { reader, now }: CalendarView): Drawn {
  const { registration: how } = occurrence.record;
  const state = registrationState(occurrence, now);
  if (!how || state === 'none' || state === 'over') return nothing;
  const { ui } = reader;
  const { url, email, phone, opensAt, closesAt, capacity, remaining } = how;
  const at = (iso: string | undefined): string => (iso ? formatDateTime(iso, ui, occurrence.timeZone) : '');
  const until = at(closesAt);
  const isOpen = state === 'open' || state === 'fewLeft' || state === 'waitingList';
  const label = state === 'waitingList' ? msg('Auf die Warteliste setzen lassen') : msg('Jetzt anmelden');
  const seats =
    remaining === undefined || !isOpen || remaining === 0
      ? ''
      : plural(msg('{n, plural, one {Noch # Platz frei} other {Noch # Plätze frei}}'), remaining, ui);
  const size = capacity ? msg(str`von ${formatNumber(capacity, ui)}`) : '';
  return html`
    <p>
      <b class="state-of-registration">${nameRegistration(state, at(opensAt)) ?? nothing}</b>
      ${seats ? html`<br />${seats} ${size}` : nothing}
      ${until && isOpen ? html`<br />${msg(str`Anmeldung bis ${until}`)}` : nothing}
    </p>
    ${isOpen && url ? html`<p><a class="act" part="link" rel="noopener" href=${url}>${label}</a></p>` : nothing}
    ${isOpen && email ? html`<p><a part="link" href="mailto:${email}" dir="ltr">${email}</a></p>` : nothing}
    ${isOpen && phone ? html`<p><a part="link" href="tel:${digits(phone)}" dir="ltr">${phone}</a></p>` : nothing}
  `;
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : url);

/** Who lists it, where there are several. */
export function sources({ provenance }: Item, { severalSources }: CalendarView): Drawn {
  if (!severalSources) return nothing;
  const names = [...new Set(provenance.map(({ name, url }) => name ?? hostOf(url)))];
  return html`<p class="meta" part="source">
    ${msg('Quelle:')} ${names.map((name, i) => html`${i > 0 ? ', ' : ''}<bdi>${name}</bdi>`)}
  </p>`;
}
