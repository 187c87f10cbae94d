import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';

/**
 * Vite plugin of the demo: 20,000 associations as they would lie on a web server, at `data/gross/`. Nobody keeps them in the
 * repository: they are made at the first request, or when the demo is built.
 *
 * @param {string} root of the project
 * @returns {import('vite').Plugin}
 */
export function largeDirectory(root) {
  let files;

  /** File names, relative to `data/gross/`, to texts. */
  const make = async () => {
    const { vocab } = JSON.parse(readFileSync(join(root, 'demo/data/vereine-lindenau.json'), 'utf8'));
    const { module } = await runnerImport(join(root, 'demo/large/write-large-directory.ts'), {
      configFile: false,
      root,
    });
    const { entry, files, problems } = module.writeLargeDirectory(vocab);
    if (problems.length > 0) throw new Error(`the large directory has problems: ${JSON.stringify(problems[0])}`);
    return new Map([['vereine.json', entry], ...files]);
  };
  const made = () => (files ??= make());

  return {
    name: 'large-directory',
    configureServer({ middlewares }) {
      middlewares.use('/data/gross/', (request, response, next) => {
        const name = new URL(request.url ?? '', 'http://localhost').pathname.slice(1);
        made().then((all) => {
          const text = all.get(name);
          if (text === undefined) return next();
          response.setHeader('Content-Type', 'application/json; charset=utf-8');
          response.end(text);
        }, next);
      });
    },
    async generateBundle() {
      for (const [name, source] of await made())
        this.emitFile({ type: 'asset', fileName: `data/gross/${name}`, source });
    },
  };
}
