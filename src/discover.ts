/**
 * Finds widgets on the page, now and later: the tags themselves, and `<div data-verbund="news" data-src="…">` for
 * editors whose CMS strips unknown tags.
 */

/**
 * Puts the tag into a placeholder; its `data-*` become attributes, its content the fallback. Not so handlers and styles:
 * who may write `data-onclick` may not be allowed to write scripts.
 */
function fill(placeholder: HTMLElement, tag: string): void {
  if (placeholder.querySelector(`:scope > ${tag}`)) return;
  const element = document.createElement(tag);
  for (const { name, value } of placeholder.attributes) {
    if (/^data-(?!verbund|on|style)/.test(name)) element.setAttribute(name.slice(5), value);
  }
  element.append(...placeholder.childNodes);
  placeholder.append(element);
}

/**
 * Calls `found` once for each kind of widget on the page, and again for each element that appears (so that its data can
 * be asked for early).
 *
 * @param names what comes after `verbund-` in the tags that are looked for
 */
export function discover(names: readonly string[], found: (name: string, element: HTMLElement) => void): void {
  const tags = names.map((name) => `verbund-${name}`).join();
  const search = (root: ParentNode): void => {
    for (const name of names) {
      for (const placeholder of root.querySelectorAll<HTMLElement>(`[data-verbund~="${name}" i]`))
        fill(placeholder, `verbund-${name}`);
    }
    for (const element of root.querySelectorAll<HTMLElement>(`:is(${tags}):not(:defined)`))
      found(element.localName.slice(8), element);
  };
  search(document);
  new MutationObserver((mutations) => {
    if (mutations.some(({ addedNodes }) => [...addedNodes].some((node) => node instanceof Element))) search(document);
  }).observe(document, { childList: true, subtree: true });
}
