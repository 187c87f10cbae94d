import type { Event } from '../../../models/records/event.js';

/**
 * Whether a record stands for one date of a series instead of being one; see `RECURRENCE-ID` in RFC
 * 5545.
 */
export const isOverride = ({ recurrence }: Pick<Event, 'recurrence'>): boolean =>
  recurrence !== undefined && /(^|[\s,])RECURRENCE-ID[:;]/i.test(String(recurrence));

/** Whether a record has several dates. */
export const isSeries = (event: Pick<Event, 'recurrence'>): boolean =>
  event.recurrence !== undefined &&
  /(^|[\s,])(RRULE[:;]|RDATE[:;]|FREQ=)/i.test(String(event.recurrence)) &&
  !isOverride(event);
