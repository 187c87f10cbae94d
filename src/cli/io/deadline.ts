/** The longest time a timer of Node can wait; a longer one would fire at once. */
export const longestTimerMs = 2 ** 31 - 1;

/**
 * Does a piece of work with a signal that is aborted with another one, or with the error `late`
 * makes after some time.
 */
export async function within<T>(
  ms: number,
  parent: AbortSignal,
  late: () => Error,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  parent.throwIfAborted();
  const controller = new AbortController();
  const end = () => controller.abort(parent.reason);
  parent.addEventListener('abort', end, { once: true });
  const timer = setTimeout(() => controller.abort(late()), Math.min(ms, longestTimerMs));
  try {
    return await work(controller.signal);
  } finally {
    clearTimeout(timer);
    parent.removeEventListener('abort', end);
  }
}

/** Waits for what others wait for, too, but no longer than until a signal is aborted. */
export function untilAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason as Error);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    void promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
