import { setTimeout as sleep } from 'node:timers/promises';
import { openBrowser, openPage } from './open-browser.mjs';
import { serveFolder } from '../network/serve-folder.mjs';

/** Where the scripts lie on their server: on another origin than the page, below a sub-path. */
export const SUB_PATH = '/some/where/';

let browser;

/** Closes the browser that all visits of a test file share; for its `after`. */
export async function closeBrowser() {
  await (await browser)?.close();
  browser = undefined;
}

const document = ({ lang = 'de', head = '', body = '' }) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
  `<title>Musterstadt</title>${head}</head><body>${body}</body></html>`;

/** Milliseconds on the clock that pages read, too: `performance.timeOrigin + performance.now()`. */
const onSharedClock = (time) => performance.timeOrigin + time;

/**
 * A visitor's look at one page, served by real servers that end with the test `t`: the page's own, one for the scripts
 * (`cdn`, built files below `SUB_PATH`), one for data (`data`) and a stranger's (`foreign`). All but the stranger's allow
 * every origin to read.
 *
 * @param {import('node:test').TestContext} t
 * @param {object} options
 * @param {string | ((origins) => string)} [options.head] What stands in `<head>`; by default the loader from the CDN.
 * @param {string | ((origins) => string)} [options.body]
 * @param {string} [options.lang] Language of the page.
 * @param {Record<string, object>} [options.servers] More for a server, see `serveFolder`: `{ data: { routes: { '/x': {} }, wait: 150 } }`.
 * @param {number} [options.wait] Milliseconds before each answer of each server.
 * @param {object} [options.context] For the browser, e.g. `{ viewport }`.
 * @param {(page) => Promise<void>} [options.prepare] Done before the page is opened.
 * @param {string} [options.path] Address of the page.
 * @returns `page`, `faults` (what went wrong), `origins`, `requests()`: all of all servers by start, with `server`, `path`,
 *   `start` and `end` on the page's clock, and `level`: how many answers had to come first, the page itself being 0.
 */
export async function visit(t, options) {
  const { servers = {}, wait = 0, context, prepare, path = '/' } = options;
  const open = { 'Access-Control-Allow-Origin': '*' };
  const started = {};
  const add = async (name, defaults) => {
    const { folders, routes, headers, ...rest } = servers[name] ?? {};
    started[name] = await serveFolder({
      wait,
      ...rest,
      folders: { ...defaults.folders, ...folders },
      headers: { ...defaults.headers, ...headers },
      routes: { '/favicon.ico': noContent, ...defaults.routes, ...routes },
    });
  };
  await add('cdn', { folders: { [SUB_PATH]: 'dist/cdn' }, headers: open });
  await add('data', { headers: open });
  await add('foreign', {});
  const origins = Object.fromEntries(Object.entries(started).map(([name, { origin }]) => [name, origin]));
  const fill = (part) => (typeof part === 'function' ? part(origins) : part);
  const head = fill(options.head) ?? loaderTag(origins);
  await add('site', {
    folders: { [SUB_PATH]: 'dist/cdn' },
    routes: { [path]: document({ lang: options.lang, head, body: fill(options.body) }) },
  });
  origins.site = started.site.origin;

  browser ??= openBrowser();
  const visitor = await openPage(await browser, context);
  t.after(async () => {
    await visitor.close();
    await Promise.all(Object.values(started).map((server) => server.close()));
  });
  visitor.page.setDefaultTimeout(30_000);
  const elsewhere = [];
  visitor.page.on('request', (request) => {
    const url = request.url();
    if (/^https?:/.test(url) && !Object.values(origins).includes(new URL(url).origin)) elsewhere.push(url);
  });
  await prepare?.(visitor.page);
  await visitor.page.goto(origins.site + path);
  return { ...visitor, origins, servers: started, elsewhere, requests: () => listRequests(started) };
}

function listRequests(servers) {
  const all = Object.entries(servers)
    .flatMap(([server, { requests }]) =>
      requests.map(({ path, start, end }) => ({
        server,
        path,
        start: onSharedClock(start),
        end: end === undefined ? Infinity : onSharedClock(end),
      })),
    )
    .filter(({ path }) => path !== '/favicon.ico')
    .sort((a, b) => a.start - b.start);
  for (const request of all) {
    const before = all.filter(({ end }) => end <= request.start).map(({ level }) => level);
    request.level = Math.max(-1, ...before) + 1;
  }
  return all;
}

function noContent(_request, response) {
  response.statusCode = 204;
  response.end();
}

/** The one script tag of a page. */
export const loaderTag = ({ cdn }) => `<script type="module" src="${cdn}${SUB_PATH}verbund.js"></script>`;

/**
 * Waits until every widget on the page has come to an end, and returns how: `['ready', 'failed']`.
 *
 * @param count so many widgets there will be: a placeholder is filled when its widget is there
 */
export async function settled(page, count = 1) {
  const widgets = ':is(verbund-news, verbund-directory, verbund-calendar, verbund-social)';
  const isEnd = (state) => state === 'ready' || state === 'failed';
  for (;;) {
    await page.waitForFunction(
      ([selector, least]) => {
        const all = [...document.querySelectorAll(selector)];
        return all.length >= least && all.every(({ state }) => state === 'ready' || state === 'failed');
      },
      [widgets, count],
    );
    const states = await page.evaluate(async (selector) => {
      const all = [...document.querySelectorAll(selector)];
      await Promise.all(all.map(({ updateComplete }) => updateComplete));
      return all.map(({ state }) => state);
    }, widgets);
    // Another one may have come meanwhile.
    if (states.every(isEnd)) return states;
  }
}

/** Answers with a body and headers of its own. */
export const answer =
  (body, headers = {}, status = 200) =>
  (_request, response) => {
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
    response.end(body);
  };

/** Answers with JSON after a while. */
export const slowly = (milliseconds, value) => async (_request, response) => {
  await sleep(milliseconds);
  answer(JSON.stringify(value))(_request, response);
};
