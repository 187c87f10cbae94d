import { durationPattern } from '../../models/records/event.js';
import type { ContentLine } from './content-line.js';
import { DAY, dayOf, inZone, isoOf, readMoment, type Moment } from './moment.js';
import { readRecurrence, type Report } from './read-recurrence.js';
import type { Zones } from './read-zones.js';

/** When an event is, in the shape of the endpoint. */
export interface When {
  start: string;
  end?: string | undefined;
  duration?: string | undefined;
  allDay?: true;
  timeZone?: string | undefined;
  recurrence?: string[];
}

/** `undefined` when there is no start; the reason is reported. */
export function readWhen(
  properties: readonly ContentLine[],
  begin: number,
  zones: Zones,
  report: Report,
): When | undefined {
  const find = (name: string) => properties.find((property) => property.name === name);
  const from = find('DTSTART');
  const start = from && readMoment(from.value, from, zones);
  if (!start) {
    report(from?.line ?? begin, 'DTSTART with a time such as 20261122T180000', from?.value);
    return undefined;
  }
  const to = find('DTEND');
  const end = to && readMoment(to.value, to, zones);
  if (to && !end) report(to.line, 'DTEND with a time such as 20261122T200000', to.value);
  // Outlook writes whole days from midnight to midnight.
  const isMidnight = (moment: Moment) => moment.wall === dayOf(moment);
  const isFlagged = /^TRUE$/i.test(find('X-MICROSOFT-CDO-ALLDAYEVENT')?.value.trim() ?? '');
  if (isFlagged && isMidnight(start) && (!end || isMidnight(end))) {
    start.dateOnly = true;
    if (end) end.dateOnly = true;
  }
  const recurrence = readRecurrence(properties, start, zones, report);
  const last = end && readEnd(end, start, to, report);
  return {
    start: isoOf(start),
    ...(last ? { end: last } : !to && readDuration(find('DURATION'), start, report)),
    ...(start.dateOnly && { allDay: true as const }),
    timeZone: start.dateOnly || start.zone === 'UTC' ? zones.own : start.zone,
    ...(recurrence.length > 0 && { recurrence }),
  };
}

/** A day is the last one here, in iCalendar the one after. */
function readEnd(end: Moment, start: Moment, { line, value }: ContentLine, report: Report): string | undefined {
  if (start.dateOnly) {
    const after = end.dateOnly ? end.wall : Math.ceil(end.wall / DAY) * DAY;
    if (after < start.wall) report(line, 'an end that is not before the start', value);
    return after - DAY > start.wall ? isoOf({ wall: after - DAY, dateOnly: true }) : undefined;
  }
  const same = inZone({ ...end, dateOnly: false, zone: end.dateOnly ? start.zone : end.zone }, start.zone);
  if (same.zone !== start.zone || same.wall >= start.wall) {
    // An end by another clock is an instant: two clocks in one record would not be understood.
    return isoOf(end.dateOnly || end.zone === start.zone ? same : inZone(end, 'UTC'));
  }
  report(line, 'an end that is not before the start', value);
  return undefined;
}

function readDuration(property: ContentLine | undefined, start: Moment, report: Report): Partial<When> {
  const duration = property?.value.trim().replace(/^\+/, '').toUpperCase();
  if (!duration || !property) return {};
  if (!durationPattern.test(duration)) {
    report(property.line, 'DURATION such as PT1H30M', property.value);
    return {};
  }
  if (!start.dateOnly) return { duration };
  const [weeks = 0, days = 0] = [/(?<!\d)(\d+)W/, /(?<!\d)(\d+)D/].map((unit) => Number(unit.exec(duration)?.[1] ?? 0));
  const more = weeks * 7 + days - 1;
  return more > 0 ? { end: isoOf({ wall: start.wall + more * DAY, dateOnly: true }) } : {};
}
