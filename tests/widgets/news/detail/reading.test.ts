import { expect, nextFrame } from '@open-wc/testing';
import { waitUntil } from '../../../support/dom/wait-until.js';
import { sendKeys } from '@web/test-runner-commands';
import { startEndpoint } from '../../../support/network/endpoint.js';
import { prepareReadyNews } from '../../../support/dom/news-widget.js';
import { sampleNews } from '../../../support/fixtures/sample-news.js';
import { allTurns } from '../../../support/dom/all-turns.js';

const PARTY = 'Das Müllerhaus feiert';
const PRESS = 'Erklärung zum Haushalt';

/** The sample news; `opened` opens an item by its title and waits for its body. */
async function prepareState(attributes: Record<string, string> = {}) {
  const parts = await prepareReadyNews(attributes);
  const opened = async (title: string) => {
    parts.control(title)?.click();
    const detail = () =>
      parts.all('[part~="detail"]').find((part) => part.closest('article')?.textContent.includes(title));
    await waitUntil(() => detail()?.querySelector('[part~="body"]')?.getAttribute('aria-busy') === 'false', title);
    await parts.element.updateComplete;
    return detail()!;
  };
  return { ...parts, opened };
}

describe('reading in <verbund-news>', () => {
  const endpoint = startEndpoint();
  beforeEach(() => {
    endpoint.serve('/news.json', sampleNews);
  });

  describe('by link', () => {
    it('leads to the page of the item with open="auto" and "link"', async () => {
      for (const open of ['auto', 'link']) {
        const { control } = await prepareState({ open });
        expect(control('Turnier in Oberhausen')).to.have.attribute('href', 'https://verbund.example/turnier');
        expect(control(PARTY)?.localName).to.equal('button');
      }
    });

    it('stays here with open="inline" and "dialog" where there is more to read', async () => {
      for (const open of ['inline', 'dialog']) {
        const { control } = await prepareState({ open });
        expect(control('Turnier in Oberhausen')?.localName).to.equal('button');
      }
    });

    it('is plain text where there is nothing to open', async () => {
      endpoint.serve('/news.json', { news: [{ title: 'Nur ein Titel' }] });
      const { part, control } = await prepareState();
      expect(part('title')?.textContent.trim()).to.equal('Nur ein Titel');
      expect(control('Nur ein Titel')).to.equal(undefined);
    });
  });

  describe('inline', () => {
    it('unfolds the item in its place, says so, keeps the focus on its title, and folds again', async () => {
      const { control, focused, item, part } = await prepareState();
      expect(control(PARTY)).to.have.attribute('aria-expanded', 'false');
      control(PARTY)!.focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => part('body')?.getAttribute('aria-busy') === 'false');
      expect(control(PARTY)).to.have.attribute('aria-expanded', 'true');
      expect(item(PARTY)?.contains(part('detail')!)).to.equal(true);
      expect(focused() === control(PARTY)).to.equal(true);
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => !part('detail'));
      expect(control(PARTY)).to.have.attribute('aria-expanded', 'false');
      expect(focused() === control(PARTY)).to.equal(true);
    });

    it('gives the focus back to the title when it is closed at its end', async () => {
      const { control, focused, opened, part } = await prepareState();
      await opened(PARTY);
      control('Schließen')!.focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => !part('detail'));
      await nextFrame();
      expect(focused() === control(PARTY), 'the title has the focus').to.equal(true);
    });

    it('shows one item at a time', async () => {
      const { opened, parts, control } = await prepareState();
      await opened(PARTY);
      control(PRESS)?.click();
      await waitUntil(() => control(PRESS)?.getAttribute('aria-expanded') === 'true');
      expect(parts('detail')).to.have.length(1);
      expect(control(PARTY)).to.have.attribute('aria-expanded', 'false');
    });

    it('shows the last of several that are opened quickly', async () => {
      const { control, part, parts } = await prepareState();
      control(PARTY)?.click();
      control(PRESS)?.click();
      control('Bayramınız kutlu olsun')?.click();
      await waitUntil(() => part('body')?.textContent.includes('bayramlar'));
      expect(parts('detail')).to.have.length(1);
    });

    it('stays open through a silent reload', async () => {
      const { opened, part, element, control } = await prepareState();
      await opened(PRESS);
      control(PRESS)!.focus();
      await element.reload();
      await nextFrame();
      expect(part('body')?.textContent).to.contain('Erster Absatz.');
      expect(control(PRESS)).to.have.attribute('aria-expanded', 'true');
    });
  });

  describe('in a dialog', () => {
    it('opens a modal dialog named by the title, with the focus on the title', async () => {
      const { opened, dialog, focused, all } = await prepareState({ open: 'dialog' });
      await opened(PARTY);
      expect(dialog()?.matches(':modal')).to.equal(true);
      const name = all(`#${dialog()!.getAttribute('aria-labelledby')}`)[0];
      expect(name?.textContent.trim()).to.equal(PARTY);
      expect(focused() === name).to.equal(true);
    });

    for (const [way, close] of [
      ['Escape', () => sendKeys({ press: 'Escape' })],
      ['the button', () => undefined],
    ] as const) {
      it(`closes by ${way} and gives the focus back to the title in the list`, async () => {
        const { control, dialog, focused, part, all } = await prepareState({ open: 'dialog' });
        control(PARTY)!.focus();
        await sendKeys({ press: 'Enter' });
        await waitUntil(() => part('body')?.getAttribute('aria-busy') === 'false');
        if (way === 'Escape') await close();
        else all('dialog [aria-label="Schließen"]')[0]!.click();
        await waitUntil(() => !dialog());
        await nextFrame();
        expect(focused()?.textContent.trim()).to.equal(PARTY);
        expect(all('dialog')).to.have.length(0);
      });
    }

    it('keeps the focus inside while it is open', async () => {
      const { opened, dialog, element } = await prepareState({ open: 'dialog' });
      await opened(PARTY);
      for (let i = 0; i < 12; i++) {
        await sendKeys({ press: 'Tab' });
        const { activeElement } = element.shadowRoot!;
        expect(!activeElement || dialog()!.contains(activeElement)).to.equal(true);
      }
    });

    it('can be opened again after it was closed', async () => {
      const { opened, dialog } = await prepareState({ open: 'dialog' });
      await opened(PARTY);
      await sendKeys({ press: 'Escape' });
      await waitUntil(() => !dialog());
      await opened(PRESS);
      expect(dialog()?.textContent).to.contain('Erster Absatz.');
    });

    it('goes with the widget', async () => {
      const { opened, element } = await prepareState({ open: 'dialog' });
      const box = element.parentElement!;
      await opened(PARTY);
      element.remove();
      box.append(element);
      await element.updateComplete;
      await nextFrame();
      expect(element.renderRoot.querySelectorAll('dialog[open]')).to.have.length(0);
    });
  });

  describe('the full item', () => {
    it('shows its body without anything that acts, styles or loads', async () => {
      const { opened, part } = await prepareState();
      await opened(PARTY);
      const body = part('body')!;
      expect(body.querySelector('b')?.textContent).to.equal('Größe');
      expect(body.querySelector('a')?.href).to.equal(`${location.origin}/weg`);
      expect(body.querySelector('a')?.rel).to.equal('noopener');
      expect(body.querySelector('h4')?.textContent).to.equal('Programm');
      expect(body.querySelectorAll('script, [style], [onclick], h1, h2, h3')).to.have.length(0);
      body.querySelectorAll<HTMLElement>('p')[1]?.click();
      expect((window as { hacked?: number }).hacked).to.equal(undefined);
    });

    it('parts plain text into paragraphs', async () => {
      const { opened, part } = await prepareState();
      await opened(PRESS);
      expect([...part('body')!.querySelectorAll('p')].map((p) => p.textContent)).to.deep.equal([
        'Erster Absatz.',
        'Zweiter Absatz.',
      ]);
    });

    it('shows a gallery with captions and credits', async () => {
      const { opened, part } = await prepareState();
      await opened(PARTY);
      const gallery = part('gallery')!;
      expect(gallery).to.have.attribute('aria-label', 'Bilder');
      expect([...gallery.querySelectorAll('img')].map(({ alt }) => alt)).to.deep.equal(['Saal', 'Hof']);
      expect([...gallery.querySelectorAll('figcaption')].map((c) => c.innerText.trim())).to.deep.equal([
        'Der Saal vor dem Fest © A. Bild',
      ]);
    });

    it('offers pictures of a press release to take along, and only of those', async () => {
      const { opened, part } = await prepareState();
      await opened(PRESS);
      expect(part('gallery')?.querySelector('a[download]')).to.have.attribute('href');
      await opened(PARTY);
      expect(part('gallery')?.querySelectorAll('a[download]')).to.have.length(0);
    });

    it('names whom journalists ask, with links to call and write, and who publishes', async () => {
      const { opened, part } = await prepareState();
      await opened(PRESS);
      const press = part('press')!;
      expect(press.innerText).to.contain('Pressekontakt').and.to.contain('Pressestelle');
      expect(press.innerText).to.contain('Der Verbund Ruhr vertritt 70 Vereine.');
      const hrefs = [...press.querySelectorAll('a')].map((link) => link.getAttribute('href'));
      expect(hrefs).to.deep.equal(['tel:+4920112340', 'mailto:presse@verbund.example']);
    });

    it('names the contact of an item of its own', async () => {
      const { opened, part } = await prepareState({ open: 'inline' });
      await opened('Turnier in Oberhausen');
      expect(part('contact')?.innerText).to.contain('Ayşe Yılmaz').and.to.contain('Leitung');
      expect(part('press')?.innerText).not.to.contain('70 Vereine');
      expect(part('contact')?.querySelector('a')).to.have.attribute('href', 'tel:0201123456');
    });

    it('offers files with title, type, size and language', async () => {
      const { opened, part } = await prepareState();
      await opened(PRESS);
      const files = [...part('downloads')!.querySelectorAll('li')].map((li) =>
        li.innerText.replace(/\s+/g, ' ').trim(),
      );
      expect(files).to.deep.equal(['Erklärung (PDF, 1,2 MB)', 'liste a.xlsx (XLSX, 840 kB, Türkisch)']);
      const link = part('downloads')!.querySelector('a')!;
      expect(link.href).to.equal(`${location.origin}/dateien/erklaerung.pdf`);
      expect(link).to.have.attribute('download');
      expect(part('downloads')!.querySelectorAll('a')[1]?.hreflang).to.equal('tr');
    });

    it('shows an issue of a magazine with its cover and its file', async () => {
      const { opened, part, item } = await prepareState();
      expect(item('Magazin 11')?.querySelector('img')?.alt).to.equal('Titelseite');
      await opened('Verbund-Magazin 11/2026');
      expect(part('downloads')?.innerText).to.contain('PDF').and.to.contain('9,8 MB');
    });

    it('leads to related items that are there, and puts the focus on what opens', async () => {
      const { opened, part, control, focused } = await prepareState();
      await opened(PARTY);
      const related = [...part('related')!.querySelectorAll('button')];
      expect(related.map((button) => button.textContent.trim())).to.deep.equal([PRESS, 'Sommerfest 2025']);
      related[0]!.focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => part('body')?.textContent.includes('Erster Absatz.'));
      await nextFrame();
      expect(control(PRESS)).to.have.attribute('aria-expanded', 'true');
      expect(focused() === control(PRESS), 'the title has the focus').to.equal(true);
    });

    it('opens a related item that the list does not show in a dialog, and comes back into the widget', async () => {
      const { opened, part, dialog, focused, element } = await prepareState();
      await opened(PARTY);
      [...part('related')!.querySelectorAll('button')][1]!.focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => dialog()?.textContent.includes('Es war schön.'));
      await sendKeys({ press: 'Escape' });
      await waitUntil(() => !dialog());
      await nextFrame();
      expect(element.contains(document.activeElement) && focused() !== null, 'the focus is in the widget').to.equal(
        true,
      );
    });

    it('goes from one related item to the next inside a dialog', async () => {
      const { opened, dialog, part } = await prepareState({ open: 'dialog' });
      await opened(PARTY);
      [...part('related')!.querySelectorAll('button')][0]!.click();
      await waitUntil(() => dialog()?.textContent.includes('Erster Absatz.'));
      await allTurns();
      expect(dialog()?.textContent).to.contain('Erster Absatz.');
    });

    it('keeps its language and direction, and the words around it those of the widget', async () => {
      const { opened, part } = await prepareState();
      const detail = await opened('عيد مبارك');
      expect(detail.closest('article')).to.have.attribute('lang', 'ar');
      expect(getComputedStyle(part('body')!).direction).to.equal('rtl');
      const close = [...detail.querySelectorAll('button')].find((b) => b.textContent.includes('Schließen'));
      expect(close?.closest('[lang]')).to.have.attribute('lang', 'de');
      expect(getComputedStyle(close!).direction).to.equal('ltr');
    });
  });

  describe('printing', () => {
    /** Presses the print button with a frame whose `print` only takes a note. */
    async function printed(press: () => void, root: ParentNode & Node): Promise<{ page: Document; end: () => void }> {
      let page: Document | undefined;
      let view: Window | undefined;
      const frames = new MutationObserver((mutations) => {
        for (const frame of mutations.flatMap(({ addedNodes }) => [...addedNodes])) {
          if (!(frame instanceof HTMLIFrameElement) || !frame.contentWindow) continue;
          view = frame.contentWindow;
          view.print = () => {
            page = frame.contentDocument ?? undefined;
          };
        }
      });
      frames.observe(root, { childList: true, subtree: true });
      press();
      await waitUntil(() => page, 'prints');
      frames.disconnect();
      return { page: page!, end: () => view?.dispatchEvent(new Event('afterprint')) };
    }

    for (const open of ['inline', 'dialog']) {
      it(`prints one item alone, with its title as the name of the document (${open})`, async () => {
        const { opened, control, element, all } = await prepareState({ open });
        await opened(PRESS);
        const { page, end } = await printed(() => control('Drucken')?.click(), element.shadowRoot!);
        expect(page.title).to.equal(PRESS);
        expect(page.documentElement.lang).to.equal('de');
        const text = page.body.textContent.replace(/\s+/g, ' ');
        expect(text).to.contain(PRESS).and.to.contain('Zweiter Absatz.').and.to.contain('Pressestelle');
        expect(text).not.to.contain('Müllerhaus').and.not.to.contain('Turnier');
        expect(page.querySelectorAll('article')).to.have.length(1);
        const seen = [...page.querySelectorAll<HTMLElement>('button, .controls')].filter((b) => b.checkVisibility());
        expect(seen.filter((b) => !b.textContent.includes(PRESS))).to.have.length(0);
        expect(page.body.innerText).to.contain(PRESS);
        end();
        await waitUntil(() => all('iframe').length === 0);
      });
    }

    it('prints pictures too, and the right direction', async () => {
      const { opened, control, element } = await prepareState();
      await opened('عيد مبارك');
      const { page, end } = await printed(() => control('Drucken')?.click(), element.shadowRoot!);
      expect(page.documentElement.lang).to.equal('ar');
      expect(page.documentElement.dir).to.equal('rtl');
      end();
    });

    it('is not offered where the page does not want it', async () => {
      const { opened, control } = await prepareState({ controls: 'search' });
      await opened(PRESS);
      expect(control('Drucken')).to.equal(undefined);
    });
  });
});
