import { compactWall } from '../occurrences/recurrence-lines.js';
import { isoWithOffset } from './iso-with-offset.js';
import { DAY, isoOfWall, type Occurrence } from '../occurrences/occurrence.js';

/** What a calendar on the web is told of an event, in the reader's language. */
export interface EventWords {
  title: string;
  /** Plain text. */
  details?: string | undefined;
  location?: string | undefined;
}

/** So much text is given along: longer addresses are refused. */
const LONGEST = 1000;

/** The end, for calendars that want one: an hour after the start when nobody said. */
const endOf = ({ start, end, openEnd }: Occurrence): number => (openEnd ? start + 3_600_000 : end);

/**
 * The address at which Google's calendar offers to add an occurrence. A plain link: nothing is
 * asked of Google before it is followed.
 */
export function googleLink(occurrence: Occurrence, { title, details = '', location = '' }: EventWords): string {
  const { start, end, allDay, timeZone } = occurrence;
  const utc = (instant: number): string => `${compactWall(instant, false)}Z`;
  const dates = allDay
    ? `${compactWall(start, true)}/${compactWall(end, true)}`
    : `${utc(start)}/${utc(endOf(occurrence))}`;
  const about = { action: 'TEMPLATE', text: title, dates, ctz: timeZone, details: details.slice(0, LONGEST), location };
  return `https://calendar.google.com/calendar/render?${new URLSearchParams(about)}`;
}

/** The same for Outlook on the web. */
export function outlookLink(occurrence: Occurrence, { title, details = '', location = '' }: EventWords): string {
  const { start, end, allDay, timeZone } = occurrence;
  const times = allDay
    ? { startdt: isoOfWall(start, true), enddt: isoOfWall(Math.max(end, start + DAY), true), allday: 'true' }
    : { startdt: isoWithOffset(start, timeZone), enddt: isoWithOffset(endOf(occurrence), timeZone) };
  const about = { rru: 'addevent', subject: title, ...times, body: details.slice(0, LONGEST), location };
  return `https://outlook.live.com/calendar/0/action/compose?${new URLSearchParams(about)}`;
}
