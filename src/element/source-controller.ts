import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadCollection, type Collection } from '../data/load-collection.js';
import { SourceError } from '../data/source-error.js';
import type { RecordKind } from '../models/record-kind.js';

export type WidgetState = 'idle' | 'loading' | 'ready' | 'failed';

/** What the controller asks its host for, and tells it. */
export interface SourceHost<T extends object> extends ReactiveControllerHost, HTMLElement {
  readonly src: string | undefined;
  readonly format: string;
  readonly refresh: number | undefined;
  readonly kind: RecordKind<T>;
  sourceLoaded(collection: Collection<T>): void;
  sourceFailed(error: SourceError): void;
}

const inlineScript = (host: HTMLElement): HTMLScriptElement | null =>
  host.querySelector<HTMLScriptElement>(':scope > script[type="application/json"]');

/**
 * Brings the host's records: runs the pipeline for its `src` (or the inline script), keeps what arrived, and undoes
 * everything when the host leaves the page.
 *
 * - `start()` begins once and again after each change of `src` or `format`; `load(true)` asks the server anew.
 * - A late answer never overwrites a newer one: each load aborts the one before.
 * - While a reload runs, and when it fails, the last good records stay (`stale` is then true and `error` is set).
 * - `refresh` reloads silently, not while the page is in the background. Coming back online reloads what failed.
 */
export class SourceController<T extends object> implements ReactiveController {
  state: WidgetState = 'idle';
  collection: Collection<T> | undefined;
  error: SourceError | undefined;
  stale = false;
  /** When the collection arrived, for "Stand" where the document names no date. */
  arrived: Date | undefined;

  #host: SourceHost<T>;
  #started = false;
  #abort: AbortController | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;
  #children: MutationObserver | undefined;

  constructor(host: SourceHost<T>) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    globalThis.addEventListener('online', this.#retryWhenOnline);
    if (this.#started) this.start();
  }

  hostDisconnected(): void {
    globalThis.removeEventListener('online', this.#retryWhenOnline);
    this.#abort?.abort();
    this.#children?.disconnect();
    clearInterval(this.#timer);
  }

  /** Begins to load, unless this source is already there. */
  start(): void {
    this.#started = true;
    this.#watchChildren();
    this.#schedule();
    if (!this.collection?.complete) void this.load(false);
  }

  /** Forgets what belongs to another `src` and begins anew where it had begun. */
  restart(): void {
    if (!this.#started) return;
    this.collection = undefined;
    this.error = undefined;
    this.stale = false;
    this.start();
  }

  /** Sets the silent reloads to the host's `refresh`. */
  schedule(): void {
    if (this.#started) this.#schedule();
  }

  /** Loads, aborting a load that still runs. Settles when the load has ended, never rejects. */
  async load(revalidate: boolean): Promise<void> {
    this.#started = true;
    this.#abort?.abort();
    const { signal } = (this.#abort = new AbortController());
    const urls = (this.#host.src ?? '').split(/\s+/).filter(Boolean);
    const script = urls.length === 0 ? inlineScript(this.#host) : null;
    if (urls.length === 0 && !script) {
      this.#set('idle');
      return;
    }
    if (!this.collection) this.#set('loading');
    try {
      const request = {
        urls: urls.map((url) => (URL.canParse(url, document.baseURI) ? new URL(url, document.baseURI).href : url)),
        kind: this.#host.kind,
        format: this.#host.format,
        signal,
        revalidate,
        ...(script && { inline: { text: script.textContent, url: document.baseURI } }),
      };
      for await (const collection of loadCollection(request)) {
        if (signal.aborted) return;
        if (!collection.complete && this.collection?.complete) continue;
        this.#receive(collection);
      }
    } catch (error) {
      if (!signal.aborted) this.#fail(error);
    }
  }

  #receive(collection: Collection<T>): void {
    this.collection = collection;
    this.error = undefined;
    this.stale = false;
    this.arrived = new Date();
    this.#set('ready');
    if (collection.complete) this.#host.sourceLoaded(collection);
  }

  #fail(error: unknown): void {
    this.error =
      error instanceof SourceError
        ? error
        : new SourceError('unreadable', this.#host.src ?? '', `the data could not be processed: ${String(error)}`);
    this.stale = this.collection !== undefined;
    this.#set(this.stale ? 'ready' : 'failed');
    this.#host.sourceFailed(this.error);
  }

  #set(state: WidgetState): void {
    this.state = state;
    this.#host.requestUpdate();
  }

  #schedule(): void {
    clearInterval(this.#timer);
    const { refresh } = this.#host;
    if (!refresh || !this.#host.isConnected) return;
    this.#timer = setInterval(() => {
      if (!document.hidden) void this.load(true);
    }, refresh * 1000);
  }

  /** Without `src` the inline script may be added or exchanged by a script of the page. */
  #watchChildren(): void {
    this.#children?.disconnect();
    if (this.#host.src) return;
    this.#children = new MutationObserver((mutations) => {
      if (mutations.some(({ target, addedNodes }) => [target, target.parentNode, ...addedNodes].some(isJsonScript)))
        this.restart();
    });
    this.#children.observe(this.#host, { childList: true, subtree: true, characterData: true });
  }

  #retryWhenOnline = (): void => {
    if (this.error?.kind === 'offline') void this.load(true);
  };
}

const isJsonScript = (node: Node | null): boolean =>
  node instanceof HTMLScriptElement && node.type === 'application/json';
