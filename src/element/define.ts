/**
 * Registers an element and never throws: a second copy of the library, or a second version, leaves
 * the first in charge.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
