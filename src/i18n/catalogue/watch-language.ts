const watches = new Set<() => void>();
let observer: MutationObserver | undefined;

/**
 * Calls `resolve` now and whenever a `lang` of the page changes, because that may be on any
 * ancestor; with one observer for all widgets. Returns what ends that.
 */
export function watchLanguage(element: Element, resolve: () => void): () => void {
  // One of its own for each watch: an element that moves is watched anew before the old watch has
  // ended.
  const watch = (): void => {
    resolve();
  };
  watches.add(watch);
  observer ??= new MutationObserver(() => {
    for (const each of watches) each();
  });
  for (let root = element.getRootNode(); ; root = root.host.getRootNode()) {
    observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
    if (!(root instanceof ShadowRoot)) break;
  }
  watch();
  return () => {
    watches.delete(watch);
    if (watches.size > 0) return;
    observer?.disconnect();
    observer = undefined;
  };
}
