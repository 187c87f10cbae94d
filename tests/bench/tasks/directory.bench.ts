import { aTimeout, expect } from '@open-wc/testing';
import { prepareDirectory } from '../../support/dom/directory-widget.js';
import { manyOrganizations } from '../../support/fixtures/many-organizations.mjs';
import { waitUntil } from '../../support/dom/wait-until.js';
import { tooLongInEveryRun, watchTasks } from './watch-tasks.js';

const COUNT = 20_000;

describe(`<verbund-directory> with ${COUNT} full records`, function () {
  this.timeout(120_000);
  const document = JSON.stringify({ language: 'de', organizations: manyOrganizations(COUNT) });
  const src = URL.createObjectURL(new Blob([document], { type: 'application/json' }));

  it('loads and searches without a task over 50 ms after parsing', async () => {
    const tasks = await tooLongInEveryRun(async () => {
      const { element, search } = await prepareDirectory({ view: 'list' });
      await aTimeout(100);
      const watch = watchTasks();
      element.src = src;
      await waitUntil(() => element.records.length === COUNT && element.state === 'ready', 'loads');
      await aTimeout(1500);
      await search('e');
      return watch.end();
    });
    expect(tasks).to.deep.equal([]);
  });
});
