import type { SourceInfo } from '../data/load/load-collection.js';
import type { Problem } from '../models/schema/problem.js';

/**
 * The one place that writes to the console: sentences for the developer of the page, never for
 * visitors.
 */
const MAX_LINES = 20;

const nameOf = (element: Element): string => `<${element.localName}${element.id ? ` id="${element.id}"` : ''}>`;

/** One warning about how a widget is used. */
export function warn(element: Element, message: string): void {
  console.warn(`${nameOf(element)}: ${message}`, element);
}

/** A source that could not be read. */
export function reportError(element: Element, message: string): void {
  console.error(`${nameOf(element)}: ${message}`, element);
}

/** Something of the widget itself that could not be loaded; it goes on without, in German. */
export function reportMissing(element: Element, what: string, error: unknown): void {
  warn(element, `a ${what} could not be loaded: ${String(error)}`);
}

/** Keys of a preset that the widget does not know. */
export function reportKeys(element: Element, filter: string, known: readonly string[]): void {
  for (const key of new Set(new URLSearchParams(filter).keys())) {
    if (!known.includes(key))
      warn(element, `filter: "${key}" is not known and was ignored; known are ${known.join(', ')}.`);
  }
}

/** How a load went: records that were left out, sources that could not be read. */
export function reportLoad(element: Element, problems: readonly Problem[], sources: readonly SourceInfo[]): void {
  reportProblems(element, problems);
  for (const { error } of sources) if (error) reportError(element, error.message);
}

/** Records that were left out, as one folded group. */
export function reportProblems(element: Element, problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  console.groupCollapsed(`${nameOf(element)}: ${problems.length} problem${problems.length > 1 ? 's' : ''} in the data`);
  for (const { url, path, message, received } of problems.slice(0, MAX_LINES)) {
    console.warn(`${path}: ${message}${url ? ` (${url})` : ''}`, ...(received === undefined ? [] : [received]));
  }
  if (problems.length > MAX_LINES)
    console.warn(`… and ${problems.length - MAX_LINES} more; see the element's \`problems\`.`);
  console.groupEnd();
}
