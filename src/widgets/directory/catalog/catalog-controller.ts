import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Collection } from '../../../data/load/load-collection.js';
import { slicer, yieldToMain } from '../../../data/load/slice.js';
import type { Organization } from '../../../models/records/organization.js';
import { catalogOfManyRecords, catalogOfRecords } from './catalog-of-records.js';
import { COLUMN_NAMES, type Catalog } from './catalog.js';

/** Up to this many records are read and put into columns within a frame. */
export const RECORDS_PER_FRAME = 1000;

const sources = () => import('./catalog-of-sources.js');

/**
 * Makes the catalog of what has been loaded. A long list is worked through in slices; a large
 * directory's index comes after its first page, which stands there meanwhile (`pending`), and stays
 * when the index cannot be had.
 */
export class CatalogController implements ReactiveController {
  catalog: Catalog = catalogOfRecords([]);
  /** More organizations than `catalog` has are on their way: so many as the documents say. */
  pending: number | undefined;
  /** An index could not be had, so that there are more organizations than `catalog` has. */
  isCut = false;
  /** The columns of the catalog can be read without a pause. */
  hasColumns = true;
  #collection: Collection<Organization> | undefined;
  #language = '';
  #abort: AbortController | undefined;
  /** Whoever waits for the whole catalog. */
  #waiting: (() => void)[] = [];
  #isWhole = true;

  /**
   * @param options.failed tells the developer why an index cannot be used
   * @param options.missing called when the code that reads it cannot be loaded
   * @param options.completed a catalog of more than a few is there, and nothing else of it is on
   * its way
   */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly options: {
      failed: (error: unknown) => void;
      missing: (error: unknown, again: () => Promise<void>) => void;
      completed: () => void;
    },
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (!this.#isWhole) this.#begin();
  }

  hostDisconnected(): void {
    this.#abort?.abort();
  }

  /** Follows what has been loaded, and the language of its reader. */
  follow(collection: Collection<Organization> | undefined, language: string): void {
    if (collection === this.#collection && language === this.#language) return;
    const isSame = language === this.#language && holdsTheSame(collection, this.#collection);
    const isRead = collection === this.#collection && this.#indexed > 0;
    this.#collection = collection;
    this.#language = language;
    // A catalog that has been read from an index has one name of each organization.
    if (!isSame && !isRead) this.#begin();
  }

  /** Settles when no more organizations are on their way. */
  get ready(): Promise<void> {
    return this.#isWhole ? Promise.resolve() : new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** The organizations that the indexes of the sources have. */
  get #indexed(): number {
    return (this.#collection?.heads ?? []).reduce((sum, { directoryIndex }) => sum + (directoryIndex?.count ?? 0), 0);
  }

  #begin(): void {
    this.#abort?.abort();
    const { signal } = (this.#abort = new AbortController());
    const { records = [], heads = [], preview } = this.#collection ?? {};
    const languages = [this.#language, heads[0]?.language ?? 'de'];
    const indexed = this.#indexed;
    this.pending = preview;
    this.#isWhole = this.isCut = false;
    if (preview === undefined && records.length > RECORDS_PER_FRAME) {
      this.pending = indexed || records.length;
      void this.#slice(records, languages, signal).catch(() => undefined);
      return;
    }
    this.catalog = catalogOfRecords(records, languages);
    this.hasColumns = preview === undefined;
    if (indexed > 0 && this.hasColumns) {
      this.pending = indexed;
      void this.#readIndexes(signal).then(() => {
        if (signal.aborted) return;
        this.options.completed();
        this.#complete();
      });
    } else if (this.hasColumns) {
      this.#complete();
    }
  }

  /** The order first, so that the list can be drawn; then the columns, one at a time. */
  async #slice(
    records: Collection<Organization>['records'],
    languages: readonly string[],
    signal: AbortSignal,
  ): Promise<void> {
    const catalog = await catalogOfManyRecords(records, languages, slicer(signal));
    signal.throwIfAborted();
    this.hasColumns = false;
    this.#settle(catalog);
    if (this.#indexed > 0) await this.#readIndexes(signal);
    signal.throwIfAborted();
    this.#complete();
    await this.host.updateComplete;
    const { columns } = this.catalog;
    for (const name of COLUMN_NAMES) {
      await yieldToMain();
      signal.throwIfAborted();
      // Reading a column makes it.
      Reflect.get(columns, name);
    }
    this.hasColumns = true;
    this.host.requestUpdate();
    this.options.completed();
  }

  async #readIndexes(signal: AbortSignal): Promise<void> {
    if (!this.#collection) return;
    let part: Awaited<ReturnType<typeof sources>>;
    try {
      part = await sources();
    } catch (error) {
      if (signal.aborted) return;
      this.options.missing(error, async () => {
        if (!signal.aborted) await this.#readIndexes(signal);
      });
      this.#settle(this.catalog);
      return;
    }
    try {
      const { catalogOfSources } = part;
      const catalog = await catalogOfSources(this.#collection, this.#language, signal, this.#fail);
      if (!signal.aborted) this.#settle(catalog);
    } catch (error) {
      if (signal.aborted) return;
      this.#fail(error);
      this.#settle(this.catalog);
    }
  }

  #fail = (error: unknown): void => {
    this.isCut = true;
    this.options.failed(error);
  };

  #complete(): void {
    this.#isWhole = true;
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  #settle(catalog: Catalog): void {
    this.catalog = catalog;
    this.pending = undefined;
    this.host.requestUpdate();
  }
}

/**
 * Two snapshots of one load, between which nothing was added: the fast path of a document, and
 * what validation says of it.
 */
function holdsTheSame(one: Collection<Organization> | undefined, other: Collection<Organization> | undefined): boolean {
  if (!one || one.records.length !== other?.records.length) return false;
  const indexes = ({ heads }: Collection<Organization>): string =>
    heads.map(({ directoryIndex }) => directoryIndex?.url ?? '').join(' ');
  return indexes(one) === indexes(other) && one.records.every((record, place) => record === other.records[place]);
}
