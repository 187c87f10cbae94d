import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { makeFolder, runCli } from '../../support/node/run-cli.mjs';

describe('init', () => {
  it('writes samples in which all is well, and a configuration that collects them', async (t) => {
    const cwd = makeFolder(t);
    const { code, stdout } = await runCli(['init', '--yes', '--name', 'Verbund "Linde"'], { cwd });
    assert.equal(code, 0);
    assert.equal(
      stdout,
      [
        '<script type="module" src="https://widgets.example.org/verbund.js"></script>',
        '<verbund-news src="/verbund.json"></verbund-news>',
        '<verbund-calendar src="/verbund.json"></verbund-calendar>',
        '<verbund-directory src="/verbund.json"></verbund-directory>',
        '',
      ].join('\n'),
    );
    const samples = ['neuigkeiten.json', 'vereine.csv', 'termine.csv'];
    const checked = await runCli(['validate', ...samples, '--strict', '--json'], { cwd });
    assert.deepEqual(
      checked.json().documents.map(({ records, problems, warnings }) => [records, problems, warnings]),
      [
        [{ news: 1, links: 1 }, [], []],
        [{ organizations: 2 }, [], []],
        [{ events: 3 }, [], []],
      ],
    );
    const collected = await runCli(['collect', 'collect.jsonc', '--json', '--strict'], { cwd });
    assert.equal(collected.code, 0, collected.stdout);
    const { publisher, events, organizations } = JSON.parse(readFileSync(join(cwd, 'public/verbund.json'), 'utf8'));
    assert.equal(publisher.name, 'Verbund "Linde"');
    assert.deepEqual(
      events.map(({ start, end, status }) => [start, end, status]),
      [
        ['2027-07-12', '2027-07-23', undefined],
        ['2026-12-03T18:00', '2026-12-03T20:00', 'cancelled'],
        ['2026-11-20T17:00', undefined, undefined],
      ],
    );
    // The one without coordinates is put into its town.
    assert.deepEqual(
      organizations.map(({ geoPrecision, members }) => [geoPrecision, members]),
      [
        ['postalCode', 25],
        [undefined, 140],
      ],
    );
  });

  it('refuses a file of the website that would publish what collect keeps', async (t) => {
    const cwd = makeFolder(t);
    for (const output of ['verbund.json', './verbund.json', '../verbund.json']) {
      const { code, stderr } = await runCli(['init', 'own/collect.jsonc', '--yes', '--output', output], { cwd });
      assert.equal(code, 2, stderr);
      assert.match(stderr, /name a file in a folder of its own, such as public\/verbund\.json/);
      assert.equal(existsSync(join(cwd, 'own')), false);
    }
  });

  it('asks, and takes an empty answer for the usual one', async (t) => {
    const cwd = makeFolder(t);
    const input = 'Kulturverein\nevents, links\nhttps://a.example/termine.ics b.csv\nwww/daten.json\n\n';
    const { code, stdout, stderr } = await runCli(['init'], { cwd, input });
    assert.equal(code, 0, stderr);
    assert.match(stdout, /<verbund-calendar src="\/daten\.json">/);
    assert.match(stderr, /Who publishes the data\?/);
    const text = readFileSync(join(cwd, 'collect.jsonc'), 'utf8');
    assert.match(text, /"sources": \[\s+"https:\/\/a\.example\/termine\.ics",\s+"b\.csv"\s+\]/);
    assert.ok(!existsSync(join(cwd, 'termine.csv')));
  });

  it('overwrites nothing', async (t) => {
    const cwd = makeFolder(t, { 'vereine.csv': 'Name;Ort\nMein Verein;Essen\n' });
    const { code, json } = await runCli(['init', '--yes', '--json'], { cwd });
    assert.equal(code, 0);
    assert.deepEqual(json().kept, ['vereine.csv']);
    assert.match(readFileSync(join(cwd, 'vereine.csv'), 'utf8'), /Mein Verein/);
    await runCli(['init', '--yes', '--force'], { cwd });
    assert.ok(!readFileSync(join(cwd, 'vereine.csv'), 'utf8').includes('Mein Verein'));
  });
});

describe('schema', () => {
  it('prints what editors need for documents and configurations', async (t) => {
    const cwd = makeFolder(t);
    for (const [what, property] of [
      ['document', 'organizations'],
      ['config', 'sources'],
    ]) {
      const { code, json } = await runCli(['schema', what], { cwd });
      assert.equal(code, 0);
      assert.match(json().$schema, /2020-12/);
      assert.ok(json().properties[property].description.length > 10);
    }
    assert.equal((await runCli(['schema', 'nonsense'])).code, 2);
  });

  it('describes the configuration that init writes, and no spelling mistakes', async (t) => {
    const cwd = makeFolder(t);
    await runCli(['init', '--yes'], { cwd });
    const { json } = await runCli(['schema', 'config'], { cwd });
    const keys = [...readFileSync(join(cwd, 'collect.jsonc'), 'utf8').matchAll(/^ {2}(?:\/\/ )?"([$\w]+)":/gm)].map(
      ([, key]) => key,
    );
    assert.ok(keys.length > 4);
    for (const key of keys) assert.ok(json().properties[key], key);
    assert.equal(json().additionalProperties, false);
    writeFileSync(join(cwd, 'wrong.jsonc'), '{ "output": "a.json", "source": ["b.json"] }');
    assert.equal((await runCli(['collect', 'wrong.jsonc'], { cwd })).code, 2);
  });
});
