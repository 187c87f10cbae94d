import { createReadStream, existsSync, readFileSync, statSync, readdirSync } from 'node:fs';
import { dirname, extname, join, normalize, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import commonjs from '@rollup/plugin-commonjs';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { fromRollup } from '@web/dev-server-rollup';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { countResults } from '../.ci/count-results.mjs';
import { findChromium } from '../.ci/ensure-browser.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const sharedData = resolve(root, '../shared');

/** The mock service worker at the server's root, straight from the package: no generated copy in the repository. */
const mockServiceWorker = {
  name: 'mock-service-worker',
  serve({ path }) {
    if (path !== '/mockServiceWorker.js') return undefined;
    return { body: readFileSync(join(root, 'node_modules/msw/lib/mockServiceWorker.js'), 'utf8'), type: 'js' };
  },
};

/** `import css from 'x.css?inline'`, as Vite does it. */
const inlineCss = {
  name: 'inline-css',
  resolveMimeType: ({ path, query }) => (path.endsWith('.css') && query.inline !== undefined ? 'js' : undefined),
  transform: ({ path, query, body }) =>
    path.endsWith('.css') && query.inline !== undefined
      ? { body: `export default ${JSON.stringify(body)};` }
      : undefined,
};

/**
 * With `VERBUND_BUILT`, as in CI, tests run on `dist/npm`, which is published: each of its modules stands for the one of `src` that it is
 * made of. Only what is not in the package comes from `src`.
 */
const built = {
  name: 'built',
  resolveImport({ source, context }) {
    const [, path] = /^\/src\/(.+)\.js$/.exec(new URL(source, new URL(context.path, 'http://a')).pathname) ?? [];
    return path && existsSync(join(root, 'dist/npm', `${path}.js`)) ? `/dist/npm/${path}.js` : undefined;
  },
};

/** The accessibility tree of an element as YAML; the runner's own `a11ySnapshot` does not work under Playwright. */
const ariaSnapshot = {
  name: 'aria-snapshot',
  async executeCommand({ command, payload, session }) {
    if (command !== 'aria-snapshot') return undefined;
    return { yaml: await session.browser.getPage(session.id).locator(payload.selector).first().ariaSnapshot() };
  },
};

/**
 * `/shared/…` is the folder `shared` beside the project with samples of real data, where it exists; else 404.
 * A path that ends in a slash answers with the names in that folder as JSON.
 */
async function serveSharedData(ctx, next) {
  if (!ctx.path.startsWith('/shared/')) return next();
  const path = normalize(join(sharedData, decodeURIComponent(ctx.path.slice('/shared/'.length))));
  const stats = path.startsWith(sharedData) ? statSync(path, { throwIfNoEntry: false }) : undefined;
  ctx.status = stats ? 200 : 404;
  if (!stats) return undefined;
  if (stats.isDirectory()) {
    const entries = readdirSync(path, { withFileTypes: true });
    ctx.body = entries.map((entry) => entry.name + (entry.isDirectory() ? '/' : ''));
  } else {
    ctx.type = extname(path) || 'application/octet-stream';
    ctx.body = createReadStream(path);
  }
  return undefined;
}

const expectedLogs = /Lit is in dev mode|Multiple versions of Lit|^\[MSW\]/;

const chromium = (timezoneId) =>
  playwrightLauncher({
    product: 'chromium',
    // What is measured has the browser for itself.
    concurrency: process.env.VERBUND_ONE_PAGE ? 1 : 2,
    launchOptions: { executablePath: findChromium(), args: ['--no-sandbox'] },
    createBrowserContext: ({ browser }) => browser.newContext({ locale: 'de-DE', timezoneId }),
  });

/**
 * Everything runs in a browser in Germany; what reckons with times also in one that is behind UTC and one that is a day ahead. A run of
 * chosen files (`--files`) is in Germany only, unless a group is named as well.
 */
const zones = { 'new-york': 'America/New_York', kiritimati: 'Pacific/Kiritimati' };
const isChosen = process.argv.includes('--files') && !process.argv.includes('--group');
const groups = isChosen
  ? []
  : Object.entries(zones).map(([name, timezoneId]) => ({
      name,
      files: [
        'corpus/{recurrence,generated-rules,icalendar,icalendar-export}',
        'widgets/calendar/{occurrences/{event-index,is-next,zones},recurrence/{recurrence,rules},export/write-icalendar}',
      ].map((file) => join(root, `tests/${file}.test.ts`)),
      browsers: [chromium(timezoneId)],
    }));

export default {
  rootDir: root,
  files: [join(root, 'tests/**/*.test.ts')],
  nodeResolve: { exportConditions: ['development', 'browser'] },
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 600_000,
  reporters: [
    defaultReporter({ reportTestProgress: Boolean(process.stdout.isTTY) }),
    ...(process.env.VERBUND_TEST_RESULTS ? [countResults(process.env.VERBUND_TEST_RESULTS)] : []),
  ],
  middleware: [serveSharedData],
  plugins: [
    ...(process.env.VERBUND_BUILT ? [built] : []),
    ariaSnapshot,
    mockServiceWorker,
    inlineCss,
    // Published for CommonJS only; the bundler of the build does the same.
    fromRollup(commonjs)({ include: ['**/node_modules/papaparse/**'], ignore: ['stream'], strictRequires: false }),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: join(root, 'tsconfig.json'),
      define: { __VERBUND_PRELOAD__: '{}', __VERBUND_LOCALES__: '[]', __VERBUND_TRANSLATIONS__: '""' },
    }),
  ],
  browsers: [chromium('Europe/Berlin')],
  groups,
  // Long enough for a busy machine; only what hangs is to fail by it.
  testFramework: { config: { ui: 'bdd', timeout: 120_000 } },
  coverageConfig: {
    include: ['src/**/*.ts'],
    exclude: ['src/i18n/generated/**'],
    reportDir: join(root, 'coverage'),
    reporters: ['lcov', 'text-summary'],
  },
  filterBrowserLogs: ({ args }) => !expectedLogs.test(String(args[0])),
};
