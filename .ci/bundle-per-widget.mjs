import { basename, dirname } from 'node:path';

/** Up to this many characters a module is cheaper to carry along than to ask for. */
const tiny = 2_000;
const translationRuntime = /[\\/]@lit[\\/]localize[\\/]|[\\/]i18n[\\/]translate\.ts$/;

/** `news` for `src/define/news.ts` and for `src/widgets/news/verbund-news.ts`. */
function widgetName(id) {
  const file = basename(id, '.ts');
  return basename(dirname(id)) === 'define' ? file : file.replace(/^verbund-/, '');
}

/** Adds all modules that `id` imports statically to `seen`, itself included; with `lazy` also what it imports later. */
function collect(id, getModuleInfo, lazy, seen = new Set()) {
  if (seen.has(id)) return seen;
  seen.add(id);
  const { importedIds = [], dynamicallyImportedIds = [] } = getModuleInfo(id) ?? {};
  for (const imported of lazy ? [...importedIds, ...dynamicallyImportedIds] : importedIds) {
    collect(imported, getModuleInfo, lazy, seen);
  }
  return seen;
}

/**
 * A code-splitting group of Rolldown that keeps the files a widget starts with few: what all widgets need at once is `core`, what
 * several need is `shared`, the rest is left to Rolldown (the widget's own file, and lazy parts). A tiny module that
 * one widget needs at once and another one perhaps later is `shared` too. The smallest widget has no need of `shared`: what it and another
 * need at once is `core`, what others may need of it later is a file of its own. The
 * runtime of the translations is one file. Without the group, each combination of widgets and
 * lazy parts that happens to share a module gets a file, and a request.
 *
 * @param tags Absolute path of the module that imports every widget dynamically.
 * @param frugal Name of the widget that has to do without `shared`.
 * @param rich Name of the widget whose parts need so much of what it starts with that Rolldown would make many files of that: it is one.
 */
export function bundlePerWidget(tags, frugal, rich) {
  let widgets;
  const readWidgets = (getModuleInfo) =>
    getModuleInfo(tags).dynamicallyImportedIds.map((id) => ({
      name: widgetName(id),
      first: collect(id, getModuleInfo, false),
      ever: collect(id, getModuleInfo, true),
    }));

  return {
    debugName: 'per widget',
    name(id, context) {
      const getModuleInfo = (module) => context.getModuleInfo(module);
      widgets ??= readWidgets(getModuleInfo);
      const users = widgets.filter(({ first }) => first.has(id));
      if (users.length === 0) return translationRuntime.test(id) ? 'translate' : null;
      if (users.length > 1)
        return users.length === widgets.length || users.some(({ name }) => name === frugal) ? 'core' : 'shared';
      const [{ name: user }] = users;
      if (!widgets.some(({ name, ever }) => name !== user && ever.has(id))) return user === rich ? `${user}-own` : null;
      if (user === frugal || user === rich) return `${user}-shared`;
      return (getModuleInfo(id).code?.length ?? 0) <= tiny ? 'shared' : null;
    },
  };
}
