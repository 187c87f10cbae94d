import { NO_CHOICE, VIEWS, type CalendarChoice, type View } from './calendar-choice.js';
import { isoOfWall } from '../occurrences/occurrence.js';
import { parseDay } from '../parse-day.js';

/** What of a calendar lives in a URL, beside the open date. */
export interface CalendarState {
  choice: CalendarChoice;
  /** Midnight of the day the visitor has gone to. */
  day: number | undefined;
  view: View | undefined;
}

/**
 * The choice as parameters of a URL, filters in the words of the attribute `filter`. A month is
 * written without a day.
 */
export function choiceToParameters({ choice, day, view }: CalendarState, layout: View): URLSearchParams {
  const parameters = new URLSearchParams();
  if (choice.query.trim()) parameters.set('q', choice.query.trim());
  for (const facet of ['category', 'organizer'] as const) {
    for (const value of choice[facet]) parameters.append(facet, value);
  }
  if (view) parameters.set('view', view);
  if (day !== undefined) parameters.set('date', isoOfWall(day, true).slice(0, layout === 'month' ? 7 : 10));
  return parameters;
}

/** What parameters of a URL ask for; what is not known is left aside. */
export function choiceFromParameters(parameters: URLSearchParams): CalendarState {
  const valuesOf = (key: string): Set<string> => new Set(parameters.getAll(key).filter(Boolean));
  const choice = { query: parameters.get('q') ?? '', category: valuesOf('category'), organizer: valuesOf('organizer') };
  return {
    choice: { ...NO_CHOICE, ...choice },
    day: parseDay(parameters.get('date')),
    view: VIEWS.find((view) => view === parameters.get('view')),
  };
}
