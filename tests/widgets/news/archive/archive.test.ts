import { expect } from '@open-wc/testing';
import { waitUntil } from '../../../support/dom/wait-until.js';
import { sendKeys } from '@web/test-runner-commands';
import { startEndpoint } from '../../../support/network/endpoint.js';
import { prepareReadyNews } from '../../../support/dom/news-widget.js';
import { sampleNews } from '../../../support/fixtures/sample-news.js';

async function prepareState(attributes: Record<string, string> = {}) {
  const parts = await prepareReadyNews(attributes);
  const summaries = () => parts.all('summary').map((summary) => summary.innerText.replace(/\s+/g, ' ').trim());
  return {
    ...parts,
    /** Years and months that are to be seen, with their counts. */
    folds: () => summaries(),
    fold: (label: string) => parts.all('summary').find((summary) => summary.textContent.includes(label)),
  };
}

describe('the archive of <verbund-news>', () => {
  const endpoint = startEndpoint();
  beforeEach(() => {
    endpoint.serve('/news.json', sampleNews);
  });

  it('holds what archiveAt has passed, and the list what it has not', async () => {
    const { titles, element } = await prepareState({ period: 'archive' });
    expect(element.shown.map(({ id }) => id)).to.deep.equal(['alt2', 'alt', 'alt3']);
    element.period = 'current';
    await element.updateComplete;
    expect(titles()).to.include('Noch nicht im Archiv').and.not.to.include('Sommerfest 2025');
    element.period = 'all';
    await element.updateComplete;
    expect(element.shown).to.have.length(11);
  });

  it('begins on the day of archiveAt in the zone of the data', async () => {
    const days = (offset: number) => {
      const day = new Date(Date.now() + offset * 86_400_000);
      return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Pacific/Kiritimati' }).format(day);
    };
    const news = [-1, 0, 1].map((offset) => ({ title: `Tag ${offset}`, archiveAt: days(offset) }));
    endpoint.serve('/news.json', { timeZone: 'Pacific/Kiritimati', news });
    const { element } = await prepareState();
    expect(element.shown.map(({ title }) => title)).to.deep.equal(['Tag 1']);
  });

  it('is reached by a switch that shows where the visitor is', async () => {
    const { control, part } = await prepareState();
    expect(control('Aktuell')).to.have.attribute('aria-pressed', 'true');
    control('Archiv')?.click();
    await waitUntil(() => part('archive'));
    expect(control('Archiv')).to.have.attribute('aria-pressed', 'true');
    expect(control('Aktuell')).to.have.attribute('aria-pressed', 'false');
    control('Aktuell')?.click();
    await waitUntil(() => part('list'));
  });

  it('is folded by year and month with counts, the newest of each open', async () => {
    const { folds, titles, fold } = await prepareState({ period: 'archive' });
    await waitUntil(() => folds().length > 0);
    expect(folds()).to.deep.equal(['2025 (2)', 'Dezember 2025 (1)', 'Juli 2025 (1)', '2024 (1)']);
    expect(titles()).to.deep.equal(['Winterfest 2025']);
    fold('Juli')?.click();
    await waitUntil(() => titles().length === 2);
    fold('2024')?.click();
    await waitUntil(() => folds().length === 5);
    fold('Oktober')?.click();
    await waitUntil(() => titles().length === 3);
    fold('2025')?.click();
    await waitUntil(() => titles().length === 1);
    expect(titles()).to.deep.equal(['Herbstfest 2024']);
  });

  it('is folded and unfolded by keyboard, with the state told', async () => {
    const { folds, fold, titles, focused } = await prepareState({ period: 'archive' });
    await waitUntil(() => folds().length > 0);
    fold('Juli')!.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => titles().includes('Sommerfest 2025'));
    expect((fold('Juli')!.parentElement as HTMLDetailsElement).open).to.equal(true);
    expect(focused() === fold('Juli')).to.equal(true);
    await sendKeys({ press: 'Space' });
    await waitUntil(() => !titles().includes('Sommerfest 2025'));
    expect((fold('Juli')!.parentElement as HTMLDetailsElement).open).to.equal(false);
  });

  it('keeps what has no date at its end', async () => {
    endpoint.serve('/news.json', {
      news: [
        { title: 'Ohne', archiveAt: '2020-01-01' },
        { title: 'Mit', published: '2019-05-05', archiveAt: '2020-01-01' },
      ],
    });
    const { folds } = await prepareState({ period: 'archive' });
    await waitUntil(() => folds().length > 0);
    expect(folds()).to.deep.equal(['2019 (1)', 'Mai 2019 (1)', 'Ohne Datum (1)']);
  });

  it('counts months by the clock in the zone of the data', async () => {
    endpoint.serve('/news.json', {
      timeZone: 'Europe/Berlin',
      news: [{ title: 'Silvester', published: '2024-12-31T23:30:00Z', archiveAt: '2025-06-01' }],
    });
    const { folds } = await prepareState({ period: 'archive' });
    await waitUntil(() => folds().length > 0);
    expect(folds()).to.deep.equal(['2025 (1)', 'Januar 2025 (1)']);
  });

  it('becomes a list while a visitor searches in it', async () => {
    const { all, part, titles } = await prepareState({ period: 'archive' });
    const [field] = all<HTMLInputElement>('[part~="search"]');
    field!.focus();
    field!.value = 'fest';
    field!.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await waitUntil(() => part('list'));
    await waitUntil(() => titles().length === 3);
    expect(titles()).to.deep.equal(['Winterfest 2025', 'Sommerfest 2025', 'Herbstfest 2024']);
  });

  it('opens an item in its fold', async () => {
    const { control, part, titles } = await prepareState({ period: 'archive' });
    await waitUntil(() => titles().length === 1);
    control('Winterfest 2025')?.click();
    await waitUntil(() => part('body')?.textContent.includes('Kalt.'));
    expect(control('Winterfest 2025')).to.have.attribute('aria-expanded', 'true');
  });
});
