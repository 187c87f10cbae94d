import type { nothing, TemplateResult } from 'lit';
import type { CalendarView } from '../calendar-view.js';
import type { Occurrence } from '../occurrences/occurrence.js';

/** What a date in full is drawn with. */
export interface EventDetail {
  readonly view: CalendarView;
  /** Level of the headings inside. */
  readonly level: number;
  /** The sanitised body; `undefined` while it is prepared. */
  readonly body: Node | undefined;
  /** Prepares the body once more where that failed. */
  readonly retry: (() => void) | undefined;
  /** Other dates of its series, in order, once they are known. */
  readonly others: readonly Occurrence[];
  readonly show: (occurrence: Occurrence) => void;
  /** Saves the date or its series as a file; `undefined` hides the buttons. */
  readonly save: ((what: 'date' | 'series') => void) | undefined;
  /** `undefined` hides the button. */
  readonly print: ((event: Event) => void) | undefined;
  /** `undefined` where something else closes it. */
  readonly close: (() => void) | undefined;
}

export type Drawn = TemplateResult | typeof nothing;
