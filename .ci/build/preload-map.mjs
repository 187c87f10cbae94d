import { basename, dirname, posix } from 'node:path';

/** Every chunk that must be there before `chunk` can run, itself first. */
export function staticClosure(bundle, fileName, seen = new Set()) {
  // A file that a plugin took out of the bundle is not asked for.
  if (seen.has(fileName) || !bundle[fileName]) return seen;
  seen.add(fileName);
  for (const imported of bundle[fileName].imports) staticClosure(bundle, imported, seen);
  return seen;
}

/** `news` for the widget's entry, nothing for lazy parts. */
function keyOf(facade, importers) {
  const path = facade.replaceAll('\\', '/');
  const fromTags = importers.some((importer) => importer.replaceAll('\\', '/').endsWith('/src/tags.ts'));
  if (!fromTags) return undefined;
  return path.includes('/src/define/') ? basename(path, '.ts') : basename(dirname(path));
}

/**
 * Vite plugin of the CDN build: writes into the loader which chunks each widget needs, as paths relative
 * to the loader. So the loader asks for all of them at once, and nothing is discovered late.
 *
 * The map is `{ news: ['chunks/core-….js', 'chunks/news-….js'], … }`, without the file that the loader imports itself. It stands where the
 * source names the global constant `placeholder`, and in `manifest.json` beside the loader, there with what another language needs on top
 * as `news:tr`. The build fails when the loader
 * has static imports of its own, or when a chunk imports the loader back: with `verbund.js?v=3` it would then run twice.
 */
export function preloadMap({ entry, placeholder, translations }) {
  return {
    name: 'verbund-preload-map',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const loader = chunks.find((chunk) => chunk.isEntry && chunk.name === entry);
      if (!loader) return this.error(`there is no entry "${entry}"`);
      if (loader.imports.length > 0) return this.error(`the loader imports ${loader.imports.join(', ')}`);
      const back = chunks.find((chunk) => [...chunk.imports, ...chunk.dynamicImports].includes(loader.fileName));
      if (back) return this.error(`${back.fileName} imports the loader`);

      const entries = chunks
        .filter(({ isDynamicEntry, fileName }) => isDynamicEntry || loader.dynamicImports.includes(fileName))
        .flatMap(({ fileName, facadeModuleId, moduleIds }) => {
          // A file that a group of modules shares has no facade; the module the loader imports is one of them.
          const entry = facadeModuleId ?? moduleIds.find((id) => /[\\/]src[\\/]define[\\/][\w-]+\.ts$/.test(id));
          if (!entry) return [];
          return { key: keyOf(entry, this.getModuleInfo(entry)?.dynamicImporters ?? []), fileName };
        });
      const map = {};
      for (const { key, fileName } of entries.filter((entry) => entry.key)) {
        map[key] = [...staticClosure(bundle, fileName)];
      }
      for (const key of Object.keys(map)) {
        map[key] = map[key].map((file) => posix.relative(posix.dirname(loader.fileName), file));
      }
      if (!loader.code.includes(placeholder)) return this.error(`the loader does not use ${placeholder}`);
      // The first file of each is the one that the loader imports anyway.
      const rest = Object.fromEntries(Object.entries(map).map(([key, [, ...files]]) => [key, files]));
      loader.code = loader.code.replaceAll(placeholder, () => JSON.stringify(rest));
      const { hash, locales } = translations;
      const preload = { ...map };
      for (const widget of Object.keys(map)) {
        for (const locale of locales) preload[`${widget}:${locale}`] = [`chunks/${widget}-${locale}-${hash}.js`];
      }
      this.emitFile({
        type: 'asset',
        fileName: 'manifest.json',
        source: JSON.stringify({ loader: loader.fileName, preload }),
      });
      return undefined;
    },
  };
}
