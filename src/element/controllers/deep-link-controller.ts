import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { RECORD } from '../url-parameters.js';

export interface DeepLinkHost extends ReactiveControllerHost, Element {
  readonly deepLink: 'none' | 'query' | 'hash';
}

/** What a visitor does who has begun to read elsewhere on the page. */
const OWN_WAYS = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

function sameParameters(...pair: [URLSearchParams, URLSearchParams]): boolean {
  const [a, b] = pair.map((parameters) => {
    const copy = new URLSearchParams(parameters);
    copy.sort();
    return copy.toString();
  });
  return a === b;
}

/**
 * Keeps the open record and the visitor's filters in the page's URL, in the query or in the hash.
 * The widget's parameters carry its name (or its `id`, where a page has two of a kind):
 * `?news=42&news-category=Essen`. Every other parameter, and an anchor in the hash, stays byte for
 * byte.
 *
 * Back and forward call `onChange`. With `deep-link="none"` nothing is read or written. What a link
 * opens is brought into view, unless the visitor has begun to read elsewhere by then.
 */
export class DeepLinkController implements ReactiveController {
  /** The visitor waits for what the URL names, and has not moved on. */
  #isAwaited = true;

  constructor(
    private readonly host: DeepLinkHost,
    private readonly name: string,
    private readonly onChange: (parameters: URLSearchParams) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    globalThis.addEventListener('popstate', this.#announce);
    globalThis.addEventListener('hashchange', this.#announce);
    for (const type of OWN_WAYS) globalThis.addEventListener(type, this.#leave, { capture: true, passive: true });
  }

  hostDisconnected(): void {
    globalThis.removeEventListener('popstate', this.#announce);
    globalThis.removeEventListener('hashchange', this.#announce);
    for (const type of OWN_WAYS) globalThis.removeEventListener(type, this.#leave, { capture: true });
  }

  /** This widget's parameters in the URL, without their prefix. */
  read(): URLSearchParams {
    const mine = new URLSearchParams();
    for (const segment of this.#segments()) {
      const key = this.#keyOf(segment);
      if (key) mine.append(key, new URLSearchParams(segment).values().next().value ?? '');
    }
    return mine;
  }

  /** The URL of the page with this widget's parameters set to these. */
  hrefFor(parameters: URLSearchParams): string {
    const others = this.#segments().filter((segment) => !this.#keyOf(segment));
    const mine = new URLSearchParams();
    for (const [key, value] of parameters) mine.append(key === RECORD ? this.#prefix : `${this.#prefix}-${key}`, value);
    const joined = [...others, ...(mine.size > 0 ? [mine.toString()] : [])].join('&');
    const url = new URL(location.href);
    if (this.host.deepLink === 'hash') url.hash = joined;
    else url.search = joined;
    return url.href;
  }

  /** Writes the parameters; a new history entry only for what Back should undo. */
  write(parameters: URLSearchParams, mode: 'push' | 'replace'): void {
    // What has left the page has no say in its URL. The same in another order or spelling is no
    // news, and another entry would keep Back from leaving.
    if (this.host.deepLink === 'none' || !this.host.isConnected || sameParameters(this.read(), parameters)) return;
    const href = this.hrefFor(parameters);
    try {
      history[mode === 'push' ? 'pushState' : 'replaceState'](history.state, '', href);
    } catch {
      // Browsers limit how often a page may do this, and sandboxed documents may not at all: the
      // widget goes on without.
    }
  }

  /**
   * Scrolls to what was opened for a link and puts the focus there; a modal dialog has the focus
   * already.
   */
  bringIntoView(target: HTMLElement): void {
    if (!this.#isAwaited) return;
    this.#isAwaited = false;
    const dialog = this.host.shadowRoot?.querySelector('dialog[open]');
    // What stands in a dialog is always in view; where it closes, the page goes on at the widget.
    const place = (dialog && this.host.shadowRoot?.querySelector('.widget')) ?? target;
    const { top } = place.getBoundingClientRect();
    if (top < 0 || top > innerHeight / 2) {
      const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
      place.scrollIntoView({ block: 'start', behavior: isCalm ? 'instant' : 'auto' });
    }
    if (!dialog) target.focus({ preventScroll: true });
  }

  get #prefix(): string {
    return this.host.id || this.name;
  }

  #segments(): string[] {
    const { deepLink } = this.host;
    if (deepLink === 'none') return [];
    return (deepLink === 'hash' ? location.hash : location.search).slice(1).split('&').filter(Boolean);
  }

  #keyOf(segment: string): string | undefined {
    const key = new URLSearchParams(segment).keys().next().value ?? '';
    if (key === this.#prefix) return RECORD;
    return key.startsWith(`${this.#prefix}-`) ? key.slice(this.#prefix.length + 1) : undefined;
  }

  #announce = (): void => {
    if (this.host.deepLink === 'none') return;
    this.#isAwaited = true;
    this.onChange(this.read());
  };

  #leave = (): void => {
    this.#isAwaited = false;
  };
}
