import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makeFolder, runCli } from '../../support/node/run-cli.mjs';
import { serveFolder } from '../../support/network/serve-folder.mjs';

const picture = { src: 'bild.webp', alt: 'Ein Chor', width: 600, height: 400 };
const item = { id: '1', title: 'Sommerfest', published: '2026-07-01' };
const allowed = { 'Access-Control-Allow-Origin': '*' };

/** The findings for one file. */
async function validate(t, name, content, ...options) {
  const cwd = makeFolder(t, { [name]: content });
  const { code, json, stderr } = await runCli(['validate', name, '--json', ...options], { cwd });
  const report = json();
  return { code, stderr, report, ...report.documents[0] };
}

describe('validate', () => {
  it('says nothing about a document in which all is well', async (t) => {
    const { code, report } = await validate(t, 'gut.json', { news: [{ ...item, image: picture }] });
    assert.equal(code, 0);
    assert.deepEqual(report, {
      documents: [{ source: 'gut.json', format: 'native', records: { news: 1 }, problems: [], warnings: [] }],
      problems: 0,
      warnings: 0,
    });
  });

  it('says where a record is wrong, what is there and what is expected', async (t) => {
    const { code, problems, records } = await validate(
      t,
      'x.json',
      '{\n  "news": [\n    { "title": "Gut", "published": "2026-07-01" },\n    { "published": "2026-07-01",\n      "title": 5 }\n  ]\n}',
    );
    assert.equal(code, 1);
    assert.deepEqual(records, { news: 1 });
    assert.deepEqual(problems, [
      {
        path: 'news[1].title',
        line: 5,
        column: 7,
        message: 'expected text, received 5',
        expected: 'text',
        received: '5',
      },
    ]);
  });

  it('shows the record where a foreign format has other names for its fields', async (t) => {
    const posts = '[\n  { "title": { "rendered": "A" }, "link": "https://a.example/", "date_gmt": "gestern" }\n]';
    const { problems, format } = await validate(t, 'posts.json', posts);
    assert.equal(format, 'wordpress');
    assert.deepEqual([problems[0].path, problems[0].line, problems[0].column], ['[0].published', 2, 3]);
  });

  it('names line and column of what stops a text from being JSON', async (t) => {
    const { code, error } = await validate(t, 'x.json', '{\n  "news": [ { "title": "A", } ]\n}');
    assert.equal(code, 1);
    assert.deepEqual([error.kind, error.line, error.column], ['unreadable', 2, 29]);
    assert.match(error.message, /not valid JSON: expected a name in double quotes/);
  });

  it('says what is wrong beside a record that nests deeper than anything can follow', async (t) => {
    const deep = '['.repeat(50_000) + ']'.repeat(50_000);
    const { code, problems, records } = await validate(
      t,
      'tief.json',
      `{"news":[{"title":"Gut","published":"2026-07-01"},{"title":${deep},"published":"2026-07-01"}]}`,
    );
    assert.equal(code, 1);
    assert.deepEqual(records, { news: 1 });
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['news[1].title'],
    );
  });

  it('names lines and columns of a table', async (t) => {
    const { problems, records } = await validate(
      t,
      'vereine.csv',
      'Name;Ort;Gründungsjahr\nChor;Essen;1990\nTanz;Essen;neulich\n',
    );
    assert.deepEqual(records, { organizations: 2 });
    assert.deepEqual(problems, [
      {
        path: 'line 3, Gründungsjahr',
        line: 3,
        column: 12,
        message: 'expected a year, received "neulich"',
        expected: 'a year',
        received: '"neulich"',
      },
    ]);
  });

  it('names lines of a calendar', async (t) => {
    const lines = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:1', 'SUMMARY:Fest', 'DTSTART:morgen', 'END:VEVENT'];
    const { code, format, problems } = await validate(t, 'x.ics', [...lines, 'END:VCALENDAR', ''].join('\r\n'));
    assert.deepEqual([code, format], [1, 'icalendar']);
    assert.ok(
      problems.some(({ line, column, received }) => line === 5 && column === 9 && received === '"morgen"'),
      JSON.stringify(problems),
    );
  });

  const harmful = {
    'no-date': [{ title: 'A' }, 'news[0]'],
    'image-without-alt': [{ ...item, image: { ...picture, alt: undefined } }, 'news[0].image'],
    'image-without-size': [{ ...item, image: { ...picture, width: undefined } }, 'news[0].image'],
    'leaves-site': [{ ...item, image: { ...picture, src: '../../bild.webp' } }, 'news[0].image.src'],
    'mixed-content': [{ ...item, image: { ...picture, src: 'http://a.example/x.png' } }, 'news[0].image.src'],
  };
  for (const [rule, [record, path]] of Object.entries(harmful)) {
    it(`warns of ${rule}, and where`, async (t) => {
      const text = JSON.stringify({ news: [record] }, undefined, 1);
      const base = 'https://verein.example/daten/';
      const { code, problems, warnings } = await validate(t, 'x.json', text, '--base', base);
      assert.deepEqual([code, problems, warnings.length], [0, [], 1]);
      const [{ line, column }] = warnings;
      assert.deepEqual([warnings[0].rule, warnings[0].path], [rule, path]);
      // The place is where its last step is written.
      const key = path.split('.').at(-1);
      const expected = key === 'news[0]' ? '{' : `"${key}"`;
      const lines = text.split('\n');
      assert.ok(lines[line - 1].startsWith(expected, column - 1), `${line}:${column}`);
    });
  }

  it('warns of pins outside the country, and tells swapped degrees', async (t) => {
    const organizations = [
      { name: 'A', geo: { lat: 7.01, lon: 51.45 } },
      { name: 'B', geo: { lat: 41.01, lon: 28.97 } },
      { name: 'C', geo: { lat: 41.01, lon: 28.97 }, address: { country: 'TR' } },
      { name: 'D', geo: { lat: 51.45, lon: 7.01 } },
    ];
    const { warnings } = await validate(t, 'x.json', { organizations });
    assert.deepEqual(
      warnings.map(({ rule, path, line, message }) => [rule, path, line, /swapped/.test(message)]),
      [
        ['outside-country', 'organizations[0].geo', 1, true],
        ['outside-country', 'organizations[1].geo', 1, false],
      ],
    );
  });

  it('warns of two records with one id', async (t) => {
    const { code, warnings } = await validate(
      t,
      'x.json',
      { news: [item, { ...item, title: 'Winterfest' }] },
      '--strict',
    );
    assert.equal(code, 1);
    assert.deepEqual(
      warnings.map(({ rule, path }) => [rule, path]),
      [['duplicate-id', 'news[1]']],
    );
    assert.match(warnings[0].message, /news\[0\], by the id "1"/);
  });

  it('warns of images inside of bodies', async (t) => {
    const { warnings } = await validate(t, 'x.json', {
      news: [{ ...item, html: '<p><img src="http://a.example/x.png"></p>' }],
    });
    assert.deepEqual(
      warnings.map(({ rule }) => rule),
      ['image-without-alt', 'image-without-size', 'mixed-content'],
    );
  });

  it('warns of a table that is not in UTF-8, and reads it', async (t) => {
    const bytes = Buffer.from('Name;Ort\nTürkischer Chor;Köln\n', 'latin1');
    const { records, problems, warnings } = await validate(t, 'x.csv', bytes);
    assert.deepEqual([records, problems], [{ organizations: 1 }, []]);
    assert.deepEqual(
      warnings.map(({ rule }) => rule),
      ['charset'],
    );
  });

  it('warns of a server that does not let other pages read it', async (t) => {
    const news = { news: [item] };
    const server = await serveFolder({
      routes: {
        '/closed.json': news,
        '/open.json': (_, response) => response.writeHead(200, allowed).end(JSON.stringify(news)),
        // As WordPress does.
        '/echo.json': ({ headers }, response) =>
          response.writeHead(200, { 'Access-Control-Allow-Origin': headers.origin }).end(JSON.stringify(news)),
      },
    });
    t.after(() => server.close());
    const addresses = ['closed', 'open', 'echo'].map((name) => `${server.origin}/${name}.json`);
    const { code, json } = await runCli(['validate', ...addresses, '--json']);
    assert.equal(code, 0);
    assert.deepEqual(
      json().documents.map(({ warnings }) => warnings.map(({ rule }) => rule)),
      [['no-cors'], [], []],
    );
  });

  it('follows the pages of a document', async (t) => {
    const server = await serveFolder({
      headers: allowed,
      routes: { '/1.json': { news: [item], next: '2.json' }, '/2.json': { news: [{ title: 5 }] } },
    });
    t.after(() => server.close());
    const { code, json } = await runCli(['validate', `${server.origin}/1.json`, '--json']);
    assert.equal(code, 1);
    assert.deepEqual(
      json().documents.map(({ source, problems }) => [new URL(source).pathname, problems.length]),
      [
        ['/1.json', 0],
        ['/2.json', 1],
      ],
    );
  });

  it('tells a server that fails from a document that is wrong', async (t) => {
    const server = await serveFolder({ routes: { '/page': '<!doctype html><title>404</title>' } });
    t.after(() => server.close());
    const names = [`${server.origin}/none`, `${server.origin}/page`, 'missing.json'];
    const { code, json } = await runCli(['validate', ...names, '--json']);
    assert.equal(code, 1);
    assert.deepEqual(
      json().documents.map(({ error }) => [error.kind, error.status]),
      [
        ['http', 404],
        ['unknown-format', undefined],
        ['unreadable', undefined],
      ],
    );
  });

  it('writes lines that editors and people can follow', async (t) => {
    const cwd = makeFolder(t, { 'x.json': '{ "news": [\n  { "title": 5 },\n  { "title": "A" } ] }' });
    const { stdout, stderr, code } = await runCli(['validate', 'x.json'], { cwd });
    assert.equal(code, 1);
    assert.match(stdout, /^x\.json:2:5 error news\[0\]\.title: expected text, received 5$/m);
    assert.match(stdout, /^x\.json:3:3 warning news\[1\]: has no `published`.* no-date$/m);
    assert.match(stdout, /^1 problem, 1 warning in 1 document$/m);
    assert.match(stderr, /^x\.json: native, 1 news$/m);
    assert.ok(!`${stdout}${stderr}`.includes('\u001b'));
  });
});

describe('the command line', () => {
  it('explains itself, and ends with 2 when it is used in a wrong way', async () => {
    const help = await runCli(['--help']);
    assert.equal(help.code, 0);
    assert.match(help.stdout, /validate[^]*Exit codes:/);
    for (const words of [
      [],
      ['nonsense'],
      ['validate'],
      ['validate', 'x', '--kinds', 'cats'],
      ['validate', 'x', '--base', 'x'],
    ]) {
      const { code, stdout, stderr } = await runCli(words);
      assert.deepEqual([code, stdout], [2, ''], words.join(' '));
      assert.ok(stderr.length > 20);
    }
  });

  it('tells its version', async () => {
    const { code, stdout } = await runCli(['--version']);
    assert.equal(code, 0);
    assert.match(stdout, /^\d+\.\d+\.\d+\n$/);
  });
});
