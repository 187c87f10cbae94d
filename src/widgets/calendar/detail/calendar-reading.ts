import { nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { reportMissing } from '../../../element/logger.js';
import { withLocale } from '../../../i18n/catalogue/locales.js';
import { msg, str } from '../../../i18n/catalogue/msg.js';
import { textFor } from '../../../i18n/reader.js';
import { eventKind, type Event as EventRecord } from '../../../models/records/event.js';
import type { Sourced } from '../../../models/records/provenance.js';
import { prepareBody } from '../../../ui/prepare-body.js';
import { printPart } from '../../../ui/print-part.js';
import type { CalendarView } from '../calendar-view.js';
import { datesOfSeries } from '../occurrences/dates-of-series.js';
import { detailPrint } from './detail-print.js';
import { dayDialog, eventDialog } from './event-dialog.js';
import { eventDetail } from './event-detail.js';
import type { EventIndex } from '../occurrences/event-index.js';
import { findOccurrence } from '../occurrences/find-occurrence.js';
import { DAY, type Occurrence } from '../occurrences/occurrence.js';
import { daysOf } from '../month/place-on-days.js';

export { readingStyles as styles } from './reading-styles.js';

/** Other dates of a series are looked for so far back and ahead. */
const SERIES_WINDOW = 400 * DAY;

/** What reading needs of the widget. */
export interface ReadingHost extends ReactiveControllerHost, Element {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly records: readonly Sourced<EventRecord>[];
}

export interface ReadingOptions {
  view: () => CalendarView;
  index: () => EventIndex | undefined;
  /** May visitors do that: `print`, `export`? */
  has: (control: string) => boolean;
  /** Another date is open, or none. */
  changed: () => void;
}

/**
 * Reading one date in full, in its place in a list or in a dialog, and a day of a grid in a dialog:
 * what is open, its prepared body, the other dates of its series, printing, and where the focus
 * goes. Loaded when the first one is opened.
 */
export class CalendarReading implements ReactiveController {
  #occurrence: Occurrence | undefined;
  #place: 'inline' | 'dialog' = 'inline';
  /** The day whose dates the dialog lists. */
  #day: number | undefined;
  #body: Node | undefined;
  #isBodyMissing = false;
  #others: readonly Occurrence[] = [];

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
    dialog.querySelector<HTMLElement>('h2')?.focus();
  }

  /** What a link to it names: an event that takes place once by its identity, else the date. */
  get identity(): string | undefined {
    const { id, recurring, record } = this.#occurrence ?? {};
    return recurring ? id : record && eventKind.identity(record);
  }

  isInline({ id }: Occurrence): boolean {
    return this.#occurrence?.id === id && this.#place === 'inline';
  }

  toggle(occurrence: Occurrence, place: 'inline' | 'dialog'): void {
    if (this.isInline(occurrence)) this.close();
    else this.open(occurrence, place);
  }

  /**
   * Opens the date or event with this identity, for a link to it; in its place where it is drawn
   * there. True when it is newly open.
   */
  async openById(id: string): Promise<boolean> {
    const index = this.options.index();
    const found = index && findOccurrence(id, index, this.host.records, this.options.view().now);
    if (!found || found.id === this.#occurrence?.id) return false;
    this.open(found, 'inline');
    await this.host.updateComplete;
    const isDrawn = this.host.renderRoot.querySelector('.entry > .detail') !== null;
    if (!isDrawn && this.isInline(found)) this.open(found, 'dialog');
    return true;
  }

  open(occurrence: Occurrence, place: 'inline' | 'dialog'): void {
    if (place === 'dialog') this.#day = undefined;
    this.#occurrence = occurrence;
    this.#place = place;
    this.#body = undefined;
    this.#others = [];
    this.host.requestUpdate();
    this.options.changed();
    void this.#prepare(occurrence);
    this.#findOthers(occurrence);
  }

  /** Lists the dates of a day. */
  openDay(day: number): void {
    this.#occurrence = undefined;
    this.#day = day;
    this.host.requestUpdate();
  }

  /**
   * Closes what is open as a visitor does; a dialog closes itself first and gives the focus back.
   */
  close = (): void => {
    const dialog = this.#dialog;
    if (this.#occurrence && this.#place === 'inline') {
      const title = this.openTitle;
      this.#occurrence = this.#body = undefined;
      this.host.requestUpdate();
      this.options.changed();
      this.#keepFocus(title);
    } else if (dialog?.open) {
      dialog.close();
    }
  };

  /** A dialog has closed; it says so late, and another one may be open by then. */
  #closed = (): void => {
    if (this.#dialog?.open) return;
    this.forget();
    this.options.changed();
  };

  /** Closes what is open because what was around it is gone. */
  forget(): void {
    this.#occurrence = this.#body = this.#day = undefined;
    this.host.requestUpdate();
  }

  renderDialog(): TemplateResult | typeof nothing {
    const view = this.options.view();
    if (this.#day !== undefined) {
      const from = this.#day;
      const all = this.options.index()?.occurrencesIn(from, from + DAY) ?? [];
      const dates = all.filter((date) => daysOf(date).first * DAY <= from && daysOf(date).last * DAY >= from);
      return dayDialog(from, dates, { ...view, headingLevel: 3 }, this.#closed);
    }
    const occurrence = this.#occurrence;
    if (!occurrence || this.#place === 'inline') return nothing;
    return eventDialog(occurrence, view, this.renderDetail(occurrence), this.#closed);
  }

  renderDetail(occurrence: Occurrence): TemplateResult {
    const { view, has } = this.options;
    const inDialog = this.#place === 'dialog';
    return eventDetail(occurrence, {
      view: view(),
      level: Math.min((inDialog ? 2 : view().headingLevel) + 1, 6),
      body: this.#body,
      retry: this.#isBodyMissing ? () => void this.#retry(occurrence) : undefined,
      others: this.#others,
      show: (other) => {
        this.open(other, 'dialog');
      },
      save: has('export')
        ? (what) => {
            this.#save(occurrence, what);
          }
        : undefined,
      print: has('print') ? (event) => void this.#print(occurrence, event) : undefined,
      close: inDialog ? undefined : this.close,
    });
  }

  /** The title of what is open in its place. */
  get openTitle(): HTMLElement | null | undefined {
    return this.host.renderRoot
      .querySelector('.entry > .detail')
      ?.closest('.entry')
      ?.querySelector<HTMLElement>('.open');
  }

  /** Whose focus went with what they pressed goes on here, or at the top of the widget. */
  #keepFocus(place: HTMLElement | null | undefined): void {
    void this.host.updateComplete.then(() => {
      if (document.activeElement !== document.body) return;
      (place?.isConnected ? place : this.host.renderRoot.querySelector<HTMLElement>('.widget'))?.focus();
    });
  }

  get #dialog(): HTMLDialogElement | null {
    return this.host.renderRoot.querySelector('dialog');
  }

  async #prepare(occurrence: Occurrence): Promise<void> {
    const { record } = occurrence;
    const { headingLevel, allowImage, reader } = this.options.view();
    let body: Node | undefined;
    this.#isBodyMissing = false;
    try {
      body = await prepareBody(record, {
        base: record.provenance[0]?.url ?? document.baseURI,
        headingLevel: this.#place === 'dialog' ? 2 : headingLevel,
        allowImage,
        externalLabel: (host) => withLocale(reader.ui, () => msg(str`Externer Inhalt bei ${host}`)),
      });
    } catch (error) {
      reportMissing(this.host, 'text', error);
    }
    if (this.#occurrence !== occurrence) return;
    this.#body = body;
    this.#isBodyMissing = !body;
    this.host.requestUpdate();
  }

  /** The button goes with the failure. */
  async #retry(occurrence: Occurrence): Promise<void> {
    await this.#prepare(occurrence);
    this.#keepFocus(this.#dialog?.querySelector<HTMLElement>('h2') ?? this.openTitle);
  }

  #findOthers(occurrence: Occurrence): void {
    const index = this.options.index();
    const { record, wallStart } = occurrence;
    if (!index || !(record.series ?? record.recurrence)) return;
    this.#others = datesOfSeries(index, occurrence, wallStart - SERIES_WINDOW, wallStart + SERIES_WINDOW);
    this.host.requestUpdate();
  }

  #save(occurrence: Occurrence, what: 'date' | 'series'): void {
    const view = this.options.view();
    const title = textFor(view.reader, occurrence.record.title)?.value ?? '';
    const { id } = occurrence.record;
    const series = this.host.records.filter((record) => record === occurrence.record || (id && record.id === id));
    view.save(what === 'date' ? occurrence : series, title);
  }

  async #print({ record }: Occurrence, event: Event): Promise<void> {
    const article = (event.currentTarget as Element).closest('article');
    const title = textFor(this.options.view().reader, record.title)?.value ?? '';
    if (article) await printPart(article, title, this.host.renderRoot, detailPrint);
  }
}
