import { cpSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { msw } from 'msw/vite';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { chunksPerWidget } from './.ci/build/chunks-per-widget.mjs';
import { preloadMap } from './.ci/build/preload-map.mjs';
import { leafletOnAnyPage } from './.ci/build/leaflet-on-any-page.mjs';
import { emitLocales, splitLocales } from './.ci/build/split-locales.mjs';
import { livingDates } from './demo/dates/living-dates.mjs';
import { largeDirectory } from './demo/large/large-directory.mjs';
import { townPlan } from './demo/town-plan/town-plan.mjs';

const root = import.meta.dirname;
const filesIn = (folder: string, extension: string) =>
  readdirSync(join(root, folder)).flatMap((name) => (name.endsWith(extension) ? [join(root, folder, name)] : []));

/** Licence texts of what is bundled stand beside it. */
const license = { fileName: 'licenses.md' };
/** Comments in the output are for nobody: licences stand in a file of their own, the rest are notes to bundlers. */
const comments = { annotation: false, jsdoc: false, legal: false };

/** Only the CDN build knows which chunks a widget needs; elsewhere the loader preloads nothing. */
const withoutPreloads = { __VERBUND_PRELOAD__: '{}', __VERBUND_LOCALES__: '[]', __VERBUND_TRANSLATIONS__: '""' };

/** `verbund.js` and its chunks, for a web server: everything bundled, relative to where the script lies. */
const cdn = async (): Promise<UserConfig> => {
  const translations = await splitLocales(filesIn('src/define', '.ts'), join(root, 'src/i18n/generated/locales'));
  return {
    base: './',
    publicDir: false,
    define: {
      __VERBUND_LOCALES__: JSON.stringify(translations.locales),
      __VERBUND_TRANSLATIONS__: JSON.stringify(translations.hash),
    },
    plugins: [
      emitLocales(translations),
      leafletOnAnyPage(),
      preloadMap({ entry: 'verbund', placeholder: '__VERBUND_PRELOAD__', translations }),
    ],
    build: {
      outDir: 'dist/cdn',
      emptyOutDir: false,
      target: 'es2022',
      sourcemap: true,
      license,
      // Library mode: `import()` stays as it is, without a helper around it.
      lib: { entry: { verbund: join(root, 'src/autoload.ts') }, formats: ['es'] },
      rolldownOptions: {
        // Chunks that are put together need objects made at run time, which a page with an enumerable `Object.prototype` breaks.
        experimental: { chunkOptimization: false },
        output: {
          minify: true,
          comments,
          entryFileNames: '[name].js',
          // Short and of few characters: the loader holds nine of them, and every part the names of others.
          chunkFileNames: 'chunks/[name]-[hash:7].js',
          hashCharacters: 'hex',
          codeSplitting: { groups: chunksPerWidget(join(root, 'src/tags.ts')) },
        },
      },
    },
  };
};

/** `verbund.all.js`: the whole library in one file, for `integrity="…"`. */
const all = (): UserConfig => ({
  base: './',
  publicDir: false,
  define: withoutPreloads,
  plugins: [leafletOnAnyPage()],
  build: {
    outDir: 'dist/cdn',
    emptyOutDir: false,
    target: 'es2022',
    sourcemap: true,
    license: { fileName: 'verbund.all.licenses.md' },
    lib: { entry: { 'verbund.all': join(root, 'src/all.ts') }, formats: ['es'] },
    rolldownOptions: { output: { minify: true, comments, entryFileNames: '[name].js', codeSplitting: false } },
  },
});

/** The modules of `src` without those of the command line, by the names they have in `dist/npm`. */
const libraryModules = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((name) => /(?<!\.d)\.ts$/.test(name) && !name.startsWith(`cli${sep}`))
      .map((name) => [name.replaceAll(sep, '/').replace(/\.ts$/, ''), join(root, 'src', name)]),
  );

/**
 * Entry points for bundlers, dependencies left to the host. Not so Leaflet: some of its own modules are imported, and they
 * are patched.
 */
const npm = (): UserConfig => ({
  publicDir: false,
  define: withoutPreloads,
  plugins: [leafletOnAnyPage()],
  build: {
    outDir: 'dist/npm',
    emptyOutDir: false,
    target: 'es2022',
    minify: false,
    sourcemap: true,
    license,
    lib: {
      entry: libraryModules(),
      formats: ['es'],
    },
    rolldownOptions: {
      external: [
        /^(lit|@lit\/reactive-element|dompurify|entities|feedsmith|htmlparser2|jsonc-parser|papaparse|rrule|supercluster|fastest-levenshtein|ical\.js)($|\/)/,
      ],
      // Module by module as in `src`: bundlers divide and shake them as a page needs it, and the tests of the browser run on these files.
      output: {
        preserveModules: true,
        preserveModulesRoot: join(root, 'src'),
        // What lies in a folder `node_modules` is never published.
        entryFileNames: ({ name }) => `${name.replace(/^.*node_modules\//, 'bundled/')}.js`,
      },
    },
  },
});

/** The command line, for Node, with all that it needs: who installs the package for a bundler gets nothing for it. */
const cli = (): UserConfig => ({
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: 'dist/cli',
    emptyOutDir: false,
    target: 'node20.19',
    minify: false,
    license,
    rolldownOptions: {
      input: {
        'verbund-widgets': join(root, 'src/cli/verbund-widgets.ts'),
        // What `collect` starts in threads of their own.
        'page-worker': join(root, 'src/cli/collect/pages/page-worker.ts'),
      },
      output: {
        banner: (chunk) => (chunk.name === 'verbund-widgets' ? '#!/usr/bin/env node' : ''),
        entryFileNames: '[name].js',
        chunkFileNames: 'parts/[name].js',
      },
    },
  },
});

/** The demo's data and images keep their names in the build: the data refers to them. */
const copyAsTheyAre = (...folders: string[]): Plugin => ({
  name: 'copy-as-they-are',
  apply: 'build',
  writeBundle({ dir }) {
    for (const folder of folders) cpSync(join(root, 'demo', folder), join(dir ?? '', folder), { recursive: true });
  },
});

/** The demo: its pages import the library from `../src`, and msw answers as the associations' servers. */
const demo = (): UserConfig => ({
  root: join(root, 'demo'),
  base: './',
  define: withoutPreloads,
  plugins: [
    msw(),
    leafletOnAnyPage(),
    copyAsTheyAre('data', 'images', 'guides/vorlagen'),
    livingDates(root),
    largeDirectory(root),
    townPlan(root),
  ],
  // Found at the start, so that no page is reloaded because a dependency turns up later.
  optimizeDeps: { entries: ['*.html', '**/*.ts', '../src/**/*.ts'] },
  server: { fs: { allow: [root] } },
  build: {
    outDir: join(root, 'dist/demo'),
    // No `data:` addresses: the demo, too, lives under `img-src 'self'`.
    assetsInlineLimit: 0,
    emptyOutDir: true,
    target: 'es2022',
    rolldownOptions: { input: [...filesIn('demo', '.html'), ...filesIn('demo/guides', '.html')] },
  },
});

const modes: Partial<Record<string, () => UserConfig | Promise<UserConfig>>> = { cdn, all, npm, cli, demo };

export default defineConfig(({ mode, command }) => (modes[mode] ?? (command === 'serve' ? demo : cdn))());
