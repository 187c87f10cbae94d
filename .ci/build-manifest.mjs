import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Size on the wire, as a web server with pre-compressed files sends it. */
const brotliBytes = (content) =>
  brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  }).length;

/**
 * Completes `manifest.json` of the CDN build: for every file its bytes (raw, gzip, brotli) and its `integrity`, and which
 * files a widget or a language needs before it can draw.
 */
export function buildManifest(folder, version) {
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
  writeFileSync(path, `${JSON.stringify({ version, loader, preload, files }, undefined, 2)}\n`);
}
