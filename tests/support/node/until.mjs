import { setTimeout as sleep } from 'node:timers/promises';

/** Waits for a condition as long as a busy machine may need, and returns what it then is; throws where it does not come true. */
export async function until(condition, message = 'the condition comes true') {
  for (let i = 0; i < 600; i += 1) {
    const value = await condition();
    if (value) return value;
    await sleep(50);
  }
  throw new Error(`waited in vain: ${message}`);
}
