import type { Event } from '../../../models/records/event.js';
import { toInstant, wallToInstant } from '../../../models/time/time.js';
import { beginsAt, overAt } from '../occurrences/is-next.js';
import { DAY, type Occurrence } from '../occurrences/occurrence.js';

/**
 * Whether one can sign up: `none` = there is nothing to sign up for, `full` = no seat and no
 * waiting list, `over` = the event is.
 */
export type RegistrationState = 'none' | 'notYetOpen' | 'open' | 'fewLeft' | 'waitingList' | 'full' | 'closed' | 'over';

/** So few seats are worth a word: five, or one in ten. */
const isFew = (remaining: number, capacity: number | undefined): boolean =>
  capacity === undefined ? remaining <= 5 : remaining < capacity && (remaining <= 5 || remaining * 10 <= capacity);

/**
 * The moment registration ends: with its last day when only that is given, else at the latest when
 * the event begins.
 */
function closingTime(closesAt: string | undefined, occurrence: Occurrence): number {
  if (closesAt === undefined) return beginsAt(occurrence);
  const { timeZone } = occurrence;
  return closesAt.length > 10 ? toInstant(closesAt, timeZone) : wallToInstant(Date.parse(closesAt) + DAY, timeZone);
}

/**
 * Computed from the data, never stored in it. Seats are those the source names; times without
 * offset belong to the event's zone.
 *
 * @param now milliseconds
 */
export function registrationState(occurrence: Occurrence, now: number): RegistrationState {
  const { registration }: Event = occurrence.record;
  if (!registration || occurrence.status === 'cancelled') return 'none';
  const { opensAt, closesAt, capacity, remaining = capacity === 0 ? 0 : undefined, waitlist } = registration;
  if (now >= overAt(occurrence)) return 'over';
  if (now >= closingTime(closesAt, occurrence)) return 'closed';
  if (opensAt !== undefined && now < toInstant(opensAt, occurrence.timeZone)) return 'notYetOpen';
  if (remaining === 0) return waitlist ? 'waitingList' : 'full';
  return remaining !== undefined && isFew(remaining, capacity) ? 'fewLeft' : 'open';
}
