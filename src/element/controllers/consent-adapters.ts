/**
 * How one consent manager of a page is heard. An adapter stores nothing and asks nobody but the
 * manager's own script on the page.
 */
export interface ConsentAdapter {
  /** Of the manager, for developers: `Klaro`. */
  readonly name: string;
  /**
   * Begins to listen, and tells at once what is already decided.
   *
   * @param service what the manager calls the service: the attribute `consent-service`
   * @param decided to call with each decision of the visitor
   * @returns ends the listening; `undefined` where this manager is not on the page
   */
  watch(service: string, decided: (granted: boolean) => void): (() => void) | undefined;
}

/**
 * The managers that are known, in the order in which they are asked. To add one, write its adapter
 * in a file of its own and name it here. While none of them is on the page, `consent="cmp"` is like
 * `"ask"`.
 */
export const consentAdapters: ConsentAdapter[] = [];

/** Listens to the first manager that is on the page. The result ends that. */
export function watchConsent(service: string, decided: (granted: boolean) => void): () => void {
  for (const adapter of consentAdapters) {
    const end = adapter.watch(service, decided);
    if (end) return end;
  }
  return () => undefined;
}
