import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readChanges } from '../../.ci/build/read-changes.mjs';

/** What the package may take unpacked, of which the command line with all that it needs takes a quarter. */
const MOST_BYTES = 10_500_000;

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** What `npm publish` would send. */
function listPackage() {
  const { status, stdout, stderr } = spawnSync('npm', ['pack', '--dry-run', '--ignore-scripts', '--json'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  assert.equal(status, 0, stderr);
  const [{ unpackedSize, files }] = JSON.parse(stdout);
  return { bytes: unpackedSize, paths: files.map(({ path }) => path) };
}

describe('the files of the npm package', () => {
  it(`take at most ${MOST_BYTES} bytes`, (t) => {
    const { bytes } = listPackage();
    t.diagnostic(`${bytes} bytes`);
    assert.ok(bytes <= MOST_BYTES, `${bytes} bytes`);
  });

  it('hold the text of every source once', () => {
    const maps = listPackage().paths.filter((path) => path.endsWith('.map'));
    assert.ok(maps.length > 0);
    const held = new Map();
    for (const map of maps) {
      const { sources, sourcesContent = [] } = readJson(map);
      for (const [index, source] of sources.entries()) {
        if (!sourcesContent[index]) continue;
        const hash = createHash('sha256').update(sourcesContent[index]).digest('hex');
        assert.equal(held.get(hash), undefined, `${source} is in ${held.get(hash)} and in ${map}`);
        held.set(hash, map);
      }
    }
  });
});

describe('the package', () => {
  const importsIn = (folder) =>
    readdirSync(folder, { recursive: true })
      .filter((name) => name.endsWith('.js'))
      .flatMap((name) => {
        const text = readFileSync(join(folder, name), 'utf8');
        return Array.from(
          text.matchAll(/^(?:import|export)\b[^;]*?["']([^"']+)["'];?$|\bimport\(["']([^"']+)["']\)/gm),
        );
      })
      .map(([, from, lazily]) => from ?? lazily)
      .filter((specifier) => !specifier.startsWith('.'));

  it('depends on what its modules for bundlers import, and on nothing else', () => {
    const packages = importsIn('dist/npm').map((name) =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/'),
    );
    assert.deepEqual([...new Set(packages)].sort(), Object.keys(readJson('package.json').dependencies).sort());
  });

  it('has a command line that needs nothing but Node, with the licences of what is in it', () => {
    assert.deepEqual(
      importsIn('dist/cli').filter((name) => !isBuiltin(name) && !name.startsWith('node:')),
      [],
    );
    const licenses = readFileSync('dist/cli/licenses.md', 'utf8');
    for (const name of ['commander', 'undici', 'feedsmith', 'htmlparser2'])
      assert.ok(licenses.includes(`## ${name}`), name);
  });
});

describe('the files for web servers', () => {
  const folder = 'dist/cdn';
  const { version } = readJson('package.json');
  const latest = readJson(join(folder, 'latest.json'));

  it('say which version they are, and what changed', () => {
    assert.equal(latest.version, version);
    const changelog = readFileSync(join(folder, latest.changelog), 'utf8');
    assert.deepEqual(latest.changes, readChanges(changelog, version));
    assert.ok(latest.changes.Added.length > 0);
    for (const lines of Object.values(latest.changes)) for (const line of lines) assert.doesNotMatch(line, /[`\n]|^$/);
  });

  it('are named with size and hash, so that a copy can be compared', () => {
    const names = Object.keys(latest.files);
    assert.ok(names.includes('verbund.js') && names.some((name) => name.startsWith('chunks/')));
    for (const [name, { bytes, integrity }] of Object.entries(latest.files)) {
      const content = readFileSync(join(folder, name));
      assert.equal(content.length, bytes, name);
      assert.equal(`sha384-${createHash('sha384').update(content).digest('base64')}`, integrity, name);
    }
  });

  it('name no moment and no place of the build', () => {
    const text = readFileSync(join(folder, 'latest.json'), 'utf8');
    const { changes, ...rest } = latest;
    assert.ok(changes);
    assert.deepEqual(Object.keys(rest), ['version', 'changelog', 'files']);
    assert.ok(!text.includes(process.cwd()));
  });

  it('have their hashes as an import map wants them', () => {
    const { integrity } = readJson(join(folder, 'integrity.json'));
    const { files } = readJson(join(folder, 'manifest.json'));
    const scripts = Object.keys(files).filter((name) => name.endsWith('.js'));
    assert.deepEqual(integrity, Object.fromEntries(scripts.map((name) => [`./${name}`, files[name].integrity])));
  });
});

describe('the changes of a version', () => {
  const changelog = [
    '# Changelog\n\n## [Unreleased]\n\n### Added\n\n- Neu\n\n',
    '## [1.1.0] - 2026-12-01\n\n### Fixed\n\n- A `word`\n  goes on. **Bold**, [a link](https://example.org).\n- Second\n\n### Security\n\n- Safe\n\n',
    '## [1.0.0] - 2026-11-01\n\n### Added\n\n- Old\n',
  ].join('');

  it('are those of its own section, in plain text', () => {
    assert.deepEqual(readChanges(changelog, '1.1.0'), {
      Fixed: ['A word goes on. Bold, a link.', 'Second'],
      Security: ['Safe'],
    });
  });

  it('are the unreleased ones where it has none yet', () => {
    assert.deepEqual(readChanges(changelog, '2.0.0'), { Added: ['Neu'] });
    assert.throws(() => readChanges('# Changelog', '2.0.0'), /nothing about 2\.0\.0/);
  });
});
