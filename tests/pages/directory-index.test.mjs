import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { writeDirectoryIndex } from '../../dist/npm/directory-index.js';
import { manyOrganizations } from '../support/fixtures/many-organizations.mjs';

const COUNT = 20_000;
/** Bytes an organization may cost in the columnar file, compressed as a static host does it. */
const LIMIT = 20;

/** The bytes of the columnar file for each organization. */
function measure(organizations) {
  const { files } = writeDirectoryIndex({ version: '1', language: 'de', organizations }, { texts: false });
  const [, text] = [...files].find(([name]) => name.startsWith('directory/index-'));
  return {
    brotli: brotliCompressSync(text).length / organizations.length,
    gzip: gzipSync(text, { level: 6 }).length / organizations.length,
  };
}

const slug = (name) => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');

describe(`the index of a directory of ${COUNT}`, () => {
  const organizations = manyOrganizations(COUNT);

  it(`costs at most ${LIMIT} bytes an organization on the wire`, (t) => {
    const { brotli, gzip } = measure(organizations);
    t.diagnostic(`ids are numbers: ${brotli.toFixed(1)} bytes brotli, ${gzip.toFixed(1)} gzip`);
    assert.ok(brotli <= LIMIT && gzip <= LIMIT, `${brotli} brotli, ${gzip} gzip`);
  });

  it('stays as small when ids are made of the names', (t) => {
    const { brotli, gzip } = measure(organizations.map((one) => ({ ...one, id: `${slug(one.name)}-${one.id}` })));
    t.diagnostic(`ids of names: ${brotli.toFixed(1)} bytes brotli, ${gzip.toFixed(1)} gzip`);
    assert.ok(brotli <= LIMIT && gzip <= LIMIT, `${brotli} brotli, ${gzip} gzip`);
  });

  it('has no file of details or words that is slow to fetch', () => {
    const { entry, files } = writeDirectoryIndex({ version: '1', language: 'de', organizations });
    const largest = (kind) =>
      Math.max(...[...files].filter(([name]) => name.includes(`/${kind}-`)).map(([, text]) => gzipSync(text).length));
    assert.ok(gzipSync(entry).length < 4_000, `entry: ${gzipSync(entry).length}`);
    assert.ok(largest('records') < 20_000, `records: ${largest('records')}`);
    assert.ok(largest('words') < 40_000, `words: ${largest('words')}`);
  });
});
