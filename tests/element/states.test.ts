import { expect, html, nextFrame, oneEvent } from '@open-wc/testing';
import { PATIENCE, waitUntil } from '../support/dom/wait-until.js';
import { sendKeys } from '@web/test-runner-commands';
import type { SourceErrorKind } from '../../src/models/schema/source-error.js';
import { startEndpoint } from '../support/network/endpoint.js';
import { hearConsole } from '../support/dom/hear-console.js';
import { prepareNews, prepareReadyNews, settled, type NewsParts } from '../support/dom/news-widget.js';
import { partsOf } from '../support/dom/widget-parts.js';
import { allTurns } from '../support/dom/all-turns.js';

/** Milliseconds after which a request is given up. */
const TIMEOUT = 20_000;
const RETRY = 'Noch einmal versuchen';
const good = { generated: '2026-11-20T10:15:00+01:00', news: [{ title: 'Hallo' }] };

/** A widget whose source has failed with 404. */
async function prepareState(serveFailure: () => void, attributes = {}, children: unknown = html``): Promise<NewsParts> {
  serveFailure();
  const parts = await prepareNews({ src: '/news.json', ...attributes }, children);
  await waitUntil(() => parts.part('error') && parts.element.state === 'failed', 'fails');
  await parts.element.updateComplete;
  return parts;
}

describe('the states of a widget', () => {
  const endpoint = startEndpoint();
  hearConsole();
  const gone = () => {
    endpoint.serve('/news.json', 'weg', { status: 404 });
  };

  describe('loading', () => {
    it('is told to assistive technology, and reserves room', async () => {
      endpoint.serve('/news.json', good, { wait: 'infinite' });
      const { element, frame, part } = await prepareNews({ src: '/news.json', limit: '4' });
      await waitUntil(() => element.state === 'loading');
      await element.updateComplete;
      expect(frame()).to.have.attribute('aria-busy', 'true');
      expect(part('loading')?.querySelector('[role=status]')?.textContent).to.equal('Die Inhalte werden geladen.');
      expect(part('loading')?.querySelectorAll('[aria-hidden=true] .card')).to.have.length(4);
      expect(element.getBoundingClientRect().height).to.be.greaterThan(300);
    });

    it('shows nothing for a moment before the skeleton', async () => {
      endpoint.serve('/news.json', good, { wait: 'infinite' });
      const { part } = await prepareNews({ src: '/news.json' });
      await waitUntil(() => part('loading'));
      expect(Number(getComputedStyle(part('loading')!).opacity)).to.equal(0);
      await waitUntil(() => getComputedStyle(part('loading')!).opacity === '1');
    });

    it('is over when the records are there', async () => {
      endpoint.serve('/news.json', good);
      const { frame, part } = await prepareReadyNews();
      expect(frame()).to.have.attribute('aria-busy', 'false');
      expect(part('loading')).to.equal(undefined);
    });
  });

  describe('the fallback of the page', () => {
    const fallback = () => html`<p class="before">Unsere <a href="/news">Meldungen</a></p>`;
    const seen = ({ element }: NewsParts) => element.querySelector('.before')?.checkVisibility();

    it('is visible until the first records', async () => {
      endpoint.serve('/news.json', good, { wait: 100 });
      const parts = await prepareNews({ src: '/news.json' }, fallback());
      expect(seen(parts)).to.equal(true);
      expect(parts.part('loading')).to.equal(undefined);
      await settled(parts);
      expect(seen(parts)).to.equal(false);
    });

    it('is visible again when loading fails for good, with the sentence and the button', async () => {
      const parts = await prepareState(gone, {}, fallback());
      expect(seen(parts)).to.equal(true);
      expect(parts.control(RETRY)).not.to.equal(undefined);
    });

    it('is not needed when a reload fails, because the last records stay', async () => {
      endpoint.serve('/news.json', good);
      const parts = await prepareReadyNews({}, fallback());
      gone();
      await parts.element.reload();
      await waitUntil(() => parts.part('stale'));
      expect(seen(parts)).to.equal(false);
      expect(parts.titles()).to.deep.equal(['Hallo']);
    });

    it('is there without src, and may be plain text', async () => {
      const { element } = await prepareNews({}, html`Bald mehr.`);
      await nextFrame();
      expect(element.getBoundingClientRect().height).to.be.greaterThan(10);
    });
  });

  describe('the slots', () => {
    it('show a heading and a footer of the page in every state', async () => {
      endpoint.serve('/news.json', good, { wait: 50 });
      const { element } = await prepareNews(
        { src: '/news.json' },
        html`<h2 slot="heading">Aktuelles</h2>
          <p slot="footer">Alle Meldungen</p>`,
      );
      const visible = () => ['h2', '[slot=footer]'].map((name) => element.querySelector(name)?.checkVisibility());
      expect(visible()).to.deep.equal([true, true]);
      await settled(partsOf(element));
      expect(visible()).to.deep.equal([true, true]);
      gone();
      element.src = '/news.json?2';
      endpoint.serve('/news.json', 'x', { status: 404 });
      await waitUntil(() => element.state !== 'ready');
      expect(visible()).to.deep.equal([true, true]);
    });

    it('let the page say in its own words that nothing is published', async () => {
      endpoint.serve('/news.json', { news: [] });
      const { element } = await prepareReadyNews({}, html`<p slot="empty">Sommerpause!</p>`);
      expect(element.querySelector('[slot=empty]')?.checkVisibility()).to.equal(true);
    });
  });

  describe('stale', () => {
    it('keeps the last good records with their date, says so, and can be tried again', async () => {
      endpoint.serve('/news.json', good);
      const parts = await prepareReadyNews();
      gone();
      const error = oneEvent(parts.element, 'verbund-error');
      await parts.element.reload();
      await error;
      await waitUntil(() => parts.part('stale')?.textContent.includes('2026'));
      expect(parts.titles()).to.deep.equal(['Hallo']);
      expect(parts.element.state).to.equal('ready');
      expect(parts.element.error?.status).to.equal(404);
      expect(parts.part('stale')).to.have.attribute('role', 'status');
      expect(parts.part('stale')?.innerText).to.contain('20. November 2026 um 10:15');
      endpoint.serve('/news.json', { news: [{ title: 'Neu' }] });
      parts.control(RETRY)?.click();
      await waitUntil(() => parts.titles()[0] === 'Neu');
      expect(parts.part('stale')).to.equal(undefined);
      expect(parts.element.error).to.equal(undefined);
    });

    it('names the time of arrival where the document names no date', async () => {
      endpoint.serve('/news.json', { news: [{ title: 'Hallo' }] });
      const before = Date.now();
      const parts = await prepareReadyNews();
      const after = Date.now();
      gone();
      await parts.element.reload();
      await waitUntil(() => parts.part('stale')?.querySelector('time'));
      const written = parts.part('stale')?.querySelector('time')?.dateTime ?? '';
      expect(Date.parse(written)).to.be.within(before, after);
    });
  });

  describe('failed', () => {
    it('says what happened, loudly once, with a button', async () => {
      const { part, frame, control, element } = await prepareState(gone);
      await waitUntil(() => part('error')?.innerText.includes('nicht mehr zu finden'));
      expect(part('error')).to.have.attribute('role', 'alert');
      expect(frame()).to.have.attribute('aria-busy', 'false');
      expect(control(RETRY)).not.to.equal(undefined);
      expect(element.records).to.deep.equal([]);
    });

    it('keeps the button under the focus while it tries and when it fails again', async () => {
      const { part, control, focused, element } = await prepareState(gone);
      endpoint.serve('/news.json', 'weg', { status: 404, wait: 300 });
      const failed = oneEvent(element, 'verbund-error');
      control(RETRY)?.focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => endpoint.requests.length === 2, 'it is asked for again');
      expect(focused() === control(RETRY), 'the focus stays').to.equal(true);
      await failed;
      expect(endpoint.requests).to.have.length(2);
      await allTurns();
      expect(part('error')?.innerText).to.contain('nicht mehr zu finden');
      expect(focused() === control(RETRY), 'the focus stays').to.equal(true);
    });

    it('lets the visitor go on at the top of the widget when it succeeds', async () => {
      const parts = await prepareState(gone);
      endpoint.serve('/news.json', { news: [{ title: 'Hallo', url: '/hallo' }] });
      parts.control(RETRY)?.focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => parts.titles().length === 1);
      await waitUntil(() => parts.focused() === parts.frame());
      await sendKeys({ press: 'Tab' });
      expect(parts.focused()?.textContent).to.contain('Hallo');
    });

    it('leaves the focus alone that the visitor has put elsewhere meanwhile', async () => {
      const parts = await prepareState(gone, {}, html`<p>Fallback</p>`);
      const field = document.createElement('input');
      parts.element.before(field);
      endpoint.serve('/news.json', good, { wait: 100 });
      parts.control(RETRY)?.click();
      field.focus();
      await waitUntil(() => parts.titles().length === 1);
      await allTurns();
      expect(document.activeElement === field, 'the focus stays').to.equal(true);
      field.remove();
    });

    it('recovers by itself when the browser is online again', async () => {
      const online = Object.getOwnPropertyDescriptor(Navigator.prototype, 'onLine')!;
      Object.defineProperty(Navigator.prototype, 'onLine', { configurable: true, get: () => false });
      const parts = await prepareState(() => {
        endpoint.refuse('/news.json');
      });
      Object.defineProperty(Navigator.prototype, 'onLine', online);
      expect(parts.element.error?.kind).to.equal('offline');
      endpoint.serve('/news.json', good);
      window.dispatchEvent(new Event('online'));
      await waitUntil(() => parts.titles().length === 1);
    });
  });

  describe('the sentence for each kind of failure', () => {
    const { setTimeout: realTimeout } = globalThis;
    const { onLine } = Object.getOwnPropertyDescriptors(Navigator.prototype);
    afterEach(() => {
      globalThis.setTimeout = realTimeout;
      Object.defineProperty(Navigator.prototype, 'onLine', onLine);
    });
    /** Backoffs run a hundred times as fast, and the timeout of requests where it is wanted; the test's own patience does not. */
    const hurry = (most = TIMEOUT - 1) => {
      const isHurried = (ms: number) => ms > 300 && ms !== 1000 && ms <= most && ms !== PATIENCE;
      globalThis.setTimeout = ((run: TimerHandler, ms = 0, ...args: unknown[]) =>
        realTimeout(run, isHurried(ms) ? ms / 100 : ms, ...args)) as typeof setTimeout;
    };

    const failures: [SourceErrorKind, () => void, string][] = [
      [
        'offline',
        () => {
          Object.defineProperty(Navigator.prototype, 'onLine', { configurable: true, get: () => false });
          endpoint.refuse('/news.json');
        },
        'nicht mit dem Internet verbunden',
      ],
      [
        'timeout',
        () => {
          hurry(TIMEOUT);
          endpoint.serve('/news.json', good, { wait: 'infinite' });
        },
        'dauert gerade zu lange',
      ],
      [
        'blocked',
        () => {
          hurry();
          endpoint.refuse('/news.json');
        },
        'nicht erreichbar',
      ],
      [
        'http',
        () => {
          hurry();
          endpoint.serve('/news.json', 'kaputt', { status: 500 });
        },
        'gestört',
      ],
      [
        'too-large',
        () => {
          endpoint.serve('/news.json', `[${' '.repeat(21 * 2 ** 20)}]`);
        },
        'zu viele Inhalte',
      ],
      [
        'unknown-format',
        () => {
          endpoint.serve('/news.json', '<!doctype html><title>Login</title>', {
            headers: { 'Content-Type': 'text/html' },
          });
        },
        'nicht lesbar',
      ],
      [
        'unreadable',
        () => {
          endpoint.serve('/news.json', '{"news":[{"title":"Hal');
        },
        'nicht lesbar',
      ],
      [
        'unsupported-version',
        () => {
          endpoint.serve('/news.json', { version: '2', news: [] });
        },
        'neuer als diese Anzeige',
      ],
    ];

    for (const [kind, serve, words] of failures) {
      it(`is for people, in German and in English, and names no technical word: ${kind}`, async () => {
        const parts = await prepareState(serve);
        const { element, part } = parts;
        expect(element.error?.kind).to.equal(kind);
        await waitUntil(() => part('error')?.innerText.includes(words), `says “${words}”`);
        expect(part('error')?.innerText).not.to.match(/json|http|server|cors|fehler \d|url/i);
        expect(element.error?.message).to.contain('/news.json');
        const german = part('error')?.querySelector('p')?.textContent;
        element.lang = 'en';
        await waitUntil(() => parts.frame()?.lang === 'en');
        const english = part('error')?.querySelector('p')?.textContent.trim();
        expect(english).to.be.a('string').and.not.equal('');
        expect(english).not.to.equal(german?.trim());
        expect(parts.text()).not.to.contain(RETRY);
      });
    }

    it('tells what cannot be found from what is only disturbed', async () => {
      const { part } = await prepareState(() => {
        endpoint.serve('/news.json', 'weg', { status: 410 });
      });
      await waitUntil(() => part('error')?.innerText.includes('nicht mehr zu finden'));
    });
  });
});
