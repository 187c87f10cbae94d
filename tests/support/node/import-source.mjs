import { mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/** Imports a TypeScript file of the command line, for tests of pure functions. Its packages stay where they are installed. */
export async function importSource(file) {
  const folder = mkdtempSync(resolve('node_modules/.verbund-'));
  try {
    await build({
      configFile: false,
      logLevel: 'warn',
      publicDir: false,
      build: {
        ssr: resolve(file),
        outDir: folder,
        rolldownOptions: { output: { entryFileNames: 'module.mjs' } },
      },
    });
    return await import(pathToFileURL(join(folder, 'module.mjs')).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
