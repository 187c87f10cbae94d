import { matchPreset } from '../../../element/match-preset.js';
import type { Event as EventRecord } from '../../../models/records/event.js';

const textsOf = (text: EventRecord['title'] | undefined): string[] =>
  typeof text === 'object' ? Object.values(text) : text ? [text] : [];

/** What of an event a preset can ask for. */
const presetFields = (event: EventRecord): Record<string, string[] | undefined> => {
  const { categories, organizer, language, series, status, mode, place } = event;
  return {
    category: categories,
    organizer: [organizer?.id, organizer?.name].filter((value) => value !== undefined),
    language: language ? [language] : undefined,
    series: series && [...(series.id ? [series.id] : []), ...textsOf(series.title)],
    status: [status ?? 'confirmed'],
    mode: [mode ?? 'onsite'],
    municipality: place?.address?.city ? [place.address.city] : undefined,
    audience: textsOf(event.audience),
  };
};

/** The keys `filter` understands for events. */
export const PRESET_KEYS = Object.keys(presetFields({ title: '', start: '' }));

/** @param filter query string such as `category=Essen&organizer=verein-3` */
export function applyPreset<T extends EventRecord>(records: readonly T[], filter: string): readonly T[] {
  const preset = new URLSearchParams(filter);
  return preset.size > 0 ? records.filter((record) => matchPreset(presetFields(record), preset)) : records;
}

/** How often each value occurs, the most frequent first. */
export function countValues(
  records: readonly EventRecord[],
  facet: 'category' | 'organizer',
): readonly { value: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { categories, organizer } of records) {
    const values = facet === 'category' ? new Set(categories) : organizer?.name ? [organizer.name] : [];
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}
