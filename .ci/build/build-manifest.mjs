import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { readChanges } from './read-changes.mjs';

/** Size on the wire, as a web server with pre-compressed files sends it. */
const brotliBytes = (content) =>
  brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  }).length;

/**
 * Describes the CDN build for those who host it, in three files beside it that are the same for the same sources:
 *
 * - `manifest.json`: for every file its bytes (raw, gzip, brotli) and its `integrity`, and which files a widget or a language needs
 *   before it can draw;
 * - `integrity.json`: the hashes of all scripts as an import map has them, with addresses relative to this folder;
 * - `latest.json`: version, files and what changed in this version, to compare a copy with. `CHANGELOG.md` comes with it.
 */
export function buildManifest(folder, version, changelog) {
  const path = join(folder, 'manifest.json');
  const { loader, preload } = JSON.parse(readFileSync(path, 'utf8'));
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(js|html|css)$/.test(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
  const files = Object.fromEntries(
    names.map((name) => {
      const content = readFileSync(join(folder, name));
      const integrity = `sha384-${createHash('sha384').update(content).digest('base64')}`;
      const gzip = gzipSync(content, { level: 9 }).length;
      return [name, { bytes: content.length, gzip, brotli: brotliBytes(content), integrity }];
    }),
  );
  const write = (name, value) => writeFileSync(join(folder, name), `${JSON.stringify(value, undefined, 2)}\n`);
  write('manifest.json', { version, loader, preload, files });

  const scripts = names.filter((name) => name.endsWith('.js'));
  const hashes = scripts.map((name) => [`./${name}`, files[name].integrity]);
  write('integrity.json', { integrity: Object.fromEntries(hashes) });

  const sizes = names.map((name) => [name, { bytes: files[name].bytes, integrity: files[name].integrity }]);
  const changes = readChanges(readFileSync(changelog, 'utf8'), version);
  write('latest.json', { version, changelog: 'CHANGELOG.md', changes, files: Object.fromEntries(sizes) });
  copyFileSync(changelog, join(folder, 'CHANGELOG.md'));
}
