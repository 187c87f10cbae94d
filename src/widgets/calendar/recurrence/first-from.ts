/** Index of the first of what is in order that is not before `wall`. */
export function firstFrom<T>(sorted: readonly T[], wall: number, wallOf: (one: T) => number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const one = sorted[middle];
    if (one !== undefined && wallOf(one) < wall) low = middle + 1;
    else high = middle;
  }
  return low;
}
