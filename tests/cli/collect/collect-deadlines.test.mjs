import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { news, prepareCollect, serveSources } from '../../support/node/collect-from.mjs';
import { runCli } from '../../support/node/run-cli.mjs';

/** Begins a document, and goes on by a byte every 50 ms for ever. */
function drip(_, response) {
  response.write('{"news":[');
  const timer = setInterval(() => response.write(' '), 50);
  response.on('close', () => clearInterval(timer));
}

/** Without a limit these would run for ever. */
const guard = { killAfter: 60_000 };

describe('collect has deadlines', () => {
  it('for a request: a server that drips costs only itself', async (t) => {
    const { origin } = await serveSources(t, { '/drip.json': drip, '/fine.json': news('Gut') });
    const { run, titles } = prepareCollect(t, {
      sources: [`${origin}/drip.json`, `${origin}/fine.json`],
      limits: { requestSeconds: 0.5 },
    });
    const { code, json } = await run([], guard);
    assert.deepEqual([code, titles()], [1, ['Gut']]);
    const [{ status, error }] = json().sources;
    assert.deepEqual([status, error.kind], ['failed', 'timeout']);
    assert.match(error.message, /not all there after 0\.5 seconds/);
  });

  it('for a source, whatever its pages and retries are, and keeps the pages it has', async (t) => {
    const routes = { '/1.json': { ...news('Eins'), next: '/2.json' }, '/2.json': drip };
    const { origin } = await serveSources(t, routes);
    const { run, titles } = prepareCollect(t, { sources: [`${origin}/1.json`], limits: { sourceSeconds: 20 } });
    const { json } = await run([], guard);
    const [{ status, error }] = json().sources;
    assert.deepEqual([status, error.kind, titles()], ['partial', 'timeout', ['Eins']]);
    assert.match(error.message, /not read to its end in 20 seconds/);
  });

  it('for a run: what is there by then is written, images that are not stay out', async (t) => {
    const { origin, routes } = await serveSources(t, {
      '/fine.json': { news: [{ title: 'Gut', image: '/drip.png' }] },
      '/drip.png': drip,
    });
    const sources = [`${origin}/drip.json`, `${origin}/fine.json`];
    const { run, read, configure } = prepareCollect(t, { sources });
    // Once read, it is there at once, however slow the machine is.
    await run([], guard);
    routes['/drip.json'] = drip;
    configure({ images: { copy: true }, limits: { runSeconds: 3 } });
    const { code, json } = await run([], guard);
    assert.deepEqual([code, json().sources[0].error.kind], [1, 'timeout']);
    assert.match(json().sources[0].error.message, /the run took 3 seconds/);
    assert.deepEqual([read().news[0].title, read().news[0].image], ['Gut', undefined]);
    assert.match(json().problems[0].message, /the run took 3 seconds/);
  });

  it('which no number makes endless or immediate', async (t) => {
    const { origin, asked } = await serveSources(t, { '/a.json': news('A') });
    for (const name of ['seconds', 'requestSeconds', 'sourceSeconds', 'runSeconds']) {
      for (const seconds of [2_592_000, 1e300, 0, -1]) {
        const { run } = prepareCollect(t, { sources: [`${origin}/a.json`], limits: { [name]: seconds } });
        const { code, stderr } = await run([], guard);
        assert.equal(code, 2);
        assert.match(stderr, new RegExp(`limits\\.${name}: expected a number above 0 and not above 86400`));
      }
    }
    for (const seconds of ['2592000', '604801', '1e300', 'Infinity', '0', 'NaN', '-5']) {
      const { cwd } = prepareCollect(t, { sources: [`${origin}/a.json`] });
      const { code, stderr } = await runCli(['collect', 'collect.json', '--watch', seconds], { cwd, ...guard });
      assert.equal(code, 2, seconds);
      assert.match(stderr, /a number of seconds from 1 to 604800 \(a week\)/);
    }
    assert.deepEqual(asked, []);
    // The largest allowed numbers are waited for.
    const limits = { seconds: 86_400, requestSeconds: 86_400, sourceSeconds: 86_400, runSeconds: 86_400 };
    const { cwd } = prepareCollect(t, { sources: [`${origin}/a.json`], limits });
    let runs = 0;
    const { stderr } = await runCli(['collect', 'collect.json', '--json', '--watch', '604800'], {
      cwd,
      ...guard,
      onOutput(text, child) {
        runs += 1;
        setTimeout(() => child.kill('SIGTERM'), 500);
      },
    });
    assert.deepEqual([runs, asked, stderr], [1, ['/robots.txt', '/a.json'], '']);
  });
});
