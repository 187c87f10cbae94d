import { waitUntil as wait } from '@open-wc/testing';

/** Milliseconds that a condition is waited for: less than a test may take, so that it fails with what it waited for. */
export const PATIENCE = 25_000;

/** Waits for a condition as long as a busy machine may need; a condition that comes true at once still ends it at once. */
export const waitUntil = (
  condition: () => unknown,
  message?: string,
  options?: { interval?: number; timeout?: number },
): Promise<void> => wait(condition, message, { interval: 20, timeout: PATIENCE, ...options });
