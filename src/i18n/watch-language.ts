/** Who wants to know that the language of an element may have changed. */
interface Resolver {
  resolve(): void;
}

const resolvers = new Set<Resolver>();
let observer: MutationObserver | undefined;

/**
 * Calls `resolve` now and whenever a `lang` of the page changes, because that may be on any ancestor; with one observer for all widgets.
 * Returns what ends that.
 */
export function watchLanguage(resolver: Resolver, element: Element): () => void {
  resolvers.add(resolver);
  observer ??= new MutationObserver(() => {
    for (const each of resolvers) each.resolve();
  });
  for (let root = element.getRootNode(); ; root = root.host.getRootNode()) {
    observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
    if (!(root instanceof ShadowRoot)) break;
  }
  resolver.resolve();
  return () => {
    resolvers.delete(resolver);
    if (resolvers.size > 0) return;
    observer?.disconnect();
    observer = undefined;
  };
}
