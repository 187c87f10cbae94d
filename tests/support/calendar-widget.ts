import { fixture, html } from '@open-wc/testing';
import '../../src/define/calendar.js';
import { clearResponses } from '../../src/data/response-cache.js';
import type { VerbundCalendar } from '../../src/widgets/calendar/verbund-calendar.js';
import { waitUntil } from './wait-until.js';
import { partsOf } from './widget-parts.js';

const words = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

/** What a page and a visitor can reach of a calendar. */
function reach(element: VerbundCalendar) {
  const parts = partsOf(element);
  const field = () => parts.all<HTMLInputElement>('[part~="search"]')[0];
  const status = () => words(parts.all('.results [role=status]')[0]?.textContent);
  return {
    ...parts,
    field,
    status,
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
    unfold: async (name: string) => {
      const button = parts.all('.unfold').find((candidate) => words(candidate.textContent).startsWith(name));
      button?.click();
      await waitUntil(() => words(parts.all('.values legend')[0]?.textContent) === name, `${name} unfolds`);
    },
    toggle: async (label: string) => {
      const option = parts.all('.option').find((entry) => words(entry.textContent).startsWith(label));
      option?.querySelector('input')?.click();
      await element.updateComplete;
    },
    search: async (query: string) => {
      const input = field();
      if (!input) throw new Error('there is no search field');
      input.focus();
      input.value = query;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await waitUntil(() => element.choice.query === query, 'the search has run');
      await element.updateComplete;
      if (query) await waitUntil(() => status() !== '', 'results are announced');
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

/**
 * A calendar on the page, with nothing from earlier tests in the page's memory. It does not wait for the records.
 *
 * @param attributes by name; `loading` is `eager` unless given
 */
export async function prepareCalendar(
  attributes: Record<string, string> = {},
  children: unknown = html``,
): Promise<CalendarParts> {
  clearResponses();
  const box = await fixture(html`<div></div>`);
  const element = document.createElement('verbund-calendar');
  for (const [name, value] of Object.entries({ loading: 'eager', ...attributes })) element.setAttribute(name, value);
  const holder = await fixture(html`<div>${children}</div>`);
  element.append(...holder.childNodes);
  box.append(element);
  await element.updateComplete;
  return reach(element);
}

/** A calendar that has loaded and drawn its dates; from March 2031 on unless told otherwise. */
export async function prepareReadyCalendar(
  attributes: Record<string, string> = {},
  children: unknown = html``,
): Promise<CalendarParts> {
  const parts = await prepareCalendar({ src: '/termine.json', date: '2031-03', ...attributes }, children);
  const { element } = parts;
  await waitUntil(() => element.state === 'ready' || element.state === 'failed', 'the load ends');
  const drawn = '[part~="item"], [part~="grid"], [part~="week"], [part~="empty"], [part~="error"]';
  await waitUntil(() => parts.all(drawn).length > 0, 'it is drawn');
  await element.updateComplete;
  return parts;
}
