import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeFolder, runCli } from '../../support/node/run-cli.mjs';
import { serveFolder } from '../../support/network/serve-folder.mjs';

const news = (...titles) => ({
  news: titles.map((title, index) => ({
    id: title,
    title,
    published: `2026-11-${String(20 - index).padStart(2, '0')}`,
  })),
});

/** What makes records of several sources the same. */
const withUrls = (document) => ({
  news: document.news.map((item) => ({ ...item, url: `https://verein.example/${item.title}` })),
});

/** A folder with a configuration. */
function prepare(t, config, files = {}) {
  const cwd = makeFolder(t, { 'collect.jsonc': { output: 'public/verbund.json', ...config }, ...files });
  const entry = join(cwd, 'public/verbund.json');
  return {
    cwd,
    entry,
    run: (...options) => runCli(['collect', 'collect.jsonc', '--json', ...options], { cwd }),
    read: () => JSON.parse(readFileSync(entry, 'utf8')),
    beside: () => readdirSync(join(cwd, 'public/verbund')).sort(),
  };
}

/** A server whose answers may change; it counts what it is asked. */
async function serve(t, routes) {
  const asked = [];
  const server = await serveFolder({
    fallback(request, response) {
      asked.push({ path: request.url, headers: request.headers });
      const route = routes[request.url];
      if (typeof route === 'function') return route(request, response);
      if (route === undefined) response.statusCode = 404;
      return response.end(typeof route === 'string' ? route : JSON.stringify(route ?? ''));
    },
  });
  t.after(() => server.close());
  return { origin: server.origin, asked, routes };
}

/** Every file under a folder with its text. */
function snapshot(folder) {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    names.map(({ parentPath, name }) => [
      join(parentPath, name).slice(folder.length),
      readFileSync(join(parentPath, name), 'latin1'),
    ]),
  );
}

describe('collect', () => {
  it('makes one document of several sources, each record once', async (t) => {
    const { run, read } = prepare(
      t,
      { sources: ['a.json', { url: 'b.json', name: 'Verein B' }], publisher: { name: 'Verbund' } },
      {
        'a.json': { ...withUrls(news('Eins', 'Zwei')), publisher: { name: 'Verein A', url: 'https://a.example/' } },
        'b.json': withUrls(news('Zwei', 'Drei')),
      },
    );
    const { code, json } = await run();
    assert.equal(code, 0);
    assert.deepEqual(json().outputs, [
      { file: 'public/verbund.json', records: { news: 3 }, files: 0, written: 0, changed: true },
    ]);
    const { news: items, publisher, language } = read();
    assert.deepEqual([publisher, language], [{ name: 'Verbund' }, 'de']);
    assert.deepEqual(
      items.map(({ title, source }) => [title, source.name]),
      [
        ['Eins', 'Verein A'],
        ['Zwei', 'Verein A'],
        ['Drei', 'Verein B'],
      ],
    );
  });

  it('writes the same bytes for the same input, whenever and wherever', async (t) => {
    const config = { sources: ['a.json', 'v.csv'], pageSize: 2, directory: { indexFrom: 2 } };
    const files = {
      'a.json': { ...news('A', 'B', 'C', 'D', 'E', 'F'), generated: '2026-11-01T10:00:00Z' },
      'v.csv': 'Name;Ort\nChor;Essen\nTanz;Rheine\nBühne;Essen\n',
    };
    const [one, other] = [prepare(t, config, files), prepare(t, config, files)];
    await one.run();
    await sleep(1100);
    await other.run();
    assert.deepEqual(snapshot(join(one.cwd, 'public')), snapshot(join(other.cwd, 'public')));
    assert.equal(one.read().generated, '2026-11-01T10:00:00Z');
    assert.ok(one.beside().length > 3);
    // And touches nothing when nothing has changed.
    const { json } = await one.run();
    assert.deepEqual(
      json().sources.map(({ status }) => status),
      ['unchanged', 'unchanged'],
    );
    assert.deepEqual([json().outputs[0].changed, json().outputs[0].written], [false, 0]);
    assert.deepEqual(snapshot(join(one.cwd, 'public')), snapshot(join(other.cwd, 'public')));
  });

  it('divides many records into pages, and a new one changes only the entry', async (t) => {
    const titles = Array.from({ length: 10 }, (_, index) => `Meldung ${index}`);
    const { run, read, cwd, beside } = prepare(t, { sources: ['a.json'], pageSize: 3 }, { 'a.json': news(...titles) });
    await run();
    const found = [];
    for (let page = read(), next = page; next;) {
      found.push(...next.news.map(({ title }) => title));
      next =
        next.next && JSON.parse(readFileSync(join(cwd, 'public/verbund', next.next.replace('verbund/', '')), 'utf8'));
    }
    assert.deepEqual(found, titles);
    assert.equal(read().news.length, 4);
    const before = beside();
    const newest = { title: 'Neu', published: '2026-11-21' };
    writeFileSync(join(cwd, 'a.json'), JSON.stringify({ news: [newest, ...news(...titles).news] }));
    const { json } = await run();
    assert.deepEqual([json().outputs[0].changed, json().outputs[0].written], [true, 0]);
    assert.deepEqual(beside(), before);
  });

  it('asks servers only for what is new', async (t) => {
    const { origin, asked, routes } = await serve(t, {
      '/etag.json': ({ headers }, response) =>
        headers['if-none-match'] === '"1"'
          ? response.writeHead(304).end()
          : response.writeHead(200, { ETag: '"1"' }).end(JSON.stringify(news('Etag'))),
      '/date.json': ({ headers }, response) =>
        headers['if-modified-since']
          ? response.writeHead(304).end()
          : response
              .writeHead(200, { 'Last-Modified': 'Mon, 02 Nov 2026 10:00:00 GMT' })
              .end(JSON.stringify(news('Datum'))),
    });
    const { run, read, cwd } = prepare(t, {
      sources: [`${origin}/etag.json`, `${origin}/date.json`],
      contact: 'https://verbund.example/technik',
    });
    await run();
    const first = read();
    assert.equal(first.generated, '2026-11-02T10:00:00.000Z');
    const { code, json } = await run();
    assert.deepEqual([code, ...json().sources.map(({ status }) => status)], [0, 'unchanged', 'unchanged']);
    assert.deepEqual(read(), first);
    assert.match(asked[0].headers['user-agent'], /^verbund-widgets\/[\d.]+ \(\+https:\/\/verbund\.example\/technik\)$/);

    // What is stored may get lost: then everything is asked for again.
    for (const name of readdirSync(join(cwd, 'collect.state'))) {
      if (name.startsWith('page-')) rmSync(join(cwd, 'collect.state', name));
    }
    assert.equal((await run()).code, 0);
    assert.deepEqual(read(), first);

    routes['/etag.json'] = news('Etag', 'Neu');
    assert.deepEqual(
      (await run()).json().sources.map(({ status }) => status),
      ['new', 'unchanged'],
    );
    assert.equal(read().news.length, 3);
  });

  it('keeps what a source gave last, with its date, and says so', async (t) => {
    const { origin, routes } = await serve(t, { '/a.json': news('Von A'), '/b.json': news('Von B') });
    const { run, read, cwd } = prepare(t, { sources: [`${origin}/a.json`, `${origin}/b.json`] });
    assert.equal((await run()).code, 0);
    const before = readFileSync(join(cwd, 'public/verbund.json'), 'utf8');
    routes['/a.json'] = '<!doctype html><h1>Wartungsarbeiten</h1>';
    const { code, json } = await run();
    assert.equal(code, 1);
    const [kept, fine] = json().sources;
    assert.deepEqual(
      [kept.status, kept.records, kept.error.kind, fine.status],
      ['kept', { news: 1 }, 'unknown-format', 'unchanged'],
    );
    assert.match(kept.since, /^\d{4}-\d\d-\d\dT/);
    // Its age stands in the output, and nothing else has changed.
    const { failing, ...others } = read();
    assert.deepEqual(others, JSON.parse(before));
    assert.deepEqual(failing, [{ name: 'source 1', since: kept.failing, lastRead: kept.since }]);
    // The date is that of the last success, however often it fails.
    const [again] = (await run()).json().sources;
    assert.deepEqual([again.since, again.failing, read().failing], [kept.since, kept.failing, failing]);
    const { stdout, stderr } = await runCli(['collect', 'collect.jsonc'], { cwd });
    assert.match(stdout, /^kept http.*a\.json: 1 news, as of \d{4}-\d\d-\d\d \d\d:\d\d UTC$/m);
    assert.match(stderr, /HTML page, not data/);
    const file = join(cwd, 'collect.state/state.json');
    const state = JSON.parse(readFileSync(file, 'utf8'));
    for (const id of Object.keys(state.failing)) state.failing[id] = new Date(Date.now() - 50 * 3_600_000).toJSON();
    writeFileSync(file, JSON.stringify(state));
    assert.match((await runCli(['collect', 'collect.jsonc'], { cwd })).stderr, /failing since .* UTC, 2 days\)$/m);
    routes['/a.json'] = news('Von A', 'Noch eine');
    assert.equal((await run()).code, 0);
    assert.deepEqual([read().news.length, read().failing], [3, undefined]);
  });

  it('touches nothing when no source can be read', async (t) => {
    const { origin } = await serve(t, {});
    const { run, entry } = prepare(t, { sources: [`${origin}/none.json`, 'none.csv'] });
    const { code, json } = await run();
    assert.deepEqual([code, json().outputs, json().failures], [1, [], 2]);
    assert.ok(!existsSync(entry));
    // But remembers since when.
    assert.equal((await run()).json().sources[0].failing, json().sources[0].failing);
  });

  it('goes through the pages of a source, and does without those that cannot be read', async (t) => {
    const { origin, routes } = await serve(t, {
      '/1.json': { ...news('Eins'), next: '2.json' },
      '/2.json': { ...news('Zwei'), next: '/1.json' },
    });
    const { run, read } = prepare(t, { sources: [`${origin}/1.json`] });
    assert.equal((await run()).code, 0);
    assert.equal(read().news.length, 2);
    assert.equal(read().next, undefined);
    delete routes['/2.json'];
    const { code, json } = await run();
    assert.deepEqual([code, json().sources[0].status, json().sources[0].records], [1, 'kept', { news: 2 }]);
  });

  it('cleans bodies by the rules of the widgets, and makes addresses absolute', async (t) => {
    const { origin } = await serve(t, {
      '/a/news.json': {
        news: [
          {
            title: 'A',
            url: 'artikel.html',
            image: '/bild.png',
            html: '<p onclick="x()">Hallo <a href="mehr">mehr</a></p><script>alert(1)</script><style>p{}</style><iframe src="https://film.example/x"></iframe><h2 style="color:red">Titel</h2>',
          },
        ],
      },
    });
    const { run, read } = prepare(t, { sources: [`${origin}/a/news.json`] });
    await run();
    const [item] = read().news;
    assert.equal(
      item.html,
      `<p>Hallo <a href="${origin}/a/mehr" rel="noopener">mehr</a></p><a href="https://film.example/x" rel="noopener">film.example</a><h2>Titel</h2>`,
    );
    assert.deepEqual([item.url, item.image], [`${origin}/a/artikel.html`, { src: `${origin}/bild.png` }]);
  });

  it('keeps addresses in files beside the configuration relative to the entry document', async (t) => {
    const items = Array.from({ length: 4 }, (_, index) => ({
      id: `${index}`,
      title: `M ${index}`,
      published: '2026-01-01',
      image: 'bilder/chor.webp',
      html: '<img src="bilder/x.png" alt="">',
    }));
    const { run, read, cwd } = prepare(t, { sources: ['a.json'], pageSize: 2 }, { 'a.json': { news: items } });
    await run();
    const { news: first, next } = read();
    const page = JSON.parse(readFileSync(join(cwd, 'public', next), 'utf8'));
    assert.equal(first[0].image.src, 'bilder/chor.webp');
    // Of images in fields the page is the base, of those in bodies the entry document.
    assert.equal(page.news[0].image.src, '../bilder/chor.webp');
    assert.match(page.news[0].html, / src="bilder\/x\.png"/);
  });

  it('lets no source write addresses of the collection itself', async (t) => {
    const own = 'https://collection.invalid/';
    const item = {
      title: 'A',
      published: '2026-01-01',
      url: `${own}javascript:alert(1)`,
      image: 'https://%63ollection.invalid//evil.example/x.png',
      html: `<p><a href="${own}javascript:alert(1)">x</a></p>`,
    };
    const { origin } = await serve(t, { '/a.json': { news: [item] } });
    const local = {
      news: [{ title: 'B', published: '2026-01-01', url: './javascript:alert(1)', image: './/evil.example/x.png' }],
    };
    const { run, read } = prepare(t, { sources: [`${origin}/a.json`, 'b.json'] }, { 'b.json': local });
    await run();
    const [a, b] = read().news;
    assert.deepEqual(
      [a.url, a.image.src],
      ['https://removed.invalid/javascript:alert(1)', 'https://removed.invalid//evil.example/x.png'],
    );
    assert.match(a.html, /href="https:\/\/removed\.invalid\/javascript:alert\(1\)"/);
    assert.deepEqual([b.url, b.image.src], ['./javascript:alert(1)', './/evil.example/x.png']);
  });

  it('copies images, so that visitors contact nobody else', async (t) => {
    const png = readFileSync('tests/support/fixtures/pixel.png');
    const image = (_, response) => response.writeHead(200, { 'Content-Type': 'image/png' }).end(png);
    const { origin, asked } = await serve(t, {
      '/news.json': {
        news: [
          {
            title: 'A',
            image: { src: '/a.png', alt: 'A', srcset: '/a2.png 2x' },
            html: '<p><img src="/b.png" alt="B"></p>',
          },
          { title: 'B', image: '/page.png', gallery: ['/a.png', '/large.png'] },
        ],
      },
      '/a.png': image,
      '/b.png': image,
      '/page.png': '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
      '/large.png': (_, response) => response.end(Buffer.concat([png, Buffer.alloc(50_000)])),
    });
    const { run, read, beside } = prepare(t, {
      sources: [`${origin}/news.json`],
      images: { copy: true, kilobytes: 40 },
    });
    const { json, code } = await run();
    assert.equal(code, 0);
    const [name] = beside();
    assert.match(name, /^image-[\da-f]{16}\.png$/);
    assert.equal(beside().length, 1);
    const [a, b] = read().news;
    assert.deepEqual(a.image, { alt: 'A', src: `verbund/${name}`, width: 2, height: 1 });
    assert.match(a.html, new RegExp(`<img[^>]* src="verbund/${name}"`));
    assert.deepEqual([b.image, b.gallery.length], [undefined, 1]);
    assert.deepEqual(
      json().problems.map(({ url }) => new URL(url).pathname),
      ['/large.png', '/page.png'],
    );
    // The second time nobody is asked for what is there.
    const before = asked.length;
    await run();
    assert.ok(!asked.slice(before).some(({ path }) => path === '/a.png'));
  });

  it('keeps to the robots.txt of a server unless its owner allows more', async (t) => {
    const { origin, asked } = await serve(t, {
      '/robots.txt': 'User-agent: *\nDisallow: /intern/\n',
      '/intern/a.json': news('Intern'),
      '/offen.json': news('Offen'),
    });
    const sources = [`${origin}/intern/a.json`, `${origin}/offen.json`];
    const polite = await prepare(t, { sources }).run();
    assert.deepEqual([polite.code, polite.json().sources.map(({ status }) => status)], [1, ['failed', 'new']]);
    assert.match(polite.json().sources[0].error.message, /robots\.txt/);
    assert.ok(!asked.some(({ path }) => path === '/intern/a.json'));
    assert.equal(asked.filter(({ path }) => path === '/robots.txt').length, 1);
    const allowed = await prepare(t, { sources: [{ url: sources[0], ignoreRobots: true }] }).run();
    assert.equal(allowed.code, 0);
  });

  it('does not take more than it is allowed to', async (t) => {
    const { origin } = await serve(t, {
      '/large.json': (_, response) => response.end(JSON.stringify(news('x'.repeat(30_000)))),
      '/endless.json': (_, response) => response.write('{"news":['),
      '/small.json': news('Klein'),
    });
    const names = ['large', 'endless', 'small'];
    const { run } = prepare(t, {
      sources: names.map((name) => `${origin}/${name}.json`),
      limits: { megabytes: 0.02, seconds: 0.3 },
    });
    const { code, json } = await run();
    assert.equal(code, 1);
    assert.deepEqual(
      json().sources.map(({ status, error }) => [status, error?.kind]),
      [
        ['failed', 'too-large'],
        ['failed', 'timeout'],
        ['new', undefined],
      ],
    );
  });

  it('asks a server no more than twice at the same time', async (t) => {
    let [open, most] = [0, 0];
    const answer = async (_, response) => {
      open += 1;
      most = Math.max(most, open);
      await sleep(20);
      open -= 1;
      response.end(JSON.stringify(news('A')));
    };
    const paths = Array.from({ length: 12 }, (_, index) => `/${index}.json`);
    const { origin } = await serve(t, Object.fromEntries(paths.map((path) => [path, answer])));
    const { code } = await prepare(t, { sources: paths.map((path) => origin + path) }).run();
    assert.deepEqual([code, most], [0, 2]);
  });

  it('writes an index for a large directory', async (t) => {
    const organizations = Array.from({ length: 30 }, (_, index) => ({ name: `Verein ${index}`, summary: 'Chor' }));
    const { run, read, beside } = prepare(
      t,
      { sources: ['v.json', 'n.json'], directory: { indexFrom: 30, firstPage: 5, shardSize: 10 } },
      { 'v.json': { organizations }, 'n.json': news('Eins') },
    );
    await run();
    const { directoryIndex, organizations: first, news: items } = read();
    assert.deepEqual([directoryIndex.count, first.length, items.length], [30, 5, 1]);
    assert.ok(beside().includes(directoryIndex.url.replace('verbund/', '')));
    assert.equal(beside().filter((name) => name.startsWith('records-')).length, 3);
  });

  it('gives each widget a document of its own where that is wanted', async (t) => {
    const output = [
      { file: 'public/news.json', kinds: ['news'] },
      { file: 'public/vereine.json', kinds: ['organizations'] },
    ];
    const { run, cwd } = prepare(
      t,
      { output, sources: ['a.json'] },
      { 'a.json': { ...news('A'), organizations: [{ name: 'Chor' }] } },
    );
    await run();
    const read = (name) => JSON.parse(readFileSync(join(cwd, 'public', name), 'utf8'));
    assert.deepEqual([read('news.json').news.length, read('news.json').organizations], [1, undefined]);
    assert.deepEqual([read('vereine.json').news, read('vereine.json').organizations.length], [undefined, 1]);
  });

  it('keeps files for readers of the old entry document, and then takes them away', async (t) => {
    const titles = Array.from({ length: 6 }, (_, index) => `M ${index}`);
    const { run, cwd, beside } = prepare(t, { sources: ['a.json'], pageSize: 2 }, { 'a.json': news(...titles) });
    await run();
    const old = beside();
    writeFileSync(join(cwd, 'public/verbund/eigenes.txt'), 'bleibt');
    writeFileSync(join(cwd, 'a.json'), JSON.stringify(news(...titles.map((title) => `${title} neu`))));
    await run();
    assert.ok(old.every((name) => beside().includes(name)));
    // A day and more later.
    const file = join(cwd, 'collect.state/state.json');
    const state = JSON.parse(readFileSync(file, 'utf8'));
    assert.equal(Object.keys(state.retired).length, old.length);
    for (const path of Object.keys(state.retired)) state.retired[path] = '2020-01-01T00:00:00Z';
    writeFileSync(file, JSON.stringify(state));
    await run();
    assert.ok(!old.some((name) => beside().includes(name)));
    assert.ok(beside().includes('eigenes.txt'));
    assert.ok(beside().length > 1);
  });

  it('names ids that mean different things in two sources', async (t) => {
    const sources = { 'a.csv': 'Id;Name\n1;Tanzgruppe\n', 'b.csv': 'Id;Name\n1;Schachclub\n' };
    const apart = prepare(t, { sources: ['a.csv', { url: 'b.csv', prefix: 'b-' }] }, sources);
    assert.deepEqual((await apart.run()).json().problems, []);
    assert.deepEqual(
      apart.read().organizations.map(({ id }) => id),
      ['b-1', '1'],
    );
    const { json, code } = await prepare(t, { sources: ['a.csv', 'b.csv'] }, sources).run('--strict');
    assert.equal(code, 1);
    assert.match(json().problems[0].message, /"1" is "Tanzgruppe" in a\.csv and "Schachclub" in b\.csv/);
  });

  it('puts associations without coordinates in the middle of their postcode or town, and says so', async (t) => {
    const csv = [
      'Name;Straße;PLZ;Ort;Breitengrad;Längengrad',
      'Genau;A 1;48431;Rheine;52,281;7,441',
      'Postleitzahl;B 2;48431;Rheine;;',
      'Stadt;C 3;45127;Essen;;',
      'Ortsteil;C 3;45219;Essen-Kettwig;;',
      'Nirgends;D 4;99999;Neustadt;;',
      'Unbekannt;E 5;00000;Lindenau am See;;',
    ].join('\n');
    const { run, read } = prepare(t, { sources: ['v.csv'] }, { 'v.csv': csv });
    const { json } = await run();
    const found = Object.fromEntries(
      read().organizations.map(({ name, geo, geoPrecision }) => [name, { geo, geoPrecision }]),
    );
    assert.deepEqual(found['Genau'], { geo: { lat: 52.281, lon: 7.441 }, geoPrecision: undefined });
    assert.deepEqual(found['Postleitzahl'], { geo: { lat: 52.281, lon: 7.441 }, geoPrecision: 'postalCode' });
    for (const name of ['Stadt', 'Ortsteil']) {
      assert.equal(found[name].geoPrecision, 'postalCode');
      assert.ok(Math.abs(found[name].geo.lat - 51.45) < 0.1 && Math.abs(found[name].geo.lon - 7.01) < 0.1);
    }
    assert.deepEqual([found['Nirgends'].geo, found['Unbekannt'].geo], [undefined, undefined]);
    const messages = json().problems.map(({ message }) => message);
    assert.match(messages[0], /"Nirgends" is not on the map: \d+ municipalities are called "Neustadt"/);
    assert.match(messages[1], /"Unbekannt" is not on the map: no municipality is called "Lindenau am See"/);
  });

  it('names what is wrong with a configuration, with line and column, and ends with 2', async (t) => {
    const text = '{\n  // Kommentar\n  "output": "x.json",\n  "sorces": [],\n  "sources": [{ "url": 5 }],\n}';
    const cwd = makeFolder(t, { 'a.jsonc': text, 'b.jsonc': '{ "output": "x.json" "sources": [] }' });
    const wrong = await runCli(['collect', 'a.jsonc'], { cwd });
    assert.equal(wrong.code, 2);
    assert.match(wrong.stderr, /a\.jsonc:4:3 sorces: expected one of .*sources/);
    assert.match(wrong.stderr, /a\.jsonc:5:17 sources\[0\]\.url: expected string, received 5/);
    const broken = await runCli(['collect', 'b.jsonc'], { cwd });
    assert.equal(broken.code, 2);
    assert.match(broken.stderr, /b\.jsonc:1:\d+ comma expected/);
    assert.equal((await runCli(['collect', 'none.jsonc'], { cwd })).code, 2);
  });

  it('ends with 3 when it cannot write', async (t) => {
    const { run, cwd } = prepare(
      t,
      { output: 'public/verbund.json/x.json', sources: ['a.json'] },
      { 'a.json': news('A') },
    );
    writeFileSync(join(cwd, 'public'), 'a file where the folder should be');
    const { code, stderr } = await run();
    assert.equal(code, 3);
    assert.match(stderr, /the output cannot be written/);
  });

  it('watches: collects again and again until it is stopped', async (t) => {
    const { cwd, read } = prepare(t, { sources: ['a.json'] }, { 'a.json': news('A') });
    let runs = 0;
    const { code } = await runCli(['collect', 'collect.jsonc', '--json', '--watch', '1'], {
      cwd,
      onOutput(text, child) {
        runs += text.split('\n').length - 1;
        if (runs === 1) writeFileSync(join(cwd, 'a.json'), JSON.stringify(news('A', 'B')));
        if (runs === 2) child.kill('SIGTERM');
      },
    });
    assert.deepEqual([code, read().news.length], [143, 2]);
  });
});
