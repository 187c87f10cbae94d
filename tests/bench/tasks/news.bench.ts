import { aTimeout, expect } from '@open-wc/testing';
import { manyLongNews, prepareLargeNews } from '../../support/fixtures/large-news.js';
import { waitUntil } from '../../support/dom/wait-until.js';
import { tooLongInEveryRun, watchTasks } from './watch-tasks.js';

describe('<verbund-news> with 10,000 items', function () {
  this.timeout(120_000);
  const src = manyLongNews(10_000);

  it('loads without a task over 50 ms apart from JSON.parse', async () => {
    const tasks = await tooLongInEveryRun(async () => {
      // The code itself is there before, as after the first widget of a page.
      const { element, loaded } = await prepareLargeNews();
      await aTimeout(100);
      const watch = watchTasks();
      element.src = src;
      await loaded(10_000);
      await aTimeout(300);
      return watch.end();
    });
    expect(tasks).to.deep.equal([]);
  });

  it('searches in titles and bodies without a task over 50 ms', async () => {
    const tasks = await tooLongInEveryRun(async () => {
      const { loaded, element, type } = await prepareLargeNews({ src });
      await loaded(10_000);
      await aTimeout(200);
      const watch = watchTasks();
      type('gebäck 9999');
      await waitUntil(() => element.shown.length === 1, 'finds');
      return watch.end();
    });
    expect(tasks).to.deep.equal([]);
  });
});
