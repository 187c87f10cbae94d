import { expect } from '@open-wc/testing';
import { countPauses } from '../../support/dom/count-pauses.js';
import { manyLongNews, prepareLargeNews } from '../../support/fixtures/large-news.js';
import { waitUntil } from '../../support/dom/wait-until.js';

const COUNT = 10_000;
/** Pauses of work that asks after every record, see `countPauses`. */
const ONE_PASS = Math.floor(COUNT / 9);

describe(`<verbund-news> with ${COUNT} items`, () => {
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
    // The bodies that decide this search, and all bodies for the next one; what stands in the list was prepared before.
    await waitUntil(() => clock!.pauses() >= 2 * ONE_PASS, 'both pause', { timeout: 60_000 });
  });

  it('makes what stands in the list searchable before anybody types, and pauses meanwhile', async () => {
    const { loaded, element } = await prepareLargeNews();
    clock = countPauses();
    element.src = current;
    await loaded(COUNT);
    // Checked, and folded.
    await waitUntil(() => clock!.pauses() >= 2 * ONE_PASS, 'both pause', { timeout: 60_000 });
  });

  it('draws the newest before all have been checked, and nothing moves when they have', async () => {
    const { loaded, element, titles, all } = await prepareLargeNews();
    const drawn: { records: number; titles: string[]; chips: string[] }[] = [];
    const watch = new MutationObserver(() => {
      const chips = all('[part~="chip"]').map((chip) => chip.textContent.replace(/\s+/g, ' ').trim());
      if (titles().length > 0) drawn.push({ records: element.records.length, titles: titles(), chips });
    });
    watch.observe(element.renderRoot, { childList: true, subtree: true });
    element.src = current;
    await loaded(COUNT);
    watch.disconnect();
    expect(drawn[0]?.records).to.equal(11);
    for (const one of drawn) {
      expect(one.titles).to.deep.equal(titles());
      expect(one.chips).to.deep.equal(drawn.at(-1)?.chips);
    }
    expect(drawn[0]?.chips).to.have.length.above(2);
  });

  it('says nothing of missing news before it knows', async () => {
    const { loaded, element, all } = await prepareLargeNews();
    const said = new Set<string>();
    const watch = new MutationObserver(() => {
      for (const state of all('[part~="empty"]')) said.add(state.textContent.trim());
    });
    watch.observe(element.renderRoot, { childList: true, subtree: true, characterData: true });
    element.src = manyLongNews(COUNT, { archiveAt: '2026-01-01' });
    await loaded(COUNT);
    await waitUntil(() => said.size > 0);
    watch.disconnect();
    expect([...said]).to.deep.equal(['Zurzeit gibt es keine aktuellen Meldungen.']);
  });

  it('begins with nothing less than all where a preset or the archive asks for others', async () => {
    for (const attributes of [{ filter: 'category=Rubrik 3' }, { period: 'archive' }]) {
      const { loaded, element } = await prepareLargeNews(attributes);
      const counts = new Set<number>();
      const watch = new MutationObserver(() => counts.add(element.records.length));
      watch.observe(element.renderRoot, { childList: true, subtree: true });
      element.src = current;
      await loaded(COUNT);
      watch.disconnect();
      expect([...counts].filter((count) => count > 0)).to.deep.equal([COUNT]);
    }
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
