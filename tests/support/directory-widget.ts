import { fixture, html } from '@open-wc/testing';
import '../../src/define/directory.js';
import { clearResponses } from '../../src/data/response-cache.js';
import type { VerbundDirectory } from '../../src/widgets/directory/verbund-directory.js';
import { waitUntil } from './wait-until.js';
import { partsOf } from './widget-parts.js';

const words = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What a page and a visitor can reach of a directory. */
function reach(element: VerbundDirectory) {
  const parts = partsOf(element);
  const field = () => parts.all<HTMLInputElement>('[part~="search"]')[0];
  const status = () => words(parts.all('.results [role=status]')[0]?.textContent ?? '');
  const option = (label: string) =>
    parts.all('.option').find((entry) => words(entry.querySelector('span')?.textContent ?? '') === label);
  return {
    ...parts,
    field,
    status,
    option,
    /** The values of the open facet with their counts, in order. */
    options: () => parts.all('.option').map((entry) => words(entry.textContent)),
    /** Unfolds what a button in the toolbar unfolds. */
    unfold: async (name: string) => {
      const button = parts.all('.unfold').find((candidate) => words(candidate.textContent).startsWith(name));
      button?.click();
      await waitUntil(() => parts.all('.values, .near').length > 0, `${name} unfolds`);
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

export type DirectoryParts = ReturnType<typeof reach>;

/**
 * A directory on the page, with nothing from earlier tests in the page's memory. It does not wait for the records.
 *
 * @param attributes by name; `loading` is `eager` unless given
 */
export async function prepareDirectory(
  attributes: Record<string, string> = {},
  children: unknown = html``,
): Promise<DirectoryParts> {
  clearResponses();
  const box = await fixture(html`<div></div>`);
  const element = document.createElement('verbund-directory');
  for (const [name, value] of Object.entries({ loading: 'eager', ...attributes })) element.setAttribute(name, value);
  const holder = await fixture(html`<div>${children}</div>`);
  element.append(...holder.childNodes);
  box.append(element);
  await element.updateComplete;
  return reach(element);
}

/** A directory that has loaded; the list alone unless `view` says otherwise. */
export async function prepareReadyDirectory(
  attributes: Record<string, string> = {},
  children: unknown = html``,
): Promise<DirectoryParts> {
  const parts = await prepareDirectory({ src: '/vereine.json', view: 'list', ...attributes }, children);
  const { element } = parts;
  await waitUntil(() => element.state === 'ready' || element.state === 'failed', 'the load ends');
  await waitUntil(() => parts.all('[part~="item"], [part~="empty"], [part~="error"]').length > 0, 'it is drawn');
  await element.updateComplete;
  return parts;
}
