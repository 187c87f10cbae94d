import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { slicer } from '../../../data/load/slice.js';
import { VerbundFilterEvent } from '../../../element/filter-event.js';
import { msg } from '../../../i18n/catalogue/msg.js';
import { plural } from '../../../i18n/catalogue/plural.js';
import type { DocumentHead } from '../../../models/document/document-head.js';
import type { Event as EventRecord } from '../../../models/records/event.js';
import type { Sourced } from '../../../models/records/provenance.js';
import { choiceFromParameters, choiceToParameters } from './calendar-parameters.js';
import { NO_CHOICE, type CalendarChoice, type Panel, type View } from './calendar-choice.js';
import type { Period } from '../calendar-period.js';
import type { CalendarView } from '../calendar-view.js';
import type { EventIndex } from '../occurrences/event-index.js';
import { jumpPanel } from './jump-panel.js';
import { datesBefore } from '../agenda/past-occurrences.js';
import { moveDay, stepPeriod, within } from '../month/move-day.js';
import { optionPanel } from '../../../ui/controls/option-panel.js';
import { prepareSearch, searchEvents } from './search-events.js';
import { countValues } from './select-events.js';
import { isoOfWall } from '../occurrences/occurrence.js';

export { filteringStyles as styles } from './filtering-styles.js';
export { noMatchState } from '../../../ui/states/no-match-state.js';
export { applyChoice } from './apply-choice.js';
export { searchEvents };

/** What filtering and moving need of the widget. */
export interface FilteringHost extends ReactiveControllerHost, EventTarget {
  readonly renderRoot: HTMLElement | DocumentFragment;
  choice: CalendarChoice;
  /** How many times `limit` dates are shown. */
  pages: number;
  openPanel: Panel | undefined;
  /** Midnight of the day a visitor has gone to. */
  day: number | undefined;
  /** What a visitor has switched to. */
  chosenView: View | undefined;
}

export interface FilteringOptions {
  view: () => CalendarView;
  index: () => EventIndex | undefined;
  /** The events of the page's preset. */
  among: () => readonly Sourced<EventRecord>[];
  heads: () => readonly DocumentHead[];
  /** What is shown now. */
  period: () => Period;
  /** ISO 8601: 1 = Monday. */
  firstDay: () => number;
  /** The visitor chose; the list is a new one. */
  changed: () => void;
}

/**
 * What visitors do to the calendar: search, choose categories and organizers, go to other dates,
 * ask for more. Loaded with the first touch of the controls, or with a URL that asks for a choice.
 */
export class CalendarFiltering implements ReactiveController {
  #preparing: AbortController | undefined;
  #prepared: { among: readonly Sourced<EventRecord>[]; done: Promise<void> } | undefined;
  #wanted = '';
  #showsAll = false;
  #wantedValue = '';

  constructor(
    private readonly host: FilteringHost,
    private readonly options: FilteringOptions,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#preparing?.abort();
    this.#prepared = undefined;
  }

  /** Makes all texts searchable while the visitor still thinks of the word. */
  prepare(): Promise<void> {
    const among = this.options.among();
    if (this.#prepared?.among !== among) {
      this.#preparing?.abort();
      this.#preparing = new AbortController();
      const done = prepareSearch(among, this.options.heads(), slicer(this.#preparing.signal)).catch(() => undefined);
      this.#prepared = { among, done };
    }
    return this.#prepared.done;
  }

  /** Searches for the last words asked for. */
  async search(query: string): Promise<void> {
    this.#wanted = query;
    await this.prepare();
    if (this.#wanted === query) this.#choose({ query });
  }

  togglePanel(panel: Panel): void {
    this.host.openPanel = this.host.openPanel === panel ? undefined : panel;
    this.#showsAll = false;
    this.#wantedValue = '';
  }

  /** Takes search and filters back, and the focus to where they began. */
  async reset(): Promise<void> {
    this.#wanted = '';
    this.#choose(NO_CHOICE);
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLElement>('input[type=search], .toolbar button')?.focus();
  }

  /** One month, one week, or to the month of the next dates there are. */
  step(by: -1 | 1): void {
    const { period, index } = this.options;
    this.goTo(stepPeriod(period(), by, index()));
  }

  showToday(): void {
    this.goTo(this.options.view().today);
  }

  goTo(day: number | undefined): void {
    if (day === undefined) return;
    const { host, options } = this;
    host.day = within(day, options.view().today);
    host.pages = 1;
    options.changed();
  }

  /** A key was pressed on a day of the month: goes to another day and takes the focus along. */
  async walk(event: Pick<KeyboardEvent, 'key' | 'shiftKey'>, day: number, isRtl: boolean): Promise<void> {
    const to = moveDay(day, event, { isRtl, firstDay: this.options.firstDay() });
    if (to === undefined) return;
    this.goTo(to);
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLElement>(`[data-day="${isoOfWall(to, true)}"]`)?.focus();
  }

  /** Shows more dates and takes the focus to the first of them. */
  async showMore(): Promise<void> {
    const titles = (): NodeListOf<HTMLElement> => this.host.renderRoot.querySelectorAll<HTMLElement>('.upcoming .open');
    const before = titles().length;
    this.host.pages += 1;
    await this.host.updateComplete;
    titles()[before]?.focus();
  }

  /** What takes search and choice back. */
  renderReset(): TemplateResult {
    return html`<button type="button" class="link controls" @click=${() => void this.reset()}>
      ${msg('Suche und Auswahl zurücksetzen')}
    </button>`;
  }

  renderPanel(panel: Panel): TemplateResult {
    const { view, index, among, period } = this.options;
    if (panel === 'jump') {
      const dates = index();
      const last = dates?.lastWall;
      return jumpPanel({
        day: period().day,
        today: view().today,
        firstWall: dates?.after(-Infinity, 1)[0]?.wallStart,
        lastWall: dates && Number.isFinite(last) ? datesBefore(dates, last ?? 0, 1)[0]?.wallStart : last,
        language: view().reader.ui,
        goTo: (to) => {
          this.goTo(to);
        },
      });
    }
    const chosen = this.host.choice[panel];
    return optionPanel({
      name: panel === 'category' ? msg('Rubriken') : msg('Veranstalter'),
      language: view().reader.ui,
      values: countValues(among(), panel).map(({ value, count }) => ({
        value,
        count,
        total: count,
        label: panel === 'category' ? view().categoryLabel(value) : value,
        chosen: chosen.has(value),
      })),
      showsAll: this.#showsAll,
      wanted: this.#wantedValue,
      look: (wanted) => {
        this.#wantedValue = wanted;
        this.host.requestUpdate();
      },
      toggle: (value) => {
        const next = new Set(chosen);
        if (!next.delete(value)) next.add(value);
        this.#choose({ [panel]: next });
      },
      showAll: () => {
        this.#showsAll = true;
        this.host.requestUpdate();
      },
    });
  }

  /** How many events are left, in words. */
  countResults(n: number): string {
    const message = msg('{n, plural, =0 {Keine Treffer} one {# Treffer} other {# Treffer}}');
    return plural(message, n, this.options.view().reader.ui);
  }

  /** What the URL says of the choice. */
  get parameters(): URLSearchParams {
    const { choice, day, chosenView } = this.host;
    return choiceToParameters({ choice, day, view: chosenView }, this.options.period().layout);
  }

  /** Chooses what the URL says. */
  follow(parameters: URLSearchParams): void {
    const { choice, day, view } = choiceFromParameters(parameters);
    Object.assign(this.host, { choice, day, chosenView: view, pages: 1 });
  }

  #choose(change: Partial<CalendarChoice>): void {
    const { host } = this;
    host.choice = { ...host.choice, ...change };
    host.pages = 1;
    this.options.changed();
    const { choice } = host;
    const filter = choiceToParameters({ choice, day: undefined, view: undefined }, 'agenda').toString();
    host.dispatchEvent(new VerbundFilterEvent({ filter }));
  }
}
