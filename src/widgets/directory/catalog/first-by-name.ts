import { nameKey, orderByKey } from '../../../i18n/format/order-by-name.js';
import { mapIterable } from '../../../models/list.js';

/**
 * The first `count` of unchecked records by name; nothing unless each has one name only. To check
 * and order all of them takes longer than to find these.
 */
export async function firstByName(
  records: readonly unknown[],
  count: number,
  pause: () => Promise<void> | undefined,
): Promise<unknown[] | undefined> {
  const keys: string[] = [];
  for (const record of records) {
    const name = (record as { name?: unknown } | null)?.name;
    if (typeof name !== 'string') return undefined;
    keys.push(nameKey(name));
    const wait = pause();
    if (wait) await wait;
  }
  return mapIterable(orderByKey(keys).subarray(0, count), (place) => records[place]);
}
