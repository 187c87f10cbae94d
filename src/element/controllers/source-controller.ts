import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadCollection, type Collection, type PickFirst } from '../../data/load/load-collection.js';
import { SourceError } from '../../models/schema/source-error.js';
import type { RecordKind } from '../../models/records/record-kind.js';

export type WidgetState = 'idle' | 'loading' | 'ready' | 'failed';

/** What the controller asks its host for, and tells it. */
export interface SourceHost<T extends object> extends ReactiveControllerHost, HTMLElement {
  readonly src: string | undefined;
  readonly format: string;
  readonly refresh: number | undefined;
  readonly kind: RecordKind<T>;
  /** Picks what is drawn first, where a source has many records. */
  readonly pickFirst?: PickFirst;
  sourceLoaded(collection: Collection<T>): void;
  sourceFailed(error: SourceError): void;
}

/**
 * Brings the host's records: runs the pipeline for its `src` (or the inline script) and keeps what
 * arrived.
 *
 * - `start()` begins once and again after each change of `src` or `format`; `load(true)` asks the
 *   server anew.
 * - A late answer never overwrites a newer one: each load aborts the one before.
 * - While a reload runs, and when it fails, the last good records stay (`stale` is then true and
 *   `error` is set).
 * - A child `<script type="application/json" data-mapping>` is no data: it tells the format which
 *   property or column holds which field.
 * - What keeps a source current later on is `SourceUpkeep`.
 */
export class SourceController<T extends object> implements ReactiveController {
  state: WidgetState = 'idle';
  collection: Collection<T> | undefined;
  error: SourceError | undefined;
  /** When the collection arrived, for "Stand" where the document names no date. */
  arrived: Date | undefined;
  /** The inline script as it was read last. */
  inline: string | undefined;
  /** When the last load ended, by `Date.now()`; missing while one runs. */
  endedAt: number | undefined;
  /** Loads in a row that have failed, or a source of which has. */
  failures = 0;

  #started = false;
  #abort: AbortController | undefined;
  #isRefreshLoaded = false;

  constructor(private readonly host: SourceHost<T>) {
    host.addController(this);
  }

  /** Older records are shown because newer ones could not be loaded. */
  get stale(): boolean {
    return !!(this.collection && this.error);
  }

  hostConnected(): void {
    if (this.#started) this.start();
  }

  hostDisconnected(): void {
    this.#abort?.abort();
    this.endedAt ??= Date.now();
  }

  hostUpdate(): void {
    const { src, refresh } = this.host;
    if (this.#started && !this.#isRefreshLoaded && (refresh || !src)) {
      void this.#beginUpkeep();
    }
  }

  /** Begins to load, unless this source is already there. */
  start(): void {
    this.#started = true;
    if (!this.collection?.complete) void this.load(false);
  }

  /** Forgets what belongs to another `src` and begins anew where it had begun. */
  restart(): void {
    if (!this.#started) return;
    this.collection = this.error = undefined;
    this.failures = 0;
    this.start();
  }

  /** Loads, aborting a load that still runs. Settles when the load has ended, never rejects. */
  async load(revalidate: boolean): Promise<void> {
    this.#started = true;
    this.#abort?.abort();
    const { signal } = (this.#abort = new AbortController());
    this.endedAt = undefined;
    const { host } = this;
    const { baseURI } = document;
    // Calendars are often passed on by an address that programs subscribe to.
    const urls = (host.src ?? '')
      .replace(/\bwebcals?:/gi, 'https:')
      .split(/\s+/)
      .filter(Boolean);
    const script =
      urls.length > 0 ? null : host.querySelector(':scope > script[type="application/json"]:not([data-mapping])');
    this.inline = script?.textContent;
    if (urls.length === 0 && !script) {
      this.#set('idle');
      return;
    }
    if (!this.collection) this.#set('loading');
    try {
      const collections = loadCollection({
        urls: urls.map((url) => (URL.canParse(url, baseURI) ? new URL(url, baseURI).href : url)),
        kind: host.kind,
        format: host.format,
        signal,
        revalidate,
        mapping: () => host.querySelector(':scope > script[data-mapping]')?.textContent,
        inline: script ? { text: script.textContent, url: baseURI } : undefined,
        pickFirst: this.collection ? undefined : host.pickFirst,
      });
      for await (const collection of collections) {
        if (signal.aborted) return;
        if (!collection.complete && this.collection?.complete) continue;
        this.collection = collection;
        this.error = undefined;
        this.arrived = new Date();
        if (collection.complete) this.#end(collection.sources.some((source) => source.error));
        this.#set('ready');
        if (collection.complete) host.sourceLoaded(collection);
      }
    } catch (error) {
      if (!signal.aborted) this.#fail(error, signal);
    }
  }

  async #beginUpkeep(): Promise<void> {
    this.#isRefreshLoaded = true;
    try {
      const { SourceUpkeep } = await import('./source-refresh.js');
      new SourceUpkeep(this.host, this);
    } catch {
      // Without a network; the next update tries again.
      this.#isRefreshLoaded = false;
    }
  }

  #fail(cause: unknown, signal: AbortSignal): void {
    const { host } = this;
    this.error =
      cause instanceof SourceError ? cause : new SourceError('unreadable', host.src ?? '', String(cause), { cause });
    if (this.error.kind === 'offline') {
      // Here, because without a network the code for refreshing is out of reach, too.
      const retry = (): void => void this.load(true);
      globalThis.addEventListener('online', retry, { once: true, signal });
    }
    this.#end(true);
    this.#set(this.collection ? 'ready' : 'failed');
    host.sourceFailed(this.error);
  }

  #end(hasFailed: boolean): void {
    this.endedAt = Date.now();
    this.failures = hasFailed ? this.failures + 1 : 0;
  }

  #set(state: WidgetState): void {
    this.state = state;
    this.host.requestUpdate();
  }
}
