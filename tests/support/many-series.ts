import type { Event } from '../../src/models/event.js';
import type { Sourced } from '../../src/models/provenance.js';

/** Events of an hour on 2,500 days from 2020 on; every tenth comes again each week. */
export function manySeries(count: number): Sourced<Event>[] {
  return Array.from({ length: count }, (_, index) => ({
    id: String(index),
    title: `Termin ${index}`,
    start: new Date(Date.UTC(2020, 0, 1 + (index % 2500), 8 + (index % 10))).toISOString().slice(0, 16),
    duration: 'PT1H',
    ...(index % 10 === 0 && { recurrence: 'RRULE:FREQ=WEEKLY' }),
    provenance: [{ url: 'https://data.example/termine.json' }],
  }));
}
