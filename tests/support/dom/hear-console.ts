/** What was said on the console during a test, in order; it is not printed. */
export interface HeardLine {
  method: 'error' | 'warn' | 'info' | 'log' | 'debug' | 'groupCollapsed' | 'groupEnd' | 'group';
  text: string;
}

const methods = ['error', 'warn', 'info', 'log', 'debug', 'group', 'groupCollapsed', 'groupEnd'] as const;

/** Listens to the console in the enclosing `describe`, anew for each test. */
export function hearConsole(): { lines: HeardLine[] } {
  const heard: { lines: HeardLine[] } = { lines: [] };
  const target = globalThis.console;
  const originals = Object.fromEntries(methods.map((method) => [method, target[method]]));
  beforeEach(() => {
    heard.lines = [];
    for (const method of methods) {
      target[method] = (...args: unknown[]) => {
        heard.lines.push({ method, text: args.map(String).join(' ') });
      };
    }
  });
  afterEach(() => {
    Object.assign(target, originals);
  });
  return heard;
}
