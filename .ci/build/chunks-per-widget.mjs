import { basename } from 'node:path';

/** What the bundler itself adds; everything may need it. */
const isRuntime = (id) => /rolldown\/runtime/.test(id);

/** Adds the modules that `id` imports statically to `seen`, itself included. */
function collectImports(id, getModuleInfo, seen = new Set()) {
  if (seen.has(id)) return seen;
  seen.add(id);
  for (const imported of getModuleInfo(id)?.importedIds ?? []) collectImports(imported, getModuleInfo, seen);
  return seen;
}

/**
 * Code-splitting groups for Rolldown. The modules that a widget needs for its first render are in at most three files: `core` has those
 * that links need, too, `records` the others that several widgets need, and the widget's own file has the rest. Without the groups,
 * every combination of widgets and lazy parts that have a module in common gets a file of its own, and a page some thirty requests.
 *
 * The module that registers a widget stays apart, because other widgets may load parts of the widget's file later.
 *
 * @param {string} tags Absolute path of the module that imports every widget dynamically.
 */
export function chunksPerWidget(tags) {
  let widgets;
  /** The names of the widgets that need a module at once; none for a module that registers one. */
  const usersOf = (id, context) => {
    const getModuleInfo = (module) => context.getModuleInfo(module);
    widgets ??= getModuleInfo(tags).dynamicallyImportedIds.map((entry) => ({
      entry,
      name: basename(entry, '.ts'),
      modules: collectImports(entry, getModuleInfo),
    }));
    if (widgets.some(({ entry }) => entry === id)) return [];
    return widgets.filter(({ modules }) => modules.has(id)).map(({ name }) => name);
  };
  const isShared = (id, context) => usersOf(id, context).length > 1;
  return [
    {
      debugName: 'core',
      name: (id, context) =>
        isRuntime(id) || (isShared(id, context) && usersOf(id, context).includes('social')) ? 'core' : null,
      priority: 3,
    },
    { debugName: 'records', name: (id, context) => (isShared(id, context) ? 'records' : null), priority: 2 },
    { debugName: 'widget', name: (id, context) => usersOf(id, context)[0] ?? null, priority: 1 },
  ];
}
