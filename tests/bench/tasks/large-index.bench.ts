import { aTimeout, expect } from '@open-wc/testing';
import { requestOrigins } from '../../../src/data/http/request-origins.js';
import { writeDirectoryIndex } from '../../../src/data/directory-index/write-directory-index.js';
import { clearResponses } from '../../../src/data/http/response-cache.js';
import { catalogOfIndex } from '../../../src/widgets/directory/catalog/catalog-of-index.js';
import { manyOrganizations } from '../../support/fixtures/many-organizations.mjs';
import { tooLongInEveryRun, watchTasks } from './watch-tasks.js';

const COUNT = 100_000;

describe(`an index of ${COUNT} organizations`, function () {
  this.timeout(120_000);
  let url: string;
  before(() => {
    const { files } = writeDirectoryIndex(manyOrganizations(COUNT), { texts: false });
    const [, text = ''] = [...files].find(([name]) => name.includes('/index-')) ?? [];
    // The browser itself answers, not the simulated server, whose work would count among the page's tasks.
    url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  });

  it('is read without a task over 50 ms', async () => {
    const tasks = await tooLongInEveryRun(async () => {
      clearResponses();
      await aTimeout(100);
      const watch = watchTasks();
      const { signal } = new AbortController();
      const index = { url, count: COUNT };
      await catalogOfIndex({
        index,
        base: location.href,
        records: [],
        provenance: [],
        origins: requestOrigins([]),
        signal,
      });
      return watch.end();
    });
    expect(tasks).to.deep.equal([]);
  });
});
