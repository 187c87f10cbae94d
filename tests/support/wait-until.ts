import { waitUntil as wait } from '@open-wc/testing';

/** Waits for a condition as long as a busy machine may need; a condition that comes true at once still ends it at once. */
export const waitUntil = (
  condition: () => unknown,
  message?: string,
  options?: { interval?: number; timeout?: number },
): Promise<void> => wait(condition, message, { interval: 20, timeout: 20_000, ...options });
