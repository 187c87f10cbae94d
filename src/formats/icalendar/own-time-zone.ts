import { wallToInstant } from '../../models/time/time.js';
import { ICAL } from './icaljs-adapter.js';
import { commonTimeZones } from './find-time-zone.js';

/** What is known of a time zone: its IANA name, or how to turn its clock into instants. */
export type Zone = string | ((wall: number) => number);

const DAY = 86_400_000;

/**
 * A time zone that only the file itself knows ("Customized Time Zone"), from its `VTIMEZONE`: by
 * the IANA name of a common zone whose clock shows the same through the year of `sample`, else by
 * its own rules. `undefined` when its definition is broken or too much work.
 *
 * @param sample an instant near the events, in milliseconds
 */
export function ownTimeZone(definition: string, sample: number): Zone | undefined {
  // A clock changes about twice a year. Anything else could keep the page busy for ever.
  for (const [, rule = ''] of definition.replace(/\r?\n[ \t]/g, '').matchAll(/^RRULE[^:\n]*:(.*)/gim))
    if (!/FREQ=YEARLY/i.test(rule) || /BY(HOUR|MINUTE|SECOND)=/i.test(rule)) return undefined;
  try {
    const zone = new ICAL.Timezone(ICAL.Component.fromString(definition));
    const toInstant = (wall: number) => wall - zone.utcOffset(timeOf(wall)) * 1000;
    if (Number.isNaN(toInstant(sample))) return undefined;
    return commonTimeZones.find((name) => isSame(toInstant, name, sample)) ?? toInstant;
  } catch {
    return undefined;
  }
}

function timeOf(wall: number): InstanceType<typeof ICAL.Time> {
  const date = new Date(wall);
  return ICAL.Time.fromData({
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  });
}

/** Whether two clocks show the same on days all through the year. */
function isSame(toInstant: (wall: number) => number, name: string, sample: number): boolean {
  const start = Date.UTC(new Date(sample).getUTCFullYear(), 0, 4, 12);
  for (let day = 0; day < 365; day += 9) {
    const wall = start + day * DAY;
    if (toInstant(wall) !== wallToInstant(wall, name)) return false;
  }
  return true;
}
