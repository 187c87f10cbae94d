import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { news, prepareCollect, serveSources } from '../../support/node/collect-from.mjs';

/** A document that takes far longer to clean than to send. */
const slow = JSON.stringify({
  news: Array.from({ length: 30_000 }, (_, index) => ({ title: `${index}`, html: '<p>a'.repeat(130) })),
});
/** A document that takes far more memory than bytes. */
const large = `{"news":[${'{"title":"a","x":[[],[],[],[],[],[],[],[],[]]},'.repeat(250_000)}{"title":"b"}]}`;

/** Without a limit these would run for minutes. */
const guard = { killAfter: 180_000 };

describe('collect reads documents in threads', () => {
  it('so that one that takes too long costs its source only', async (t) => {
    const { origin } = await serveSources(t, { '/slow.json': slow, '/a.json': news('A'), '/b.json': news('B') });
    const { run, titles } = prepareCollect(t, {
      sources: ['slow', 'a', 'b'].map((name) => `${origin}/${name}.json`),
      limits: { documentSeconds: 4 },
    });
    const { code, json } = await run([], guard);
    const [{ status, error }, ...others] = json().sources;
    assert.deepEqual([code, status, error.kind, titles().sort()], [1, 'failed', 'timeout', ['A', 'B']]);
    assert.match(error.message, /longer than 4 seconds to read what it holds \("limits\.documentSeconds"\)/);
    assert.deepEqual(
      others.map((other) => other.status),
      ['new', 'new'],
    );
  });

  it('so that one that takes too much memory costs its source only', async (t) => {
    const { origin } = await serveSources(t, { '/large.json': large, '/a.json': news('A'), '/b.json': news('B') });
    const { run, titles } = prepareCollect(t, {
      sources: ['large', 'a', 'b'].map((name) => `${origin}/${name}.json`),
      limits: { heapMegabytes: 64 },
    });
    const { code, json } = await run([], guard);
    const [{ status, error }] = json().sources;
    assert.deepEqual([code, status, error.kind, titles().sort()], [1, 'failed', 'too-large', ['A', 'B']]);
    assert.match(error.message, /more memory than "limits\.heapMegabytes" allows \(64\)/);
  });

  it('so that it ends when it is told to, whatever it reads', async (t) => {
    const { origin } = await serveSources(t, { '/slow.json': slow });
    for (const [signal, code] of [
      ['SIGTERM', 143],
      ['SIGINT', 130],
    ]) {
      const { run, exists } = prepareCollect(t, { sources: [`${origin}/slow.json`] });
      const result = await run([], {
        killAfter: 30_000,
        // By then it is in the middle of the document.
        onStart: (child) => setTimeout(() => child.kill(signal), 6000),
      });
      assert.deepEqual([result.code, result.signal, exists(), result.stderr], [code, null, false, '']);
    }
  });
});

describe('collect limits what is read', () => {
  const big = 'x'.repeat(1000);
  const many = (first, count) => ({
    news: Array.from({ length: count }, (_, index) => ({ title: `${first + index} ${big}`, published: '2026-01-01' })),
  });

  it('of a source: bytes and records, and keeps the pages it has', async (t) => {
    const { origin } = await serveSources(t, {
      '/1.json': { ...many(0, 200), next: '/2.json' },
      '/2.json': { ...many(200, 200), next: '/3.json' },
      '/3.json': many(400, 200),
      '/other.json': news('Andere'),
    });
    const sources = [`${origin}/1.json`, `${origin}/other.json`];
    for (const [name, value, count] of [
      ['sourceMegabytes', 0.5, 400],
      ['sourceMegabytes', 0.1, 0],
      ['sourceRecords', 200, 200],
      ['sourceRecords', 600, 600],
    ]) {
      const { run, read } = prepareCollect(t, { sources, pageSize: 10_000, limits: { [name]: value } });
      const { json } = await run();
      const [{ status, records, error }] = json().sources;
      assert.deepEqual([records.news ?? 0, read().news.length], [count, count + 1], `${name} ${value}`);
      assert.equal(status, count === 600 ? 'new' : count ? 'partial' : 'failed');
      if (error) assert.match(error.message, new RegExp(`it holds more than .*"limits\\.${name}"`));
    }
  });

  it('of a run: those that come first have the room, every time', async (t) => {
    const { origin } = await serveSources(t, {
      '/1.json': many(0, 200),
      '/2.json': many(200, 200),
      '/3.json': news('Klein'),
    });
    const sources = [1, 2, 3].map((name) => `${origin}/${name}.json`);
    for (const [name, value] of [
      ['runMegabytes', 0.3],
      ['runRecords', 250],
    ]) {
      const { run, read } = prepareCollect(t, { sources, pageSize: 10_000, limits: { [name]: value } });
      for (const code of [1, 1]) {
        const result = await run();
        const [first, second, third] = result.json().sources;
        assert.deepEqual(
          [result.code, first.error, second.status, third.error],
          [code, undefined, 'failed', undefined],
        );
        assert.match(second.error.message, new RegExp(`does not fit in: all sources .*"limits\\.${name}"`));
        assert.equal(read().news.length, 201);
      }
    }
  });

  it('so that many large pages do not end a small machine without a word', async (t) => {
    const page = JSON.stringify(many(0, 7500)).slice(0, -1);
    const routes = Object.fromEntries(
      Array.from({ length: 28 }, (_, index) => [`/${index}.json`, `${page},"next":"/${index + 1}.json"}`]),
    );
    routes['/28.json'] = news('Ende');
    routes['/other.json'] = news('Andere');
    const { origin } = await serveSources(t, routes);
    const { run, read } = prepareCollect(t, { sources: [`${origin}/other.json`, `${origin}/0.json`] });
    const { code, json, stderr } = await run([], { node: ['--max-old-space-size=256'] });
    assert.equal(code, 1, stderr);
    const [other, pages] = json().sources;
    assert.deepEqual([other.status, pages.status], ['new', 'partial']);
    assert.match(pages.error.message, /"limits\.sourceMegabytes"/);
    assert.ok(read().news.length > 1);
  });

  it('by numbers that can be', async (t) => {
    for (const [name, value, expected] of [
      ['heapMegabytes', 63, /from 64 to 65536/],
      ['heapMegabytes', 1e9, /from 64 to 65536/],
      ['sourceMegabytes', 0, /above 0 and not above 1000000/],
      ['runMegabytes', 1e9, /above 0 and not above 1000000/],
      ['sourceRecords', 1.5, /a whole number above 0/],
      ['runRecords', -1, /a whole number above 0/],
      ['documentSeconds', 2_592_000, /not above 86400/],
      ['shrink', 1.1, /a number from 0 to 1/],
    ]) {
      const { run } = prepareCollect(t, { sources: ['a.json'], limits: { [name]: value } });
      const { code, stderr } = await run();
      assert.equal(code, 2);
      assert.match(
        stderr,
        new RegExp(`limits\\.${name}: expected ${expected.source}|limits\\.${name}: expected .*${expected.source}`),
      );
    }
  });
});
