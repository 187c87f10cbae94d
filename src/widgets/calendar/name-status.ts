import { msg, str } from '../../i18n/msg.js';
import type { Event as EventRecord } from '../../models/event.js';
import type { RegistrationState } from './registration-state.js';
import type { EventStatus } from './occurrence.js';

/** What is said of a status that is not the usual one. */
export function nameStatus(status: EventStatus): string | undefined {
  switch (status) {
    case 'cancelled':
      return msg('Abgesagt');
    case 'postponed':
      return msg('Verschoben');
    case 'tentative':
      return msg('Noch nicht sicher');
    default:
      return undefined;
  }
}

/** What is said of an event one need not go to. */
export function nameMode(mode: EventRecord['mode']): string | undefined {
  if (mode === 'online') return msg('Online');
  return mode === 'hybrid' ? msg('Vor Ort und online') : undefined;
}

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
