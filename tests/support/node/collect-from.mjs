import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder, runCli } from './run-cli.mjs';
import { serveFolder } from '../network/serve-folder.mjs';

/** A collection document with a news item for each title. */
export const news = (...titles) => ({ news: titles.map((title) => ({ id: title, title, published: '2026-11-20' })) });

/**
 * A server whose answers may change: a string, an object that becomes JSON, a function that answers itself; else 404.
 *
 * @returns `origin`, `routes`, and `asked`, the addresses of all requests
 */
export async function serveSources(t, routes = {}) {
  const asked = [];
  const server = await serveFolder({
    fallback(request, response) {
      asked.push(request.url);
      const route = routes[request.url];
      if (typeof route === 'function') return route(request, response);
      if (route === undefined) response.statusCode = 404;
      return response.end(typeof route === 'string' ? route : JSON.stringify(route ?? ''));
    },
  });
  t.after(() => server.close());
  return { origin: server.origin, port: new URL(server.origin).port, asked, routes };
}

/** A folder with a configuration that can be changed, and what a run of `collect` leaves. */
export function prepareCollect(t, config, files = {}) {
  const cwd = makeFolder(t, files);
  const configure = (more) =>
    writeFileSync(join(cwd, 'collect.json'), JSON.stringify({ output: 'public/verbund.json', ...config, ...more }));
  configure();
  const entry = join(cwd, 'public/verbund.json');
  return {
    cwd,
    configure,
    run: (options = [], more = {}) => runCli(['collect', 'collect.json', '--json', ...options], { cwd, ...more }),
    read: () => JSON.parse(readFileSync(entry, 'utf8')),
    exists: () => existsSync(entry),
    titles: () => JSON.parse(readFileSync(entry, 'utf8')).news.map(({ title }) => title),
    /** Files beside the entry document with their sizes. */
    beside: () => {
      const folder = join(cwd, 'public/verbund');
      return existsSync(folder) ? readdirSync(folder).map((name) => [name, statSync(join(folder, name)).size]) : [];
    },
  };
}
