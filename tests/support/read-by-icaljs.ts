import { ICAL } from '../../src/formats/ical-door.js';

/** More dates of one event are not asked for. */
const MOST = 800;

/**
 * What takes place in `[from, to)` as ical.js reads a calendar: start and end of each as `2026-11-22T18:00 2026-11-22T20:00` in UTC, sorted;
 * of whole days midnights.
 */
export function readByIcalJs(text: string, from: number, to: number): string[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const zones = calendar
    .getAllSubcomponents('vtimezone')
    .map((component) => new ICAL.Timezone({ component, tzid: String(component.getFirstPropertyValue('tzid')) }));
  for (const zone of zones) ICAL.TimezoneService.register(zone, zone.tzid);
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  const overrides = events.filter((one) => one.isRecurrenceException());
  const found: string[] = [];
  const add = (times: {
    startDate: InstanceType<typeof ICAL.Time>;
    endDate: InstanceType<typeof ICAL.Time>;
  }): boolean => {
    const [start, end] = [times.startDate.toUnixTime() * 1000, times.endDate.toUnixTime() * 1000];
    const iso = (instant: number): string => new Date(instant).toISOString().slice(0, 16);
    if (start < to && (end > from || start >= from)) found.push(`${iso(start)} ${iso(end)}`);
    return start < to;
  };
  for (const master of events.filter((one) => !one.isRecurrenceException())) {
    for (const override of overrides) if (override.uid === master.uid) master.relateException(override);
    const iterator = master.iterator();
    for (let steps = 0; steps < MOST; steps += 1) {
      const time = iterator.next() as InstanceType<typeof ICAL.Time> | null;
      if (!time || !add(master.getOccurrenceDetails(time))) break;
    }
  }
  const masters = new Set(events.filter((one) => !one.isRecurrenceException()).map(({ uid }) => uid));
  for (const override of overrides) if (!masters.has(override.uid)) add(override);
  for (const zone of zones) ICAL.TimezoneService.remove(zone.tzid);
  return found.sort();
}
