import { nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { reportMissing } from '../../../element/logger.js';
import { withLocale } from '../../../i18n/catalogue/locales.js';
import { msg, str } from '../../../i18n/catalogue/msg.js';
import { textFor } from '../../../i18n/reader.js';
import { newsKind, type NewsItem } from '../../../models/records/news-item.js';
import type { Sourced } from '../../../models/records/provenance.js';
import { prepareBody } from '../../../ui/prepare-body.js';
import { printPart } from '../../../ui/print-part.js';
import { newsDetail } from './news-detail.js';
import { newsDialog } from './news-dialog.js';
import type { NewsView } from '../news-view.js';

export { readingStyles as styles } from './reading-styles.js';

type Item = Sourced<NewsItem>;

/** What reading needs of the widget. */
export interface ReadingHost extends ReactiveControllerHost, Element {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly records: readonly Item[];
}

export interface ReadingOptions {
  view: () => NewsView;
  /** May this item open in its place, because it is drawn there? */
  opensInline: (item: Item) => boolean;
  mayPrint: () => boolean;
  /** Another item is open, or none. */
  changed: () => void;
}

/**
 * Reading one item in full, in its place or in a dialog: which is open, its prepared body,
 * printing, related items. Loaded when the first item is opened. A newer choice always wins over a
 * slower older one.
 */
export class NewsReading implements ReactiveController {
  item: Item | undefined;
  #place: 'inline' | 'dialog' = 'inline';
  #body: Node | undefined;
  #isBodyMissing = false;
  /** Where a visitor was reading before a dialog opened. */
  #origin: HTMLElement | null | undefined;

  constructor(
    private readonly host: ReadingHost,
    private readonly options: ReadingOptions,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.forget();
  }

  hostUpdated(): void {
    const dialog = this.#dialog;
    if (!dialog || dialog.open) return;
    dialog.showModal();
    dialog.querySelector('h2')?.focus();
  }

  isInline(item: Item): boolean {
    return this.#isOpen(item) && this.#place === 'inline';
  }

  toggle(item: Item, place: 'inline' | 'dialog'): void {
    if (this.#isOpen(item)) this.close();
    else this.open(item, place);
  }

  /**
   * Opens the item with this identity, for a link to it; a list that does not show it leaves it a
   * dialog. True when it is newly open.
   */
  openById(id: string): boolean {
    const item = this.host.records.find((record) => newsKind.identity(record) === id);
    if (!item || this.#isOpen(item)) return false;
    this.#open(item, this.#placeFor(item));
    return true;
  }

  open(item: Item, place: 'inline' | 'dialog'): void {
    this.#open(item, place);
    if (place === 'inline') this.#keepFocus(() => this.openTitle);
  }

  #open(item: Item, place: 'inline' | 'dialog'): void {
    this.#dialog?.close();
    this.#origin = this.openTitle ?? this.#origin;
    this.item = item;
    this.#place = place;
    this.#body = undefined;
    this.host.requestUpdate();
    this.options.changed();
    void this.#prepare(item);
  }

  /** Closes the item as a visitor does; a dialog closes itself first and gives the focus back. */
  close = (): void => {
    const dialog = this.#dialog;
    if (dialog?.open) {
      dialog.close();
    } else if (this.item) {
      const title = this.openTitle;
      this.forget();
      this.options.changed();
      this.#keepFocus(() => title);
    }
  };

  /**
   * A dialog has closed. It says so late: another item may be open by then, also in the same
   * dialog.
   */
  #closed = (): void => {
    if (!this.item || this.#place !== 'dialog' || this.#dialog?.open) return;
    this.forget();
    this.options.changed();
    this.#keepFocus(() => this.#origin);
  };

  /** Closes the item because what was around it is gone. */
  forget(): void {
    this.item = this.#body = undefined;
    this.host.requestUpdate();
  }

  renderDialog(): TemplateResult | typeof nothing {
    if (!this.item || this.#place !== 'dialog') return nothing;
    return newsDialog(this.item, this.options.view(), this.#closed);
  }

  renderDetail(item: Item): TemplateResult {
    const { view, mayPrint } = this.options;
    return newsDetail(item, {
      view: view(),
      body: this.#body,
      retry: this.#isBodyMissing ? () => void this.#retry(item) : undefined,
      related: (item.related ?? []).flatMap((id) => this.host.records.find((record) => record.id === id) ?? []),
      show: (other) => {
        this.open(other, this.#placeFor(other));
      },
      print: mayPrint() ? (event) => void this.#print(item, event) : undefined,
      close: this.#place === 'inline' ? this.close : undefined,
    });
  }

  /** The title of the item that is open in its place. */
  get openTitle(): HTMLElement | null | undefined {
    return this.host.renderRoot.querySelector('li .detail')?.closest('article')?.querySelector<HTMLElement>('.open');
  }

  /** Whose focus went with what they pressed goes on here, or at the top of the widget. */
  #keepFocus(place: () => HTMLElement | null | undefined): void {
    void this.host.updateComplete.then(() => {
      if (document.activeElement !== document.body) return;
      const target = place();
      (target?.isConnected ? target : this.host.renderRoot.querySelector<HTMLElement>('.widget'))?.focus();
    });
  }

  get #dialog(): HTMLDialogElement | null {
    return this.host.renderRoot.querySelector('dialog');
  }

  /** By identity: after a silent reload the records are others. */
  #isOpen(item: Item): boolean {
    return !!this.item && newsKind.identity(this.item) === newsKind.identity(item);
  }

  #placeFor(item: Item): 'inline' | 'dialog' {
    return this.options.opensInline(item) ? 'inline' : 'dialog';
  }

  async #prepare(item: Item): Promise<void> {
    const { headingLevel, allowImage, reader } = this.options.view();
    let body: Node | undefined;
    this.#isBodyMissing = false;
    try {
      body = await prepareBody(item, {
        base: item.provenance[0]?.url ?? document.baseURI,
        headingLevel: this.#place === 'dialog' ? 2 : headingLevel,
        allowImage,
        externalLabel: (host) => withLocale(reader.ui, () => msg(str`Externer Inhalt bei ${host}`)),
      });
    } catch (error) {
      reportMissing(this.host, 'text', error);
    }
    if (this.item !== item) return;
    this.#body = body;
    this.#isBodyMissing = !body;
    this.host.requestUpdate();
  }

  /** The button goes with the failure. */
  async #retry(item: Item): Promise<void> {
    await this.#prepare(item);
    this.#keepFocus(() => this.#dialog?.querySelector('h2') ?? this.openTitle);
  }

  async #print(item: Item, event: Event): Promise<void> {
    const article = (event.currentTarget as Element).closest('article');
    const title = textFor(this.options.view().reader, item.title)?.value ?? '';
    if (article) await printPart(article, title, this.host.renderRoot);
  }
}
