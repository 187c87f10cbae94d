import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { news, prepareCollect, serveSources } from '../../support/node/collect-from.mjs';

const titles = (count) => Array.from({ length: count }, (_, index) => `M ${index}`);

async function prepare(t, config = {}) {
  const server = await serveSources(t, { '/a.json': news(...titles(40)), '/b.json': news('B') });
  const prepared = prepareCollect(t, {
    sources: [{ url: `${server.origin}/a.json`, ...config.source }, `${server.origin}/b.json`],
    ...config.more,
  });
  return {
    ...server,
    run: prepared.run,
    count: () => prepared.titles().length - 1,
    give: (count) => (server.routes['/a.json'] = news(...titles(count))),
  };
}

describe('collect does not believe at once that a source has lost most of its records', () => {
  it('keeps what it had, and says so, until it is told to believe it', async (t) => {
    const { run, count, give, routes } = await prepare(t);
    await run();
    for (const left of [0, 19]) {
      give(left);
      const { code, json } = await run();
      const [{ status, records, error, since }] = json().sources;
      assert.deepEqual([code, status, records, count()], [1, 'kept', { news: 40 }, 40]);
      assert.match(
        error.message,
        new RegExp(`it has ${left} news, after 40 before; what it had is kept.*--accept-shrink`),
      );
      assert.match(since, /^20\d\d-/);
    }
    // A smaller loss is none, and counts for the next one.
    give(20);
    assert.deepEqual([(await run()).code, count()], [0, 20]);
    give(0);
    assert.equal((await run()).code, 1);
    assert.deepEqual([(await run(['--accept-shrink'])).code, count()], [0, 0]);
    assert.equal((await run()).code, 0);
    routes['/a.json'] = news(...titles(30));
    assert.deepEqual([(await run()).code, count()], [0, 30]);
  });

  it('each kind for itself, and no few records', async (t) => {
    const organizations = Array.from({ length: 200 }, (_, index) => ({ name: `V ${index}` }));
    const { run, count, routes } = await prepare(t);
    routes['/a.json'] = { ...news(...titles(40)), organizations };
    routes['/b.json'] = news('B');
    await run();
    routes['/a.json'] = { news: [], organizations };
    assert.match((await run()).json().sources[0].error.message, /it has 0 news, after 40/);
    routes['/a.json'] = { ...news(...titles(40)), organizations };
    routes['/b.json'] = { news: [] };
    const { code } = await run();
    assert.deepEqual([code, count() + 1], [0, 40]);
  });

  it('as "shrink" says, of all sources or of one', async (t) => {
    for (const config of [{ source: { shrink: 1 } }, { more: { limits: { shrink: 1 } } }]) {
      const { run, count, give } = await prepare(t, config);
      await run();
      give(0);
      assert.deepEqual([(await run()).code, count()], [0, 0]);
    }
    const { run, count, give } = await prepare(t, { source: { shrink: 0.2 }, more: { limits: { shrink: 1 } } });
    await run();
    give(30);
    assert.deepEqual([(await run()).code, count()], [1, 40]);
  });
});
