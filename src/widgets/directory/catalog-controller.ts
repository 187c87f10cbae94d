import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Collection } from '../../data/load-collection.js';
import type { Organization } from '../../models/organization.js';
import { catalogOfRecords } from './catalog-of-records.js';
import type { Catalog } from './catalog.js';

const sources = () => import('./catalog-of-sources.js');

/**
 * Makes the catalog of what has been loaded. A large directory's index comes after its first page, which stands there
 * meanwhile (`pending`), and stays when the index cannot be had.
 */
export class CatalogController implements ReactiveController {
  catalog: Catalog = catalogOfRecords([]);
  /** More organizations than `catalog` has are on their way: so many as the documents say. */
  pending: number | undefined;
  #collection: Collection<Organization> | undefined;
  #language = '';
  #abort: AbortController | undefined;

  /** @param failed tells the developer why an index cannot be used */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly failed: (error: unknown) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.pending) this.#read();
  }

  hostDisconnected(): void {
    this.#abort?.abort();
  }

  /** Follows what has been loaded, and the language of its reader. */
  follow(collection: Collection<Organization> | undefined, language: string): void {
    if (collection === this.#collection && language === this.#language) return;
    const isSame = collection === this.#collection;
    this.#collection = collection;
    this.#language = language;
    const indexes = collection?.heads.flatMap(({ directoryIndex }) => directoryIndex ?? []) ?? [];
    // A catalog that has been read from an index has one name of each organization.
    if (isSame && indexes.length > 0) return;
    this.#abort?.abort();
    const records = collection?.records ?? [];
    this.catalog = catalogOfRecords(records, [language, collection?.heads[0]?.language ?? 'de']);
    this.pending = undefined;
    if (indexes.length === 0) return;
    this.pending = indexes.reduce((sum, { count }) => sum + count, 0);
    this.#read();
  }

  #read(): void {
    const collection = this.#collection;
    if (!collection) return;
    const { signal } = (this.#abort = new AbortController());
    sources()
      .then(({ catalogOfSources }) => catalogOfSources(collection, this.#language, signal, this.failed))
      .then(
        (catalog) => {
          if (!signal.aborted) this.#settle(catalog);
        },
        (error: unknown) => {
          if (signal.aborted) return;
          this.failed(error);
          this.#settle(this.catalog);
        },
      );
  }

  #settle(catalog: Catalog): void {
    this.catalog = catalog;
    this.pending = undefined;
    this.host.requestUpdate();
  }
}
