import '../../../src/define/news.js';
import type { VerbundNews } from '../../../src/widgets/news/verbund-news.js';
import { addWidget, mountWidget, whenDrawn } from './mount-widget.js';
import { waitUntil } from './wait-until.js';
import { isRead, partsOf, type Parts } from './widget-parts.js';

export type NewsParts = Parts<VerbundNews>;

/** News on the page; see `mountWidget`. */
export const prepareNews = async (attributes?: Record<string, string>, children?: unknown): Promise<NewsParts> =>
  partsOf(await mountWidget('verbund-news', attributes, children));

/** Further news inside `box`. */
export const addNews = async (
  box: Element,
  attributes?: Record<string, string>,
  children?: unknown,
): Promise<NewsParts> => partsOf(await addWidget(box, 'verbund-news', attributes, children));

/** Waits until the widget shows all it has, or that it has nothing. */
export async function settled<P extends { element: VerbundNews }>(parts: P): Promise<P> {
  const { element } = parts;
  const hasEnded = () => ['ready', 'failed'].includes(element.state) && isRead(element);
  await waitUntil(hasEnded, 'the load ends');
  await whenDrawn(element, 'archive');
  return parts;
}

/** A widget that has loaded. */
export const prepareReadyNews = async (attributes: Record<string, string> = {}, children?: unknown) =>
  settled(await prepareNews({ src: '/news.json', ...attributes }, children));
