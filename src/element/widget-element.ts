import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Collection } from '../data/load/load-collection.js';
import type { Problem } from '../models/schema/problem.js';
import type { SourceError } from '../models/schema/source-error.js';
import { LocaleController } from '../i18n/catalogue/locale-controller.js';
import { withLocale } from '../i18n/catalogue/locales.js';
import type { Reader } from '../i18n/reader.js';
import type { Sourced } from '../models/records/provenance.js';
import type { RecordKind } from '../models/records/record-kind.js';
import { baseStyles } from '../ui/styles/base-styles.js';
import { failedState, loadingState } from '../ui/states/states.js';
import { numberFrom, oneOf } from './converters.js';
import type { DeepLinkController } from './controllers/deep-link-controller.js';
import { VerbundErrorEvent, VerbundLoadEvent } from './events.js';
import type { ImagePolicy } from './image-policy.js';
import { LazyModules } from './controllers/lazy-modules.js';
import { afterPaint } from '../data/load/slice.js';
import { SourceController, type SourceHost, type WidgetState } from './controllers/source-controller.js';
import { RECORD } from './url-parameters.js';
import { VisibilityController } from './controllers/visibility-controller.js';

const LOADING = oneOf(['lazy', 'eager']);
const THEME = oneOf(['auto', 'light', 'dark']);
const IMAGES = oneOf(['trusted', 'all', 'none']);
const DEEP_LINK = oneOf(['none', 'query', 'hash']);

const logger = () => import('./logger.js');
const errorStates = () => import('../ui/states/error-states.js');
const deepLinks = () => import('./controllers/deep-link-controller.js');

/**
 * What is true of all widgets: the common attributes, the way records arrive, the language, and the
 * frame in which the five states are drawn. A widget adds what it shows.
 */
export abstract class WidgetElement<T extends object> extends LitElement implements SourceHost<T> {
  static override styles: CSSResultGroup = baseStyles;

  // `useDefault`: an attribute appears only where a property is not as at first.
  static override properties: PropertyDeclarations = {
    src: { reflect: true },
    format: { reflect: true, useDefault: true },
    filter: { reflect: true, useDefault: true },
    loading: { converter: LOADING, reflect: true, useDefault: true },
    headingLevel: { attribute: 'heading-level', converter: numberFrom(2, 6, 3), reflect: true, useDefault: true },
    theme: { converter: THEME, reflect: true, useDefault: true },
    images: { converter: IMAGES, reflect: true, useDefault: true },
    deepLink: { attribute: 'deep-link', converter: DEEP_LINK, reflect: true, useDefault: true },
    jsonLd: { attribute: 'json-ld', type: Boolean, reflect: true, useDefault: true },
    refresh: { converter: numberFrom(1, 86_400, undefined), reflect: true },
  };

  /**
   * One or more URLs of the data, separated by white space, relative to the page: `"/feed.json"`.
   */
  src: string | undefined;

  /**
   * The format of the source, `"auto"` detects it: `"native"`, `"json-feed"`, `"wordpress"`,
   * `"geojson"`, `"openfairdb"`, `"items"`, `"csv"`.
   */
  format = 'auto';

  /** A locked preset as a query string: `"category=Politik&category=Essen"`. */
  filter = '';

  /** `"lazy"` starts near the viewport, `"eager"` at once. */
  loading: 'lazy' | 'eager' = 'lazy';

  /** Level of the records' headings, 2 to 6: `3`. */
  headingLevel = 3;

  /** `"auto"` follows the page, `"light"` and `"dark"` do not. */
  theme: 'auto' | 'light' | 'dark' = 'auto';

  /**
   * Images of which origins are shown: `"trusted"` (the page's and the data's), `"all"` or
   * `"none"`.
   */
  images: ImagePolicy = 'trusted';

  /**
   * Where the open record and the visitor's filters live in the page's URL: `"none"`, `"query"` or
   * `"hash"`.
   */
  deepLink: 'none' | 'query' | 'hash' = 'none';

  /** Writes schema.org JSON-LD for what is shown into the light DOM. */
  jsonLd = false;

  /**
   * Seconds from the end of a load to the next silent reload: `600`. At least 30, a quarter more at
   * most, and longer after failures; not while the page is in the background. None when missing.
   */
  refresh: number | undefined;

  /**
   * The kind of record this widget shows.
   *
   * @ignore
   */
  abstract readonly kind: RecordKind<T>;

  /**
   * The records left by filters and search, in the order shown; of `records`, so while not
   * `complete` perhaps not all.
   */
  abstract get shown(): readonly Sourced<T>[];

  protected readonly source = new SourceController<T>(this);
  protected readonly modules = new LazyModules(this, {
    ui: () => this.locale.ui,
    mayLoad: () => this.#isPainted || this.state !== 'ready',
    report: (what, error) => {
      this.log(({ reportMissing }) => {
        reportMissing(this, what, error);
      });
    },
  });
  protected readonly locale = new LocaleController(this, ({ what, error, again }) => {
    this.modules.fail(what, { what, error, again, lack: 'detail' });
  });
  /** The widget's parameters in the URL of the page, with `deep-link`. */
  protected urlState: DeepLinkController | undefined;
  #linked: Promise<void> | undefined;
  /** The collection of which there is nothing more to come, nor to be missed. */
  #whole: Collection<T> | undefined;
  /** The records have been painted once. */
  #isPainted = false;
  readonly #visibility = new VisibilityController(this, () => this.source.start());

  /** `idle` before it starts, then `loading`, `ready` or `failed`. */
  get state(): WidgetState {
    return this.source.state;
  }

  /**
   * Whether `records`, `shown` and `problems` tell of all that the sources have: `false` while more
   * is on its way, and where a source or a part of one could not be read. Changes right before
   * `verbund-load`, which scripts can wait for.
   */
  get complete(): boolean {
    return this.#whole !== undefined && this.#whole === this.source.collection;
  }

  /**
   * All valid records, in the shape of the endpoint; while not `complete` perhaps only those that
   * are drawn first.
   */
  get records(): readonly Sourced<T>[] {
    return this.source.collection?.records ?? [];
  }

  /**
   * What was wrong with records that were left out, and with their sources; more may be found while
   * not `complete`.
   */
  get problems(): readonly Problem[] {
    return this.source.collection?.problems ?? [];
  }

  /** Why the last load failed; also while older records are still shown. */
  get error(): SourceError | undefined {
    return this.source.error;
  }

  /**
   * Asks the server anew and settles when that has ended, also when it failed (see `state` and
   * `error`).
   */
  async reload(): Promise<void> {
    this.#visibility.reveal();
    await Promise.all([this.source.load(true), this.modules.retry()]);
    await this.updateComplete;
  }

  /**
   * Called by the source controller.
   *
   * @ignore
   */
  sourceLoaded(collection: Collection<T>): void {
    const { problems, sources } = collection;
    if (problems.length > 0 || sources.some(({ error }) => error)) {
      this.log(({ reportLoad }) => {
        reportLoad(this, problems, sources);
      });
    }
    void this.#tellOf(collection);
  }

  async #tellOf(collection: Collection<T>): Promise<void> {
    const { count, isCut } = await this.drawAll();
    // A newer one tells of itself.
    if (collection !== this.source.collection) return;
    const { problems, sources } = collection;
    const complete = !isCut && sources.every((source) => source.complete);
    this.#whole = complete ? collection : undefined;
    this.dispatchEvent(new VerbundLoadEvent({ count, complete, problems, sources }));
  }

  /**
   * Settles when all that was loaded is drawn: how many records that are, and whether there are
   * more that cannot be had.
   */
  protected async drawAll(): Promise<{ count: number; isCut: boolean }> {
    await this.updateComplete;
    return { count: this.records.length, isCut: false };
  }

  /**
   * Called by the source controller.
   *
   * @ignore
   */
  sourceFailed(error: SourceError): void {
    this.log(({ reportError }) => {
      reportError(this, error.message);
    });
    const { kind, url, status, message } = error;
    this.dispatchEvent(new VerbundErrorEvent({ kind, url, status, message }));
  }

  protected get reader(): Reader {
    const head = this.source.collection?.heads[0];
    return {
      language: this.locale.language,
      ui: this.locale.ui,
      timeZone: head?.timeZone ?? 'Europe/Berlin',
      dataLanguage: head?.language,
    };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.hasUpdated && (changed.has('src') || changed.has('format'))) this.source.restart();
    if (this.loading === 'eager') this.#visibility.reveal();
    else if (!this.hasUpdated) this.#visibility.look();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.deepLink !== 'none' && !this.urlState) this.#linked = this.#linkToUrl();
  }

  /**
   * The first update waits for the translation and for what the URL asks, so that nothing else
   * flashes by.
   */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await this.#linked;
    // The language may change while its translation is on its way.
    while (!this.hasUpdated && this.locale.ready) await this.locale.ready;
    await super.scheduleUpdate();
  }

  protected override update(changed: PropertyValues<this>): void {
    withLocale(this.locale.ui, () => super.update(changed));
    if (this.state !== 'ready' || this.#isPainted) return;
    void afterPaint().then(() => {
      this.#isPainted = true;
      this.requestUpdate();
    });
  }

  /**
   * A part of the widget that is loaded when it is first needed: `undefined` until it is there,
   * `null` when it cannot be loaded. Its styles come with it, and the translation of its words. The
   * first paint of the records does not wait for it: only what is needed with the skeleton is asked
   * for before.
   *
   * @param load always the same function for the same part
   */
  protected later<P extends object>(load: () => Promise<P>): P | null | undefined {
    return this.modules.get(load);
  }

  /**
   * Does what a visitor asks for with such a part once it is loaded. If it cannot be loaded, they
   * are told, and can have it tried again.
   */
  protected use<P extends object>(load: () => Promise<P>, act: (part: P) => void): Promise<void> {
    return this.modules.use(load, act);
  }

  /** Does something with a part that no visitor has asked for yet. */
  protected prepare<P extends object>(load: () => Promise<P>, act: (part: P) => void): void {
    void this.modules.use(load, act, 'detail');
  }

  /** Stands in for what cannot be drawn because its part could not be loaded. */
  protected get missing(): TemplateResult {
    return failedState(undefined, this.modules.isRetrying, () => void this.retryModules());
  }

  /**
   * The button goes with the failure; whose focus went with it goes on at the top of the widget, or
   * with what has opened.
   */
  protected retryModules = async (): Promise<void> => {
    await this.modules.retry();
    await this.updateComplete;
    const frame = this.renderRoot.querySelector<HTMLElement>('.widget');
    if (document.activeElement === document.body) frame?.focus({ preventScroll: true });
  };

  /**
   * Tells the developer of the page something; silently not, where even the code for that cannot be
   * loaded.
   */
  protected log(write: (log: typeof import('./logger.js')) => void): void {
    logger().then(write, () => undefined);
  }

  /** Follows the page's URL, at first and whenever it changes; only with `deep-link`. */
  protected followUrl?(parameters: URLSearchParams): Promise<void>;

  /** Brings into view what was opened because the URL names it, with the focus on it. */
  protected async bringIntoView(find: () => HTMLElement | null | undefined): Promise<void> {
    await this.updateComplete;
    const frame = this.renderRoot.querySelector<HTMLElement>('.widget');
    const target = find() ?? frame;
    if (target) this.urlState?.bringIntoView(target);
  }

  async #linkToUrl(): Promise<void> {
    const name = this.localName.slice('verbund-'.length);
    let following: Promise<void> | undefined;
    await this.use(deepLinks, ({ DeepLinkController }) => {
      this.urlState ??= new DeepLinkController(this, name, (parameters) => void this.#follow(parameters));
      following = this.#follow(this.urlState.read());
    });
    await following;
  }

  /** A record that is asked for is loaded, however far below the widget is. */
  async #follow(parameters: URLSearchParams): Promise<void> {
    if (this.followUrl && parameters.has(RECORD)) this.#visibility.reveal();
    await this.followUrl?.(parameters);
  }

  /** What stands in for the records while they load; it resembles them in form and height. */
  protected abstract renderSkeleton(): TemplateResult;

  /** The widget once there are records, or known to be none. */
  protected abstract renderReady(): TemplateResult;

  protected override render(): TemplateResult {
    const { state } = this.source;
    return html`
      <div
        class="widget"
        part="widget"
        tabindex="-1"
        lang=${this.locale.ui}
        dir=${this.locale.dir}
        aria-busy=${state === 'loading' ? 'true' : 'false'}
      >
        <slot name="heading"></slot>
        ${state === 'ready' ? this.#renderReady() : this.#renderWaiting()}
        <slot name="footer"></slot>
      </div>
    `;
  }

  #renderReady(): TemplateResult {
    const { source } = this;
    const note = source.stale ? this.later(errorStates)?.staleNote(source, this.reader, this.#retry) : nothing;
    const missing = this.modules.isLacking ? html`<div class="missing">${this.missing}</div>` : nothing;
    return html`${note}${this.renderReady()}${missing}`;
  }

  #renderWaiting(): TemplateResult {
    const { state, error } = this.source;
    const hasFallback = [...this.childNodes].some(isFallback);
    return html`
      ${error ? this.#renderFailure(error, state === 'loading') : nothing}
      <slot ?hidden=${!hasFallback}></slot>
      ${!error && !hasFallback && this.src ? loadingState(this.renderSkeleton()) : nothing}
    `;
  }

  /**
   * The right words may be out of reach for the same reason as the data: then more general ones
   * must do.
   */
  #renderFailure(error: SourceError, busy: boolean): TemplateResult | typeof nothing {
    const words = this.later(errorStates);
    if (words === undefined) return nothing;
    return failedState(words?.failureSentence(error), busy, this.#retry);
  }

  #retry = (): void => {
    const load = () => this.source.load(true);
    void (this.later(errorStates)?.loadAgain(this, load) ?? load());
  };
}

/**
 * Content the page shows until the records are there; not our scripts, not content of the named
 * slots.
 */
function isFallback(node: Node): boolean {
  if (node instanceof Element) return !node.slot && !(node instanceof HTMLScriptElement);
  return node.nodeType === Node.TEXT_NODE && !!node.nodeValue?.trim();
}
