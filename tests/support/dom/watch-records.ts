/**
 * Records that notice when they are read, and a `pause` for the work on them that never waits. `most()` is how many different records
 * have been read between two questions whether to pause: however fast a machine is, work that asks often enough blocks no page.
 */
export function watchRecords<T extends object>(found: readonly T[]) {
  const seen = new Set<T>();
  let most = 0;
  const count = (): void => {
    most = Math.max(most, seen.size);
    seen.clear();
  };
  const records = found.map(
    (record) =>
      new Proxy(record, {
        get(target, key, receiver): unknown {
          seen.add(record);
          return Reflect.get(target, key, receiver);
        },
      }),
  );
  return {
    records,
    pause: (): undefined => {
      count();
    },
    /** Leaves out of the count what has been read since the last question. */
    forget: (): void => {
      seen.clear();
    },
    most: (): number => {
      count();
      return most;
    },
  };
}
