/**
 * Finds widgets on the page, now and later: the tags themselves, and `<div data-verbund="news"
 * data-src="…">` for editors whose CMS strips unknown tags.
 */

const PREFIX = 'verbund-';

/**
 * Puts the widget into a placeholder, its content as the fallback. Of its `data-*` only those are
 * passed on that the element declares as its attributes: frameworks of the page run code from
 * attributes of other names, an `id` hides a variable of its scripts, and who may write `data-*`
 * may not be allowed to write those. Nor does anybody who writes content give consent for visitors.
 */
function fill(
  placeholder: Element,
  tag: string,
  widget: CustomElementConstructor & { observedAttributes?: string[] },
): void {
  if (placeholder.querySelector(`:scope > ${tag}`)) return;
  const element = document.createElement(tag);
  for (const name of ['lang', 'dir', ...(widget.observedAttributes ?? [])]) {
    const value = placeholder.getAttribute(`data-${name}`);
    if (value !== null && name !== 'consent') element.setAttribute(name, value);
  }
  element.append(...placeholder.childNodes);
  placeholder.append(element);
}

/**
 * Calls `found` for each widget on the page whose tag is not yet registered, and for each
 * placeholder, which is filled once the tag is registered; then for those that are added later. Of
 * later changes only what was added is searched, once a frame.
 *
 * @param names what comes after `verbund-` in the tags that are looked for
 */
export function discover(names: readonly string[], found: (name: string, element: HTMLElement) => void): void {
  const tags = names.map((name) => PREFIX + name).join();
  const wanted = `[data-verbund],:is(${tags}):not(:defined)`;

  const take = (element: Element | null): void => {
    try {
      if (!element?.matches(wanted)) return;
      const said = element.getAttribute('data-verbund');
      const tag = said === null ? element.localName : PREFIX + said.trim().toLowerCase();
      const name = tag.slice(PREFIX.length);
      if (!names.includes(name)) return;
      if (said !== null) {
        void customElements.whenDefined(tag).then((widget) => {
          fill(element, tag, widget);
        });
      }
      found(name, element as HTMLElement);
    } catch (error) {
      // Whatever is wrong with an element, like a form with a field called `matches`: all others go
      // on.
      reportError(error);
    }
  };
  const search = (root: ParentNode): void => {
    try {
      root.querySelectorAll(wanted).forEach(take);
    } catch (error) {
      reportError(error);
    }
  };
  search(document);

  const added = new Set<Element>();
  const searchAdded = (): void => {
    for (const element of added) {
      // What is inside of something that was added is found with it.
      if (!element.isConnected || (element.parentElement && added.has(element.parentElement))) continue;
      // A placeholder may have got other content.
      take(element.parentElement);
      take(element);
      search(element);
    }
    added.clear();
  };
  new MutationObserver((mutations) => {
    const isPlanned = added.size > 0;
    for (const { addedNodes } of mutations) for (const node of addedNodes) if (node instanceof Element) added.add(node);
    if (isPlanned || added.size === 0) return;
    // There are no frames in a hidden tab.
    if (document.hidden) setTimeout(searchAdded);
    else requestAnimationFrame(searchAdded);
  }).observe(document, { childList: true, subtree: true });
}
