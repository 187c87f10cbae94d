import { wallClock } from '../../../models/time/time.js';
import { compactWall } from '../occurrences/recurrence-lines.js';

const DAY = 86_400_000;

/** A change of the clocks. */
interface Change {
  /**
   * What the clock shows at the change before it is set, in milliseconds read as if they were UTC.
   */
  wall: number;
  /** Minutes east of UTC before and after. */
  from: number;
  to: number;
}

const offset = (instant: number, zone: string): number => Math.round((wallClock(instant, zone) - instant) / 60_000);

/** All changes of the clocks of a zone in some years, as `Intl` knows them. */
function changesOf(zone: string, firstYear: number, lastYear: number): Change[] {
  const changes: Change[] = [];
  const end = Date.UTC(lastYear + 1, 0, 1);
  for (let day = Date.UTC(firstYear, 0, 1); day < end; day += DAY) {
    const [from, to] = [offset(day, zone), offset(day + DAY, zone)];
    if (from === to) continue;
    let [low, high] = [day, day + DAY];
    while (high - low > 60_000) {
      const middle = Math.floor((low + high) / 120_000) * 60_000;
      if (offset(middle, zone) === from) low = middle;
      else high = middle;
    }
    changes.push({ wall: high + from * 60_000, from, to });
  }
  return changes;
}

const hours = (minutes: number): string => {
  const away = Math.abs(minutes);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(away / 60))}${two(away % 60)}`;
};

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;

/**
 * Where in its year a change lies, both ways people fix it: the last Sunday of a month, or the
 * second.
 */
function ruleOf({ wall }: Change, last: boolean): string {
  const at = new Date(wall);
  const day = at.getUTCDate();
  const left = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate() - day;
  const nth = last ? (left < 7 ? -1 : Number.NaN) : Math.ceil(day / 7);
  return `FREQ=YEARLY;BYMONTH=${at.getUTCMonth() + 1};BYDAY=${nth}${weekdays[at.getUTCDay()] ?? ''}`;
}

/** The rule that all changes follow, one in every year and always at the same time. */
function commonRule(changes: readonly Change[]): string | undefined {
  const [first] = changes;
  if (!first || changes.length < 2) return undefined;
  const year = (change: Change): number => new Date(change.wall).getUTCFullYear();
  const isYearly = changes.every(
    (change, index) => year(change) === year(first) + index && (change.wall - first.wall) % DAY === 0,
  );
  const follows = (last: boolean): boolean =>
    changes.every((change) => ruleOf(change, last) === ruleOf(first, last)) && !ruleOf(first, last).includes('NaN');
  return isYearly ? [true, false].filter(follows).map((last) => ruleOf(first, last))[0] : undefined;
}

function writeChanges(changes: readonly Change[]): string[] {
  const [first, ...others] = changes;
  if (!first) return [];
  const { from, to } = first;
  const kind = to > from ? 'DAYLIGHT' : 'STANDARD';
  const rule = commonRule(changes);
  const repeats = rule ? [`RRULE:${rule}`] : others.map(({ wall }) => `RDATE:${compactWall(wall, false)}`);
  return [
    `BEGIN:${kind}`,
    `DTSTART:${compactWall(first.wall, false)}`,
    ...repeats,
    `TZOFFSETFROM:${hours(from)}`,
    `TZOFFSETTO:${hours(to)}`,
    `END:${kind}`,
  ];
}

/**
 * The lines of a `VTIMEZONE` that tells calendars without a table of zones how the clocks go from
 * the year before `firstYear` to the year after `lastYear`, and on by the same rule where there is
 * one.
 *
 * @param zone IANA name
 */
export function writeTimeZone(zone: string, firstYear: number, lastYear: number): string[] {
  const changes = changesOf(zone, firstYear - 1, lastYear + 1);
  const begin = offset(Date.UTC(firstYear - 1, 0, 1), zone);
  const still = [
    'BEGIN:STANDARD',
    `DTSTART:${compactWall(Date.UTC(firstYear - 1, 0, 1), false)}`,
    `TZOFFSETFROM:${hours(begin)}`,
    `TZOFFSETTO:${hours(begin)}`,
    'END:STANDARD',
  ];
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const key = `${change.from} ${change.to}`;
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...still, ...[...groups.values()].flatMap(writeChanges), 'END:VTIMEZONE'];
}
