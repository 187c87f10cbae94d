import { expect, nextFrame } from '@open-wc/testing';
import { waitUntil } from '../../support/dom/wait-until.js';
import { startEndpoint } from '../../support/network/endpoint.js';
import { addNews, prepareReadyNews } from '../../support/dom/news-widget.js';
import { manyNews } from '../../support/fixtures/sample-news.js';
import { allTurns } from '../../support/dom/all-turns.js';

const doc = {
  news: [
    ...manyNews(30).map((item, i) => ({ ...item, categories: [i % 2 ? 'Ungerade' : 'Gerade'] })),
    { id: 'a b&c', title: 'Sonderzeichen', text: 'Inhalt', published: '2020-01-01' },
    { id: 'archiv', title: 'Aus dem Archiv', text: 'Alt', published: '2019-01-01', archiveAt: '2019-02-01' },
    { title: 'Nur mit Adresse', url: 'https://verbund.example/seite?x=1', text: 'Inhalt', published: '2018-01-01' },
  ],
};

/** A widget on a page whose URL ends in `end`. */
async function prepareState(end: string, attributes: Record<string, string> = { 'deep-link': 'query' }) {
  history.replaceState(null, '', location.pathname + end);
  const before = history.length;
  const parts = await prepareReadyNews({ open: 'inline', ...attributes });
  return {
    ...parts,
    /** What stands after the path of the page. */
    end: () => location.href.slice(location.origin.length + location.pathname.length),
    /** Entries of the history that were added since. */
    added: () => history.length - before,
    opened: () => parts.part('detail')?.closest('article')?.querySelector('[part~="title"]')?.textContent.trim(),
    search: (query: string) => {
      const [field] = parts.all<HTMLInputElement>('[part~="search"]');
      field!.value = query;
      field!.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    },
  };
}

describe('deep-link', () => {
  const endpoint = startEndpoint();
  const page = location.href;
  beforeEach(() => {
    endpoint.serve('/news.json', doc);
  });
  afterEach(() => {
    history.replaceState(null, '', page);
  });

  it('reads and writes nothing unless asked to', async () => {
    const { end, control, opened } = await prepareState('?news=m2&news-q=x', {});
    expect(opened()).to.equal(undefined);
    control('Meldung 1')?.click();
    await waitUntil(() => opened() === 'Meldung 1');
    expect(end()).to.equal('?news=m2&news-q=x');
  });

  for (const [mode, sign] of [
    ['query', '?'],
    ['hash', '#'],
  ] as const) {
    describe(`in the ${mode}`, () => {
      const attributes = { 'deep-link': mode };
      const others = 'x=%20a+b&y&z=%C3%A4%2F/&news2=1&newsletter=2&utm_source=o';

      it('opens the record the page’s URL asks for, and adds nothing to the history', async () => {
        const { opened, end, added } = await prepareState(`${sign}news=m2`, attributes);
        await waitUntil(() => opened() === 'Meldung 2');
        await allTurns();
        expect(end()).to.equal(`${sign}news=m2`);
        expect(added()).to.equal(0);
      });

      it('adds nothing to the history either when other parameters come after, or are written otherwise', async () => {
        const { opened, end, added } = await prepareState(`${sign}news=a%20b%26c&${others}`, attributes);
        await waitUntil(() => opened() === 'Sonderzeichen');
        await allTurns();
        expect(added()).to.equal(0);
        expect(end()).to.contain(others);
      });

      it('leaves every other parameter as it is, byte for byte', async () => {
        const { control, opened, end } = await prepareState(`${sign}${others}`, attributes);
        control('Meldung 3')?.click();
        await waitUntil(() => opened() === 'Meldung 3');
        await waitUntil(() => end() === `${sign}${others}&news=m3`, 'the URL says so');
        control('Schließen')?.click();
        await waitUntil(() => opened() === undefined);
        await waitUntil(() => end() === `${sign}${others}`, 'the URL says so');
      });

      it('follows Back and Forward', async () => {
        const { control, opened, end } = await prepareState(`${sign}${others}`, attributes);
        control('Meldung 1')?.click();
        await waitUntil(() => opened() === 'Meldung 1');
        control('Meldung 4')?.click();
        await waitUntil(() => opened() === 'Meldung 4');
        history.back();
        await waitUntil(() => opened() === 'Meldung 1');
        history.back();
        await waitUntil(() => opened() === undefined);
        await waitUntil(() => end() === `${sign}${others}`, 'the URL says so');
        history.forward();
        await waitUntil(() => opened() === 'Meldung 1');
        history.forward();
        await waitUntil(() => opened() === 'Meldung 4');
        await waitUntil(() => end() === `${sign}${others}&news=m4`, 'the URL says so');
      });

      it('follows Back and Forward also where other parameters come after its own', async () => {
        const { control, opened } = await prepareState(`${sign}news=m1&${others}`, attributes);
        await waitUntil(() => opened() === 'Meldung 1');
        control('Meldung 4')?.click();
        await waitUntil(() => opened() === 'Meldung 4');
        history.back();
        await waitUntil(() => opened() === 'Meldung 1');
        await allTurns();
        history.forward();
        await waitUntil(() => opened() === 'Meldung 4');
      });

      it('opens a record beyond the limit in a dialog, which Back closes', async () => {
        const { control, dialog, end, opened } = await prepareState(`${sign}a=1`, attributes);
        control('Meldung 1')?.click();
        await waitUntil(() => end().includes('news=m1'));
        const target = new URL(location.href);
        if (mode === 'hash') target.hash = 'a=1&news=m29';
        else target.search = 'a=1&news=m29';
        history.pushState(null, '', target);
        window.dispatchEvent(new PopStateEvent('popstate'));
        await waitUntil(() => dialog()?.textContent.includes('Meldung 29'));
        history.back();
        await waitUntil(() => dialog() === undefined && opened() === 'Meldung 1');
      });

      it('keeps what the visitor chose, without a step of the history for each letter', async () => {
        const { search, end, added, control } = await prepareState(`${sign}${others}`, attributes);
        control('Gerade 15')?.click();
        await waitUntil(() => end().includes('Gerade'));
        search('Meldung 1');
        await waitUntil(() => end().includes('news-q'));
        expect(end()).to.equal(`${sign}${others}&news-q=Meldung+1&news-category=Gerade`);
        expect(added()).to.equal(0);
      });

      it('begins with what the URL asks the list to show', async () => {
        const { titles, all } = await prepareState(`${sign}news-q=meldung%2012&${others}`, attributes);
        await waitUntil(() => titles().length === 1);
        expect(titles()).to.deep.equal(['Meldung 12']);
        expect(all<HTMLInputElement>('[part~="search"]')[0]?.value).to.equal('meldung 12');
      });
    });
  }

  it('opens a record in the archive', async () => {
    const { dialog } = await prepareState('?news=archiv');
    await waitUntil(() => dialog()?.textContent.includes('Aus dem Archiv'));
  });

  it('knows a record without an id by its address', async () => {
    const { dialog } = await prepareState('?news=https%3A%2F%2Fverbund.example%2Fseite%3Fx%3D1');
    await waitUntil(() => dialog()?.textContent.includes('Nur mit Adresse'));
  });

  it('ignores a record that is not there, and choices it does not know', async () => {
    const { titles, opened, dialog } = await prepareState('?news=fehlt&news-period=morgen&news-foo=1');
    await allTurns();
    expect(titles()).to.have.length(10);
    expect(opened()).to.equal(undefined);
    expect(dialog()).to.equal(undefined);
  });

  it('finds words of the body that the URL asks for, as the visitor did who shared it', async () => {
    const { titles } = await prepareState('?news-q=Inhalt%2023');
    await waitUntil(() => titles().length === 1);
    expect(titles()).to.deep.equal(['Meldung 23']);
  });

  it('uses the id of the element where a page has several', async () => {
    const first = await prepareState('?presse=m2', { 'deep-link': 'query', id: 'aktuell' });
    const second = await addNews(first.element.parentElement!, {
      src: '/news.json',
      id: 'presse',
      open: 'inline',
      'deep-link': 'query',
    });
    await waitUntil(() => second.part('detail'));
    await nextFrame();
    expect(first.opened()).to.equal(undefined);
    first.control('Meldung 5')?.click();
    await waitUntil(() => first.opened() === 'Meldung 5');
    expect(first.end()).to.equal('?presse=m2&aktuell=m5');
    expect(second.part('detail')?.closest('article')?.textContent).to.contain('Meldung 2');
  });
});
