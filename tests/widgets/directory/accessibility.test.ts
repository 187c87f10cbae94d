import { expect, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { ariaSnapshot } from '../../support/dom/aria-snapshot.js';
import { axeViolations } from '../../support/dom/axe.js';
import { placeholderContrasts } from '../../support/dom/placeholder-contrast.js';
import { startEndpoint } from '../../support/network/endpoint.js';
import { prepareDirectory, prepareReadyDirectory, type DirectoryParts } from '../../support/dom/directory-widget.js';
import { sampleTown } from '../../support/fixtures/sample-town.js';
import { waitUntil } from '../../support/dom/wait-until.js';
import { withMedia, withWidth } from '../../support/dom/with-media.js';

const SHIP = 'Ostwind e. V.';

async function prepareState(attributes: Record<string, string> = {}): Promise<DirectoryParts> {
  const parts = await prepareReadyDirectory(attributes);
  await waitUntil(() => parts.part('imprint') ?? parts.element.state !== 'ready');
  if (attributes['view']?.includes('map')) {
    await waitUntil(() => parts.part('map'), 'the map is there');
    await waitUntil(() => parts.all('.pin, [part~="pin"]').length > 0, 'its pins are there');
  }
  await parts.element.updateComplete;
  return parts;
}

describe('<verbund-directory> for everybody', () => {
  const endpoint = startEndpoint();
  beforeEach(() => {
    endpoint.serve('/vereine.json', sampleTown);
  });

  const states: Record<string, () => Promise<DirectoryParts>> = {
    list: () => prepareState(),
    'map and list': () => prepareState({ view: 'map list' }),
    'an open facet': async () => {
      const parts = await prepareState();
      await parts.unfold('Angebote');
      await parts.toggle('Sport');
      return parts;
    },
    near: async () => {
      const parts = await prepareState();
      await parts.unfold('In der Nähe');
      return parts;
    },
    'hits marked': async () => {
      const parts = await prepareState();
      await parts.search('kultur');
      return parts;
    },
    'no result': async () => {
      const parts = await prepareState();
      await parts.search('quux quux');
      await waitUntil(() => parts.part('empty'));
      return parts;
    },
    'an open entry': async () => {
      const parts = await prepareState();
      parts.control(SHIP)?.click();
      await waitUntil(() => parts.part('detail'));
      return parts;
    },
    loading: async () => {
      endpoint.serve('/vereine.json', '', { wait: 'infinite' });
      const parts = await prepareDirectory({ src: '/vereine.json' });
      await waitUntil(() => parts.part('loading') && getComputedStyle(parts.part('loading')!).opacity === '1');
      return parts;
    },
    empty: () => {
      endpoint.serve('/vereine.json', { organizations: [] });
      return prepareReadyDirectory();
    },
    failed: () => {
      endpoint.serve('/vereine.json', '', { status: 404 });
      return prepareReadyDirectory();
    },
    stale: async () => {
      const parts = await prepareState();
      endpoint.serve('/vereine.json', '', { status: 404 });
      await parts.element.reload();
      await waitUntil(() => parts.part('stale'));
      return parts;
    },
  };

  describe('axe finds nothing', () => {
    for (const [name, reach] of Object.entries(states)) {
      it(`in the state “${name}”: light, dark, forced colours, Arabic`, async () => {
        const parts = await reach();
        const { element, frame } = parts;
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
        element.lang = 'ar';
        await waitUntil(() => frame()?.lang === 'ar');
        await element.updateComplete;
        expect(await axeViolations(element), 'Arabic').to.deep.equal([]);
        element.theme = 'dark';
        await element.updateComplete;
        expect(await axeViolations(element), 'Arabic, dark').to.deep.equal([]);
      });
    }
  });

  for (const theme of ['light', 'dark'] as const) {
    it(`what may be typed is legible before anything is (${theme})`, async () => {
      const { element, all, unfold } = await prepareState({ theme });
      await unfold('In der Nähe');
      const contrasts = () => placeholderContrasts(element, all('input[placeholder]'));
      expect(contrasts().length).to.equal(2);
      await waitUntil(() => Math.min(...contrasts()) >= 4.5, 'enough contrast');
    });
  }

  describe('by keyboard alone', () => {
    /** Presses Tab until this holds, at most 40 times. */
    async function tabTo({ focused }: DirectoryParts, reached: () => boolean): Promise<void> {
      const way: string[] = [];
      for (let i = 0; i < 40 && !reached(); i++) {
        await sendKeys({ press: 'Tab' });
        way.push(focused()?.textContent.replace(/\s+/g, ' ').trim() ?? '');
      }
      expect(reached(), way.join(' → ')).to.equal(true);
    }

    it('a visitor searches, narrows down, opens an entry, comes back and takes all back', async () => {
      const parts = await prepareState();
      const { all, focused, titles, part, option } = parts;
      const says = (words: string) => () => focused()?.textContent.includes(words) ?? false;
      await tabTo(parts, () => focused()?.matches('[part~="search"]') ?? false);
      await sendKeys({ type: 'e' });
      await waitUntil(() => all('mark').length > 0);
      await tabTo(parts, says('Angebote'));
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => option('Sprachkurse'));
      await tabTo(parts, () => focused() === option('Sprachkurse')?.querySelector('input'));
      await sendKeys({ press: 'Space' });
      await waitUntil(() => titles().length === 2);
      await tabTo(parts, says(SHIP));
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => part('detail'));
      await sendKeys({ press: 'Escape' });
      await waitUntil(() => !part('detail'));
      await waitUntil(says(SHIP), 'the focus comes back');
      while (!says('zurücksetzen')()) await sendKeys({ press: 'Shift+Tab' });
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => titles().length === 5);
    });

    it('a visitor sees where the focus is, everywhere', async () => {
      const { element, all, unfold } = await prepareState();
      await unfold('Angebote');
      for (const control of all('button, input, a[href]').filter((node) => node.checkVisibility())) {
        control.focus();
        await sendKeys({ press: 'Shift' });
        if (!control.matches(':focus-visible')) continue;
        const ring = [getComputedStyle(control), getComputedStyle(control, '::after')].some(
          ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
        );
        expect(ring, control.outerHTML).to.equal(true);
      }
      expect(element.isConnected).to.equal(true);
    });
  });

  describe('the accessibility tree', () => {
    it('of list and facets in German', async () => {
      const { unfold } = await prepareState();
      await unfold('Angebote');
      const tree = await ariaSnapshot('verbund-directory');
      for (const line of [
        '- search "Verzeichnis filtern":',
        '- searchbox "Verzeichnis durchsuchen"',
        '- button "Angebote" [expanded]',
        '- group "Angebote":',
        '- checkbox "Sprachkurse 2"',
        '- status',
        `- heading "${SHIP}" [level=3]:`,
        `- button "${SHIP}"`,
        '- list "Angebote":',
        '- paragraph: "Sprachen Deutsch, Ukrainisch, Russisch"',
      ]) {
        expect(tree.replace(/Sprachen:/g, 'Sprachen')).to.contain(line);
      }
    });

    it('of list and facets in Arabic', async () => {
      const { element, frame, unfold } = await prepareState();
      element.lang = 'ar';
      await waitUntil(() => frame()?.dir === 'rtl');
      await unfold('العروض');
      const tree = await ariaSnapshot('verbund-directory');
      expect(tree).to.contain('- checkbox "دورات لغة 2"');
      // Names are those of the data; nothing the widget says itself is German.
      expect(tree).to.not.match(/Verzeichnis|Angebote|Sprachen|Herkunft|Weitere|Filter/);
    });
  });

  it('fits 320 pixels and 400 % zoom without scrolling sideways', async () => {
    await withWidth(320, async () => {
      const parts = await prepareState({ view: 'map list' });
      await parts.unfold('Angebote');
      await nextFrame();
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
    });
  });
});
