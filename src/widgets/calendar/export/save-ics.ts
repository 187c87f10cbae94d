import type { Event as EventRecord } from '../../../models/records/event.js';
import type { Sourced } from '../../../models/records/provenance.js';
import { foldText } from '../../../i18n/format/fold-text.js';
import type { CalendarView } from '../calendar-view.js';
import { zonesOf, type ZoneOptions } from '../occurrences/event-zones.js';
import type { Occurrence } from '../occurrences/occurrence.js';
import { writeICalendar, writeOccurrence } from './write-icalendar.js';

export interface SaveOptions {
  view: CalendarView;
  zones: ZoneOptions;
  /** What the file is called, without `.ics`. */
  name: string;
}

/** A name that every system takes. */
const fileName = (name: string): string =>
  `${
    foldText(name)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || 'termine'
  }.ics`;

/** Gives visitors a file to keep; nothing is asked of a server. */
function download(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads it after the click.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
}

/** Saves one date, or whole events, as an iCalendar file. */
export function saveIcs(what: Occurrence | readonly Sourced<EventRecord>[], { view, zones, name }: SaveOptions): void {
  const { language, dataLanguage } = view.reader;
  const options = {
    now: view.now,
    zones: zonesOf(zones),
    languages: [language, ...(dataLanguage ? [dataLanguage] : [])],
    categoryLabel: view.categoryLabel,
    name,
  };
  download('record' in what ? writeOccurrence(what, options) : writeICalendar(what, options), fileName(name));
}
