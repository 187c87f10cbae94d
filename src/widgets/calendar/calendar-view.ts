import type { TemplateResult } from 'lit';
import type { Reader } from '../../i18n/reader.js';
import type { DocumentHead } from '../../models/document/document-head.js';
import type { Event as EventRecord } from '../../models/records/event.js';
import type { Sourced } from '../../models/records/provenance.js';
import type { Occurrence } from './occurrences/occurrence.js';

/** What the drawing functions of this widget share. */
export interface CalendarView {
  readonly reader: Reader;
  readonly headingLevel: number;
  /** Milliseconds; read once for each update. */
  readonly now: number;
  /** Midnight of today by the clock that is shown, in milliseconds read as if they were UTC. */
  readonly today: number;
  /** IANA zone of the visitor's clock. */
  readonly visitorZone: string;
  /** May this image be requested? */
  readonly allowImage: (url: string) => boolean;
  /** The label of a category. */
  readonly categoryLabel: (id: string) => string;
  /** The head of the document an event came from. */
  readonly headOf: (record: Sourced<EventRecord>) => DocumentHead | undefined;
  /**
   * The language an event is written in: its document's. (Its own is the language it is held in.)
   */
  readonly languageOf: (record: Sourced<EventRecord>) => string | undefined;
  /** Do the events come from more than one source, so that each should say from which? */
  readonly severalSources: boolean;
  /** The date that is open in its place in the list. */
  readonly isOpen: (occurrence: Occurrence) => boolean;
  /** What is known of it, drawn where it is open. */
  readonly detail: (occurrence: Occurrence) => TemplateResult | undefined;
  /** Whether one can sign up for a date, in a word or two, once the code for that is there. */
  readonly registration: (occurrence: Occurrence) => string | undefined;
  /** What documents a date that is over, once the code for that is there. */
  readonly documentation: (occurrence: Occurrence) => TemplateResult | undefined;
  /**
   * A visitor opens a date, in its place or, from a grid, in a dialog; `verbund-select` can be
   * cancelled.
   */
  readonly choose: (occurrence: Occurrence, event: Event, place: 'inline' | 'dialog') => void;
  /** Gives visitors one date, or whole events, as an iCalendar file with this name. */
  readonly save: (what: Occurrence | readonly Sourced<EventRecord>[], name: string) => void;
  /** A visitor opens a day of a grid. */
  readonly chooseDay: (day: number, event: Event) => void;
}
