import { expect } from '@open-wc/testing';
import { countPauses } from '../../support/count-pauses.js';
import { manyLongNews, prepareLargeNews } from '../../support/large-news.js';
import { waitUntil } from '../../support/wait-until.js';

const COUNT = 10_000;
/** Pauses of work that asks after every record, see `countPauses`. */
const ONE_PASS = Math.floor(COUNT / 9);

describe(`<verbund-news> with ${COUNT} items`, function () {
  this.timeout(120_000);
  const current = manyLongNews(COUNT);
  let clock: ReturnType<typeof countPauses> | undefined;
  afterEach(() => clock?.end());

  it('draws a bounded number of elements, and pauses while it reads', async () => {
    const { element, loaded, elements, titles } = await prepareLargeNews();
    clock = countPauses();
    element.src = current;
    await loaded(COUNT);
    expect(titles()).to.have.length(10);
    expect(elements()).to.be.below(600);
    expect(clock.pauses()).to.be.at.least(ONE_PASS);
  });

  it('searches in titles and bodies, and pauses meanwhile', async () => {
    const { loaded, element, type } = await prepareLargeNews({ src: current });
    await loaded(COUNT);
    clock = countPauses();
    type('gebäck 9999');
    await waitUntil(() => element.shown.length === 1, 'finds', { timeout: 60_000 });
    // What stands in the list, the bodies that decide this search, and all bodies for the next one.
    await waitUntil(() => clock!.pauses() >= 3 * ONE_PASS, 'all three pause', { timeout: 60_000 });
  });

  it('draws a bounded number of elements in the archive too', async () => {
    const archived = manyLongNews(COUNT, { archiveAt: '2026-11-21' });
    const { loaded, elements, part } = await prepareLargeNews({ src: archived, period: 'archive' });
    await loaded(COUNT);
    await waitUntil(() => part('archive'));
    await waitUntil(() => part('archive')!.querySelectorAll('*').length > 0, 'the archive is drawn');
    expect(elements()).to.be.below(12_000);
  });
});
