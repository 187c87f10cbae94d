import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What the upkeep needs to know of a source, and can do to it. */
export interface Source {
  readonly inline: string | undefined;
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
 * background; and reads an inline script again when the page adds or changes it. Loaded by the source controller for the
 * widgets that need any of it.
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
    this.#children.observe(this.host, { childList: true, subtree: true, characterData: true });
    this.hostUpdate();
    // The script may have come or changed between the last look and this watch.
    const script = [...this.host.children].find((child) => isJsonScript(child) && !child.matches('[data-mapping]'));
    if (script && !this.host.src && script.textContent !== this.source.inline) this.source.restart();
  }

  hostDisconnected(): void {
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
}
