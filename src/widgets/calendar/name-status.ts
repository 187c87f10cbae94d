import { msg } from '../../i18n/catalogue/msg.js';
import type { Event as EventRecord } from '../../models/records/event.js';
import type { EventStatus } from './occurrences/occurrence.js';

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
