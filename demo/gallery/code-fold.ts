import { snippetOf } from './snippet.js';

/** The tags whose code is shown. */
export const TAGS = 'verbund-news, verbund-directory, verbund-calendar, verbund-social';

/** Tags as they are written in the page, by widget: to be taken before the widgets run, which also reflect what they were set to. */
export type Written = ReadonlyMap<Element, Element>;

export const takeTags = (widgets: Iterable<Element>): Map<Element, Element> =>
  new Map([...widgets].map((widget) => [widget, widget.cloneNode(false) as Element]));

/** Writes the code of a section's widgets into its fold. */
export function showCode(section: Element, written: Written): void {
  const tags = [...section.querySelectorAll(TAGS)].flatMap((widget) => written.get(widget) ?? []);
  (section.querySelector('.code code') as HTMLElement).textContent = tags.map(snippetOf).join('\n\n');
}

/** Below each example a fold with its code, made of the page's `<template id="code">`. */
export function addCode(sections: Iterable<Element>, written: Written): void {
  const { content } = document.getElementById('code') as HTMLTemplateElement;
  for (const section of sections) {
    const fold = content.cloneNode(true) as DocumentFragment;
    const code = fold.querySelector('code') as HTMLElement;
    code.id = `code-${section.id}`;
    (fold.querySelector('.copy') as HTMLElement).dataset.copy = code.id;
    (fold.querySelector('summary > span') as HTMLElement).textContent =
      `: ${section.querySelector('h1, h2')?.textContent ?? ''}`;
    section.append(fold);
    showCode(section, written);
  }
}
