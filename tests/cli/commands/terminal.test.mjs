import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { prepareCollect, serveSources } from '../../support/node/collect-from.mjs';
import { makeFolder, runCli } from '../../support/node/run-cli.mjs';

const escape = '\u001b';
/** Clears the screen, sets the window's title, the same by a single character, turns text around. */
const orders = `${escape}[2J${escape}]0;title\u0007\u009b2J\u202e\r`;
const commands = ['::error::wrong', '##[error]wrong', '##vso[task.complete result=Failed;]'];
/** Names of languages get into the paths of problems as they are. */
const nasty = [orders, ...commands.map((command) => `\n${command}`), ...commands].join(' ');
const document = { news: [{ title: { [nasty]: 5 } }, { title: nasty, published: nasty }, { title: 'Gut' }] };

/** What must not reach a terminal, or what runs the program there. */
function assertPrintable(text) {
  assert.doesNotMatch(text, /[^\P{Cc}\n]|[\u2028-\u202e\u2066-\u2069]/u);
  assert.doesNotMatch(text, /^\s*::/m);
  assert.doesNotMatch(text, /##(?:\[|vso\[)/);
}

describe('what data say', () => {
  it('gives no orders to the terminal of collect', async (t) => {
    const { origin } = await serveSources(t, {
      '/a.json': document,
      '/b.json': nasty,
      '/c.json': { ...document, news: [{ title: nasty, id: 'x', published: '2026-01-01' }] },
      '/d.json': { news: [{ title: 'Anderes', id: 'x', published: '2026-01-01' }] },
      '/e.json': (_, response) => response.writeHead(500, `Oops \u009b2J`).end(),
    });
    const sources = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ url: `${origin}/${name}.json`, name: nasty }));
    const { cwd, run } = prepareCollect(t, { sources });
    const { stdout, stderr } = await runCli(['collect', 'collect.json', '--verbose'], { cwd });
    assert.match(stderr, /error::wrong/);
    assertPrintable(stdout);
    assertPrintable(stderr);
    const machine = await run();
    assertPrintable(machine.stdout);
    assert.match(machine.json().sources[0].problems[0].path, /\n::error::wrong/);
  });

  it('gives no orders to the terminal of validate, nor do names of files and words of the command line', async (t) => {
    const cwd = makeFolder(t, { 'a.json': document, '::error::b.csv': 'Id;Datum\n1;morgen\n', 'c.json': nasty });
    const { stdout, stderr } = await runCli(['validate', 'a.json', '::error::b.csv', 'c.json'], { cwd });
    assert.match(stdout, /error::wrong/);
    assertPrintable(stdout);
    assertPrintable(stderr);
    const machine = await runCli(['validate', 'a.json', '--json'], { cwd });
    assertPrintable(machine.stdout);
    assert.match(machine.json().documents[0].problems[0].path, /##vso\[task/);
    for (const words of [[`\n::error::${escape}[2J`], ['collect', `\n::error::${escape}[2J.json`]]) {
      const wrong = await runCli(words, { cwd });
      assert.match(wrong.stderr, /error::/);
      assertPrintable(wrong.stderr);
    }
  });

  it('keeps the colours that are our own, where a person is looking', async (t) => {
    const cwd = makeFolder(t, { 'a.json': { news: [{ title: `${escape}[31m` }, {}] } });
    const terminal = `data:text/javascript,process.stdout.isTTY=true`;
    const { stdout } = await runCli(['validate', 'a.json'], {
      cwd,
      env: { NO_COLOR: '' },
      node: ['--import', terminal],
    });
    assert.match(stdout, /\u001b\[31merror\u001b\[39m/);
  });
});
