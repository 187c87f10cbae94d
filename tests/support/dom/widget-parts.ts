import type { WidgetElement } from '../../../src/element/widget-element.js';

/** A text as it is read: on one line. */
export const words = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** Has all of a widget's source been read, not only looked at? */
export const isRead = <T extends object>(element: WidgetElement<T>): boolean =>
  element['source'].collection?.complete !== false;

export type Parts<E extends WidgetElement<object>> = ReturnType<typeof partsOf<E>>;

/** What a page and a visitor can reach of a widget. */
export function partsOf<E extends WidgetElement<object>>(element: E) {
  const all = <T extends HTMLElement = HTMLElement>(selector: string) => [
    ...element.renderRoot.querySelectorAll<T>(selector),
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
