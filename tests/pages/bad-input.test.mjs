import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { until } from '../support/node/until.mjs';
import { answer, closeBrowser, settled, visit } from '../support/node/visit.mjs';

const good = JSON.stringify({ news: [{ title: 'Wieder da', text: 'Gut.' }] });
/** An address that would run something. */
const script = ['javascript', 'alert(1)'].join(':');
const asJson = { 'Content-Type': 'application/json' };

const sentences = {
  gone: 'Die Inhalte sind an dieser Stelle nicht mehr zu finden.',
  disturbed: 'Der Dienst, der die Inhalte liefert, ist gerade gestört.',
  unreadable: 'Die Inhalte sind gerade nicht lesbar.',
  unreachable: 'Die Inhalte sind gerade nicht erreichbar.',
  slow: 'Die Antwort dauert gerade zu lange.',
  large: 'Es sind zu viele Inhalte, um sie hier zu zeigen.',
  newer: 'Die Inhalte sind neuer als diese Anzeige.',
};

/** Sends without end, or until `megabytes` are sent, and stops when the browser does. */
const stream = (megabytes) => (_request, response) => {
  response.writeHead(200, asJson);
  response.write('{"news":[');
  const piece = `${'{"title":"Eine Meldung"},'.repeat(40_000)}`;
  let left = megabytes;
  const go = () => {
    while (left > 0 && !response.destroyed) {
      left -= 1;
      if (!response.write(piece)) return response.once('drain', go);
    }
    return response.end('{"title":"Ende"}]}');
  };
  go();
};

/**
 * Opens a page whose only widget reads `/bad.json`, answered by `bad` until `recover()`. `told` is what the console says,
 * `rejections()` what nobody caught.
 */
async function visitBad(t, bad, { from = 'data', lang, headers, prepare } = {}) {
  let current = bad;
  const told = [];
  const visitor = await visit(t, {
    lang,
    body: (origins) =>
      `<verbund-news src="${origins[from] ?? ''}/bad.json" loading="eager"></verbund-news><p>Der Rest</p>`,
    servers: {
      data: { routes: { '/bad.json': (...both) => current(...both) }, ...(headers && { headers }) },
      foreign: { routes: { '/bad.json': (...both) => current(...both) } },
      site: { routes: { '/bad.json': (...both) => current(...both) } },
    },
    async prepare(page) {
      page.on('console', (message) => told.push(message.text()));
      await page.addInitScript(() => {
        window.rejections = [];
        window.addEventListener('unhandledrejection', ({ reason }) => window.rejections.push(String(reason)));
      });
      await prepare?.(page);
    },
  });
  const { page, faults } = visitor;
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  return {
    ...visitor,
    told,
    recover: (next = answer(good)) => (current = next),
    asks: () => visitor.requests().filter(({ path }) => path === '/bad.json').length,
    /** The page lives: nothing uncaught, its own text is there, and only the widget's words and the browser's are in the console. */
    async checkLife() {
      assert.deepEqual(await page.evaluate(() => window.rejections), []);
      assert.deepEqual(errors, []);
      const own = (fault) => /^<verbund-news>: |Failed to load resource|CORS policy/.test(fault);
      assert.deepEqual(
        faults.filter((fault) => !own(fault)),
        [],
      );
      assert.ok(await page.getByText('Der Rest').isVisible());
    },
  };
}

/** Visitors read `sentence`, developers a message of `parts`; after the server has recovered, the button helps. */
async function checkFailure(visitor, sentence, kind, parts) {
  const { page, told, origins, recover, checkLife, from = 'data' } = visitor;
  assert.deepEqual(await settled(page), ['failed']);
  const alert = page.locator('verbund-news').getByRole('alert');
  await alert.getByText(sentence).waitFor();
  assert.doesNotMatch(await alert.innerText(), /JSON|HTTP|CORS|http:|\b[45]\d\d\b/);
  assert.equal(await page.evaluate(() => document.querySelector('verbund-news').error.kind), kind);
  const message = await until(() => told.find((text) => text.startsWith('<verbund-news>: ')), 'the developer is told');
  for (const part of [`${origins[from]}/bad.json`, ...parts])
    assert.ok(message?.includes(part), `${part} in: ${message}`);
  recover();
  await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
  await page.getByText('Wieder da').waitFor();
  assert.equal(await alert.count(), 0);
  await checkLife();
}

describe('a source that cannot be read', () => {
  after(closeBrowser);

  const page404 = '<!DOCTYPE html><html><title>Anmeldung</title></html>';
  const truncated = '{\n  "news": [\n    {"title": "A"},\n    {"title": "B';
  /** @type {Record<string, [answer: Function, sentence: string, kind: string, message: string[]]>} */
  const cases = {
    'HTML instead of JSON': [
      answer(page404, { 'Content-Type': 'text/html' }),
      sentences.unreadable,
      'unknown-format',
      ['line 1, column 1', 'HTML page', 'text/html'],
    ],
    'JSON that ends too early': [answer(truncated), sentences.unreadable, 'unreadable', ['line 4, column', 'JSON']],
    'an empty body': [answer(''), sentences.unreadable, 'unreadable', ['empty']],
    'no body at all': [answer(undefined, {}, 204), sentences.unreadable, 'unreadable', ['empty']],
    'only a number': [answer('42'), sentences.unreadable, 'unknown-format', ['42']],
    'an object of another kind': [answer('{"ok":true}'), sentences.unreadable, 'unknown-format', ['ok']],
    'a version of the future': [
      answer('{"version":"2","news":[]}'),
      sentences.newer,
      'unsupported-version',
      ['version 1', '"2"'],
    ],
    'status 404': [answer(page404, { 'Content-Type': 'text/html' }, 404), sentences.gone, 'http', ['404']],
    'status 403': [answer('', {}, 403), sentences.disturbed, 'http', ['403']],
    'thirty megabytes': [stream(30), sentences.large, 'too-large', ['20 MiB', 'next']],
    'a body without end': [stream(Infinity), sentences.large, 'too-large', ['20 MiB']],
    'a redirect that leads to itself': [
      (request, response) => response.writeHead(302, { Location: '/bad.json' }).end(),
      sentences.unreachable,
      'blocked',
      ['redirects in a loop'],
    ],
    'a body that breaks off': [
      (request, response) => {
        response.writeHead(200, { ...asJson, 'Content-Length': 5000 });
        response.write('{"news":[');
        setTimeout(() => response.destroy(), 50);
      },
      sentences.unreachable,
      'blocked',
      [],
    ],
  };
  for (const [name, [bad, ...expected]] of Object.entries(cases)) {
    it(`is explained, and can be tried again: ${name}`, async (t) => {
      const visitor = await visitBad(t, bad);
      await checkFailure(visitor, ...expected);
      // Asking again would not help, so it was asked for once, and once by the visitor.
      const forgiving = /breaks off/.test(name);
      if (!forgiving && !/redirect/.test(name)) assert.equal(visitor.asks(), 2);
    });
  }

  it('is explained when its server does not allow the page to read it', async (t) => {
    const visitor = await visitBad(t, answer(good), { from: 'foreign' });
    const bad = {
      ...visitor,
      from: 'foreign',
      recover: () => visitor.recover(answer(good, { 'Access-Control-Allow-Origin': '*' })),
    };
    await checkFailure(bad, sentences.unreachable, 'blocked', ['Access-Control-Allow-Origin']);
  });

  it('is explained when the server is not there', async (t) => {
    const { page, told, servers, checkLife } = await visitBad(t, answer(good), {
      async prepare(page) {
        await page.route('**/bad.json', (route) => route.abort('connectionrefused'));
      },
    });
    assert.deepEqual(await settled(page), ['failed']);
    await page.getByText(sentences.unreachable).waitFor();
    await until(() => told.some((text) => text.includes('cannot be reached')), 'the developer is told');
    assert.ok(servers.data);
    await checkLife();
  });

  it('is tried three times when the failure can pass', async (t) => {
    const visitor = await visitBad(t, answer('', {}, 500));
    await checkFailure(visitor, sentences.disturbed, 'http', ['500']);
    assert.equal(visitor.asks(), 4);
  });

  it('is waited for as long as it asks for with Retry-After', async (t) => {
    // Other origins have to say that the header may be read.
    const busy = answer('', { 'Retry-After': '1', 'Access-Control-Expose-Headers': 'Retry-After' }, 503);
    let first = true;
    const { page, asks, requests, checkLife, told } = await visitBad(t, (request, response) => {
      (first ? busy : answer(good))(request, response);
      first = false;
    });
    assert.deepEqual(await settled(page), ['ready']);
    await page.getByText('Wieder da').waitFor();
    assert.equal(asks(), 2);
    const [refused, again] = requests().filter(({ path }) => path === '/bad.json');
    assert.ok(again.start - refused.start >= 990, `${again.start - refused.start} ms`);
    assert.deepEqual(
      told.filter((text) => text.startsWith('<verbund-news>')),
      [],
    );
    await checkLife();
  });

  it('is given up when its server asks for too long a wait', async (t) => {
    const visitor = await visitBad(t, answer('', { 'Retry-After': '3600' }, 503), { from: 'site' });
    await checkFailure({ ...visitor, from: 'site' }, sentences.disturbed, 'http', ['503']);
    assert.equal(visitor.asks(), 2);
  });

  it('is given up when nothing more comes, three times', async (t) => {
    const hang = (_request, response) => {
      response.writeHead(200, asJson);
      response.write('{"news":[');
    };
    const visitor = await visitBad(t, hang, { prepare: (page) => page.clock.install() });
    const { page } = visitor;
    await page.waitForFunction(() => document.querySelector('verbund-news').state === 'loading');
    for (let n = 1; n <= 3; n += 1) {
      while (visitor.asks() < n) await page.clock.runFor(500);
      // Real time in which the beginning arrives.
      await new Promise((resolve) => setTimeout(resolve, 100));
      assert.equal(await page.evaluate(() => document.querySelector('verbund-news').state), 'loading');
      await page.clock.runFor(21_000);
    }
    await page.clock.resume();
    await checkFailure(visitor, sentences.slow, 'timeout', ['20 seconds']);
  });

  it('leaves the last good records, with their date, when it fails later', async (t) => {
    const { page, recover, checkLife } = await visitBad(
      t,
      answer('{"generated":"2026-11-20T08:00:00Z","news":[{"title":"Früher"}]}'),
    );
    await settled(page);
    // The whole document has been read, not only what is drawn first.
    await page.getByText('Stand:').waitFor();
    recover(answer('<html>', { 'Content-Type': 'text/html' }));
    await page.evaluate(() => document.querySelector('verbund-news').reload());
    await page.getByText('Neue Inhalte konnten nicht geladen werden.').waitFor();
    await page
      .getByText(/20\. November 2026/)
      .first()
      .waitFor();
    await page.getByText('Früher').waitFor();
    recover();
    await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
    await page.getByText('Wieder da').waitFor();
    assert.equal(await page.getByText('Neue Inhalte konnten nicht').count(), 0);
    await checkLife();
  });

  it('shows what the page says until then, and an explanation besides', async (t) => {
    const { page } = await visit(t, {
      body: ({ data }) => `<verbund-news src="${data}/x.json"><p>Rufen Sie uns an.</p></verbund-news>`,
    });
    assert.deepEqual(await settled(page), ['failed']);
    await page.getByText('Rufen Sie uns an.').waitFor();
    await page.getByText(sentences.gone).waitFor();
  });

  it('does not keep another from being shown', async (t) => {
    const { page, faults } = await visit(t, {
      body: ({ data }) => `<verbund-news src="${data}/x.json ${data}/good.json"></verbund-news>`,
      servers: { data: { routes: { '/good.json': answer(good) } } },
    });
    assert.deepEqual(await settled(page), ['ready']);
    await page.getByText('Wieder da').waitFor();
    await until(() => faults.some((fault) => /<verbund-news>: .*x\.json.*404/.test(fault)), 'the developer is told');
  });
});

describe('a source that is read in spite of', () => {
  after(closeBrowser);

  const words = '{"news":[{"title":"Grüße aus Köln – und мир"}]}';
  const cases = {
    compression: answer(gzipSync(words), { 'Content-Encoding': 'gzip' }),
    'a byte order mark': answer(`\uFEFF${words}`),
    'a byte order mark in UTF-16': answer(Buffer.from(`\uFEFF${words}`, 'utf16le'), {
      'Content-Type': 'application/json; charset=utf-16',
    }),
    'a charset nobody knows': answer(words, { 'Content-Type': 'application/json; charset=utf-8000' }),
    'a type that is wrong': answer(words, { 'Content-Type': 'text/html; charset=utf-8' }),
    'no type': answer(words, { 'Content-Type': '' }),
    'white space around it': answer(`\r\n\t ${words}\n\n`),
    'a redirect': (request, response) => {
      if (request.url.endsWith('?there')) answer(words)(request, response);
      else response.writeHead(301, { Location: '/bad.json?there' }).end();
    },
    'pieces that come slowly': async (_request, response) => {
      response.writeHead(200, asJson);
      for (const byte of Buffer.from(words)) {
        response.write(Buffer.from([byte]));
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
      response.end();
    },
  };
  for (const [name, bad] of Object.entries(cases)) {
    it(name, async (t) => {
      const { page, checkLife } = await visitBad(t, bad);
      assert.deepEqual(await settled(page), ['ready']);
      await page.getByText('Grüße aus Köln – und мир').waitFor();
      await checkLife();
    });
  }

  it('a charset that is wrong, as far as its letters can be read', async (t) => {
    const { page, checkLife } = await visitBad(
      t,
      answer(words, { 'Content-Type': 'application/json; charset=iso-8859-1' }),
    );
    assert.deepEqual(await settled(page), ['ready']);
    await checkLife();
  });
});

describe('records that are wrong', () => {
  after(closeBrowser);

  const wrong = [null, 42, 'text', [], {}, { title: '' }, { title: 7 }, { title: ['a'] }];
  const fields =
    'id url title summary html text published modified archiveAt pinned categories language translations kind image gallery source place contact attachments related organizations events'.split(
      ' ',
    );
  const everyWrong = [true, 42, [[1]], { a: { b: 1 } }, script].map((value) =>
    Object.fromEntries(fields.map((field) => [field, value])),
  );

  it('are left out and named, the good ones stay', async (t) => {
    const document = {
      language: 7,
      timeZone: 'Mond/Krater',
      generated: 'gestern',
      publisher: 'wir',
      vocab: 'x',
      next: 12,
      news: [{ title: 'Erste' }, ...wrong, ...everyWrong, { title: 'Letzte', published: '2026-11-01' }],
    };
    const { page, told, checkLife } = await visitBad(t, answer(JSON.stringify(document)));
    assert.deepEqual(await settled(page), ['ready']);
    await page.getByText('Erste').waitFor();
    await page.getByText('Letzte').waitFor();
    const { count, problems } = await page.evaluate(() => {
      const { records, problems } = document.querySelector('verbund-news');
      return { count: records.length, problems: problems.map(({ path, message }) => ({ path, message })) };
    });
    t.diagnostic(`${count} records, ${problems.length} problems`);
    assert.ok(problems.length >= 10);
    assert.ok(problems.every(({ path, message }) => path && message));
    await until(() => told.some((text) => text.includes('problems in the data')), 'the developer is told');
    assert.ok(told.some((text) => /^news\[2\].*bad\.json/.test(text)));
    assert.equal(await page.locator('verbund-news a[href^="javascript"]').count(), 0);
    await checkLife();
  });

  it('are told apart for social links, too', async (t) => {
    const links = [{ url: 'https://mastodon.social/@a' }, { url: 7 }, { url: script }, 'x', null, { label: 'y' }];
    const { page, faults } = await visit(t, {
      body: ({ data }) => `<verbund-social src="${data}/l.json"></verbund-social>`,
      servers: { data: { routes: { '/l.json': { links } } } },
    });
    assert.deepEqual(await settled(page), ['ready']);
    assert.equal(await page.getByRole('link').count(), 1);
    assert.deepEqual(faults, []);
  });
});
