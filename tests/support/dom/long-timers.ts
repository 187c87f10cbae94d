import { PATIENCE } from './wait-until.js';

/** The time of a page whose long timers wait for the test, so that none sleeps. */
export interface LongTimers {
  /** Lets so much time pass: what is due runs in order, each at its own time. */
  pass(ms: number): void;
  /** Milliseconds until each long timer that is set, without those that were set for `except` milliseconds. */
  waiting(except?: number): number[];
  restore(): void;
}

/** Takes over `Date.now`, and the timers that are longer than the patience of tests; short ones go on by themselves. */
export function takeLongTimers(): LongTimers {
  const { setTimeout: realSet, clearTimeout: realClear } = globalThis;
  const realNow = Date.now;
  const begin = realNow();
  let passed = 0;
  let last = 1_000_000_000;
  const timers = new Map<number, { ms: number; at: number; run: () => void }>();
  Date.now = () => begin + passed;
  globalThis.setTimeout = ((run: (...args: unknown[]) => void, ms = 0, ...args: unknown[]) => {
    if (ms <= PATIENCE) return realSet(run, ms, ...args);
    last += 1;
    timers.set(last, { ms, at: passed + ms, run: () => run(...args) });
    return last;
  }) as typeof setTimeout;
  globalThis.clearTimeout = ((id?: number) => {
    if (id === undefined || !timers.delete(id)) realClear(id);
  }) as typeof clearTimeout;
  return {
    pass(ms) {
      const end = passed + ms;
      for (;;) {
        const [id, next] = [...timers].sort(([, a], [, b]) => a.at - b.at)[0] ?? [];
        if (id === undefined || !next || next.at > end) break;
        timers.delete(id);
        passed = next.at;
        next.run();
      }
      passed = end;
    },
    waiting: (except) => [...timers.values()].filter(({ ms }) => ms !== except).map(({ at }) => at - passed),
    restore() {
      Date.now = realNow;
      globalThis.setTimeout = realSet;
      globalThis.clearTimeout = realClear;
    },
  };
}
