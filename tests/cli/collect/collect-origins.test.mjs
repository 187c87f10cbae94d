import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { news, prepareCollect, serveSources } from '../../support/node/collect-from.mjs';
import { runCli } from '../../support/node/run-cli.mjs';

const png = readFileSync('tests/support/fixtures/pixel.png');
const image = (_, response) => response.writeHead(200, { 'Content-Type': 'image/png' }).end(png);
const redirect = (to) => (_, response) => response.writeHead(302, { Location: to }).end();

/** A server that is meant for this machine only, and what it was asked. */
const serveIntranet = (t) => serveSources(t, { '/secret.json': news('Geheim'), '/secret.png': image });

describe('collect asks only servers that the configuration names', () => {
  it('when a source leads to a following page elsewhere', async (t) => {
    const intranet = await serveIntranet(t);
    const { origin } = await serveSources(t, { '/a.json': { ...news('A'), next: `${intranet.origin}/secret.json` } });
    const { run, titles } = prepareCollect(t, { sources: [`${origin}/a.json`] });
    const { json, code } = await run();
    assert.deepEqual([code, titles(), intranet.asked], [0, ['A'], []]);
    const [problem] = json().sources[0].problems;
    assert.equal(problem.path, 'next');
    assert.match(problem.message, /not followed: http:\/\/127\.0\.0\.1:\d+ is not the origin of the source/);
  });

  it('when a server redirects elsewhere', async (t) => {
    const intranet = await serveIntranet(t);
    const { origin, asked } = await serveSources(t, {
      '/away.json': redirect(`${intranet.origin}/secret.json`),
      '/later.json': redirect('/away.json'),
      '/near.json': redirect('/b.json'),
      '/b.json': news('B'),
      '/round.json': redirect('/round.json'),
    });
    const names = ['away', 'later', 'near', 'round'];
    const { run, titles } = prepareCollect(t, { sources: names.map((name) => `${origin}/${name}.json`) });
    const { json } = await run();
    assert.deepEqual(
      json().sources.map(({ status, error }) => [status, error?.kind]),
      [
        ['failed', 'blocked'],
        ['failed', 'blocked'],
        ['new', undefined],
        ['failed', 'blocked'],
      ],
    );
    assert.match(json().sources[1].error.message, /it redirects to http.*secret\.json: .*allowOrigins/);
    assert.match(json().sources[3].error.message, /redirects more than 5 times/);
    assert.deepEqual([titles(), intranet.asked, asked.filter((path) => path === '/round.json').length], [['B'], [], 6]);
  });

  it('when an image is elsewhere, or its server redirects there', async (t) => {
    const intranet = await serveIntranet(t);
    const { origin } = await serveSources(t, {
      '/a.json': {
        news: [
          { title: 'A', image: `${intranet.origin}/secret.png` },
          { title: 'B', image: '/away.png', html: `<p><img src="${intranet.origin}/secret.png" alt="">B</p>` },
          { title: 'C', image: '/near.png' },
        ],
      },
      '/away.png': redirect(`${intranet.origin}/secret.png`),
      '/near.png': redirect('/c.png'),
      '/c.png': image,
    });
    const { run, read, beside } = prepareCollect(t, { sources: [`${origin}/a.json`], images: { copy: true } });
    const { json } = await run();
    assert.deepEqual(intranet.asked, []);
    assert.equal(beside().length, 1);
    const [a, b, c] = read().news;
    assert.deepEqual([a.image, b.image, b.html], [undefined, undefined, '<p>B</p>']);
    assert.match(c.image.src, /^verbund\/image-/);
    assert.match(
      json()
        .problems.map(({ message }) => message)
        .join('\n'),
      /is not the origin of a source that names it; "allowOrigins" opens others/,
    );
  });

  it('each source for itself: none speaks for the server of another', async (t) => {
    const intranet = await serveIntranet(t);
    const { origin } = await serveSources(t, {
      '/a.json': {
        news: [{ title: 'A', image: `${intranet.origin}/secret.png` }],
        next: `${intranet.origin}/secret.json`,
      },
    });
    const sources = [`${intranet.origin}/own.json`, `${origin}/a.json`];
    const { run } = prepareCollect(t, { sources, images: { copy: true } });
    await run();
    assert.deepEqual(new Set(intranet.asked), new Set(['/robots.txt', '/own.json']));
  });

  it('and others that "allowOrigins" opens, for all sources or for one', async (t) => {
    const cdn = await serveSources(t, { '/b.json': news('B'), '/c.png': image });
    const { origin } = await serveSources(t, {
      '/a.json': { news: [{ title: 'A', image: `${cdn.origin}/c.png` }], next: `${cdn.origin}/b.json` },
    });
    const url = `${origin}/a.json`;
    const { run, read, configure, titles } = prepareCollect(t, { images: { copy: true }, sources: [url] });
    await run();
    assert.deepEqual([titles(), cdn.asked], [['A'], []]);
    for (const open of [
      { sources: [{ url, allowOrigins: [cdn.origin] }] },
      { sources: [url], allowOrigins: [`${cdn.origin}/`] },
    ]) {
      configure(open);
      assert.equal((await run()).code, 0);
      assert.deepEqual(titles().sort(), ['A', 'B']);
      assert.match(read().news.find(({ title }) => title === 'A').image.src, /^verbund\/image-/);
    }
    // And takes back what is no longer allowed.
    configure({ sources: [url] });
    await run();
    assert.deepEqual([titles(), read().news[0].image], [['A'], undefined]);
  });

  it('but no private address that it does not name, under whatever name it is found', async (t) => {
    const intranet = await serveIntranet(t);
    const hosts = ['127.0.0.1', 'localhost', '[::1]', '[::ffff:127.0.0.1]', '2130706433', '0x7f.1', '0.0.0.0'];
    const routes = Object.fromEntries(
      hosts.map((host, index) => [
        `/${index}.json`,
        {
          news: [{ title: host, image: `http://${host}:${intranet.port}/secret.png` }],
          next: `http://${host}:${intranet.port}/secret.json`,
        },
      ]),
    );
    routes['/away.json'] = redirect(`http://localhost:${intranet.port}/secret.json`);
    const { origin } = await serveSources(t, routes);
    const sources = Object.keys(routes).map((path) => origin + path);
    const { run, read } = prepareCollect(t, { sources, allowOrigins: ['*'], images: { copy: true } });
    const { json } = await run();
    assert.deepEqual(intranet.asked, []);
    assert.ok(read().news.every(({ title, image }) => title !== 'Geheim' && image === undefined));
    assert.equal(json().sources.at(-1).error.kind, 'blocked');
    assert.match(json().sources[1].error.message, /localhost has the address [\d.:]+, which is not public/);
  });

  it('of what validate is told, too', async (t) => {
    const intranet = await serveIntranet(t);
    const { origin } = await serveSources(t, {
      '/a.json': { ...news('A'), next: `${intranet.origin}/secret.json` },
      '/away.json': redirect(`${intranet.origin}/secret.json`),
    });
    const { code, json } = await runCli(['validate', '--json', `${origin}/a.json`, `${origin}/away.json`]);
    assert.deepEqual([code, intranet.asked, json().documents.length], [1, [], 2]);
    assert.match(json().documents[0].problems[0].message, /not followed/);
    assert.equal(json().documents[1].error.kind, 'blocked');
  });

  it('and refuses what is no origin in "allowOrigins"', async (t) => {
    for (const wrong of ['cdn.example', 'https://cdn.example/path', 'ftp://cdn.example', '']) {
      const { run } = prepareCollect(t, { sources: ['a.json'], allowOrigins: [wrong] });
      const { code, stderr } = await run();
      assert.equal(code, 2);
      assert.match(stderr, /allowOrigins\[0\]: expected an origin such as "https:\/\/cdn\.example"/);
    }
  });
});
