import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SourceInfo } from '../../data/load/load-collection.js';
import type { SourceError } from '../../models/schema/source-error.js';
import { refreshDelay } from './refresh-delay.js';

/** What refreshing needs to know of a source, and can do to it. */
export interface Source {
  readonly inline: string | undefined;
  readonly collection: { readonly sources: readonly SourceInfo[] } | undefined;
  readonly error: SourceError | undefined;
  readonly endedAt: number | undefined;
  readonly failures: number;
  load(revalidate: boolean): Promise<void>;
  restart(): void;
}

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly src: string | undefined;
  readonly refresh: number | undefined;
}

/** One for the page: its widgets reload together, with one request for one address. */
const PAGE_SPREAD = Math.random();

const isJsonScript = (node: Node | null): boolean =>
  node instanceof HTMLScriptElement && node.type === 'application/json';

/**
 * Keeps a source current after it was first read. Loaded by the source controller for the widgets
 * that need any of it.
 *
 * - Reloads `refresh` seconds after the last load has ended, so never while one runs; see
 *   `refreshDelay` for failures. A page in the background does not ask; it does as soon as it is
 *   shown again, if that is overdue then.
 * - Reads an inline script again when the page adds or changes it.
 */
export class SourceUpkeep implements ReactiveController {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #children = new MutationObserver((mutations) => {
    if (mutations.some(({ target, addedNodes }) => [target, target.parentNode, ...addedNodes].some(isJsonScript))) {
      this.source.restart();
    }
  });

  /** @param spread where in the range of pauses those of this page are, from 0 to 1 */
  constructor(
    private readonly host: Host,
    private readonly source: Source,
    private readonly spread = PAGE_SPREAD,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#children.observe(this.host, { childList: true, subtree: true, characterData: true });
    document.addEventListener('visibilitychange', this.#reloadIfDue);
    this.#reloadIfDue();
    // The script may have come or changed between the last look and this watch.
    const script = [...this.host.children].find((child) => isJsonScript(child) && !child.matches('[data-mapping]'));
    if (script && !this.host.src && script.textContent !== this.source.inline) this.source.restart();
  }

  hostDisconnected(): void {
    this.#children.disconnect();
    document.removeEventListener('visibilitychange', this.#reloadIfDue);
    clearTimeout(this.#timer);
  }

  /** Runs at the end of each load, too, which is drawn. */
  hostUpdate(): void {
    if (this.host.isConnected) this.#reloadIfDue();
  }

  #reloadIfDue = (): void => {
    clearTimeout(this.#timer);
    const { refresh } = this.host;
    const { endedAt, failures } = this.source;
    if (!refresh || !(refresh > 0) || endedAt === undefined || document.hidden) return;
    const delay = refreshDelay({ seconds: refresh, failures, retryAfterMs: this.#retryAfterMs, spread: this.spread });
    const wait = endedAt + delay - Date.now();
    if (wait <= 0) void this.source.load(true);
    // Not longer than the delay, should the clock have been set back.
    else this.#timer = setTimeout(this.#reloadIfDue, Math.min(wait, delay));
  };

  /** How long the server of any source wants to be left alone. */
  get #retryAfterMs(): number {
    const { error, collection } = this.source;
    const errors = [error, ...(collection?.sources ?? []).map((source) => source.error)];
    return Math.max(...errors.map((one) => one?.retryAfterMs ?? 0));
  }
}
