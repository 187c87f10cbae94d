/**
 * The class `Event` of the browser: old libraries (MooTools) put one of their own in its place, of
 * which no events can be made.
 */
export const BrowserEvent = Object.getPrototypeOf(CustomEvent) as typeof Event;
