import type { PropertyDeclaration, ReactiveElement } from 'lit';

const declare =
  (options: PropertyDeclaration) =>
  (prototype: object, name: PropertyKey): void => {
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
  };

type Decorator = ReturnType<typeof declare>;

/**
 * Declares a public property that reflects to its attribute, apart from its default. Lit's own decorators also serve
 * another kind of decorators; every first paint of every page would pay for that half.
 *
 * A property without an initial value needs `useDefault: false`: Lit would take the first value it is given for its default.
 */
export const property = (options?: PropertyDeclaration): Decorator =>
  declare({ reflect: true, useDefault: true, ...options });

/** Declares reactive state that is nobody's business but the element's. */
export const state = (): Decorator => declare({ state: true, attribute: false });
