/**
 * Remembers the last result of a pure function and gives it again while the arguments are
 * identical.
 */
export function memoizeLast<A extends readonly unknown[], R>(fn: (...args: A) => R): (...args: A) => R {
  let last: { args: A; result: R } | undefined;
  return (...args) => {
    if (!last || args.some((arg, i) => arg !== last?.args[i])) last = { args, result: fn(...args) };
    return last.result;
  };
}
