import { basename, dirname } from 'node:path';

/** `news` for `src/define/news.ts` and for `src/widgets/news/verbund-news.ts`. */
function widgetName(id) {
  const file = basename(id, '.ts');
  return basename(dirname(id)) === 'define' ? file : file.replace(/^verbund-/, '');
}

/** All modules a module imports statically, itself included. */
function staticModules(id, getModuleInfo, seen = new Set()) {
  if (seen.has(id)) return seen;
  seen.add(id);
  for (const imported of getModuleInfo(id)?.importedIds ?? []) staticModules(imported, getModuleInfo, seen);
  return seen;
}

/**
 * A code-splitting group of Rolldown that gives a widget at most three files: what all widgets need is `core`, what several
 * need is named after them, what only one needs is its own. Without it, each combination of widgets and lazy parts that
 * happens to share a module gets a file, and a request.
 *
 * @param tags Absolute path of the module that imports every widget dynamically.
 */
export function bundlePerWidget(tags) {
  let reach;
  return {
    debugName: 'per widget',
    name(id, context) {
      // The bundler's own few lines, which otherwise are a file and a request of their own.
      if (id.includes('rolldown/runtime')) return 'core';
      const getModuleInfo = (module) => context.getModuleInfo(module);
      reach ??= new Map(
        (getModuleInfo(tags)?.dynamicallyImportedIds ?? []).map((widget) => [
          widgetName(widget),
          staticModules(widget, getModuleInfo),
        ]),
      );
      const users = [...reach].filter(([, modules]) => modules.has(id)).map(([name]) => name);
      if (users.length < 2) return null;
      return users.length === reach.size ? 'core' : users.join('-');
    },
  };
}
