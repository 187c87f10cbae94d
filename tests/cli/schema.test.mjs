import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import { makeFolder, runCli } from '../support/node/run-cli.mjs';

const demoData = join(import.meta.dirname, '../../demo/data');

async function validatorOf(t, ...args) {
  const { stdout } = await runCli(['schema', ...args], { cwd: makeFolder(t) });
  return new Ajv({ strict: true, allowUnionTypes: true }).compile(JSON.parse(stdout));
}

/** Whether the command line finds nothing wrong with a document. */
async function isAccepted(t, document) {
  const { json } = await runCli(['validate', 'x.json', '--json'], {
    cwd: makeFolder(t, { 'x.json': JSON.stringify(document) }),
  });
  return json().problems === 0;
}

describe('the published JSON Schema', () => {
  it('is one, and takes the documents of the demo', async (t) => {
    const validate = await validatorOf(t);
    const documents = readdirSync(demoData)
      .filter((name) => name.endsWith('.json') && name !== 'wordpress.json')
      .map((name) => [name, JSON.parse(readFileSync(join(demoData, name), 'utf8'))]);
    assert.ok(documents.length > 3);
    for (const [name, document] of documents)
      assert.ok(validate(document), `${name} ${JSON.stringify(validate.errors)}`);
  });

  const news = { title: 'T' };
  const samples = [
    ['a head only', { publisher: { name: 'A' }, news: [] }, true],
    ['null for what is absent', { language: null, news: [{ ...news, summary: null, image: null }] }, true],
    ['fields that are not known', { news: [{ ...news, mood: 'good' }] }, true],
    ['texts in languages', { news: [{ title: { de: 'T', tr: null } }] }, true],
    [
      'a short form',
      { news: [{ ...news, image: 'a.webp' }], events: [{ ...news, start: '2030-01-01', place: 'Saal' }] },
      true,
    ],
    ['a number as an id', { news: [{ ...news, id: 7 }] }, true],
    ['a missing title', { news: [{ id: '1' }] }, false],
    ['a title that is a number', { news: [{ title: 7 }] }, false],
    ['a list that is none', { news: { title: 'T' } }, false],
    ['null in a list', { news: [{ ...news, categories: [null] }] }, false],
    ['a word that is not on the list', { organizations: [{ name: 'A', level: 'global' }] }, false],
    ['a date that is none', { news: [{ ...news, published: 'gestern' }] }, false],
    ['a duration that is none', { events: [{ ...news, start: '2030-01-01', duration: '2 hours' }] }, false],
    ['a title that is too long', { news: [{ title: 'T'.repeat(1001) }] }, false],
    ['too many items', { news: [{ ...news, categories: Array(1001).fill('a') }] }, false],
  ];
  for (const [name, document, fits] of samples)
    it(`judges as the command line does: ${name}`, async (t) => {
      const validate = await validatorOf(t);
      assert.deepEqual([validate(document), await isAccepted(t, document)], [fits, fits]);
    });

  it('of a configuration takes what collect takes, and no misspelt setting', async (t) => {
    const validate = await validatorOf(t, 'config');
    const config = {
      output: 'public/v.json',
      sources: ['a.json', { url: 'b.csv', kinds: ['events'] }],
      limits: { pages: 5 },
    };
    assert.ok(validate(config), JSON.stringify(validate.errors));
    for (const wrong of [{ ...config, ouput: 'x' }, { ...config, limits: { page: 5 } }, { sources: ['a'] }, []])
      assert.equal(validate(wrong), false, JSON.stringify(wrong));
  });
});
