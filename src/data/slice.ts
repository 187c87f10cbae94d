interface Scheduler {
  yield?(): Promise<void>;
}

/** Lets everything else on the page have its turn. */
export function yieldToMain(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  if (scheduler?.yield) return scheduler.yield();
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
 * Cuts long work into slices. The result is called between two pieces of the work; it returns a promise to await when `budgetMs` have
 * been used since the last pause, else nothing. The promise rejects with the signal's reason once that is aborted.
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
