import { word } from '../parts/limited.js';
import { check } from '../schema/schema.js';

/**
 * Zones seen before: asking Intl takes some ten microseconds, and every event of a calendar may
 * name its zone.
 */
const known = new Map<string, boolean>();
const MOST_KNOWN = 1000;

function isTimeZone(value: string): boolean {
  let valid = known.get(value);
  if (valid === undefined) {
    try {
      new Intl.DateTimeFormat('en', { timeZone: value });
      valid = true;
    } catch {
      valid = false;
    }
    if (known.size < MOST_KNOWN) known.set(value, valid);
  }
  return valid;
}

/** The name of an IANA time zone that this engine knows, for example `Europe/Berlin`. */
export const TimeZoneSchema = check(word, 'a time zone such as Europe/Berlin', isTimeZone);
