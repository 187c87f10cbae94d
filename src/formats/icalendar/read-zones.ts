import type { Fault } from '../../models/schema/problem.js';
import { loadStage } from '../shared/load-stage.js';
import { unescapeText } from './content-line.js';
import { findTimeZone } from './find-time-zone.js';
import type { Zone } from './own-time-zone.js';
import { readBlock, type Calendar } from './split-calendar.js';

/** The time zones of a calendar. */
export interface Zones {
  /**
   * IANA name of the zone of the calendar itself, for times that float; UTC is what programs write
   * that were told none.
   */
  own?: string | undefined;
  /** The zone with a `TZID`; `undefined`, and one fault for each name, when nobody knows it. */
  find(tzid: string, line: number): Zone | undefined;
}

const wanted = new Set(['TZID', 'X-LIC-LOCATION']);

/**
 * Finds out which zones a calendar means. Its definitions (`VTIMEZONE`) are often cut short: where
 * a zone is known, its name is enough.
 */
export async function readZones(
  text: string,
  { properties, zones }: Calendar,
  faults: Fault[],
  url: string,
): Promise<Zones> {
  const own = properties.find(({ name }) => name === 'X-WR-TIMEZONE' || name === 'TIMEZONE-ID');
  const calendarZone = own && findTimeZone(unescapeText(own.value));
  const known = new Map<string, Zone | undefined>();
  for (const block of zones) {
    const lines = readBlock(text, block, wanted, () => undefined);
    const [id, place] = ['TZID', 'X-LIC-LOCATION'].map((name) =>
      lines.find((line) => line.name === name)?.value.trim(),
    );
    if (!id || known.get(id)) continue;
    let zone: Zone | undefined = findTimeZone(id) ?? (place && findTimeZone(place));
    if (!zone) {
      const { ownTimeZone } = await loadStage(import('./own-time-zone.js'), url);
      const [, day] = /^DTSTART[^:\n]*:(\d{8})/m.exec(text.slice(text.indexOf('BEGIN:VEVENT'))) ?? [];
      const sample = day ? Date.parse(day.replace(/(....)(..)/, '$1-$2-')) : Number.NaN;
      zone = ownTimeZone(text.slice(block.from, block.to), Number.isNaN(sample) ? Date.UTC(2026, 0) : sample);
    }
    known.set(id, zone);
  }
  return {
    own: calendarZone === 'UTC' ? undefined : calendarZone,
    find(tzid, line) {
      if (!known.get(tzid)) {
        const zone = findTimeZone(tzid);
        if (!zone && !known.has(`?${tzid}`))
          faults.push({
            path: `line ${line}`,
            expected: 'a time zone that is known, such as TZID=Europe/Berlin',
            value: tzid,
          });
        known.set(zone ? tzid : `?${tzid}`, zone);
      }
      return known.get(tzid);
    },
  };
}
