/**
 * Lets everything else on the page have its turn. Not by `scheduler.yield()`, which comes back
 * before other scripts had theirs: this is work on a page that is not ours. Not by a timer either:
 * nested timers wait at least 4 ms.
 */
export function yieldToMain(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/**
 * Settles when what has been drawn is painted, or would be: a page in the background paints
 * nothing. What the first paint does without is asked for after it.
 */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 200);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

/**
 * Cuts long work into slices. The result is called between two pieces of the work; it returns a
 * promise to await when `budgetMs` have been used since the last pause, else nothing. The promise
 * rejects with the signal's reason once that is aborted.
 */
export function slicer(signal?: AbortSignal, budgetMs = 8): () => Promise<void> | undefined {
  let begin = performance.now();
  return () => {
    if (performance.now() - begin < budgetMs) return undefined;
    return yieldToMain().then(() => {
      signal?.throwIfAborted();
      begin = performance.now();
    });
  };
}
