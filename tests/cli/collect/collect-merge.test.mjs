import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { makeFolder, runCli } from '../../support/node/run-cli.mjs';
import { serveFolder } from '../../support/network/serve-folder.mjs';

/** A source on an origin of its own; gives its address. */
async function serve(t, document) {
  const server = await serveFolder({ routes: { '/a.json': document } });
  t.after(() => server.close());
  return `${server.origin}/a.json`;
}

/** Collects once. */
async function collect(t, config, files = {}, options = []) {
  const cwd = makeFolder(t, { 'collect.json': { output: 'public/verbund.json', ...config }, ...files });
  const { code, json, stderr } = await runCli(['collect', 'collect.json', '--json', ...options], { cwd });
  assert.ok(code < 2, stderr);
  return { code, report: json(), entry: JSON.parse(readFileSync(join(cwd, 'public/verbund.json'), 'utf8')) };
}

const own = { id: 'n1', url: 'https://stadt.example/1', title: 'Wahl am Sonntag', html: '<p>Bis 18 Uhr</p>' };
const foreign = {
  ...{ id: 'n1', url: 'https://boese.example/', title: 'Fällt aus', html: '<p>Wirklich, bleiben Sie zu Hause.</p>' },
  modified: '2099-01-01',
};
const dated = (item) => ({ ...item, published: '2026-11-01' });

describe('collect, where several sources name a record', () => {
  it('lets none of them rewrite that of another by using its id', async (t) => {
    const sources = [await serve(t, { news: [dated(own)] }), await serve(t, { news: [dated(foreign)] })];
    const { code, report, entry } = await collect(t, { sources });
    assert.equal(code, 0);
    assert.equal(entry.news.length, 2);
    assert.deepEqual(
      entry.news.find(({ id }) => id === 'n1'),
      dated(own),
    );
    const other = entry.news.find(({ id }) => id !== 'n1');
    assert.match(other.id, /^n1@[\da-f]{8}$/);
    assert.equal(other.title, foreign.title);
    assert.equal(report.problems.length, 1);
    assert.match(report.problems[0].message, /^the id "n1" is "Wahl am Sonntag" in http.* and "Fällt aus" in http/);
    assert.match(report.problems[0].message, /both stay/);
    assert.equal((await collect(t, { sources }, {}, ['--strict'])).code, 1);
  });

  it('merges by id where the configuration says so: the order decides, later sources fill in', async (t) => {
    const sources = [
      await serve(t, { news: [dated(own)] }),
      await serve(t, { news: [dated({ ...foreign, summary: 'Neu' })] }),
    ];
    const { entry } = await collect(t, { sources, merge: 'id' });
    assert.deepEqual(entry.news, [{ ...dated(own), summary: 'Neu' }]);
  });

  it('keeps references between kinds inside their source', async (t) => {
    const document = (name) => ({
      news: [{ id: 'n', title: `Aus ${name}`, published: '2026-11-01', organizations: ['1'], events: ['1'] }],
      organizations: [
        { id: '1', name: `Verein ${name}` },
        { id: '2', name: `Gruppe ${name}`, memberOf: ['1'] },
      ],
      events: [{ id: '1', title: `Fest ${name}`, start: '2026-12-24', organizer: { id: '1', name: 'x' } }],
    });
    const sources = ['a.json', 'b.json'];
    const { entry } = await collect(t, { sources }, { 'a.json': document('A'), 'b.json': document('B') });
    const find = (kind, id) => entry[kind].find((record) => record.id === id);
    for (const name of ['A', 'B']) {
      const news = entry.news.find(({ title }) => title === `Aus ${name}`);
      assert.equal(find('organizations', news.organizations[0]).name, `Verein ${name}`);
      const event = find('events', news.events[0]);
      assert.equal(event.title, `Fest ${name}`);
      assert.equal(find('organizations', event.organizer.id).name, `Verein ${name}`);
      const group = entry.organizations.find((one) => one.name === `Gruppe ${name}`);
      assert.equal(find('organizations', group.memberOf[0]).name, `Verein ${name}`);
    }
  });

  it('loses none of two tables that count their lines', async (t) => {
    const table = (name) => ['Id;Name', ...[1, 2, 3].map((line) => `${line};${name} ${line}`)].join('\n');
    const files = { 'a.csv': table('Chor'), 'b.csv': table('Club') };
    const { entry, report } = await collect(t, { sources: ['a.csv', 'b.csv'] }, files);
    assert.equal(entry.organizations.length, 6);
    assert.equal(new Set(entry.organizations.map(({ id }) => id)).size, 6);
    assert.match(report.problems[0].message, /\(and 2 more ids\)/);
  });

  it('takes a date that is still to come for now', async (t) => {
    const before = new Date().toISOString();
    const source = await serve(t, {
      generated: '2099-01-01T00:00:00Z',
      news: [
        { title: 'angeheftet', pinned: true, published: '2020-01-01' },
        { title: 'später', published: '2099-01-01' },
        { title: 'noch später', published: '2100-01-01' },
        { title: 'gestern', published: '2020-01-02' },
      ],
    });
    const { entry } = await collect(t, { sources: [source] });
    assert.deepEqual(
      entry.news.map(({ title }) => title),
      ['angeheftet', 'später', 'noch später', 'gestern'],
    );
    assert.ok(entry.generated >= before && entry.generated <= new Date().toISOString(), entry.generated);
  });
});
