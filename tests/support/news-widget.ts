import { fixture, html } from '@open-wc/testing';
import { waitUntil } from './wait-until.js';
import '../../src/define/news.js';
import { clearResponses } from '../../src/data/response-cache.js';
import { isRead, partsOf } from './widget-parts.js';
import type { VerbundNews } from '../../src/widgets/news/verbund-news.js';

export type NewsParts = ReturnType<typeof partsOf<VerbundNews>>;

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

/** Waits until the widget shows all it has, or that it has nothing. */
export async function settled<P extends { element: VerbundNews }>(parts: P): Promise<P> {
  const { element } = parts;
  const hasEnded = () => ['ready', 'failed'].includes(element.state) && isRead(element);
  await waitUntil(hasEnded, 'the load ends');
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
