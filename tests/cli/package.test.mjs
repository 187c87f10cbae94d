import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { makeFolder } from '../support/node/run-cli.mjs';

/** npm and npx are scripts of the shell on Windows. */
const shell = process.platform === 'win32';
const env = { ...process.env, NO_COLOR: '1', npm_config_audit: 'false', npm_config_fund: 'false' };

/** Lit, what reads formats when it is needed, and what these depend on. */
const MOST_PACKAGES = 35;

describe('npx verbund-widgets', () => {
  it('works where nothing but the package is installed', (t) => {
    const cwd = makeFolder(t, { 'package.json': { name: 'website', private: true } });
    const run = (command, ...args) => {
      const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, shell, encoding: 'utf8' });
      assert.equal(status, 0, `${command} ${args.join(' ')}\n${stdout}${stderr}`);
      return stdout;
    };
    const packed = spawnSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', cwd], {
      cwd: resolve('.'),
      env,
      shell,
      encoding: 'utf8',
    });
    assert.equal(packed.status, 0, packed.stderr);
    const [{ filename }] = JSON.parse(packed.stdout);
    run('npm', 'install', `./${filename}`, '--prefer-offline', '--ignore-scripts', '--loglevel=error');
    const installed = readdirSync(join(cwd, 'node_modules'), { recursive: true }).filter((path) =>
      /(^|node_modules\/)(@[^/]+\/)?[^/@.][^/]*\/package\.json$/.test(path),
    );
    t.diagnostic(`${installed.length} packages`);
    assert.ok(installed.length <= MOST_PACKAGES, installed.join('\n'));
    const cli = (...words) => run('npx', '--no-install', 'verbund-widgets', ...words);

    assert.match(cli('--version'), /^\d+\.\d+\.\d+\s*$/);
    assert.match(cli('init', '--yes'), /<verbund-news /);
    const [, schema] = /"\$schema": "([^"]+)"/.exec(readFileSync(join(cwd, 'collect.jsonc'), 'utf8'));
    assert.ok(existsSync(join(cwd, schema)));
    // Every lazy part: bodies to clean, a calendar, a table, places.
    const body = { title: 'A', published: '2026-11-01', html: '<p onclick="x()">Hallo</p><script>x()</script>' };
    writeFileSync(join(cwd, 'neuigkeiten.json'), JSON.stringify({ news: [body] }));
    const event = ['BEGIN:VEVENT', 'UID:1', 'SUMMARY:Fest', 'DTSTART:20261201', 'END:VEVENT'];
    writeFileSync(join(cwd, 'fest.ics'), ['BEGIN:VCALENDAR', ...event, 'END:VCALENDAR', ''].join('\r\n'));
    const config = { output: 'public/v.json', sources: ['neuigkeiten.json', 'fest.ics', 'vereine.csv', 'termine.csv'] };
    writeFileSync(join(cwd, 'collect.json'), JSON.stringify(config));
    cli('collect', 'collect.json', '--strict');
    const { news, events, organizations } = JSON.parse(readFileSync(join(cwd, 'public/v.json'), 'utf8'));
    assert.deepEqual([news[0].html, events.length, organizations.length], ['<p>Hallo</p>', 4, 2]);
    assert.match(cli('validate', 'public/v.json'), /^0 problems, 0 warnings/m);
    assert.match(cli('schema'), /"\$schema"/);
  });
});
