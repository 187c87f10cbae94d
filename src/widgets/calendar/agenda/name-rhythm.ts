import { msg } from '../../../i18n/catalogue/msg.js';
import type { Event as EventRecord } from '../../../models/records/event.js';
import { DAY, type Occurrence } from '../occurrences/occurrence.js';

/** A word for what comes again every so many days, months or years. */
function nameEvery(unit: string | undefined, interval: number): string | undefined {
  switch (`${unit} ${interval}`) {
    case 'DAILY 1':
      return msg('täglich');
    case 'WEEKLY 1':
      return msg('jede Woche');
    case 'WEEKLY 2':
      return msg('alle zwei Wochen');
    case 'MONTHLY 1':
      return msg('jeden Monat');
    case 'MONTHLY 2':
      return msg('alle zwei Monate');
    case 'MONTHLY 3':
      return msg('vierteljährlich');
    case 'MONTHLY 6':
      return msg('halbjährlich');
    case 'MONTHLY 12':
    case 'YEARLY 1':
      return msg('jährlich');
    default:
      return undefined;
  }
}

/** Days between dates that people call so: [from, to, months]. */
const RHYTHMS = [
  [25, 36, 1],
  [80, 105, 3],
  [150, 215, 6],
  [330, 400, 12],
] as const;

/**
 * How often a series takes place, where that can be said in a word: from its only rule, else from
 * the days between its dates.
 *
 * @param dates all that are known, in order
 */
export function nameRhythm({ recurrence }: EventRecord, dates: readonly Occurrence[]): string | undefined {
  const lines = typeof recurrence === 'string' ? recurrence.split('\n') : (recurrence ?? []);
  const rules = lines.filter((line) => /^RRULE/i.test(line));
  const [rule] = rules;
  if (rule && rules.length === 1) {
    // Several days of a week or month are more often than that.
    if (/BY\w+=[^;]*,/i.test(rule)) return undefined;
    return nameEvery(/FREQ=(\w+)/i.exec(rule)?.[1]?.toUpperCase(), Number(/INTERVAL=(\d+)/i.exec(rule)?.[1] ?? 1));
  }
  const gaps = dates.slice(1).map(({ wallStart }, i) => (wallStart - (dates[i]?.wallStart ?? 0)) / DAY);
  const rhythm = RHYTHMS.find(([from, to]) => gaps.every((gap) => gap >= from && gap <= to));
  return gaps.length > 0 && rhythm ? nameEvery('MONTHLY', rhythm[2]) : undefined;
}
