import { expect } from '@open-wc/testing';
import type { ReactiveController } from 'lit';
import { refreshDelay } from '../../../src/element/controllers/refresh-delay.js';
import { SourceUpkeep, type Source } from '../../../src/element/controllers/source-refresh.js';
import { SourceError } from '../../../src/models/schema/source-error.js';
import { startEndpoint } from '../../support/network/endpoint.js';
import { hearConsole } from '../../support/dom/hear-console.js';
import { takeLongTimers, type LongTimers } from '../../support/dom/long-timers.js';
import { prepareNews, prepareReadyNews, settled } from '../../support/dom/news-widget.js';
import { waitUntil } from '../../support/dom/wait-until.js';
import { allTurns } from '../../support/dom/all-turns.js';

/** How long a request may take; it is a timer, too. */
const DEADLINE_MS = 120_000;

const terms = { seconds: 600, failures: 0, retryAfterMs: 0, spread: 0 };

describe('the pause before a silent reload', () => {
  it('is what the page asks for, at least 30 seconds and at most a day', () => {
    for (const [seconds, ms] of [
      [600, 600_000],
      [1, 30_000],
      [0.001, 30_000],
      [2_592_000, 86_400_000],
      [Infinity, 86_400_000],
    ] as const) {
      expect(refreshDelay({ ...terms, seconds })).to.equal(ms);
    }
  });

  it('is up to a quarter longer, so that visitors do not come in step', () => {
    expect([0, 0.5, 1].map((spread) => refreshDelay({ ...terms, spread }))).to.deep.equal([600_000, 675_000, 750_000]);
  });

  it('doubles with each failure, up to a quarter of an hour or what the page asks for', () => {
    const pauses = (seconds: number) =>
      [1, 2, 3, 6, 5000].map((failures) => refreshDelay({ ...terms, seconds, failures }) / 1000);
    expect(pauses(60)).to.deep.equal([120, 240, 480, 900, 900]);
    expect(pauses(3600)).to.deep.equal([3600, 3600, 3600, 3600, 3600]);
  });

  it('is as long as the server asks for, and no visitor comes at that very moment', () => {
    expect(refreshDelay({ ...terms, retryAfterMs: 3_600_000 })).to.equal(3_600_000);
    expect(refreshDelay({ ...terms, retryAfterMs: 3_600_000, spread: 0.5 })).to.equal(4_050_000);
    expect(refreshDelay({ ...terms, retryAfterMs: 10 })).to.equal(600_000);
  });
});

/** The background as a visitor's other tab makes it. */
function setHidden(hidden: boolean) {
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('refresh', () => {
  let time: LongTimers;
  beforeEach(() => {
    time = takeLongTimers();
  });
  afterEach(() => {
    time.restore();
    Reflect.deleteProperty(document, 'hidden');
  });

  /** The upkeep of a source that loads as the test says. */
  function prepareState(refresh = 60, spread = 0) {
    const controllers: ReactiveController[] = [];
    const host = Object.assign(document.createElement('div'), {
      src: '/news.json',
      refresh,
      addController: (controller: ReactiveController) => controllers.push(controller),
      removeController: () => undefined,
      requestUpdate: () => {
        for (const controller of controllers) controller.hostUpdate?.();
      },
      updateComplete: Promise.resolve(true),
    });
    const source = {
      inline: undefined,
      collection: undefined as Source['collection'],
      error: undefined as Source['error'],
      endedAt: undefined as number | undefined,
      failures: 0,
      loads: 0,
      load() {
        source.loads += 1;
        source.endedAt = undefined;
        return Promise.resolve();
      },
      restart: () => undefined,
    };
    /** The load that runs ends. */
    const end = (changes: Partial<typeof source> = {}) => {
      Object.assign(source, { endedAt: Date.now(), failures: 0, error: undefined }, changes);
      host.requestUpdate();
    };
    document.body.append(host);
    const upkeep = new SourceUpkeep(host, source, spread);
    upkeep.hostConnected();
    const leave = () => {
      host.remove();
      upkeep.hostDisconnected();
    };
    return { host, source, upkeep, end, leave };
  }

  it('asks again so many seconds after the last load has ended', () => {
    const { source, end, leave } = prepareState(60);
    end();
    time.pass(59_999);
    expect(source.loads).to.equal(0);
    time.pass(1);
    expect(source.loads).to.equal(1);
    end();
    time.pass(60_000);
    expect(source.loads).to.equal(2);
    leave();
  });

  it('does not ask while a load runs, however long that takes', () => {
    const { host, source, end, leave } = prepareState(60);
    time.pass(600_000);
    host.requestUpdate();
    expect(source.loads).to.equal(0);
    end();
    time.pass(60_000);
    time.pass(600_000);
    host.requestUpdate();
    expect(source.loads).to.equal(1);
    leave();
  });

  it('does not begin its time anew with each drawing, nor when the widget is moved', () => {
    const { host, source, upkeep, end, leave } = prepareState(60);
    end();
    time.pass(30_000);
    host.requestUpdate();
    upkeep.hostDisconnected();
    upkeep.hostConnected();
    expect(time.waiting()).to.deep.equal([30_000]);
    time.pass(30_000);
    expect(source.loads).to.equal(1);
    leave();
  });

  it('waits longer after failures, and as long as a server wants, also that of one source of several', () => {
    const { source, end, leave } = prepareState(60);
    const later = new SourceError('http', '/news.json', 'later', { status: 503, retryAfterMs: 3_600_000 });
    end({ failures: 2 });
    expect(time.waiting()).to.deep.equal([240_000]);
    end({ failures: 1, error: later });
    expect(time.waiting()).to.deep.equal([3_600_000]);
    end({ failures: 1, collection: { sources: [{ url: '/news.json', count: 0, error: later }] } });
    expect(time.waiting()).to.deep.equal([3_600_000]);
    end({ collection: undefined });
    expect(time.waiting()).to.deep.equal([60_000]);
    expect(source.loads).to.equal(0);
    leave();
  });

  it('does not ask in the background, and asks when shown again if that is overdue', () => {
    const { source, end, leave } = prepareState(60);
    end();
    time.pass(10_000);
    setHidden(true);
    expect(time.waiting()).to.deep.equal([]);
    setHidden(false);
    expect(time.waiting()).to.deep.equal([50_000]);
    setHidden(true);
    time.pass(600_000);
    expect(source.loads).to.equal(0);
    setHidden(false);
    expect(source.loads).to.equal(1);
    setHidden(true);
    setHidden(false);
    expect(source.loads).to.equal(1);
    leave();
  });

  it('ends with the widget and with the attribute', () => {
    const { host, source, end, leave } = prepareState(60);
    end();
    host.refresh = 0;
    host.requestUpdate();
    expect(time.waiting()).to.deep.equal([]);
    host.refresh = 60;
    host.requestUpdate();
    expect(time.waiting()).to.deep.equal([60_000]);
    leave();
    expect(time.waiting()).to.deep.equal([]);
    setHidden(false);
    expect(source.loads).to.equal(0);
  });

  it('is the same for all widgets of a page, and not for all pages', () => {
    const pages = [0, 0.3, 1].map((spread) => prepareState(60, spread));
    for (const { end } of pages) end();
    expect(new Set(time.waiting())).to.have.length(3);
    for (const { leave } of pages) leave();
  });

  describe('of a widget', () => {
    const endpoint = startEndpoint();
    hearConsole();
    let asked = 0;
    /** Milliseconds until each planned reload. */
    const planned = () => time.waiting(DEADLINE_MS);
    beforeEach(() => {
      asked = 0;
      endpoint.serve('/news.json', () => {
        asked += 1;
        return Response.json({ news: [{ title: `Stand ${asked}` }] });
      });
    });
    /** The reload after the longest pause of a widget that nothing has failed for. */
    const reloaded = async (ms = 37_500) => {
      const before = asked;
      await waitUntil(() => planned().length === 1, 'the next reload is planned');
      time.pass(ms);
      await waitUntil(() => asked > before, 'it asks again');
    };

    it('reloads silently, also after it was moved, and not after it has left', async () => {
      const parts = await prepareReadyNews({ refresh: '1' });
      const busy: (string | null | undefined)[] = [];
      const watch = new MutationObserver(() => busy.push(parts.frame()?.getAttribute('aria-busy')));
      watch.observe(parts.element.renderRoot, { subtree: true, attributes: true, attributeFilter: ['aria-busy'] });
      await waitUntil(() => planned().length === 1, 'a reload is planned');
      time.pass(29_999);
      await allTurns();
      expect(asked).to.equal(1);
      await reloaded();
      await waitUntil(() => parts.titles()[0] === 'Stand 2', 'the newer is drawn');
      parts.element.parentElement!.prepend(parts.element);
      await reloaded();
      await waitUntil(() => parts.titles()[0] === 'Stand 3', 'the newest is drawn');
      expect(busy).to.deep.equal([]);
      watch.disconnect();
      parts.element.remove();
      time.pass(600_000);
      await allTurns();
      expect(asked).to.equal(3);
    });

    it('goes on when it was moved while a reload ran', async () => {
      const parts = await prepareReadyNews({ refresh: '30' });
      endpoint.serve('/news.json', { news: [{ title: 'Neu' }] }, { wait: 200 });
      await waitUntil(() => planned().length === 1, 'a reload is planned');
      time.pass(37_500);
      await waitUntil(() => endpoint.requests.length === 2, 'it asks again');
      parts.element.parentElement!.prepend(parts.element);
      await waitUntil(() => planned().length === 1, 'the next reload is planned');
      time.pass(37_500);
      await waitUntil(() => parts.titles()[0] === 'Neu', 'the newer is drawn');
    });

    it('makes one request for two widgets with one src', async () => {
      const first = await prepareReadyNews({ refresh: '30' });
      const copy = document.createElement('verbund-news');
      Object.assign(copy, { src: '/news.json', refresh: 30, loading: 'eager' });
      first.element.after(copy);
      await waitUntil(() => planned().length === 2, 'both have a reload planned');
      time.pass(37_500);
      await waitUntil(() => first.titles()[0] === 'Stand 2', 'the newer is drawn');
      expect(asked).to.equal(2);
    });

    it('asks a source that fails ever more rarely', async () => {
      endpoint.serve('/news.json', 'weg', { status: 404 });
      await prepareNews({ src: '/news.json', refresh: '30' });
      const pauses: number[] = [];
      for (let failure = 0; failure < 3; failure += 1) {
        await waitUntil(() => planned().length === 1, 'the next attempt is planned');
        pauses.push(planned()[0]!);
        time.pass(pauses[failure]!);
      }
      expect(pauses[1]! / pauses[0]!).to.be.closeTo(2, 0.01);
      expect(pauses[2]! / pauses[1]!).to.be.closeTo(2, 0.01);
    });

    it('ends when the attribute goes', async () => {
      const parts = await prepareReadyNews({ refresh: '1' });
      await reloaded();
      await settled(parts);
      await waitUntil(() => planned().length === 1, 'the next reload is planned');
      parts.element.removeAttribute('refresh');
      await parts.element.updateComplete;
      expect(planned()).to.deep.equal([]);
    });
  });
});

describe('refresh="1"', () => {
  const endpoint = startEndpoint();

  it('lets a source load that takes longer than a second', async () => {
    endpoint.serve('/news.json', { news: [{ title: 'Langsam' }] }, { wait: 2500 });
    const parts = await settled(await prepareNews({ src: '/news.json', refresh: '1' }));
    expect(parts.titles()).to.deep.equal(['Langsam']);
    expect(endpoint.requests).to.have.length(1);
  });

  it('does not end the pause that a server asks for', async () => {
    let asked = 0;
    endpoint.serve('/news.json', () => {
      asked += 1;
      return asked > 1
        ? Response.json({ news: [{ title: 'Wieder da' }] })
        : new Response('', { status: 503, headers: { 'Retry-After': '2' } });
    });
    const parts = await settled(await prepareNews({ src: '/news.json', refresh: '1' }));
    expect(parts.titles()).to.deep.equal(['Wieder da']);
    expect(asked).to.equal(2);
  });
});
