import { expect, nextFrame } from '@open-wc/testing';
import { waitUntil } from '../../support/dom/wait-until.js';
import { sendKeys } from '@web/test-runner-commands';
import { ariaSnapshot } from '../../support/dom/aria-snapshot.js';
import { axeViolations } from '../../support/dom/axe.js';
import { startEndpoint } from '../../support/network/endpoint.js';
import { placeholderContrasts } from '../../support/dom/placeholder-contrast.js';
import { prepareNews, prepareReadyNews, type NewsParts } from '../../support/dom/news-widget.js';
import { sampleNews } from '../../support/fixtures/sample-news.js';
import { withMedia, withWidth } from '../../support/dom/with-media.js';

const PARTY = 'Das Müllerhaus feiert';

/** A widget with the sample news and everything that loads later. */
async function prepareState(attributes: Record<string, string> = {}): Promise<NewsParts> {
  const parts = await prepareReadyNews(attributes);
  await waitUntil(() => parts.part('imprint') ?? parts.element.state !== 'ready');
  await parts.element.updateComplete;
  return parts;
}

/** Opens an item and waits for its body. */
async function read(parts: NewsParts, title = PARTY): Promise<void> {
  parts.control(title)?.click();
  await waitUntil(() => parts.part('body')?.getAttribute('aria-busy') === 'false');
  await parts.element.updateComplete;
}

async function speak(parts: NewsParts, language: string): Promise<void> {
  parts.element.lang = language;
  await waitUntil(() => parts.frame()?.lang === language);
  await parts.element.updateComplete;
}

describe('<verbund-news> for everybody', () => {
  const endpoint = startEndpoint();
  beforeEach(() => {
    endpoint.serve('/news.json', sampleNews);
  });

  const states: Record<string, () => Promise<NewsParts>> = {
    list: () => prepareState(),
    cards: () => prepareState({ view: 'cards' }),
    headlines: () => prepareState({ view: 'headlines' }),
    archive: () => prepareState({ period: 'archive' }),
    'no result': async () => {
      const parts = await prepareState();
      const [field] = parts.all<HTMLInputElement>('[part~="search"]');
      field!.value = 'xyz';
      field!.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await waitUntil(() => parts.part('empty'));
      return parts;
    },
    'a chosen category': async () => {
      const parts = await prepareState();
      parts.control('Politik 2')?.click();
      await waitUntil(() => parts.titles().length === 2);
      return parts;
    },
    'an open item': async () => {
      const parts = await prepareState();
      await read(parts);
      return parts;
    },
    'an open press release': async () => {
      const parts = await prepareState({ 'heading-level': '2' });
      await read(parts, 'Erklärung zum Haushalt');
      return parts;
    },
    'a dialog': async () => {
      const parts = await prepareState({ open: 'dialog' });
      await read(parts);
      return parts;
    },
    loading: async () => {
      endpoint.serve('/news.json', '', { wait: 'infinite' });
      const parts = await prepareNews({ src: '/news.json' });
      await waitUntil(() => parts.part('loading') && getComputedStyle(parts.part('loading')!).opacity === '1');
      return parts;
    },
    empty: () => {
      endpoint.serve('/news.json', { news: [] });
      return prepareReadyNews();
    },
    failed: () => {
      endpoint.serve('/news.json', '', { status: 404 });
      return prepareReadyNews();
    },
    stale: async () => {
      const parts = await prepareState();
      endpoint.serve('/news.json', '', { status: 404 });
      await parts.element.reload();
      await waitUntil(() => parts.part('stale'));
      return parts;
    },
  };

  describe('axe finds nothing', () => {
    for (const [name, reach] of Object.entries(states)) {
      it(`in the state “${name}”: light, dark, forced colours, Arabic`, async () => {
        const parts = await reach();
        const { element } = parts;
        expect(await axeViolations(element), 'as the page').to.deep.equal([]);
        for (const theme of ['dark', 'light'] as const) {
          element.theme = theme;
          await element.updateComplete;
          expect(await axeViolations(element), theme).to.deep.equal([]);
        }
        await withMedia({ forcedColors: 'active' }, async () => {
          await nextFrame();
          expect(await axeViolations(element), 'forced colours').to.deep.equal([]);
        });
        await speak(parts, 'ar');
        expect(await axeViolations(element), 'Arabic').to.deep.equal([]);
        element.theme = 'dark';
        await element.updateComplete;
        expect(await axeViolations(element), 'Arabic, dark').to.deep.equal([]);
      });
    }
  });

  it('what may be typed is legible before anything is, also on dark pages', async () => {
    for (const theme of ['light', 'dark']) {
      const { element, all } = await prepareState({ theme });
      const contrast = () => placeholderContrasts(element, all('input[placeholder]'))[0] ?? 0;
      await waitUntil(() => contrast() >= 4.5, `enough contrast where it is ${theme}`);
    }
  });

  describe('by keyboard alone', () => {
    /** Presses Tab until this holds, at most 40 times; tells what had the focus on the way. */
    async function tabTo(parts: NewsParts, reached: () => boolean): Promise<string[]> {
      const way: string[] = [];
      for (let i = 0; i < 40 && !reached(); i++) {
        await sendKeys({ press: 'Tab' });
        const { activeElement } = parts.element.shadowRoot!;
        way.push(activeElement?.textContent.replace(/\s+/g, ' ').trim() ?? '');
      }
      expect(reached(), way.join(' → ')).to.equal(true);
      return way;
    }

    it('a visitor searches, chooses, reads and comes back', async () => {
      const parts = await prepareState({ open: 'dialog' });
      const { all, focused, titles, dialog, control } = parts;
      await tabTo(parts, () => focused() === all('[part~="search"]')[0]);
      await sendKeys({ type: 'haus' });
      await waitUntil(() => titles().length === 3);
      await tabTo(parts, () => focused()?.textContent.includes('Politik') ?? false);
      await sendKeys({ press: 'Space' });
      await waitUntil(() => control('Politik 2')?.getAttribute('aria-pressed') === 'true');
      expect(focused()?.textContent).to.contain('Politik');
      await tabTo(parts, () => focused() === control(PARTY));
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => dialog());
      await waitUntil(() => focused()?.textContent.includes(PARTY));
      await sendKeys({ press: 'Escape' });
      await waitUntil(() => !dialog());
      await waitUntil(() => focused() === control(PARTY));
    });

    it('a visitor passes everything that acts, in the order it is seen, with a visible focus', async () => {
      const parts = await prepareState();
      const { element, all } = parts;
      const start = document.createElement('button');
      element.before(start);
      start.focus();
      const passed: Element[] = [];
      for (;;) {
        await sendKeys({ press: 'Tab' });
        const { activeElement } = element.shadowRoot!;
        if (!activeElement || passed.includes(activeElement)) break;
        passed.push(activeElement);
        const own = getComputedStyle(activeElement);
        const after = getComputedStyle(activeElement, '::after');
        const ring = [own, after].some((s) => s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2);
        expect(ring, activeElement.outerHTML).to.equal(true);
      }
      const acting = all('input, button, a[href], summary').filter((node) => node.checkVisibility());
      expect(passed.map((node) => node.textContent.trim())).to.deep.equal(
        acting.map((node) => node.textContent.trim()),
      );
      start.remove();
    });
  });

  describe('the accessibility tree', () => {
    const lines = (yaml: string) => yaml.split('\n').map((line) => line.trim());

    it('of the list names search, groups, counts, headings and dates in German', async () => {
      await prepareState();
      const tree = lines(await ariaSnapshot('verbund-news'));
      expect(tree.some((line) => /^- (search|group) "Meldungen filtern":$/.test(line))).to.equal(true);
      expect(tree).to.include('- searchbox "Meldungen durchsuchen"');
      expect(tree).to.include('- group "Rubriken":');
      expect(tree).to.include('- button "Politik 2"');
      expect(tree).to.include('- group "Zeitraum":');
      expect(tree).to.include('- button "Aktuell" [pressed]');
      expect(tree).to.include(`- heading "${PARTY}" [level=3]:`);
      expect(tree).to.include('- time: 18. November 2026');
      expect(tree).to.include('- img "Das Haus"');
      expect(tree.filter((line) => line === '- article:')).to.have.length(8);
    });

    it('of the archive names years and months with their counts in German', async () => {
      const { part } = await prepareState({ period: 'archive' });
      await waitUntil(() => part('archive'));
      const tree = await ariaSnapshot('verbund-news');
      expect(tree).to.contain('list "Archiv nach Jahr und Monat"');
      expect(tree).to.contain('2025 (2)').and.to.contain('Dezember 2025 (1)');
    });

    it('speaks Arabic, with Arabic names of controls', async () => {
      const parts = await prepareState();
      await speak(parts, 'ar');
      const tree = await ariaSnapshot('verbund-news');
      const german = ['Aktuell', 'Archiv', 'Rubriken', 'Zeitraum', 'Meldungen filtern', 'Meldungen durchsuchen'];
      for (const name of german) expect(tree).not.to.contain(`"${name}"`);
      for (const word of ['Quelle:', 'Stand:', 'Auch auf:', 'Pressemitteilung', 'Angeheftet'])
        expect(tree).not.to.contain(word);
      expect(tree)
        .to.match(/(search|group) "[\u0600-\u06ff ]+"/)
        .and.to.match(/button "سياسة [2٢]"/);
      parts.element.period = 'archive';
      await waitUntil(() => parts.part('archive'));
      expect(await ariaSnapshot('verbund-news'))
        .to.match(/list "[\u0600-\u06ff ]+"/)
        .and.to.contain('ديسمبر');
    });
  });

  describe('room', () => {
    const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
    beforeEach(() => {
      const [first, second, ...rest] = sampleNews.news;
      endpoint.serve('/news.json', {
        ...sampleNews,
        news: [
          { ...first, title: `${PARTY} ${long}`, categories: [long, 'Essen'] },
          { ...second, text: long },
          ...rest,
        ],
      });
    });

    for (const width of [320, 240]) {
      for (const attributes of [{ view: 'list' }, { view: 'cards' }, { view: 'headlines' }, { period: 'archive' }]) {
        it(`is enough at ${width} px (400 % of ${width * 4}) without scrolling sideways: ${JSON.stringify(attributes)}`, async () => {
          await withWidth(width, async () => {
            const parts = await prepareState(attributes);
            await nextFrame();
            expect(document.scrollingElement?.scrollWidth).to.be.at.most(width);
            expect(parts.frame()!.scrollWidth).to.be.at.most(parts.frame()!.clientWidth + 1);
            await speak(parts, 'ar');
            expect(document.scrollingElement?.scrollWidth).to.be.at.most(width);
          });
        });
      }
    }

    for (const view of ['list', 'cards', 'headlines']) {
      it(`is enough at 320 px while the news are loading: ${view}`, async () => {
        await withWidth(320, async () => {
          endpoint.serve('/spaet.json', sampleNews, { wait: 2000 });
          const parts = await prepareNews({ src: '/spaet.json', view });
          await waitUntil(() => parts.all('.bone').length > 0, 'the skeleton is there');
          expect(document.scrollingElement?.scrollWidth).to.be.at.most(320);
          parts.element.remove();
        });
      });
    }

    for (const open of ['inline', 'dialog']) {
      it(`is enough for a full item at 320 px (${open})`, async () => {
        await withWidth(320, async () => {
          const parts = await prepareState({ open });
          await read(parts, 'Erklärung zum Haushalt');
          expect(document.scrollingElement?.scrollWidth).to.be.at.most(320);
          const box = parts.dialog() ?? parts.frame()!;
          expect(box.scrollWidth).to.be.at.most(box.clientWidth + 1);
        });
      });
    }

    it('is enough for text spacing as visitors set it (WCAG 1.4.12)', async () => {
      const parts = await prepareState();
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
      );
      const root = parts.element.shadowRoot!;
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      await nextFrame();
      const clipped = parts.all('button, [part~="title"], [part~="meta"], [part~="source"]').filter((node) => {
        const { overflow } = getComputedStyle(node);
        const tooLarge = node.scrollHeight > node.clientHeight + 2 || node.scrollWidth > node.clientWidth + 2;
        return node.clientHeight > 0 && tooLarge && overflow !== 'visible';
      });
      expect(clipped.map((node) => node.outerHTML)).to.deep.equal([]);
      expect(document.scrollingElement?.scrollWidth).to.be.at.most(innerWidth);
      const boxes = parts.all('[part~="chip"]').map((chip) => chip.getBoundingClientRect());
      for (const [i, box] of boxes.entries()) {
        const next = boxes[i + 1];
        if (next && Math.abs(next.top - box.top) < 2) expect(next.left).to.be.at.least(box.right - 1);
      }
    });

    it('is 24 px and more for every target that is not inside a sentence', async () => {
      const parts = await prepareState({ view: 'list' });
      await read(parts, 'Erklärung zum Haushalt');
      const targets = parts.all('button, summary, input, a').filter((node) => {
        const inText = node.closest('p, dd, li') && getComputedStyle(node).display === 'inline';
        return node.checkVisibility() && !inText && !node.matches('[part~="link"].open');
      });
      expect(targets.length).to.be.greaterThan(5);
      for (const node of targets) {
        const { width, height } = node.getBoundingClientRect();
        expect(Math.min(width, height), node.outerHTML).to.be.at.least(24);
      }
    });
  });

  it('moves nothing for visitors who want no motion', async () => {
    endpoint.serve('/news.json', '', { wait: 'infinite' });
    await withMedia({ reducedMotion: 'reduce' }, async () => {
      const { element, part } = await prepareNews({ src: '/news.json' });
      await waitUntil(() => part('loading'));
      const moving = element.shadowRoot!.getAnimations().filter((a) => {
        const { duration, iterations } = a.effect?.getComputedTiming() ?? {};
        return Number(duration) > 10 || iterations === Infinity;
      });
      expect(moving).to.have.length(0);
    });
  });

  it('prints without controls, with links written out', async () => {
    const parts = await prepareState();
    await withMedia({ media: 'print' }, async () => {
      await nextFrame();
      expect(parts.part('controls')?.checkVisibility()).to.equal(false);
      expect(parts.text()).to.contain(PARTY);
    });
  });
});
