import type { Format } from '../shared/format.js';
import { loadStage } from '../shared/load-stage.js';

/**
 * iCalendar (RFC 5545), as every calendar program exports and subscribes to: events, once or
 * recurring, with files, links and places. Times keep the zone they are written in, whether it is
 * called by its IANA name, as Windows does, or defined in the file. Private events and everything
 * else a calendar holds (tasks, alarms, guests) are left out. What cannot be read is named by its
 * line, and the others stay.
 */
export const icalendar = {
  name: 'icalendar',
  kinds: ['events'],
  text: 'plain',
  detect: ({ json, text }) => json === undefined && /^\s*BEGIN:(VCALENDAR|VEVENT)\s/i.test(text),
  async parse({ text, url }, _kind, _mapping, pause) {
    const { readCalendar } = await loadStage(import('./read-calendar.js'), url);
    return readCalendar(text, url, pause);
  },
} satisfies Format;
