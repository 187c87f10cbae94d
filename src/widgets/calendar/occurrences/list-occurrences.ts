import { slicer } from '../../../data/load/slice.js';
import { textFor, type Reader } from '../../../i18n/reader.js';
import { describeOccurrence, type OccurrenceInfo } from './describe-occurrence.js';
import type { IndexController } from './index-controller.js';
import { beginsAt } from './is-next.js';
import { toInstant, wallToInstant } from '../../../models/time/time.js';
import { DAY, titleOf } from './occurrence.js';

/** Times by two clocks are never further apart than this. */
const MARGIN = 1.2 * DAY;

export interface OccurrencesWanted {
  from: string | Date;
  to: string | Date;
  reader: () => Reader;
  /** The clock by which strings without offset are read; known once the document is there. */
  zone: () => string;
  index: () => IndexController;
}

/**
 * The dates between two instants as scripts of the page get them; see
 * `VerbundCalendar.occurrences`.
 */
export async function listOccurrences(wanted: OccurrencesWanted): Promise<OccurrenceInfo[]> {
  const { from, to, reader, zone, index } = wanted;
  const instantOf = (time: string | Date, timeZone: string): number =>
    typeof time === 'string' ? toInstant(time, timeZone) : time.getTime();
  if (Number.isNaN(instantOf(from, 'UTC')) || Number.isNaN(instantOf(to, 'UTC'))) {
    throw new RangeError('occurrences(from, to): both are ISO 8601 strings such as 2026-11-22, or dates');
  }
  await index().ready;
  const [begin, end] = [instantOf(from, zone()), instantOf(to, zone())];
  const dates = index().index;
  if (!dates || end <= begin) return [];
  const { prepareSeries } = await import('../recurrence/gather-series.js');
  await prepareSeries(dates.series, begin - MARGIN, end + MARGIN, slicer());
  return dates
    .occurrencesIn(begin - MARGIN, end + MARGIN)
    .filter((occurrence) => {
      const { allDay, wallEnd, end: last, timeZone } = occurrence;
      const first = beginsAt(occurrence);
      return first < end && ((allDay ? wallToInstant(wallEnd, timeZone) : last) > begin || first >= begin);
    })
    .map((occurrence) =>
      describeOccurrence(occurrence, textFor(reader(), occurrence.record.title)?.value ?? titleOf(occurrence.record)),
    );
}
