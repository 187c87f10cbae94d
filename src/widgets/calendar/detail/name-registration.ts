import { formatDate } from '../../../i18n/format/format-date.js';
import { msg, str } from '../../../i18n/catalogue/msg.js';
import type { CalendarView } from '../calendar-view.js';
import type { Occurrence } from '../occurrences/occurrence.js';
import { registrationState, type RegistrationState } from './registration-state.js';

/**
 * Whether one can sign up, in a word or two.
 *
 * @param opens when that begins, in words
 */
export function nameRegistration(state: RegistrationState, opens = ''): string | undefined {
  switch (state) {
    case 'notYetOpen':
      return opens ? msg(str`Anmeldung ab ${opens}`) : undefined;
    case 'open':
      return msg('Anmeldung offen');
    case 'fewLeft':
      return msg('Nur noch wenige Plätze');
    case 'waitingList':
      return msg('Warteliste');
    case 'full':
      return msg('Ausgebucht');
    case 'closed':
      return msg('Anmeldung beendet');
    default:
      return undefined;
  }
}

/** The same for a date in a list. */
export function registrationWords(occurrence: Occurrence, { reader, now }: CalendarView): string | undefined {
  const opensAt = occurrence.record.registration?.opensAt;
  const opens = opensAt ? formatDate(opensAt, reader.ui, occurrence.timeZone) : undefined;
  return nameRegistration(registrationState(occurrence, now), opens);
}
