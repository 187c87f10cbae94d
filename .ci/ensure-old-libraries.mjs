/**
 * Finds Prototype and MooTools as Debian packages them, for the tests of pages that load them (npm has neither file for
 * browsers); run as a script it installs what is missing where it can. Elsewhere those tests are skipped.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Name and version, the Debian package, and where it puts the script. */
export const oldLibraries = [
  { name: 'Prototype 1.7.3', apt: 'libjs-prototype', path: '/usr/share/javascript/prototype/prototype.js' },
  { name: 'MooTools 1.4.5', apt: 'libjs-mootools', path: '/usr/share/javascript/mootools/mootools.js' },
];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const missing = oldLibraries.filter(({ path }) => !existsSync(path)).map(({ apt }) => apt);
  const canInstall = process.platform === 'linux' && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  const run = (...args) =>
    spawnSync('apt-get', args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
      .status === 0;
  const install = ['install', '-y', '--no-install-recommends', ...missing];
  if (missing.length > 0 && canInstall && !run(...install)) {
    run('update');
    run(...install);
  }
}
