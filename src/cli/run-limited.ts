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
  const waiting = [...items];
  const busy = new Map<string, number>();
  const count = (key: string, step: number) => busy.set(key, (busy.get(key) ?? 0) + step);
  let wake: (() => void)[] = [];
  const worker = async (): Promise<void> => {
    while (waiting.length) {
      const index = waiting.findIndex((item) => (busy.get(keyOf(item)) ?? 0) < perKey);
      if (index < 0) {
        await new Promise<void>((resolve) => wake.push(resolve));
        continue;
      }
      const [item] = waiting.splice(index, 1) as [T];
      const key = keyOf(item);
      count(key, 1);
      try {
        await work(item);
      } catch (error) {
        waiting.length = 0;
        throw error;
      } finally {
        count(key, -1);
        for (const resolve of wake) resolve();
        wake = [];
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
}
