import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { numberFrom, oneOf, tokensOf } from '../../element/converters.js';
import { VerbundSelectEvent } from '../../element/events.js';
import { imageGate } from '../../element/image-policy.js';
import { memoizeLast } from '../../element/memoize-last.js';
import { PrintController } from '../../element/controllers/print-controller.js';
import { RECORD } from '../../element/url-parameters.js';
import { WidgetElement } from '../../element/widget-element.js';
import type { PickFirst, SourceInfo } from '../../data/load/load-collection.js';
import { yieldToMain } from '../../data/load/slice.js';
import { msg } from '../../i18n/catalogue/msg.js';
import { textFor } from '../../i18n/reader.js';
import type { DocumentHead } from '../../models/document/document-head.js';
import { eventKind, type Event as EventRecord } from '../../models/records/event.js';
import type { Sourced } from '../../models/records/provenance.js';
import { toInstant, visitorZone, wallClock } from '../../models/time/time.js';
import { TimeZoneSchema } from '../../models/time/time-zone.js';
import { controlStyles } from '../../ui/styles/control-styles.js';
import { emptyState } from '../../ui/states/states.js';
import { agendaList } from './agenda/agenda-list.js';
import { agendaPage } from './agenda/agenda-page.js';
import { firstInWindow } from './occurrences/first-in-window.js';
import { isNarrowed, NO_CHOICE, VIEWS, type CalendarChoice, type Panel, type View } from './filter/calendar-choice.js';
import type { CalendarFiltering } from './filter/calendar-filtering.js';
import { isEmpty, namePeriod, periodOf, type Period } from './calendar-period.js';
import { parseDay } from './parse-day.js';
import type { CalendarReading } from './detail/calendar-reading.js';
import { calendarSkeleton } from './calendar-skeleton.js';
import { calendarStyles } from './calendar-styles.js';
import { calendarToolbar, PERIOD_ID, periodBar } from './calendar-toolbar.js';
import type { CalendarView } from './calendar-view.js';
import type { OccurrenceInfo } from './occurrences/describe-occurrence.js';
import { zonesOf, type ZoneOptions } from './occurrences/event-zones.js';
import { IndexController } from './occurrences/index-controller.js';
import { isPast } from './occurrences/is-next.js';
import { monthGrid } from './month/month-grid.js';
import { monthStyles } from './month/month-styles.js';
import { dayOf } from './name-times.js';
import { DAY, type Occurrence } from './occurrences/occurrence.js';
import { daysOf } from './month/place-on-days.js';
import { applyPreset, countValues, PRESET_KEYS } from './filter/select-events.js';
import { weekOfLocale, type WeekOfLocale } from './week/week-of-locale.js';
import { WidthController } from './width-controller.js';

type Item = Sourced<EventRecord>;

// What is not part of the first paint is loaded when it is needed.
const cards = () => import('./cards/event-cards.js');
const ends = () => import('./agenda/agenda-ends.js');
const documents = () => import('./detail/event-documents.js');
const filtering = () => import('./filter/calendar-filtering.js');
type FilteringPart = Awaited<ReturnType<typeof filtering>>;
const imprint = () => import('../../ui/states/imprint.js');
const jsonLd = () => import('./export/calendar-json-ld.js');
const reading = () => import('./detail/calendar-reading.js');
const registration = () => import('./detail/name-registration.js');
const saving = () => import('./export/save-ics.js');
const actions = () => import('./export/calendar-actions.js');
const week = () => import('./week/week-grid.js');

const VIEW = oneOf(VIEWS);
const MOVES = /^(Arrow(Up|Down|Left|Right)|Home|End|Page(Up|Down)|Enter| )$/;
/** From so many events on, the browser gets its turn before they are drawn. */
const YIELD_THRESHOLD = 1000;
/** From so many on, those of the month that is shown are checked before all others. */
const PREVIEW_THRESHOLD = 300;
/** Of so many, one can tell whether there is something to search and to choose from. */
const EVENTS_TO_JUDGE_BY = 20;
/** Dates on paper, where a list has no "more". */
const PRINTED = 200;

const NO_SOURCES: readonly SourceInfo[] = [];

const isOn = (occurrence: Occurrence, day: number): boolean => {
  const { first, last } = daysOf(occurrence);
  return first * DAY <= day && last * DAY >= day;
};

/**
 * The dates of an association: as a list by day, a month, a week or cards.
 *
 * ```html
 * <verbund-calendar src="/termine.json"></verbund-calendar>
 * ```
 *
 * @slot - fallback content, visible until the first dates and again when loading fails for good
 * @slot heading - heading of the widget
 * @slot empty - what to say when there are no dates
 * @slot footer - below everything
 * @csspart widget - everything
 * @csspart controls - search, categories and organizers
 * @csspart search - the search field
 * @csspart facet - categories or organizers to choose from
 * @csspart button - any other button
 * @csspart period - what is shown: "November 2026"
 * @csspart jump - month and year to choose
 * @csspart views - the switch between views
 * @csspart list - the list of dates
 * @csspart date - the day in its column
 * @csspart item - one date
 * @csspart time - when on its day
 * @csspart title - its heading
 * @csspart link - what opens it
 * @csspart status - "Abgesagt", "Verschoben"
 * @csspart meta - place, mode, registration and categories
 * @csspart place - where it is
 * @csspart mode - "Online"
 * @csspart registration - whether one can sign up
 * @csspart category - its categories
 * @csspart documents - documents before it, documentation after it
 * @csspart grid - the month
 * @csspart week - the week
 * @csspart day - a day in a grid
 * @csspart bar - a date in a grid
 * @csspart rest - "+3 weitere"
 * @csspart past - dates that are over
 * @csspart detail - a date in full
 * @csspart body - its text
 * @csspart figure - its picture with caption and credit
 * @csspart image - the image alone
 * @csspart credit - caption and credit
 * @csspart contact - a contact
 * @csspart group - one group of facts of a date in full
 * @csspart source - who lists it
 * @csspart dialog - what a date or a day of a grid opens in
 * @csspart take - what can be done with the dates: export, subscribe, print
 * @csspart imprint - date, licence and attribution of the data
 * @csspart loading - the skeleton
 * @csspart empty - the empty state
 * @csspart error - the failed state
 * @csspart stale - the note above older content
 * @cssproperty --verbund-accent - colour of what can be acted on
 * @cssproperty --verbund-focus - focus ring
 * @cssproperty --verbund-muted - secondary text
 * @cssproperty --verbund-rule - thin lines
 * @cssproperty --verbund-edge - edges of controls
 * @cssproperty --verbund-tint - quiet surfaces
 * @cssproperty --verbund-radius - corner radius
 * @cssproperty --verbund-heading-font - font family of headings
 * @fires {VerbundLoadEvent} verbund-load - a load ended
 * @fires {VerbundErrorEvent} verbund-error - a load failed for good
 * @fires {VerbundSelectEvent} verbund-select - a visitor opens a date (cancelable)
 * @fires {VerbundFilterEvent} verbund-filter - a visitor searched or filtered
 */
export class VerbundCalendar extends WidgetElement<EventRecord> {
  static override styles: CSSResultGroup = [WidgetElement.styles, controlStyles, calendarStyles, monthStyles];

  static override properties: PropertyDeclarations = {
    view: { converter: VIEW, reflect: true, useDefault: true },
    views: { reflect: true, useDefault: true },
    date: { reflect: true },
    past: { type: Boolean, reflect: true, useDefault: true },
    timeZone: { attribute: 'time-zone', reflect: true },
    limit: { converter: numberFrom(1, 10_000, 20), reflect: true, useDefault: true },
    controls: { reflect: true, useDefault: true },
    choice: { state: true, attribute: false },
    pages: { state: true, attribute: false },
    openPanel: { state: true, attribute: false },
    day: { state: true, attribute: false },
    chosenView: { state: true, attribute: false },
  };

  readonly kind = eventKind;

  /**
   * How the dates are laid out: `"agenda"`, `"month"`, `"week"` or `"cards"`. Where there is little
   * room, always as an agenda.
   */
  view: View = 'agenda';

  /** What visitors may switch between: tokens of `"agenda month week cards"`. */
  views = 'agenda month week';

  /** The day or month that is shown at first: `"2027-03-14"`, `"2027-03"`. Today when missing. */
  date: string | undefined;

  /** Shows what is over as well, the latest first, with its documentation. */
  past = false;

  /** IANA zone to show all times in: `"Europe/Berlin"`. Each event's own when missing. */
  timeZone: string | undefined;

  /** Dates shown before "more": `20`. */
  limit = 20;

  /**
   * What visitors get: tokens of `"views search categories today subscribe export print"`, or
   * `"none"`.
   */
  controls = 'views search categories today subscribe export print';

  /** @ignore */
  choice: CalendarChoice = NO_CHOICE;
  /** @ignore */
  pages = 1;
  /** @ignore */
  openPanel: Panel | undefined;
  /** @ignore */
  day: number | undefined;
  /** @ignore */
  chosenView: View | undefined;

  #filtering: CalendarFiltering | undefined;
  #reading: CalendarReading | undefined;
  readonly #width = new WidthController(this);
  readonly #index = new IndexController(this, {
    failed: (error, again) => {
      this.modules.fail('recurrence', { what: 'part for recurring events', error, again, lack: 'content' });
    },
    // A list would jump.
    drawsSingles: () => this.#period.weeks.length > 0,
    found: (problems) => {
      this.log(({ reportProblems }) => {
        reportProblems(this, problems);
      });
    },
  });
  readonly #print = new PrintController(this, () => {
    if (this.state !== 'ready') return;
    this.requestUpdate();
    this.performUpdate();
  });
  readonly #preset = memoizeLast(applyPreset<Item>);
  readonly #narrow = memoizeLast(
    (records: readonly Item[], choice: CalendarChoice, part: FilteringPart | null | undefined) =>
      part ? part.searchEvents(part.applyChoice(records, choice), choice.query, this.#heads) : records,
  );
  readonly #order = memoizeLast((records: readonly Item[], zones: ZoneOptions) => {
    const { own } = zonesOf(zones);
    const starts = new Map(records.map((record) => [record, toInstant(record.start, own(record))]));
    return [...records].sort((a, b) => (starts.get(a) ?? 0) - (starts.get(b) ?? 0));
  });
  readonly #count = memoizeLast(countValues);
  readonly #countOrganizers = memoizeLast(countValues);
  #seen: readonly Item[] = [];
  #among: readonly Item[] = [];
  #chosen: readonly Item[] = [];
  #view!: CalendarView;
  #week!: WeekOfLocale;
  #period!: Period;

  get shown(): readonly Item[] {
    return this.#order(this.#chosen, this.#zones);
  }

  /**
   * The dates of the events that filters and search leave, recurring ones expanded, in order.
   *
   * @param from ISO 8601 or `Date`, inclusive; without offset in `time-zone` where that is set,
   * else in the zone of the document
   * @param to the same, exclusive
   */
  async occurrences(from: string | Date, to: string | Date): Promise<OccurrenceInfo[]> {
    this.source.start();
    await this.updateComplete;
    const { listOccurrences } = await import('./occurrences/list-occurrences.js');
    await this.updateComplete;
    const zone = () => this.#zone ?? this.reader.timeZone;
    return listOccurrences({ from, to, reader: () => this.reader, zone, index: () => this.#index });
  }

  /** With many events, what loading them costs and what drawing them costs are two tasks. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.records.length > YIELD_THRESHOLD && this.records !== this.#seen) await yieldToMain();
    this.#seen = this.records;
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('filter') && this.filter) {
      this.log(({ reportKeys }) => {
        reportKeys(this, this.filter, PRESET_KEYS);
      });
    }
    const { choice } = this;
    this.#look();
    this.#among = this.#preset(this.records, this.filter);
    this.#chosen = this.#narrow(this.#among, choice, isNarrowed(choice) ? this.later(filtering) : undefined);
    if (this.state === 'ready')
      this.#index.follow(this.#chosen, this.#zone ?? '', this.#zones, this.records, !this.#isPreview);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!this.jsonLd && !changed.get('jsonLd')) return;
    const { index } = this.#index;
    const dates = this.jsonLd && this.state === 'ready' && index ? index.next(this.#view.now, this.limit) : [];
    this.later(jsonLd)?.writeCalendarJsonLd(this, dates, this.#view);
  }

  override sourceLoaded(...args: Parameters<WidgetElement<EventRecord>['sourceLoaded']>): void {
    super.sourceLoaded(...args);
    this.#openFromUrl();
    // Stepping from month to month is what visitors do first: it is there before they do.
    this.prepare(filtering, (part) => {
      const filters = this.#filters(part);
      if (this.choice.query) void filters.prepare();
    });
  }

  /**
   * For a month or week, what takes place in it. A list waits for all: it would jump.
   *
   * @ignore
   */
  pickFirst: PickFirst = (records) => {
    // The data may be here before the first update, which waits for a translation.
    this.#look();
    const { begin, weeks } = this.#period;
    if (records.length <= PREVIEW_THRESHOLD || weeks.length === 0 || this.filter || isNarrowed(this.choice))
      return undefined;
    const first = firstInWindow(records, weeks[0]?.[0] ?? begin, begin + 42 * DAY);
    return first.length > EVENTS_TO_JUDGE_BY ? first : undefined;
  };

  protected override renderSkeleton(): TemplateResult {
    const { layout } = this.#period;
    const isGrid = layout === 'month' || layout === 'week';
    return calendarSkeleton(isGrid, Math.min(this.limit, 8));
  }

  protected override renderReady(): TemplateResult {
    return html`
      ${this.#among.length > 0 ? this.#renderCalendar() : emptyState(this.#emptySentence)}
      ${this.#reading?.renderDialog()} ${this.later(imprint)?.imprint(this.#heads, this.reader)}
    `;
  }

  get #emptySentence(): string {
    return this.records.length === 0
      ? msg('Zurzeit sind keine Termine eingetragen.')
      : msg('Dazu sind hier keine Termine eingetragen.');
  }

  #renderCalendar(): TemplateResult {
    return html`
      ${this.#renderToolbar()} ${this.#renderPeriod()}
      ${
        this.#chosen.length === 0
          ? this.later(filtering)?.noMatchState(() => {
              this.#filter((filters) => void filters.reset());
            })
          : this.#renderDates()
      }
      ${this.#renderActions()}
    `;
  }

  #renderToolbar(): TemplateResult {
    const { choice, openPanel } = this;
    const counts = {
      category: this.#count(this.#among, 'category'),
      organizer: this.#countOrganizers(this.#among, 'organizer'),
    };
    const isLong = this.#among.length > 1;
    const narrowed = isNarrowed(choice);
    const facets = (['category', 'organizer'] as const).filter(
      (facet) => isLong && this.#has('categories') && counts[facet].length > 1,
    );
    return html`
      ${calendarToolbar({
        language: this.locale.ui,
        query: this.#has('search') && isLong ? choice.query : undefined,
        facets: facets.map((facet) => ({ facet, chosen: choice[facet].size })),
        open: openPanel,
        panel: openPanel && this.#filtering?.renderPanel(openPanel),
        act: this.#filter,
      })}
      <p class="results meta">
        <span role="status">${narrowed ? this.#filtering?.countResults(this.#chosen.length) : nothing}</span>
        ${narrowed && this.#chosen.length > 0 ? this.#filtering?.renderReset() : nothing}
      </p>
    `;
  }

  #renderPeriod(): TemplateResult | typeof nothing {
    const { openPanel } = this;
    const isFree = (view: View): boolean => !this.#width.isNarrow || view === 'agenda' || view === 'cards';
    const views = VIEWS.filter((view) => tokensOf(this.views).includes(view) && isFree(view));
    const { layout } = this.#period;
    const isGrid = layout === 'month' || layout === 'week';
    const hasViews = this.#has('views') && views.length > 1;
    if (!isGrid && !hasViews && !this.#has('today')) return nothing;
    return periodBar({
      title: this.#title,
      view: layout,
      views: hasViews ? views : [],
      canMove: isGrid || this.#has('today'),
      hasToday: this.#has('today'),
      open: openPanel,
      panel: openPanel && this.#filtering?.renderPanel(openPanel),
      act: this.#filter,
      show: (view) => {
        this.chosenView = view;
        this.#reading?.forget();
        this.#writeUrl('replace');
      },
    });
  }

  #renderDates(): TemplateResult {
    const { layout } = this.#period;
    const isGrid = layout === 'month' || layout === 'week';
    const { index } = this.#index;
    if (!index) return calendarSkeleton(isGrid, Math.min(this.limit, 8));
    if (!isGrid) return this.#renderAgenda();
    const { begin, end } = this.#period;
    return this.#print.printing ? agendaList(index.occurrencesIn(begin, end), begin, this.#view) : this.#renderGrid();
  }

  #renderAgenda(): TemplateResult {
    const { index, isPending } = this.#index;
    const { now } = this.#view;
    const { from = now } = this.#period;
    // A list jumps when dates come in between: it waits for the rules.
    const isWaiting = isPending && index?.needsRecurrence;
    if (!index || isWaiting || !this.#index.isPrepared(from - 3 * DAY, from + 4 * DAY)) {
      return calendarSkeleton(false, Math.min(this.limit, 8));
    }
    const { printing } = this.#print;
    return agendaPage({
      index,
      from: this.#period.from,
      count: printing && this.#has('print') ? PRINTED : this.limit * this.pages,
      withPast: this.past,
      cards: this.#period.layout === 'cards' && !printing ? this.later(cards)?.eventCards : undefined,
      view: this.#view,
      ends: () => this.later(ends),
      showMore: this.controls === 'none' || printing ? undefined : this.#showMore,
    });
  }

  /** A month or a week. Nothing stands in it while many series are worked through. */
  #renderGrid(): TemplateResult {
    const { index, isPending } = this.#index;
    const { layout, weeks, begin, day } = this.#period;
    const from = weeks[0]?.[0] ?? begin;
    const to = from + weeks.length * 7 * DAY;
    const isThere = index && this.#index.isPrepared(from, to);
    const occurrences = isThere ? index.occurrencesIn(from, to) : [];
    const shared = { occurrences, week: this.#week, view: this.#view, labelledBy: PERIOD_ID };
    const part = layout === 'week' ? this.later(week) : undefined;
    const grid =
      layout === 'month'
        ? monthGrid({ ...shared, weeks, month: new Date(begin).getUTCMonth(), focused: day, move: this.#walk })
        : part?.weekGrid({ ...shared, days: weeks[0] ?? [] });
    return html`
      ${isThere && !isPending && isEmpty(this.#period, occurrences) ? this.later(ends)?.emptyHint(index, this.#period, this.#view, this.#goTo) : nothing}
      ${grid ?? (part === null ? this.missing : calendarSkeleton(true, 0))}
    `;
  }

  #renderActions(): TemplateResult | typeof nothing {
    const wanted = (['export', 'subscribe', 'print'] as const).filter((control) => this.#has(control));
    const { index } = this.#index;
    const part =
      wanted.length > 0 && index && this.#chosen.length > 0 && !this.#isPreview ? this.later(actions) : undefined;
    if (!part || !index) return nothing;
    return part.calendarActions({
      wanted,
      sources: this.#sources,
      records: this.#chosen,
      all: this.records,
      view: this.#view,
      period: this.#period,
      index,
      title: this.#title,
      root: this.renderRoot,
    });
  }

  get #title(): string {
    return namePeriod(this.#period, this.#view.today, this.locale.ui);
  }

  /** The zone the page asks for, where there is such a zone. */
  get #zone(): string | undefined {
    const { timeZone } = this;
    return TimeZoneSchema.read(timeZone);
  }

  #zonesFor = memoizeLast(
    (sources: readonly SourceInfo[], fallback: string, timeZone: string | undefined): ZoneOptions => {
      const zones = new Map(sources.map(({ url, head }) => [url, head?.timeZone]));
      return { zoneOf: ({ provenance: [first] }) => zones.get(first?.url ?? '') ?? fallback, timeZone };
    },
  );

  get #zones(): ZoneOptions {
    return this.#zonesFor(this.#sources, this.reader.timeZone, this.#zone);
  }

  /** What is looked at, and how. */
  #look(): void {
    this.#view = this.#makeView();
    this.#week = weekOfLocale(this.locale.language);
    this.#period = this.#makePeriod();
  }

  #makePeriod(): Period {
    const view = this.chosenView ?? this.view;
    const isGrid = view === 'month' || view === 'week';
    const layout = isGrid && this.#width.isNarrow ? 'agenda' : view;
    const wanted = this.day ?? parseDay(this.date);
    return periodOf(layout, wanted, this.#view.today, this.#week.firstDay);
  }

  #makeView(): CalendarView {
    const { reader } = this;
    const sources = this.#sources;
    const heads = new Map(sources.map(({ url, head }) => [url, head]));
    const headOf = (record: Item): DocumentHead | undefined => heads.get(record.provenance[0]?.url ?? '');
    const now = Date.now();
    return {
      reader,
      headingLevel: this.headingLevel,
      now,
      today: dayOf(wallClock(now, this.#zone ?? reader.timeZone)),
      visitorZone: visitorZone(),
      allowImage: imageGate(
        this.images,
        sources.map(({ url }) => url),
      ),
      categoryLabel: (id) => {
        const label = sources.map(({ head }) => head?.vocab?.categories?.[id]).find((text) => text !== undefined);
        return textFor(reader, label)?.value ?? id;
      },
      headOf,
      languageOf: (record) => headOf(record)?.language,
      severalSources: sources.length > 1,
      isOpen: (occurrence) => this.#reading?.isInline(occurrence) ?? false,
      detail: (occurrence) => this.#reading?.renderDetail(occurrence),
      registration: (occurrence) => this.later(registration)?.registrationWords(occurrence, this.#view),
      documentation: (occurrence) => this.#documentation(occurrence),
      save: (what, name) => {
        void this.use(saving, ({ saveIcs }) => {
          saveIcs(what, { view: this.#view, zones: this.#zones, name });
        });
      },
      choose: this.#chooseDate,
      chooseDay: (day) => {
        this.#openDay(day);
      },
    };
  }

  #documentation(occurrence: Occurrence): TemplateResult | undefined {
    const files = occurrence.record.documents?.filter(({ phase }) => phase === 'after') ?? [];
    if (files.length === 0 || !isPast(occurrence, this.#view.now)) return undefined;
    return this.later(documents)?.eventDocuments(files, this.#view.reader);
  }

  /** Only the dates of the shown month or week are there. */
  get #isPreview(): boolean {
    return this.source.collection?.preview !== undefined;
  }

  get #sources(): readonly SourceInfo[] {
    return this.source.collection?.sources ?? NO_SOURCES;
  }

  get #heads(): readonly DocumentHead[] {
    return this.source.collection?.heads ?? [];
  }

  #has(control: string): boolean {
    return tokensOf(this.controls).includes(control);
  }

  #chooseDate = (occurrence: Occurrence, event: Event, place: 'inline' | 'dialog'): void => {
    if (!this.dispatchEvent(new VerbundSelectEvent({ record: occurrence.record }))) {
      event.preventDefault();
      return;
    }
    this.#read((reader) => {
      reader.toggle(occurrence, place);
    });
  };

  /** A day with one date opens that; an empty one has nothing to open. */
  #openDay(day: number): void {
    const dates = this.#index.index?.occurrencesIn(day, day + DAY).filter((date) => isOn(date, day)) ?? [];
    const [only, second] = dates;
    if (!only) return;
    if (!second && !this.dispatchEvent(new VerbundSelectEvent({ record: only.record }))) return;
    this.#read((reader) => {
      if (second) reader.openDay(day);
      else reader.toggle(only, 'dialog');
    });
  }

  /** Keys on a day of the month; those that the grid knows do not scroll the page. */
  #walk = (event: KeyboardEvent): void => {
    const cell = event.target as HTMLElement;
    const day = parseDay(cell.dataset['day']);
    if (day === undefined || !MOVES.test(event.key) || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    if (event.key === 'Enter' || event.key === ' ') this.#openDay(day);
    else this.#filter((filters) => void filters.walk(event, day, this.locale.dir === 'rtl'));
  };

  #goTo = (day: number): void => {
    this.#filter((filters) => {
      filters.goTo(day);
    });
  };

  #showMore = (): void => {
    this.#filter((filters) => void filters.showMore());
  };

  /** What visitors do with the controls is a part of its own, loaded with their first touch. */
  #filter = (act: (filters: CalendarFiltering) => void): void => {
    void this.#filtered(act);
  };

  #filtered(act: (filters: CalendarFiltering) => void): Promise<void> {
    return this.use(filtering, (part) => {
      act(this.#filters(part));
    });
  }

  #filters({ CalendarFiltering }: FilteringPart): CalendarFiltering {
    return (this.#filtering ??= new CalendarFiltering(this, {
      view: () => this.#view,
      index: () => this.#index.index,
      among: () => this.#among,
      heads: () => this.#heads,
      period: () => this.#period,
      firstDay: () => this.#week.firstDay,
      changed: () => {
        this.#reading?.forget();
        this.#writeUrl('replace');
      },
    }));
  }

  /** Reading is a part of its own, loaded with the first date that is opened. */
  #read(act: (reader: CalendarReading) => void): void {
    void this.use(reading, ({ CalendarReading }) => {
      act(
        (this.#reading ??= new CalendarReading(this, {
          view: () => this.#view,
          index: () => this.#index.index,
          has: (control) => this.#has(control),
          changed: () => {
            this.#writeUrl('push');
          },
        })),
      );
    });
  }

  protected override async followUrl(parameters: URLSearchParams): Promise<void> {
    await this.#filtered((filters) => {
      filters.follow(parameters);
    });
    if (!parameters.has(RECORD)) this.#reading?.close();
    else if (this.state === 'ready') this.#openFromUrl();
  }

  #openFromUrl(): void {
    if (!this.urlState?.read().has(RECORD)) return;
    this.#read((reader) => void this.#openLinked(reader));
  }

  async #openLinked(reader: CalendarReading): Promise<void> {
    await this.updateComplete;
    await this.#index.ready;
    // The visitor may have gone on meanwhile.
    const id = this.urlState?.read().get(RECORD);
    if (!id || !this.isConnected) return;
    if (await reader.openById(id)) void this.bringIntoView(() => reader.openTitle);
  }

  #writeUrl(mode: 'push' | 'replace'): void {
    // With a URL to write to, filtering has been loaded to read it.
    const parameters = this.#filtering?.parameters ?? new URLSearchParams();
    const identity = this.#reading?.identity;
    if (identity) parameters.set(RECORD, identity);
    this.urlState?.write(parameters, mode);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'verbund-calendar': VerbundCalendar;
  }
}
