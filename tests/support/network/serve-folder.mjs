import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

/**
 * A real web server on a free port of this machine, for tests of whole pages.
 *
 * @param {object} [options]
 * @param {Record<string, string>} [options.folders] What lies where, e.g. `{ '/widgets/': 'dist/cdn' }`; absolute, or
 *   relative to the working directory.
 * @param {Record<string, string | object | ((request, response) => void)>} [options.routes] Single addresses: a string goes
 *   out as HTML, an object as JSON, a function answers itself.
 * @param {(request, response) => void} [options.fallback] Answers all other addresses.
 * @param {number} [options.wait] Milliseconds before each answer.
 * @param {Record<string, string>} [options.headers] Sent with every answer, e.g. a content security policy.
 * @returns `origin`, `requests` (`{ path, start, end }` in milliseconds, in order), and `close()`.
 */
export async function serveFolder({ folders = {}, routes = {}, fallback, wait = 0, headers = {} } = {}) {
  const requests = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const seen = { path: request.url, start: performance.now(), end: undefined };
    requests.push(seen);
    response.on('finish', () => (seen.end = performance.now()));
    if (wait > 0) await sleep(wait);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const route = routes[pathname];
    if (typeof route === 'function') return route(request, response);
    if (route !== undefined) return answer(response, route);
    return fallback ? fallback(request, response) : sendFile(response, folders, pathname);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    requests,
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

function answer(response, body) {
  const isText = typeof body === 'string';
  response.setHeader('Content-Type', isText ? types['.html'] : types['.json']);
  response.end(isText ? body : JSON.stringify(body));
}

function sendFile(response, folders, pathname) {
  const [prefix, folder] = Object.entries(folders).find(([start]) => pathname.startsWith(start)) ?? [];
  const path = folder && normalize(join(folder, decodeURIComponent(pathname.slice(prefix.length))));
  if (!path?.startsWith(normalize(folder)) || !statSync(path, { throwIfNoEntry: false })?.isFile()) {
    response.statusCode = 404;
    return response.end();
  }
  response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream');
  return createReadStream(path).pipe(response);
}
