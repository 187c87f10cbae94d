import { aTimeout, expect } from '@open-wc/testing';
import { tooLongInEveryRun, watchTasks } from '../../support/watch-tasks.js';
import { waitUntil } from '../../support/wait-until.js';
import { prepareNews } from '../../support/news-widget.js';
import { manyNews } from '../../support/sample-news.js';

const COUNT = 10_000;
const text =
  'Der Verein lädt alle Nachbarinnen und Nachbarn herzlich zu einem Nachmittag mit Musik und Gebäck ein. '.repeat(4);
const rows = manyNews(COUNT).map((item, i) => ({
  ...item,
  summary: text.slice(0, 150),
  text,
  categories: [`Rubrik ${i % 12}`],
  url: `https://verbund.example/${i}`,
}));

/** The browser itself answers, not the simulated server, whose work would count among the page's tasks. */
const addressOf = (news: object[]) =>
  URL.createObjectURL(new Blob([JSON.stringify({ language: 'de', news })], { type: 'application/json' }));

async function prepareState(attributes: Record<string, string> = {}) {
  const parts = await prepareNews(attributes);
  const elements = () => parts.all('*').length;
  const loaded = async () => {
    await waitUntil(() => parts.element.records.length === COUNT && parts.element.state === 'ready', 'loads', {
      timeout: 15_000,
    });
    await parts.element.updateComplete;
  };
  return { ...parts, elements, loaded };
}

describe(`<verbund-news> with ${COUNT} items`, function () {
  this.timeout(60_000);
  const current = addressOf(rows);
  const archived = addressOf(rows.map((row) => ({ ...row, archiveAt: '2026-11-21' })));

  it('draws a bounded number of elements and no task over 50 ms apart from JSON.parse', async () => {
    const tasks = await tooLongInEveryRun(async () => {
      // The code itself is there before, as after the first widget of a page.
      const { element, loaded, elements, titles } = await prepareState();
      await aTimeout(100);
      const watch = watchTasks();
      element.src = current;
      await loaded();
      await aTimeout(300);
      expect(titles()).to.have.length(10);
      expect(elements()).to.be.below(600);
      return watch.end();
    });
    expect(tasks).to.deep.equal([]);
  });

  it('searches in titles and bodies without a task over 50 ms', async () => {
    const tasks = await tooLongInEveryRun(async () => {
      const { all, loaded, element } = await prepareState({ src: current });
      await loaded();
      await aTimeout(200);
      const watch = watchTasks();
      const [field] = all<HTMLInputElement>('[part~="search"]');
      field!.focus();
      field!.value = 'gebäck 9999';
      field!.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await waitUntil(() => element.shown.length === 1, 'finds', { timeout: 8000 });
      return watch.end();
    });
    expect(tasks).to.deep.equal([]);
  });

  it('draws a bounded number of elements in the archive too', async () => {
    const { loaded, elements, part } = await prepareState({ src: archived, period: 'archive' });
    await loaded();
    await waitUntil(() => part('archive'));
    await aTimeout(100);
    expect(elements()).to.be.below(12_000);
  });
});
