import { adoptStyles, type CSSResult, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { isWhole, loadWhole, type UiLocale } from '../../i18n/catalogue/locales.js';

/** Imports a module of the library; always the same function for the same module. */
type Load<M extends object = object> = () => Promise<M>;

/** A module may bring the styles of what it draws. */
interface Drawing {
  styles?: CSSResult;
}

/**
 * The modules of the page that have arrived. What failed is remembered by each widget, and only
 * until it is tried again.
 */
const arrived = new Map<Load, object>();

/**
 * What is missing: something that a visitor wanted to do, content that is not complete, or what the
 * widget does without in silence.
 */
type Lack = 'act' | 'content' | 'detail';

interface Failure {
  lack: Lack;
  again: () => Promise<void>;
}

interface Options {
  ui: () => UiLocale;
  /** False as long as the first paint of the records is not to be held up. */
  mayLoad: () => boolean;
  /** Tells the developer of the page. */
  report: (what: string, error: unknown) => void;
}

/**
 * The modules of one widget that are loaded when they are first needed, together with the
 * translation of their words.
 *
 * A module that cannot be loaded is tried again when it is next needed (the visitor acts again, or
 * comes back to what is drawn with it), when the visitor says so (`retry`), and when the browser is
 * online again. It is never given up for good.
 */
export class LazyModules implements ReactiveController {
  /** True while everything that failed is tried again. */
  isRetrying = false;
  readonly #loading = new Set<Load>();
  /** Modules to draw with that could not be loaded. */
  readonly #absent = new Set<Load>();
  /** Modules that the current update has asked for. */
  readonly #asked = new Set<Load>();
  readonly #adopted = new Set<CSSResult>();
  readonly #failures = new Map<unknown, Failure>();
  #isNoted = false;

  constructor(
    private readonly host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment },
    private readonly options: Options,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#absent.clear();
    this.#failures.clear();
    removeEventListener('online', this.#online);
  }

  hostUpdated(): void {
    for (const load of this.#absent) if (!this.#asked.has(load) && !this.isRetrying) this.#absent.delete(load);
    this.#asked.clear();
  }

  /** Is something missing that the visitor has to be told of? */
  get isLacking(): boolean {
    return this.#isNoted || [...this.#failures.values()].some(({ lack }) => lack !== 'detail');
  }

  /** A module to draw with: `undefined` until it is there, `null` when it cannot be loaded. */
  get<M extends object>(load: Load<M>): M | null | undefined {
    this.#asked.add(load);
    if (this.#absent.has(load)) return null;
    const module = arrived.get(load) as M | undefined;
    if (module && isWhole(this.options.ui())) {
      this.#adopt(module);
      return module;
    }
    if (this.options.mayLoad() && !this.#loading.has(load)) void this.#load(load);
    return undefined;
  }

  /**
   * Does something with a module once it is loaded; if it cannot be loaded, that is done when it is
   * tried again.
   */
  async use<M extends object>(load: Load<M>, act: (module: M) => void, lack: Lack = 'act'): Promise<void> {
    let module: M;
    try {
      // A module that is there does not wait for `import()`, which takes a frame.
      [module] = await Promise.all([(arrived.get(load) as M | undefined) ?? load(), loadWhole(this.options.ui())]);
    } catch (error) {
      this.fail(load, { what: 'part', error, lack, again: () => this.use(load, act, lack) });
      return;
    }
    arrived.set(load, module);
    this.#absent.delete(load);
    this.#failures.delete(load);
    // The visitor has gone on to something else.
    for (const [key, failure] of this.#failures) {
      if (lack === 'act' && failure.lack === 'act') this.#failures.delete(key);
    }
    this.#adopt(module);
    this.host.requestUpdate();
    act(module);
  }

  /**
   * Takes note of something else that could not be loaded.
   *
   * @param key a later failure with the same key replaces this one, unless it is only one of a
   * detail
   */
  fail(key: unknown, { what, error, ...failure }: Failure & { what: string; error: unknown }): void {
    this.options.report(what, error);
    // What was only prepared does not push aside what a visitor waits for.
    if (failure.lack !== 'detail' || !this.#failures.has(key)) this.#failures.set(key, failure);
    addEventListener('online', this.#online);
    this.host.requestUpdate();
  }

  /** Tries everything again that could not be loaded. */
  async retry(): Promise<void> {
    if (this.isRetrying) return;
    const failures = [...this.#failures.values()];
    this.#isNoted = this.isLacking;
    this.isRetrying = true;
    this.#failures.clear();
    this.host.requestUpdate();
    await Promise.all([
      loadWhole(this.options.ui()),
      ...[...this.#absent].map((load) => this.#load(load)),
      ...failures.map(({ again }) => again()),
    ]);
    this.isRetrying = this.#isNoted = false;
    if (this.#absent.size + this.#failures.size === 0) removeEventListener('online', this.#online);
    this.host.requestUpdate();
  }

  readonly #online = (): void => void this.retry();

  async #load(load: Load): Promise<void> {
    this.#loading.add(load);
    try {
      const [module] = await Promise.all([load(), loadWhole(this.options.ui())]);
      arrived.set(load, module);
      this.#absent.delete(load);
    } catch (error) {
      this.options.report('part', error);
      this.#absent.add(load);
      addEventListener('online', this.#online);
    }
    this.#loading.delete(load);
    this.host.requestUpdate();
  }

  #adopt({ styles }: Drawing): void {
    if (!styles || this.#adopted.has(styles)) return;
    this.#adopted.add(styles);
    const root = this.host.renderRoot as ShadowRoot;
    // A page with MooTools has a `Document` of its own, and Lit uses elements instead.
    if (styles.styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styles.styleSheet];
    else adoptStyles(root, [styles]);
  }
}
