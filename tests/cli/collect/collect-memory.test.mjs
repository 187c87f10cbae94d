import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { answerSource, perSource } from '../../support/fixtures/many-sources.mjs';
import { makeFolder, runCli } from '../../support/node/run-cli.mjs';
import { serveFolder } from '../../support/network/serve-folder.mjs';

const SOURCES = 40;
/** Megabytes of heap for JavaScript, and of memory in all. `npm run bench -- collect` holds the 1 GB for 500 sources. */
const HEAP = 160;
const MEMORY = 420;

describe(`collect with ${SOURCES} sources of ${perSource} records`, () => {
  it(`does with ${HEAP} MB of heap`, async (t) => {
    const server = await serveFolder({ fallback: answerSource });
    t.after(() => server.close());
    const sources = Array.from({ length: SOURCES }, (_, index) => `${server.origin}/source/${index}`);
    const cwd = makeFolder(t, { 'collect.json': { output: 'public/verbund.json', sources, limits: { perHost: 4 } } });
    const report = join(cwd, 'memory');
    const hook = pathToFileURL('tests/support/node/report-memory.mjs').href;
    const { code, json, stderr } = await runCli(['collect', 'collect.json', '--json'], {
      cwd,
      node: [`--max-old-space-size=${HEAP}`, '--import', hook],
      env: { REPORT_MEMORY: report },
    });
    assert.equal(code, 0, stderr);
    assert.deepEqual(json().outputs[0].records, {
      news: 12 * perSource,
      events: 4 * perSource,
      organizations: 24 * perSource,
    });
    const used = Number(readFileSync(report, 'utf8')) / 1e6;
    t.diagnostic(`${used.toFixed(0)} MB at most`);
    assert.ok(used < MEMORY, `${used} MB`);
  });
});
