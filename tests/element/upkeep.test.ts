import { expect, nextFrame } from '@open-wc/testing';
import { waitUntil } from '../support/dom/wait-until.js';
import { startEndpoint } from '../support/network/endpoint.js';
import { prepareReadyNews, settled } from '../support/dom/news-widget.js';
import { partsOf } from '../support/dom/widget-parts.js';
import { sampleNews } from '../support/fixtures/sample-news.js';
import { allTurns } from '../support/dom/all-turns.js';

const CYCLES = 1000;

/** Counts what is begun and ended on the page: listeners on window and document, observers, timers, frames. */
function countUpkeep() {
  const listeners = new Map<string, number>();
  const observed = new Map<object, number>();
  const counts = { timers: 0, intervals: 0, frames: 0 };
  const undo: (() => void)[] = [];
  const replace = <O extends object, K extends keyof O>(target: O, name: K, make: (original: O[K]) => O[K]) => {
    const original = target[name];
    target[name] = make(original);
    undo.push(() => (target[name] = original));
  };
  const keyOf = (type: string, listener: unknown) => {
    identities.set(listener, identities.get(listener) ?? identities.size);
    return `${type} ${identities.get(listener)}`;
  };
  const identities = new Map<unknown, number>();
  for (const target of [window, document] as EventTarget[]) {
    replace(
      target,
      'addEventListener',
      (original) =>
        function (this: EventTarget, type, listener, options) {
          listeners.set(keyOf(type, listener), 1);
          if (typeof options === 'object') {
            options.signal?.addEventListener('abort', () => listeners.delete(keyOf(type, listener)));
          }
          original.call(this, type, listener, options);
        },
    );
    replace(
      target,
      'removeEventListener',
      (original) =>
        function (this: EventTarget, type, listener, options) {
          listeners.delete(keyOf(type, listener));
          original.call(this, type, listener, options);
        },
    );
  }
  for (const { prototype } of [MutationObserver, IntersectionObserver, ResizeObserver] as {
    prototype: MutationObserver;
  }[]) {
    replace(
      prototype,
      'observe',
      (original) =>
        function (this: MutationObserver, node, options) {
          observed.set(this, 1);
          original.call(this, node, options);
        },
    );
    replace(
      prototype,
      'disconnect',
      (original) =>
        function (this: MutationObserver) {
          observed.delete(this);
          original.call(this);
        },
    );
  }
  replace(
    globalThis,
    'setTimeout',
    (original) =>
      ((...args: Parameters<typeof setTimeout>) => {
        counts.timers++;
        return original(...args);
      }) as typeof setTimeout,
  );
  replace(
    globalThis,
    'setInterval',
    (original) =>
      ((...args: Parameters<typeof setInterval>) => {
        counts.intervals++;
        return original(...args);
      }) as typeof setInterval,
  );
  replace(globalThis, 'requestAnimationFrame', (original) => (callback) => {
    counts.frames++;
    return original(callback);
  });
  return {
    counts,
    listeners: () => listeners.size,
    observers: () => observed.size,
    end: () => {
      for (const step of undo.reverse()) step();
    },
  };
}

/** Without a timer, which would be counted. */
function passTime(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    const until = performance.now() + milliseconds;
    channel.port1.onmessage = () => {
      if (performance.now() > until) resolve();
      else channel.port2.postMessage(null);
    };
    channel.port2.postMessage(null);
  });
}

async function prepareState(attributes: Record<string, string> = {}) {
  const parts = await prepareReadyNews(attributes);
  await allTurns();
  return { ...parts, box: parts.element.parentElement! };
}

describe('what a widget leaves behind', () => {
  const endpoint = startEndpoint();
  beforeEach(() => {
    endpoint.serve('/news.json', sampleNews);
  });

  for (const attributes of [{}, { 'deep-link': 'query', refresh: '600', 'json-ld': '', loading: 'lazy' }]) {
    it(`is nothing after ${CYCLES} times on and off the page: ${JSON.stringify(attributes)}`, async () => {
      const { element, box } = await prepareState(attributes);
      element.remove();
      await allTurns();
      const upkeep = countUpkeep();
      try {
        for (let i = 0; i < CYCLES; i++) {
          box.append(element);
          if (i % 100 === 0) await element.updateComplete;
          element.remove();
        }
        await waitUntil(() => upkeep.listeners() + upkeep.observers() === 0).catch(() => undefined);
        expect(upkeep.listeners(), 'listeners').to.equal(0);
        expect(upkeep.observers(), 'observers').to.equal(0);
      } finally {
        upkeep.end();
      }
    });
  }

  it(`is nothing after ${CYCLES} widgets that came and went`, async () => {
    const { box, element } = await prepareState();
    element.remove();
    await allTurns();
    const upkeep = countUpkeep();
    try {
      for (let i = 0; i < CYCLES; i++) {
        const widget = document.createElement('verbund-news');
        Object.assign(widget, { src: '/news.json', loading: 'eager', limit: 1 });
        box.append(widget);
        if (i % 50 === 0) await settled(partsOf(widget));
        widget.remove();
      }
      await waitUntil(() => upkeep.listeners() + upkeep.observers() === 0).catch(() => undefined);
      expect(upkeep.listeners(), 'listeners').to.equal(0);
      expect(upkeep.observers(), 'observers').to.equal(0);
      expect(upkeep.counts.intervals, 'intervals').to.equal(0);
    } finally {
      upkeep.end();
    }
  });

  it('is no timer, no frame and no request while it is idle', async () => {
    await prepareState({ 'json-ld': '', 'deep-link': 'query' });
    await nextFrame();
    const watch = async () => {
      const before = endpoint.requests.length;
      const upkeep = countUpkeep();
      await passTime(700);
      upkeep.end();
      return { ...upkeep.counts, requests: endpoint.requests.length - before };
    };
    const none = { timers: 0, intervals: 0, frames: 0, requests: 0 };
    let seen = await watch();
    // On a busy machine it is not idle yet; what keeps itself busy is so every time.
    for (let i = 0; i < 5 && JSON.stringify(seen) !== JSON.stringify(none); i++) seen = await watch();
    expect(seen).to.deep.equal(none);
  });
});
