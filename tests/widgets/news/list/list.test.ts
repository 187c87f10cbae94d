import { expect, nextFrame } from '@open-wc/testing';
import { waitUntil } from '../../../support/dom/wait-until.js';
import { sendKeys } from '@web/test-runner-commands';
import { startEndpoint } from '../../../support/network/endpoint.js';
import { prepareReadyNews } from '../../../support/dom/news-widget.js';
import { words } from '../../../support/dom/widget-parts.js';
import { manyNews, sampleNews } from '../../../support/fixtures/sample-news.js';

const MORE = 'Weitere Meldungen zeigen';
const current = [
  'Wichtig: neue Adresse',
  'Das Müllerhaus feiert',
  'Erklärung zum Haushalt',
  'Turnier in Oberhausen',
  'Verbund-Magazin 11/2026',
  'Bayramınız kutlu olsun',
  'عيد مبارك',
  'Noch nicht im Archiv',
];

/** The sample news, with what visitors do to the controls. */
async function prepareState(attributes: Record<string, string> = {}) {
  const parts = await prepareReadyNews(attributes);
  await waitUntil(() => parts.element.state === 'ready');
  const field = () => parts.all<HTMLInputElement>('[part~="search"]')[0];
  return {
    ...parts,
    field,
    chips: () => parts.parts('chip').map((chip) => chip.textContent.replace(/\s+/g, ' ').trim()),
    /** Searches and waits for the number of results to be announced. */
    search: async (query: string) => {
      field()!.focus();
      field()!.value = query;
      field()!.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await nextFrame();
      await nextFrame();
      await parts.element.updateComplete;
    },
    status: () => parts.all('.results [role=status], [role=status]')[0]?.textContent.trim(),
  };
}

describe('<verbund-news> as a list', () => {
  const endpoint = startEndpoint();
  beforeEach(() => {
    endpoint.serve('/news.json', sampleNews);
  });

  it('keeps the focus on an item when others come in before it', async () => {
    const { element, control, focused, titles } = await prepareReadyNews();
    const [first = ''] = titles();
    control(first)?.focus();
    const { news } = sampleNews;
    const newer = ['Neu dazu', 'Neu dazu'].map((title) => ({ title, published: '2026-11-30T10:00:00Z', pinned: true }));
    endpoint.serve('/news.json', { ...sampleNews, news: [...newer, ...news] });
    await element.reload();
    await waitUntil(() => titles()[1] === 'Neu dazu');
    expect(words(focused()?.textContent)).to.equal(first);
  });

  for (const view of ['list', 'cards', 'headlines']) {
    it(`shows pinned items first, then the newest, in the ${view} view`, async () => {
      const { titles, part, parts, all } = await prepareState({ view });
      expect(titles()).to.deep.equal(current);
      expect(part('list')?.tagName).to.equal('UL');
      expect(parts('item').every((item) => item.localName === 'article')).to.equal(true);
      expect(all('[part~="item"] img').length > 0).to.equal(view !== 'headlines');
    });
  }

  it('shows date, kind, category, teaser, source, picture with alt and credit, and translations of an item', async () => {
    const { item } = await prepareState();
    const party = item('Müllerhaus')!;
    expect(party.querySelector('time')).to.have.attribute('datetime', '2026-11-18T09:00:00+01:00');
    expect(party.querySelector('time')?.textContent).to.equal('18. November 2026');
    expect(party.innerText).to.contain('Politik').and.to.contain('Essen').and.to.contain('Ein Haus wird hundert.');
    const source = party.querySelector('[part~="source"] a');
    expect(party.querySelector('[part~="source"]')?.textContent).to.contain('Quelle:');
    expect(source).to.have.attribute('href', 'https://www.essen.de/');
    expect(source?.textContent).to.equal('Stadt Essen');
    expect(party.querySelector('img')).to.have.attribute('alt', 'Das Haus');
    expect(party.querySelector('[part~="credit"]')?.textContent).to.equal('© Erika Muster');
    const links = [...party.querySelectorAll<HTMLAnchorElement>('[part~="translations"] a')];
    expect(links.map(({ lang, hreflang, href, textContent }) => [lang, hreflang, href, textContent])).to.deep.equal([
      ['tr', 'tr', `${location.origin}/tr/feier`, 'Türkçe'],
      ['ar', 'ar', `${location.origin}/ar/feier`, 'العربية'],
    ]);
    expect(item('Haushalt')?.innerText).to.contain('Pressemitteilung');
    expect(item('Magazin 11')?.innerText).to.contain('Magazin');
    expect(item('neue Adresse')?.innerText).to.contain('Angeheftet');
  });

  it('marks items in other languages with language and direction', async () => {
    const { item } = await prepareState();
    expect(item('Bayram')).to.have.attribute('lang', 'tr');
    expect(item('عيد')).to.have.attribute('lang', 'ar');
    expect(item('عيد')).to.have.attribute('dir', 'rtl');
    expect(getComputedStyle(item('عيد')!.querySelector('[part~="title"]')!).direction).to.equal('rtl');
    expect(item('عيد')?.querySelector('[part~="meta"]')).to.have.attribute('lang', 'de');
  });

  it('says whose the data are, from when, and under which licence', async () => {
    const { part } = await prepareState();
    await waitUntil(() => part('imprint'));
    expect(part('imprint')?.innerText).to.contain('20. November 2026 um 10:15').and.to.contain('CC BY 4.0');
    const hrefs = [...part('imprint')!.querySelectorAll('a')].map((link) => link.href);
    expect(hrefs).to.deep.equal(['https://verbund.example/daten', 'https://creativecommons.org/licenses/by/4.0/']);
  });

  it('names who passed an item on when several sources are merged', async () => {
    endpoint.serve('/more.json', { publisher: { name: 'Kreis Wesel' }, news: [{ title: 'Vom Kreis', text: 'x' }] });
    const { item, titles } = await prepareState({ src: '/news.json /more.json' });
    await waitUntil(() => titles().length === 9);
    await waitUntil(() => item('Vom Kreis')?.innerText.includes('Kreis Wesel'));
  });

  describe('categories', () => {
    it('are chips with counts and labels in the language of the widget, the most frequent first', async () => {
      const { chips, element } = await prepareState();
      expect(chips()).to.have.members(['Politik 2', 'Essen 2', 'Sport und Spiel 2']);
      element.lang = 'tr';
      await waitUntil(() => chips().includes('Siyaset 2'));
      expect(chips()).to.include('Spor 2');
    });

    it('narrow the list, as alternatives, and say how much is left', async () => {
      const { control, titles, parts, status, element } = await prepareState();
      control('Politik 2')?.click();
      await waitUntil(() => titles().length === 2);
      expect(parts('chip').filter((chip) => chip.getAttribute('aria-pressed') === 'true')).to.have.length(1);
      await waitUntil(() => status() === '2 Treffer');
      control('Sport und Spiel 2')?.click();
      await waitUntil(() => titles().length === 4);
      expect(element.shown).to.have.length(4);
      control('Suche und Auswahl zurücksetzen')?.click();
      await waitUntil(() => titles().length === 8);
      expect(status()).to.equal('');
    });

    it('are few at first, all on demand', async () => {
      const news = manyNews(12).map((item, i) => ({ ...item, categories: [`Rubrik ${i + 1}`] }));
      endpoint.serve('/news.json', { news });
      const { chips, control } = await prepareState();
      expect(chips()).to.have.length(8);
      control('Alle Rubriken')?.click();
      await waitUntil(() => chips().length === 12);
    });
  });

  describe('the search', () => {
    it('finds words in titles and teasers, without minding umlauts, diacritics and case', async () => {
      const { search, titles } = await prepareState();
      for (const query of ['müllerhaus', 'Muellerhaus', 'MULLERHAUS', 'hundert haus', 'Mullerh']) {
        await search(query);
        await waitUntil(() => titles().length === 1, query);
        expect(titles(), query).to.deep.equal(['Das Müllerhaus feiert']);
      }
      await search('bayraminiz');
      await waitUntil(() => titles()[0]?.startsWith('Bayram'));
    });

    it('finds words of the body, which is not drawn', async () => {
      const { search, titles } = await prepareState();
      await search('groesse');
      await waitUntil(() => titles().length === 1);
      expect(titles()).to.deep.equal(['Das Müllerhaus feiert']);
      await search('zweiter absatz');
      await waitUntil(() => titles()[0] === 'Erklärung zum Haushalt');
    });

    it('does not find tags and attributes of the body', async () => {
      const { search, titles, text } = await prepareState();
      await search('onclick');
      await waitUntil(() => titles().length === 0);
      expect(text()).to.contain('Dazu wurde nichts gefunden.');
    });

    it('finds the words of the body also after a silent reload', async () => {
      const { search, titles, element } = await prepareState();
      await search('groesse');
      await waitUntil(() => titles().length === 1);
      await element.reload();
      await waitUntil(() => titles().length === 1);
      expect(titles()).to.deep.equal(['Das Müllerhaus feiert']);
    });

    it('announces the number of results in words, none too', async () => {
      const { search, status } = await prepareState();
      await search('turnier');
      await waitUntil(() => status() === '1 Treffer');
      await search('xyz');
      await waitUntil(() => status() === 'Keine Treffer');
    });

    it('says that nothing matches, with a way back that takes the focus to the search', async () => {
      const { search, text, control, titles, focused, field } = await prepareState();
      await search('gibt es nicht');
      await waitUntil(() => text().includes('Dazu wurde nichts gefunden.'));
      control('Suche und Auswahl zurücksetzen')?.focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => titles().length === 8);
      expect(field()?.value).to.equal('');
      await waitUntil(() => focused() === field());
    });

    it('takes what is typed as text', async () => {
      const { search, text } = await prepareState();
      await search('<img src=x onerror=alert(1)> .* [ \\');
      await waitUntil(() => text().includes('Dazu wurde nichts gefunden.'));
    });
  });

  describe('more', () => {
    it('shows the next ones and takes the focus to the first of them', async () => {
      endpoint.serve('/news.json', { news: manyNews(12) });
      const { control, titles, focused } = await prepareState({ limit: '5' });
      expect(titles()).to.have.length(5);
      control(MORE)?.focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => titles().length === 10);
      await waitUntil(() => focused()?.textContent.includes('Meldung 6'));
      control(MORE)?.click();
      await waitUntil(() => titles().length === 12);
      await waitUntil(() => focused()?.textContent.includes('Meldung 11'));
      expect(control(MORE)).to.equal(undefined);
    });

    it('is there for a single one', async () => {
      endpoint.serve('/news.json', { news: manyNews(6) });
      const { control } = await prepareState({ limit: '5' });
      expect(control(MORE)).not.to.equal(undefined);
    });

    it('takes the focus to an item that cannot be opened too', async () => {
      endpoint.serve('/news.json', { news: [{ title: 'Eins' }, { title: 'Zwei' }] });
      const { control, focused } = await prepareState({ limit: '1' });
      control(MORE)?.click();
      await waitUntil(() => focused()?.textContent.includes('Zwei'));
    });
  });

  describe('subscribe', () => {
    it('offers the address of the feed to copy', async () => {
      endpoint.serve('/feed.json', {
        version: 'https://jsonfeed.org/version/1.1',
        title: 'F',
        feed_url: 'https://verbund.example/feed.json',
        items: [{ id: '1', title: 'Eins', content_text: 'x' }],
      });
      const { part, all, control } = await prepareState({ src: '/feed.json' });
      await waitUntil(() => part('subscribe'));
      part('subscribe')!.querySelector('summary')!.click();
      const field = all<HTMLInputElement>('input[readonly]')[0];
      expect(field?.value).to.equal('https://verbund.example/feed.json');
      expect(field?.getAttribute('aria-label')).to.equal('Adresse des Feeds');
      expect(control('Kopieren')).not.to.equal(undefined);
    });

    it('is not there where the source has no feed', async () => {
      const { part } = await prepareState();
      await nextFrame();
      expect(part('subscribe')).to.equal(undefined);
    });
  });

  describe('controls', () => {
    const controls = {
      search: '[part~="search"]',
      categories: '[part~="chip"]',
      archive: '.segments',
      more: '.more button',
    };
    for (const only of Object.keys(controls)) {
      it(`are only ${only} when the page says so`, async () => {
        const { all } = await prepareState({ controls: ` ${only.toUpperCase()} `, limit: '3' });
        for (const [name, selector] of Object.entries(controls))
          expect(all(selector).length > 0, name).to.equal(name === only);
      });
    }

    it('are none when the page says so, and the first items only', async () => {
      const { all, titles } = await prepareState({ controls: 'none', limit: '3' });
      expect(all('button:not([part~="link"]), input, summary')).to.deep.equal([]);
      expect(titles()).to.have.length(3);
    });
  });

  describe('empty', () => {
    it('says that nothing is published', async () => {
      endpoint.serve('/news.json', { news: [] });
      const { text, part, all } = await prepareState();
      expect(text()).to.contain('Zurzeit sind keine Meldungen veröffentlicht.');
      expect(part('empty')).not.to.equal(undefined);
      expect(all('button')).to.deep.equal([]);
    });

    it('says that nothing is current and still leads to the archive', async () => {
      endpoint.serve('/news.json', { news: sampleNews.news.filter(({ id }) => id === 'alt') });
      const { text, control, part } = await prepareState();
      expect(text()).to.contain('Zurzeit gibt es keine aktuellen Meldungen.');
      control('Archiv')?.click();
      await waitUntil(() => part('archive'));
    });

    it('does not call an empty archive a lack of current news', async () => {
      endpoint.serve('/news.json', { news: [{ title: 'Aktuell' }] });
      const { text } = await prepareState({ period: 'archive' });
      expect(text()).not.to.contain('aktuellen Meldungen');
    });
  });
});
