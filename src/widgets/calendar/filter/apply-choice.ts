import type { Event as EventRecord } from '../../../models/records/event.js';
import type { CalendarChoice } from './calendar-choice.js';

/** The events that have any of the chosen categories and any of the chosen organizers. */
export function applyChoice<T extends EventRecord>(
  records: readonly T[],
  { category, organizer }: CalendarChoice,
): readonly T[] {
  if (category.size + organizer.size === 0) return records;
  return records.filter(
    (record) =>
      (category.size === 0 || record.categories?.some((id) => category.has(id))) &&
      (organizer.size === 0 || organizer.has(record.organizer?.name ?? '')),
  );
}
