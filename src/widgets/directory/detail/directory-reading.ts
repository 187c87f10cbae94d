import { nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { withLocale } from '../../../i18n/catalogue/locales.js';
import { msg, str } from '../../../i18n/catalogue/msg.js';
import { textFor } from '../../../i18n/reader.js';
import type { Organization } from '../../../models/records/organization.js';
import type { Sourced } from '../../../models/records/provenance.js';
import { SourceError } from '../../../models/schema/source-error.js';
import { prepareBody } from '../../../ui/prepare-body.js';
import { printPart } from '../../../ui/print-part.js';
import type { NetworkDrawings } from '../../../ui/social/network-icon.js';
import { failureSentence } from '../../../ui/states/error-states.js';
import type { Catalog } from '../catalog/catalog.js';
import { detailPrint } from './detail-print.js';
import type { DirectoryView } from '../directory-view.js';
import type { OrganizationDetail } from './detail-view.js';
import { TITLE_ID } from './organization-detail.js';
import { organizationDialog, organizationPanel } from './organization-frame.js';
import { WholeRecord } from '../catalog/whole-record.js';

export { detailStyles as styles } from './detail-styles.js';

/** From this width on, in ems of the widget, there is room for a panel. */
const PANEL_WIDTH = 48;

/** What reading needs of the widget. */
export interface ReadingHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

export interface ReadingOptions {
  view: () => DirectoryView;
  /** The catalog of now; after a reload the open organization is found again by its identity. */
  catalog: () => Catalog;
  /**
   * What opens an organization in the list: the focus goes there when what it came from is gone.
   */
  entryOf: (index: number) => HTMLElement | null | undefined;
  severalSources: () => boolean;
  /** The attribute `report-url`. */
  reportUrl: () => string | undefined;
  /** Glyphs of the networks: `undefined` until they are loaded, `null` when they cannot be. */
  drawings: () => NetworkDrawings | null | undefined;
  mayPrint: () => boolean;
  /** Another organization is open, or none. */
  changed: () => void;
  failed: (error: unknown) => void;
}

/**
 * Where a visitor came from; with its words, because a list may use its elements again for others.
 */
interface Origin {
  readonly element: HTMLElement;
  readonly words: string;
}

const wordsOf = (element: HTMLElement): string => element.getAttribute('aria-label') ?? element.textContent.trim();

/**
 * Reading one organization in full, in a panel or, where the widget is narrow, in a dialog: which
 * is open, its whole record, its prepared body, printing, and where the focus goes. Loaded when the
 * first one is opened. A newer choice always wins over a slower older one.
 */
export class DirectoryReading implements ReactiveController {
  #identity: string | undefined;
  #index = -1;
  #catalog: Catalog | undefined;
  readonly #whole: WholeRecord;
  #place: 'panel' | 'dialog' = 'panel';
  #origin: Origin | undefined;
  #shown: HTMLDialogElement | undefined;
  readonly #width = new ResizeObserver(() => {
    // Drawn within the observer's turn, a change of height would be reported to the page as an
    // error.
    requestAnimationFrame(() => {
      this.#moveWhereItFits();
    });
  });

  constructor(
    private readonly host: ReadingHost,
    private readonly options: ReadingOptions,
  ) {
    this.#whole = new WholeRecord({
      prepare: (record) => this.#prepare(record),
      changed: () => {
        host.requestUpdate();
      },
      failed: options.failed,
    });
    host.addController(this);
  }

  hostDisconnected(): void {
    this.forget();
  }

  hostUpdate(): void {
    this.#follow();
  }

  hostUpdated(): void {
    const dialog = this.#dialog;
    // Once each: one that a visitor has just closed says so late, and may be drawn again until
    // then.
    if (!dialog || dialog === this.#shown) return;
    this.#shown = dialog;
    dialog.showModal();
    this.title?.focus();
  }

  /** What is open, in the catalog of now. */
  get index(): number | undefined {
    this.#follow();
    return this.#identity === undefined ? undefined : this.#index;
  }

  /** Identity of what is open, for a link to it. */
  get identity(): string | undefined {
    return this.#identity;
  }

  /** Is it open beside the list or in its place? */
  get isPanel(): boolean {
    return this.#identity !== undefined && this.#place === 'panel';
  }

  /**
   * Opens an organization and moves the focus to its name.
   *
   * @param origin the entry or pin it is opened from, which gets the focus back
   */
  open(index: number, origin?: HTMLElement): void {
    if (this.index !== index) this.#open(index);
    if (origin && !this.#frame?.contains(origin)) this.#origin = { element: origin, words: wordsOf(origin) };
    void this.#focusTitle();
  }

  /**
   * Opens the organization with this identity, for a link to it. `undefined` when the catalog has
   * none, false when it is open already.
   */
  openById(id: string): boolean | undefined {
    const index = this.options.catalog().ids.indexOf(id);
    if (index < 0) return undefined;
    if (this.index === index) return false;
    this.#open(index);
    return true;
  }

  /**
   * Closes it as a visitor does; a dialog closes itself first. The focus goes back to where it came
   * from.
   */
  close = (): void => {
    const dialog = this.#dialog;
    if (dialog?.open) dialog.close();
    else if (this.#identity !== undefined) this.#leave();
  };

  /** Closes it because what was around it is gone. */
  forget(): void {
    this.#identity = this.#catalog = this.#origin = undefined;
    this.#whole.forget();
    this.#width.disconnect();
    this.host.requestUpdate();
  }

  renderPanel(view: DirectoryView): TemplateResult | typeof nothing {
    return this.isPanel ? organizationPanel(this.#detail(view, view.headingLevel), this.close) : nothing;
  }

  renderDialog(view: DirectoryView): TemplateResult | typeof nothing {
    if (this.#identity === undefined || this.#place === 'panel') return nothing;
    return organizationDialog(this.#detail(view, 2), this.#closed);
  }

  #detail(view: DirectoryView, level: number): OrganizationDetail {
    const { severalSources, reportUrl, drawings, mayPrint } = this.options;
    const { record = view.catalog.recordAt(this.#index), body, error, isComplete } = this.#whole;
    return {
      view,
      index: this.#index,
      record,
      language: view.headOf(record)?.language,
      level,
      body,
      busy: !error && !isComplete,
      failure: error
        ? { sentence: error instanceof SourceError ? failureSentence(error) : undefined, retry: this.#retry }
        : undefined,
      severalSources: severalSources(),
      reportUrl: reportUrl(),
      drawings: record.website || record.links?.length ? drawings() : undefined,
      print: mayPrint() && isComplete ? (event) => void this.#print(record, event) : undefined,
    };
  }

  #open(index: number): void {
    this.#catalog = this.options.catalog();
    this.#index = index;
    this.#identity = this.#catalog.ids[index];
    this.#whole.forget();
    if (!this.#dialog?.open) {
      this.#place = this.#fittingPlace;
      this.#shown = undefined;
    }
    this.#width.observe(this.host);
    this.host.requestUpdate();
    this.options.changed();
    this.#load();
  }

  /** After a reload the numbers are others; what is shown stays until its newer record is there. */
  #follow(): void {
    const catalog = this.options.catalog();
    if (this.#identity === undefined || catalog === this.#catalog) return;
    this.#catalog = catalog;
    this.#index = catalog.ids.indexOf(this.#identity);
    if (this.#index < 0) this.forget();
    else this.#load();
  }

  #load(): void {
    if (this.#catalog) void this.#whole.load(this.#catalog, this.#index);
  }

  #prepare(record: Sourced<Organization>): Promise<Node> {
    const { headingLevel, allowImage, reader } = this.options.view();
    return prepareBody(record, {
      base: record.provenance[0]?.url ?? document.baseURI,
      headingLevel: this.#place === 'dialog' ? 2 : headingLevel,
      allowImage,
      externalLabel: (host) => withLocale(reader.ui, () => msg(str`Externer Inhalt bei ${host}`)),
    });
  }

  /** The button that was pressed leaves with the failure. */
  #retry = (): void => {
    this.#load();
    this.host.requestUpdate();
    void this.#focusTitle();
  };

  /** A dialog has closed. It says so late: it may be open again, or a panel, by then. */
  #closed = (): void => {
    if (this.#identity !== undefined && this.#place === 'dialog' && !this.#dialog?.open) this.#leave();
  };

  #leave(): void {
    const origin = this.#origin;
    const index = this.#index;
    this.forget();
    this.options.changed();
    void this.#giveBackFocus(origin, index);
  }

  /** Only whose focus went with what they read goes on there, or at the top of the widget. */
  async #giveBackFocus(origin: Origin | undefined, index: number): Promise<void> {
    await this.host.updateComplete;
    if (document.activeElement && document.activeElement !== document.body) return;
    const { element, words } = origin ?? {};
    const isThere = element?.isConnected && element.checkVisibility() && wordsOf(element) === words;
    const target = isThere ? element : this.options.entryOf(index);
    (target ?? this.host.renderRoot.querySelector<HTMLElement>('.widget'))?.focus();
  }

  async #focusTitle(): Promise<void> {
    await this.host.updateComplete;
    this.title?.focus();
  }

  get #fittingPlace(): 'panel' | 'dialog' {
    const { clientWidth } = this.host;
    return clientWidth >= PANEL_WIDTH * parseFloat(getComputedStyle(this.host).fontSize) ? 'panel' : 'dialog';
  }

  /** A turned tablet or a resized window may have room for the other. */
  #moveWhereItFits(): void {
    if (this.#identity === undefined) return;
    const place = this.#fittingPlace;
    if (place === this.#place) return;
    const hadFocus = !!this.#frame?.matches(':focus-within');
    this.#place = place;
    this.host.requestUpdate();
    if (hadFocus) void this.#focusTitle();
  }

  get title(): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>(`#${TITLE_ID}`);
  }

  get #frame(): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>('.panel, dialog.reader');
  }

  get #dialog(): HTMLDialogElement | null {
    return this.host.renderRoot.querySelector<HTMLDialogElement>('dialog.reader');
  }

  async #print({ name }: Sourced<Organization>, event: Event): Promise<void> {
    const part = (event.currentTarget as Element).closest('.organization');
    const title = textFor(this.options.view().reader, name)?.value ?? '';
    if (part) await printPart(part, title, this.host.renderRoot, detailPrint);
  }
}
