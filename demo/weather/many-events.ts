import type { Event } from '../../src/models/records/event.js';
import { steadyNumbers } from './steady-numbers.js';

const OCCASIONS: readonly [title: string, category: string, hour: number][] = [
  ['Deutschkurs', 'bildung', 9],
  ['Sprachcafé', 'bildung', 16],
  ['Sprechstunde', 'beratung', 15],
  ['Chorprobe', 'kultur', 19],
  ['Training der Jugend', 'sport', 17],
  ['Gemeinsam kochen', 'kultur', 18],
  ['Vorstand', 'verbund', 19],
  ['Elterncafé', 'mitglieder', 10],
];
const PLACES = ['Haus der Vereine', 'Stadtbibliothek', 'Grundschule Weidenau', 'Kulturspeicher', 'Sportpark Weidenau'];
const DAY = 86_400_000;
/** Days back and ahead that the events are spread over. */
const BACK = 180;
const SPREAD = 720;

/** `count` events around a day, a tenth of them every week. Always the same ones around the same day. */
export function manyEvents(count: number, today = new Date().setUTCHours(0, 0, 0, 0)): Event[] {
  const numbers = steadyNumbers(93);
  const below = (n: number): number => Math.floor(numbers.next().value * n);
  return Array.from({ length: count }, (_, i) => {
    const [title, category, hour] = OCCASIONS[below(OCCASIONS.length)] ?? ['Treffen', 'verbund', 18];
    const day = new Date(today + (below(SPREAD) - BACK) * DAY).toISOString().slice(0, 10);
    return {
      id: `many-${i + 1}`,
      title: `${title} ${i + 1}`,
      start: `${day}T${String(hour).padStart(2, '0')}:00:00`,
      duration: 'PT1H30M',
      place: { name: PLACES[below(PLACES.length)] ?? '' },
      categories: [category],
      ...(i % 10 === 0 && { recurrence: ['RRULE:FREQ=WEEKLY;COUNT=12'] }),
    };
  });
}
