import type { EarlyRequests, PageWithRequests } from './data/http/early-request.js';
import { discover } from './discover.js';
import { tags } from './tags.js';

/**
 * What the one script tag runs: imports the widgets that are on the page, and asks for everything
 * they will need before they ask themselves, so that nothing is more than two levels of requests
 * below the page.
 */

/** Written by the build: for each widget all files that the one which is imported will ask for. */
declare const __VERBUND_PRELOAD__: Partial<Record<string, string[]>>;
/**
 * The languages for which the build writes files of their own, and what the names of these files
 * end in.
 */
declare const __VERBUND_LOCALES__: string[];
declare const __VERBUND_TRANSLATIONS__: string;

/**
 * Files for a widget or a language; modules without effects, so that importing them early is only
 * fetching.
 */
function preload(files: readonly string[] = []): void {
  for (const file of files) {
    // What cannot be fetched fails again, and is reported, where it is really needed.
    import(/* @vite-ignore */ new URL(file, import.meta.url).href).catch(() => undefined);
  }
}

/**
 * How far around the viewport data is asked for, as the widgets do it themselves
 * (`VisibilityController`).
 */
const MARGIN = 400;

/**
 * An answer that no widget has taken by then is dropped: unread it would keep its connection busy.
 */
const UNTAKEN_MS = 30_000;

/**
 * Asks for the data, which the widget takes over (`takeEarlyRequest`); only near the viewport, as
 * the widget itself would.
 */
function preloadData(element: HTMLElement): void {
  // What is not displayed has no box.
  const [box] = element.getClientRects();
  const isNear = box && box.top < innerHeight + MARGIN && box.bottom > -MARGIN;
  if (element.getAttribute('loading') !== 'eager' && !isNear) return;
  const requests = ((globalThis as PageWithRequests)[Symbol.for('verbund/1')] ??= new Map() as EarlyRequests);
  // A link knows its address as an absolute one.
  const link = document.createElement('a');
  for (const src of element.getAttribute('src')?.split(/\s+/) ?? []) {
    link.href = src;
    const { href } = link;
    if (!src || requests.has(href)) continue;
    const request = new AbortController();
    requests.set(href, { request, answer: fetch(href, request).catch(() => undefined) });
    setTimeout(() => {
      requests.get(href)?.request.abort();
      requests.set(href, undefined);
    }, UNTAKEN_MS);
  }
}

/** Widgets that are imported or on their way. */
const imported = new Set<string>();

/**
 * Imports a widget. If that fails, its content between the tags stays, and it is tried again: after
 * 1 s, 2 s, 4 s …, and when another of these widgets is found on the page.
 */
function importWidget(name: string, pause = 1000): void {
  imported.add(name);
  tags[name as keyof typeof tags]().catch(() => {
    imported.delete(name);
    // Visitors of the same moment do not all come back at the same moment.
    setTimeout(() => imported.has(name) || importWidget(name, pause * 2), pause * (1 + Math.random()));
  });
}

discover(Object.keys(tags), (name, element) => {
  const language = element.closest('[lang]')?.getAttribute('lang')?.toLowerCase() ?? '';
  const locale = /^de-.*simple/.test(language) ? 'de-simple' : (language.split('-')[0] ?? '');
  if (__VERBUND_LOCALES__.includes(locale)) preload([`chunks/${name}-${locale}-${__VERBUND_TRANSLATIONS__}.js`]);
  if (!imported.has(name)) preload(__VERBUND_PRELOAD__[name]);
  // After the chunks: it makes the browser lay the page out, which takes as long as they are on
  // their way.
  preloadData(element);
  if (imported.has(name)) return;
  // The first formatter of a page takes some 16 ms, which are left over while the chunks are on
  // their way.
  Intl.DateTimeFormat('de');
  importWidget(name);
});
