import { repeat } from 'lit/directives/repeat.js';

/**
 * The items of a list, each with an element that stays its own when others come in before it, so
 * that the focus stays on the item.
 *
 * @param keyOf what an item is known by; items that share a key are told apart by their order
 */
export function keyedList<T>(items: Iterable<T>, keyOf: (item: T) => string, draw: (item: T) => unknown): unknown {
  const counts = new Map<string, number>();
  const uniqueKey = (item: T): string => {
    const key = keyOf(item);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return `${count} ${key}`;
  };
  return repeat(items, uniqueKey, draw);
}
