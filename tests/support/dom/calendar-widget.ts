import '../../../src/define/calendar.js';
import type { VerbundCalendar } from '../../../src/widgets/calendar/verbund-calendar.js';
import { controlsOf, mountWidget, whenDrawn } from './mount-widget.js';
import { waitUntil } from './wait-until.js';
import { partsOf, words } from './widget-parts.js';

/** What a page and a visitor can reach of a calendar. */
function reach(element: VerbundCalendar) {
  const parts = partsOf(element);
  return {
    ...parts,
    ...controlsOf(parts),
    /** What is shown: `März 2031`. */
    period: () => words(parts.part('period')?.textContent),
    /** The days of the list, as those hear them who do not see it. */
    days: () => parts.all('.date time .hidden').map((day) => words(day.textContent)),
    /** The cell of a day, such as `2031-03-14`. */
    cell: (day: string) => parts.all(`[data-day="${day}"]`)[0],
    /** The bars of the month with this title. */
    bars: (title: string) => parts.all('.event').filter((bar) => words(bar.textContent).endsWith(title)),
    /** Shows the dates in another way, as a visitor does. */
    show: async (name: string) => {
      parts.control(name)?.click();
      await element.updateComplete;
    },
    /** Presses a button of the period and waits for what it says. */
    go: async (name: string, title: string) => {
      parts.control(name)?.click();
      await waitUntil(() => words(parts.part('period')?.textContent) === title, `${title} is shown`);
      await element.updateComplete;
    },
    /** Opens an entry or bar and waits for what it says in full. */
    open: async (title: string) => {
      const opener = () => parts.all('.open, .event').find((button) => words(button.textContent).includes(title));
      // A list waits for the dates of series.
      await waitUntil(opener, `${title} is listed`);
      opener()?.click();
      await waitUntil(() => parts.part('detail'), `${title} is open`);
      await element.updateComplete;
    },
  };
}

export type CalendarParts = ReturnType<typeof reach>;

/** A calendar on the page; see `mountWidget`. */
export const prepareCalendar = async (
  attributes?: Record<string, string>,
  children?: unknown,
): Promise<CalendarParts> => reach(await mountWidget('verbund-calendar', attributes, children));

/** A calendar that has loaded and drawn its dates; from March 2031 on unless told otherwise. */
export async function prepareReadyCalendar(
  attributes: Record<string, string> = {},
  children?: unknown,
): Promise<CalendarParts> {
  const parts = await prepareCalendar({ src: '/termine.json', date: '2031-03', ...attributes }, children);
  await whenDrawn(parts.element, 'grid', 'week');
  return parts;
}
