import type { PropertyDeclaration, ReactiveElement } from 'lit';

/**
 * Declares a reactive property, as Lit's decorator of the same name does, without the half of it that serves the other
 * kind of decorators: every first paint of every page pays for these bytes.
 */
export const property =
  (options?: PropertyDeclaration) =>
  (prototype: object, name: PropertyKey): void => {
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
  };

/** Declares reactive state that is nobody's business but the element's. */
export const state = (): ReturnType<typeof property> => property({ state: true, attribute: false });
