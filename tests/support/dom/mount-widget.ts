import { fixture, html } from '@open-wc/testing';
import { clearResponses } from '../../../src/data/http/response-cache.js';
import type { WidgetElement } from '../../../src/element/widget-element.js';
import { waitUntil } from './wait-until.js';
import { words, type Parts } from './widget-parts.js';

type Widgets = Pick<HTMLElementTagNameMap, 'verbund-news' | 'verbund-directory' | 'verbund-calendar'>;

/**
 * A widget on a page of its own, with nothing from earlier tests in the page's memory. It does not wait for the records.
 *
 * @param attributes by name; `loading` is `eager` unless given
 * @param children its content, which is shown until the records are there
 */
export async function mountWidget<T extends keyof Widgets>(
  tag: T,
  attributes: Record<string, string> = {},
  children: unknown = html``,
): Promise<Widgets[T]> {
  clearResponses();
  return addWidget(await fixture(html`<div></div>`), tag, attributes, children);
}

/** A further widget inside `box`. */
export async function addWidget<T extends keyof Widgets>(
  box: Element,
  tag: T,
  attributes: Record<string, string> = {},
  children: unknown = html``,
): Promise<Widgets[T]> {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries({ loading: 'eager', ...attributes })) element.setAttribute(name, value);
  const holder = await fixture(html`<div>${children}</div>`);
  element.append(...holder.childNodes);
  box.append(element);
  await element.updateComplete;
  return element;
}

/** Waits until a load has ended and one of the parts is drawn that stand at its end. */
export async function whenDrawn(element: WidgetElement<object>, ...parts: string[]): Promise<void> {
  await waitUntil(() => element.state === 'ready' || element.state === 'failed', 'the load ends');
  await element.updateComplete;
  const drawn = [...parts, 'item', 'empty', 'error'].map((part) => `[part~="${part}"]`).join();
  await waitUntil(() => element.renderRoot.querySelector(drawn) !== null, 'the widget is drawn');
  await element.updateComplete;
}

/** What a visitor does with the controls of a widget of many records. */
export function controlsOf<E extends WidgetElement<object> & { choice: { query: string } }>({
  element,
  all,
}: Parts<E>) {
  const field = () => all<HTMLInputElement>('[part~="search"]')[0];
  const status = () => words(all('.results [role=status]')[0]?.textContent);
  const option = (label: string) =>
    all('.option').find((entry) => words(entry.querySelector('span')?.textContent) === label);
  return {
    field,
    status,
    option,
    /** The values of the open facet with their counts, in order. */
    options: () => all('.option').map((entry) => words(entry.textContent)),
    /** Unfolds what a button in the toolbar unfolds. */
    unfold: async (name: string) => {
      const isOpen = () => all('.near').length > 0 || words(all('.values legend')[0]?.textContent) === name;
      all('.unfold')
        .find((candidate) => words(candidate.textContent).startsWith(name))
        ?.click();
      await waitUntil(isOpen, `${name} unfolds`);
    },
    /** Chooses or gives up a value of the open facet. */
    toggle: async (label: string) => {
      option(label)?.querySelector('input')?.click();
      await element.updateComplete;
    },
    /** Searches and waits for the number of results to be announced. */
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
  };
}
