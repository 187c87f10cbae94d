/**
 * Finds a Chromium for the tests; run as a script it installs one where it can, else says what to do.
 * Looks at CHROME_PATH, the PATH, the usual places and Playwright's own cache, in this order.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

/** The first has no windows of its own, and so takes a third less time for the tests. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
];
const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const WINDOWS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
  const root = process.env[name];
  return root ? [join(root, 'Google/Chrome/Application/chrome.exe')] : [];
});

/** Path of a Chromium binary, or `undefined` when there is none. */
export function findChromium() {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`CHROME_PATH=${chosen} does not exist`);
    return chosen;
  }
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((dir) => NAMES.map((name) => join(dir, name)));
  return [...onPath, ...MAC, ...WINDOWS, chromium.executablePath()].find((path) => path && existsSync(path));
}

function run(command, args) {
  console.error(`$ ${command} ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: 'inherit', env }).status === 0;
}

function installChromium() {
  const apt = process.platform === 'linux' && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  const install = (name) => run('apt-get', ['install', '-y', '--no-install-recommends', name]);
  const installOne = () => install('chromium-headless-shell') || install('chromium');
  if (apt && (installOne() || (run('apt-get', ['update']) && installOne()))) return true;
  return run('npx', ['playwright-core', 'install', 'chromium']);
}

if (process.argv[1] === fileURLToPath(import.meta.url) && !findChromium() && !(installChromium() && findChromium())) {
  console.error('No Chromium found. Install one, or set CHROME_PATH to the binary of Chrome or Chromium.');
  process.exit(1);
}
