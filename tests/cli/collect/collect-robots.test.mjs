import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { news, prepareCollect, serveSources } from '../../support/node/collect-from.mjs';

const status = (code) => (_, response) => response.writeHead(code).end();
const redirect = (to) => (_, response) => response.writeHead(302, { Location: to }).end();
const forbidden = 'User-agent: *\nDisallow: /\n';

/** What becomes of a source whose server has this robots.txt. */
async function statusWith(t, robots, more = {}) {
  const { origin, asked } = await serveSources(t, { '/a.json': news('A'), '/robots.txt': robots, ...more });
  const { run } = prepareCollect(t, { sources: [`${origin}/a.json`], limits: { seconds: 0.5 } });
  const [source] = (await run()).json().sources;
  return { ...source, isAsked: asked.includes('/a.json') };
}

describe('robots.txt (RFC 9309)', () => {
  it('allows everything where there is none', async (t) => {
    for (const code of [404, 401, 403, 410, 429])
      assert.equal((await statusWith(t, status(code))).status, 'new', `${code}`);
    assert.equal((await statusWith(t, '')).status, 'new');
  });

  it('allows nothing for now where it cannot be had', async (t) => {
    const hangs = () => undefined;
    const breaks = (_, response) => response.destroy();
    for (const robots of [status(500), status(503), hangs, breaks, redirect('/robots.txt')]) {
      const { status, error, isAsked } = await statusWith(t, robots);
      assert.deepEqual([status, isAsked], ['failed', false]);
      assert.match(error.message, /its robots\.txt cannot be had, which counts as "no"/);
    }
  });

  it('keeps what a source gave last while it cannot be had', async (t) => {
    const { origin, routes, asked } = await serveSources(t, { '/a.json': news('A') });
    const { run, titles } = prepareCollect(t, { sources: [`${origin}/a.json`] });
    assert.equal((await run()).code, 0);
    routes['/robots.txt'] = status(503);
    const before = asked.length;
    const { code, json } = await run();
    const [source] = json().sources;
    assert.deepEqual([code, source.status, titles()], [1, 'kept', ['A']]);
    assert.deepEqual([source.error.kind, source.error.status], ['http', 503]);
    assert.deepEqual(new Set(asked.slice(before)), new Set(['/robots.txt']));
  });

  it('is found through redirects on its own server', async (t) => {
    const hops = { '/1.txt': redirect('/2.txt'), '/2.txt': forbidden };
    const { status, error, isAsked } = await statusWith(t, redirect('/1.txt'), hops);
    assert.deepEqual([status, error.kind, isAsked], ['failed', 'blocked', false]);
    assert.match(error.message, /the robots\.txt of the server does not allow it/);
  });

  it('is read up to 500 KiB, and what is beyond left away', async (t) => {
    const filler = `# ${'x'.repeat(97)}\n`.repeat(6000);
    assert.equal((await statusWith(t, `User-agent: *\nDisallow: /a\n${filler}`)).error.kind, 'blocked');
    assert.equal((await statusWith(t, `${filler}${forbidden}`)).status, 'new');
  });

  it('holds for where a server redirects to, too', async (t) => {
    const { origin, asked } = await serveSources(t, {
      '/robots.txt': 'User-agent: *\nDisallow: /intern/\n',
      '/a.json': redirect('/intern/a.json'),
      '/intern/a.json': news('Intern'),
    });
    const { run } = prepareCollect(t, { sources: [`${origin}/a.json`] });
    const [{ status, error }] = (await run()).json().sources;
    assert.deepEqual([status, error.kind, asked.includes('/intern/a.json')], ['failed', 'blocked', false]);
  });
});
