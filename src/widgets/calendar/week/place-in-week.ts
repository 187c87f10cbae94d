import { DAY, type Occurrence } from '../occurrences/occurrence.js';
import { placeOnDays, type Bar } from '../month/place-on-days.js';
import { makeList, withIndex } from '../../../models/list.js';

/** A timed occurrence on one day of a week with hours. */
export interface Block {
  occurrence: Occurrence;
  /** Of `columns` of the same width, counted from 0. */
  column: number;
  columns: number;
  /** Minutes from midnight by the clock, 0 to 1440. */
  from: number;
  to: number;
  /** It began on a day before. */
  before: boolean;
  /** It goes on on the next day. */
  after: boolean;
}

/** A week with hours. */
export interface HourWeek {
  /** Above the hours: whole days and what lasts a day or longer. */
  bars: Bar[];
  /** For each day the timed ones, by time. */
  days: Block[][];
}

/** Shorter ones are drawn as long as this, in minutes, so that one can read and hit them. */
const SHORTEST = 30;

/**
 * Places the occurrences of a week (or less) with hours: those that overlap stand side by side. One
 * past midnight is on both days.
 *
 * @param occurrences in order
 * @param start midnight of the first day, as clocks show it
 * @param length number of days, 1 to 7
 */
export function placeInWeek(occurrences: readonly Occurrence[], start: number, length = 7): HourWeek {
  const isLong = ({ allDay, wallStart, wallEnd }: Occurrence): boolean => allDay || wallEnd - wallStart >= DAY;
  const end = start + length * DAY;
  const long = occurrences.filter((one) => isLong(one) && one.wallStart < end);
  const days = makeList(length, (): Block[] => []);
  for (const occurrence of occurrences) {
    if (!isLong(occurrence))
      for (const [day, blocks] of withIndex(days)) addBlock(occurrence, start + day * DAY, blocks);
  }
  for (const blocks of days) assignColumns(blocks);
  const bars = placeOnDays(long, start, Infinity).bars;
  return { bars: bars.map((bar) => ({ ...bar, to: Math.min(bar.to, length - 1) })), days };
}

function addBlock(occurrence: Occurrence, midnight: number, blocks: Block[]): void {
  const { wallStart, wallEnd } = occurrence;
  const isEmpty = wallEnd <= wallStart;
  if (wallStart >= midnight + DAY || (isEmpty ? wallStart < midnight : wallEnd <= midnight)) return;
  const minute = (wall: number): number => Math.min(1440, Math.max(0, Math.round((wall - midnight) / 60_000)));
  const [from, to] = [minute(wallStart), minute(wallEnd)];
  const place = { column: 0, columns: 1, before: wallStart < midnight, after: wallEnd > midnight + DAY };
  blocks.push({ occurrence, from, to, ...place });
}

/** The end by which a block keeps others away. */
const bottom = ({ from, to }: Block): number => Math.max(to, from + SHORTEST);

/** Each group of blocks that hang together shares its width evenly. */
function assignColumns(blocks: Block[]): void {
  blocks.sort((a, b) => a.from - b.from || b.to - a.to);
  let group: Block[] = [];
  let ends: number[] = [];
  const close = (): void => {
    for (const block of group) block.columns = ends.length;
    [group, ends] = [[], []];
  };
  for (const block of blocks) {
    if (ends.every((end) => end <= block.from)) close();
    const free = ends.findIndex((end) => end <= block.from);
    block.column = free < 0 ? ends.length : free;
    ends[block.column] = bottom(block);
    group.push(block);
  }
  close();
}
