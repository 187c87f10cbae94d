import pLimit, { type LimitFunction } from 'p-limit';

/**
 * Does the work for every item, no more than `limit` at the same time, and of those with the same
 * key no more than `perKey`. Begins in the order of the items; the first failure ends it.
 */
export async function runLimited<T>(
  items: readonly T[],
  limit: number,
  work: (item: T) => Promise<void>,
  { keyOf = () => '', perKey = Infinity }: { keyOf?: (item: T) => string; perKey?: number } = {},
): Promise<void> {
  const all = pLimit(limit);
  const keys = new Map<string, LimitFunction>();
  const limitOf = (key: string): LimitFunction => {
    const own = keys.get(key) ?? pLimit(perKey);
    keys.set(key, own);
    return own;
  };
  try {
    await Promise.all(items.map((item) => limitOf(keyOf(item))(() => all(work, item))));
  } catch (error) {
    for (const queue of [...keys.values(), all]) queue.clearQueue();
    throw error;
  }
}
