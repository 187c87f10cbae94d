import { fixture, html } from '@open-wc/testing';
import { waitUntil } from './wait-until.js';
import '../../src/define/news.js';
import { clearResponses } from '../../src/data/response-cache.js';
import type { VerbundNews } from '../../src/widgets/news/verbund-news.js';

const words = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What a page and a visitor can reach of a widget. */
export function partsOf(element: VerbundNews) {
  const all = <E extends HTMLElement = HTMLElement>(selector: string) => [
    ...element.renderRoot.querySelectorAll<E>(selector),
  ];
  const part = (name: string) => all(`[part~="${name}"]`)[0];
  /** The element with the focus, also inside the widget. */
  const focused = () => element.shadowRoot?.activeElement ?? document.activeElement;
  return {
    element,
    all,
    part,
    parts: (name: string) => all(`[part~="${name}"]`),
    focused,
    /** The first button, link or disclosure with these words or this name. */
    control: (name: string) =>
      all('button, a, summary, input').find((control) =>
        [words(control.textContent), control.getAttribute('aria-label')].includes(name),
      ),
    /** Titles in the list, in order. */
    titles: () => all('[part~="item"] [part~="title"]').map((title) => words(title.textContent)),
    /** The item with this title. */
    item: (title: string) => all('[part~="item"]').find((item) => item.textContent.includes(title)),
    dialog: () => all<HTMLDialogElement>('dialog[open]')[0],
    /** What is to be seen. */
    text: () => words(part('widget')?.innerText ?? ''),
    frame: () => part('widget'),
  };
}

export type NewsParts = ReturnType<typeof partsOf>;

/**
 * A widget on the page, with nothing from earlier tests in the page's memory. It does not wait for the records.
 *
 * @param attributes by name; `loading` is `eager` unless given
 */
export async function prepareNews(
  attributes: Record<string, string> = {},
  children: unknown = html``,
): Promise<NewsParts> {
  clearResponses();
  const box = await fixture(html`<div></div>`);
  return addNews(box, attributes, children);
}

/** A further widget inside `box`. */
export async function addNews(
  box: Element,
  attributes: Record<string, string> = {},
  children: unknown = html``,
): Promise<NewsParts> {
  const element = document.createElement('verbund-news');
  for (const [name, value] of Object.entries({ loading: 'eager', ...attributes })) element.setAttribute(name, value);
  const holder = await fixture(html`<div>${children}</div>`);
  element.append(...holder.childNodes);
  box.append(element);
  await element.updateComplete;
  return partsOf(element);
}

/** Waits until the widget shows what it has, or that it has nothing. */
export async function settled<P extends { element: VerbundNews }>(parts: P): Promise<P> {
  const { element } = parts;
  await waitUntil(() => element.state === 'ready' || element.state === 'failed', 'the load ends', { timeout: 4000 });
  await element.updateComplete;
  await waitUntil(
    () =>
      element.renderRoot.querySelector('[part~="item"], [part~="archive"], [part~="empty"], [part~="error"]') !== null,
    'the widget is drawn',
  );
  await element.updateComplete;
  return parts;
}

/** A widget that has loaded. */
export const prepareReadyNews = async (attributes: Record<string, string> = {}, children: unknown = html``) =>
  settled(await prepareNews({ src: '/news.json', ...attributes }, children));
