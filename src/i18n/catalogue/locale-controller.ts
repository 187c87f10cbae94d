import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { directionOf } from '../direction.js';
import { isLoaded, loadLocale, loadWhole, matchLocale, type UiLocale } from './locales.js';

interface LocaleHost extends ReactiveControllerHost, Element {
  readonly hasUpdated: boolean;
}

/** The nearest `lang` above an element, also across shadow roots; some systems write `de_DE`. */
function nearestLanguage(element: Element): string | undefined {
  for (let node: Element | null = element; node;) {
    const holder: Element | null = node.closest('[lang]');
    if (holder) return holder.getAttribute('lang')?.trim().replaceAll('_', '-') || undefined;
    const root = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return undefined;
}

/**
 * Knows the language of one widget: its own `lang`, else the nearest ancestor's, else German, and
 * follows changes live.
 *
 * - `language` is what the page asks for (BCP 47) and chooses texts of the data; `ui` is the
 *   translation of the user interface that is loaded and drawn; `dir` is the direction of
 *   `language`.
 * - While another translation loads, the widget goes on in the one it has. The very first one is
 *   awaited through `ready`, so that nobody sees German flash by. If it cannot be loaded, the
 *   widget speaks German.
 */
export class LocaleController implements ReactiveController {
  language = 'de';
  ui: UiLocale = 'de';
  dir: 'ltr' | 'rtl' = 'ltr';
  /** Pending while the latest translation is on its way. */
  ready: Promise<void> | undefined;

  readonly #host: LocaleHost;
  readonly #widget: string;
  /** Gives what ends the watch for changes. */
  #watch: Promise<(() => void) | undefined> | undefined;

  constructor(
    host: LocaleHost,
    private readonly onFailure: (failure: { what: string; error: unknown; again: () => Promise<void> }) => void,
  ) {
    this.#host = host;
    this.#widget = host.localName.replace('verbund-', '');
    host.addController(this);
  }

  hostConnected(): void {
    this.resolve();
    // Not before the first paint: `lang` seldom changes later, and is read again when the watch
    // begins.
    void this.#watchLanguage();
  }

  async #watchLanguage(): Promise<void> {
    this.#watch = import('./watch-language.js').then(({ watchLanguage }) =>
      this.#host.isConnected ? watchLanguage(this.#host, () => this.resolve()) : undefined,
    );
    try {
      await this.#watch;
    } catch (error) {
      this.#watch = undefined;
      this.onFailure({ what: 'part', error, again: () => this.#watchLanguage() });
    }
  }

  hostDisconnected(): void {
    this.#watch?.then(
      (end) => end?.(),
      () => undefined,
    );
  }

  /** Reads the language anew and loads its translation where needed. */
  resolve(): void {
    const language = nearestLanguage(this.#host) ?? 'de';
    if (language === this.language) return;
    this.language = language;
    this.dir = directionOf(language);
    const ui = matchLocale(language);
    if (isLoaded(ui, this.#widget)) {
      this.ui = ui;
      this.ready = undefined;
    } else {
      const ready = this.#load(ui).then(() => {
        // The language may have changed again meanwhile.
        if (this.ready === ready) this.ready = undefined;
      });
      this.ready = ready;
    }
    this.#host.requestUpdate();
  }

  async #load(ui: UiLocale): Promise<void> {
    try {
      await loadLocale(ui, this.#widget);
      // Lazy parts may be drawn by now.
      if (this.#host.hasUpdated) await loadWhole(ui);
      if (matchLocale(this.language) === ui) this.ui = ui;
    } catch (error) {
      this.onFailure({ what: `translation "${ui}"`, error, again: () => this.#load(ui) });
    }
    this.#host.requestUpdate();
  }
}
