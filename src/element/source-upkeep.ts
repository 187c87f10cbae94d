import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SourceError } from '../data/source-error.js';

/** What the upkeep needs to know of a source, and can do to it. */
export interface Source {
  readonly error: SourceError | undefined;
  load(revalidate: boolean): Promise<void>;
  restart(): void;
}

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly src: string | undefined;
  readonly refresh: number | undefined;
}

const isJsonScript = (node: Node | null): boolean =>
  node instanceof HTMLScriptElement && node.type === 'application/json';

/**
 * Keeps a source current after it was first read: reloads every `refresh` seconds, not while the page is in the
 * background; reloads what failed for want of a network once that is back; and reads an inline script again when the page
 * adds or changes it. Loaded by the source controller for the widgets that need any of it.
 */
export class SourceUpkeep implements ReactiveController {
  #timer: ReturnType<typeof setInterval> | undefined;
  #seconds: number | undefined;
  #children = new MutationObserver((mutations) => {
    if (mutations.some(({ target, addedNodes }) => [target, target.parentNode, ...addedNodes].some(isJsonScript))) {
      this.source.restart();
    }
  });

  constructor(
    private readonly host: Host,
    private readonly source: Source,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    globalThis.addEventListener('online', this.#retry);
    this.#children.observe(this.host, { childList: true, subtree: true, characterData: true });
    this.hostUpdate();
  }

  hostDisconnected(): void {
    globalThis.removeEventListener('online', this.#retry);
    this.#children.disconnect();
    this.#repeat(undefined);
  }

  hostUpdate(): void {
    if (this.host.isConnected && this.host.refresh !== this.#seconds) this.#repeat(this.host.refresh);
  }

  #repeat(seconds: number | undefined): void {
    clearInterval(this.#timer);
    this.#seconds = seconds;
    if (!seconds) return;
    this.#timer = setInterval(() => {
      if (!document.hidden) void this.source.load(true);
    }, seconds * 1000);
  }

  #retry = (): void => {
    if (this.source.error?.kind === 'offline') void this.source.load(true);
  };
}
