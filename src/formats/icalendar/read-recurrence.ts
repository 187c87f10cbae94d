import { wallToInstant } from '../../models/time/time.js';
import type { ContentLine } from './content-line.js';
import { compactOf, DAY, dayOf, inZone, readMoment, type Moment } from './moment.js';
import type { Zones } from './read-zones.js';

/** Says that a line cannot be used. */
export type Report = (line: number, expected: string, value: unknown) => void;

const ruleForm =
  /^(?=(?:.*;)?FREQ=(?:SECONDLY|MINUTELY|HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)(?:;|$))(?:[A-Z-]+=[\w,+:-]+(?:;|$))+$/;
const names = new Set(['RRULE', 'EXRULE', 'RDATE', 'EXDATE', 'RECURRENCE-ID']);

/**
 * The lines of `recurrence`, all times in them by the clock of the start, so that whoever expands
 * them needs no other zone: of a day when the start is one, on the time of the start when only a
 * day is written. Rules and days that cannot be read are reported and left out. Which version of
 * the series they are of is said as well: `SEQUENCE`.
 */
export function readRecurrence(
  properties: readonly ContentLine[],
  start: Moment,
  zones: Zones,
  report: Report,
): string[] {
  const lines = properties.flatMap((property) => {
    const { name, value, line, params } = property;
    if (!names.has(name) || !value.trim()) return [];
    if (name.endsWith('RULE')) {
      const rule = value.trim().toUpperCase().replace(/;$/, '');
      if (ruleForm.test(rule)) return [`${name}:${untilAs(rule, property, start, zones)}`];
      report(line, 'a rule such as FREQ=WEEKLY;BYDAY=MO', value);
      return [];
    }
    const times = value.split(',').flatMap((written) => {
      const [text = '', length] = written.split('/');
      const moment = readMoment(text.replace(/^(\d{8})Z$/, '$1'), property, zones);
      if (!moment) report(line, 'a time such as 20261122T180000', written);
      return moment ? { ...asStart(moment, start, zones), length: lengthOf(length, property, start, zones) } : [];
    });
    const [first] = times;
    if (!first) return [];
    const range = /^THISANDFUTURE$/i.test(params['RANGE'] ?? '') ? ';RANGE=THISANDFUTURE' : '';
    const period = times.every(({ length }) => length) ? ';VALUE=PERIOD' : '';
    const values = times.map((time) => compactOf(time) + (period && `/${time.length}`));
    return [`${name}${range}${period}${kindOf(first)}:${values.join(',')}`];
  });
  const sequence = properties.find(({ name }) => name === 'SEQUENCE')?.value.trim() ?? '';
  return lines.length > 0 && /^0*[1-9]\d{0,8}$/.test(sequence) ? [...lines, `SEQUENCE:${Number(sequence)}`] : lines;
}

/** How long a period is: its duration or its end, empty for a time that is no period. */
function lengthOf(text: string | undefined, property: ContentLine, start: Moment, zones: Zones): string {
  if (!text || start.dateOnly) return '';
  if (/^P[\dTWDHMS]+$/i.test(text.trim())) return text.trim().toUpperCase();
  const end = readMoment(text, property, zones);
  return end && !end.dateOnly ? compactOf(inZone(end, start.zone)) : '';
}

/** What comes between the name of a property and its time. */
function kindOf({ dateOnly, zone }: Moment): string {
  if (dateOnly) return ';VALUE=DATE';
  return zone && zone !== 'UTC' ? `;TZID=${zone}` : '';
}

function asStart(moment: Moment, start: Moment, zones: Zones): Moment {
  if (start.dateOnly) return { wall: dayOf(inZone(moment, zones.own)), dateOnly: true };
  if (moment.dateOnly) return { ...start, wall: moment.wall + start.wall - dayOf(start) };
  return inZone(moment, start.zone);
}

/**
 * The end of a rule as the standard wants it: a day where the start is one, else an instant; the
 * day it names is the last.
 */
function untilAs(rule: string, property: ContentLine, start: Moment, zones: Zones): string {
  return rule.replace(/UNTIL=([^;]*)/, (whole, value: string) => {
    const until = readMoment(value, { ...property, params: {} }, zones);
    if (!until) return whole;
    if (start.dateOnly) return `UNTIL=${compactOf(asStart(until, start, zones))}`;
    if (!start.zone) return until.dateOnly ? `${whole}T235959` : whole;
    const local: Moment = until.dateOnly ? { ...start, wall: until.wall + DAY - 1000 } : until;
    const zone = until.zone === 'UTC' ? 'UTC' : start.zone;
    const wall = zone === 'UTC' ? local.wall : wallToInstant(local.wall, zone);
    return `UNTIL=${compactOf({ wall, dateOnly: false, zone: 'UTC' })}`;
  });
}
