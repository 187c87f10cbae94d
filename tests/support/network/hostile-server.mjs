import { createServer } from 'node:http';

/** What the third party puts into everything it answers: it must not be seen anywhere. */
export const STRANGE = 'Nachricht eines Dritten';

const types = { json: 'application/json', ics: 'text/calendar', csv: 'text/csv', xml: 'application/rss+xml' };

/** A PNG of one pixel. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
  'base64',
);

async function listen(answer) {
  const requests = [];
  const open = new Set();
  const server = createServer({ maxHeaderSize: 2 ** 20 }, (request, response) => {
    requests.push(request.url);
    open.add(response);
    response.on('close', () => open.delete(response));
    // The one who asked may leave in the middle.
    response.on('error', () => undefined);
    answer(request, response);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    /** The path of each request, in order. */
    requests,
    /** How many answers are still on their way. */
    open: () => open.size,
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/**
 * A server that nobody has named: whatever it is asked, it answers with a good document of all kinds, or with an image, and allows
 * everybody to read it. It stands for trackers as well as for machines of an intranet.
 *
 * @param {(path: string) => string | undefined} [serves] What it answers at some paths instead.
 */
export function startThirdParty(serves = () => undefined) {
  return listen((request, response) => {
    response.setHeader('Access-Control-Allow-Origin', '*');
    if (/\.(png|jpg|svg)/.test(request.url)) return response.setHeader('Content-Type', 'image/png').end(pixel);
    response.setHeader('Content-Type', 'application/json');
    return response.end(
      serves(request.url) ??
        JSON.stringify({
          news: [{ title: STRANGE, pinned: true, published: '2026-11-01' }],
          organizations: [{ name: STRANGE }],
          events: [{ title: STRANGE, start: tomorrow() }],
          links: [{ url: 'https://example.org/', label: STRANGE }],
        }),
    );
  });
}

/** A day that every calendar shows at first. */
export const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);

/**
 * Plays one attack of `hostile/attacks.mjs` on a server of its own.
 *
 * @param {(parties: { origin: string, third: string }) => Record<string, unknown>} routes What lies where: a function answers
 *   itself, a string or a buffer goes out by the ending of its path, all else as JSON.
 * @param {string} third Origin of the third party.
 */
export async function startHostileServer(routes, third) {
  let lying = {};
  const server = await listen((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Expose-Headers', '*');
    const route = lying[pathname];
    if (typeof route === 'function') return route(request, response);
    if (route === undefined) return response.writeHead(404).end();
    const isRaw = typeof route === 'string' || route instanceof Uint8Array;
    response.setHeader('Content-Type', types[/\.(\w+)$/.exec(pathname)?.[1]] ?? 'application/octet-stream');
    return response.end(isRaw ? route : JSON.stringify(route));
  });
  lying = routes({ origin: server.origin, third });
  return server;
}

/** Sends the visitor elsewhere. */
export const redirect =
  (location, status = 302) =>
  (_request, response) =>
    response.writeHead(status, { Location: location }).end();

/** Answers with headers of its own. */
export const respond =
  (body, headers = {}, status = 200) =>
  (_request, response) => {
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
    response.end(body);
  };

/** Begins to answer and then sends `piece` every so often, without end. */
export const drip =
  (begin, piece, everyMs = 50) =>
  (_request, response) => {
    response.writeHead(200, { 'Content-Type': 'application/json' });
    response.write(begin);
    const timer = setInterval(() => response.write(piece), everyMs);
    response.on('close', () => clearInterval(timer));
  };

/** Sends `piece` as fast as it is read, without end. */
export const flood = (begin, piece) => (_request, response) => {
  response.writeHead(200, { 'Content-Type': 'application/json' });
  response.write(begin);
  const go = () => {
    while (!response.destroyed && response.write(piece));
    if (!response.destroyed) response.once('drain', go);
  };
  go();
};

/** Says nothing at all. */
export const silence = () => undefined;
