import { msg, str } from '@lit/localize';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { numberFrom, oneOf, tokensOf } from '../../element/converters.js';
import { DeepLinkController, RECORD } from '../../element/deep-link-controller.js';
import { VerbundFilterEvent, VerbundSelectEvent } from '../../element/events.js';
import { writeJsonLd } from '../../element/json-ld.js';
import { warn } from '../../element/logger.js';
import { memoizeLast } from '../../element/memoize-last.js';
import { WidgetElement } from '../../element/widget-element.js';
import { directionOf } from '../../i18n/direction.js';
import { withLocale } from '../../i18n/locales.js';
import { pluralFor, textFor } from '../../i18n/reader.js';
import type { DocumentHead } from '../../models/document-head.js';
import { newsKind, type NewsItem } from '../../models/news-item.js';
import type { Sourced } from '../../models/provenance.js';
import { imprint } from '../../ui/imprint.js';
import { printPart } from '../../ui/print-part.js';
import { emptyState, noMatchState } from '../../ui/states.js';
import { subscribe } from '../../ui/subscribe.js';
import { groupByMonth } from './group-by-month.js';
import { newsArchive } from './news-archive.js';
import { newsCard } from './news-card.js';
import { choiceFromParameters, choiceToParameters, isNarrowed, NO_CHOICE, type NewsChoice } from './news-choice.js';
import { newsDialog } from './news-dialog.js';
import { newsJsonLd } from './news-json-ld.js';
import { newsSkeleton } from './news-skeleton.js';
import { newsStyles } from './news-styles.js';
import { newsToolbar } from './news-toolbar.js';
import type { NewsView, Opening } from './news-view.js';
import { orderNews } from './order-news.js';
import { ReadingController } from './reading-controller.js';
import { prepareSearch, searchNews } from './search-news.js';
import { countCategories, inCategories, PRESET_KEYS, splitByPeriod, type Period } from './select-news.js';

type Item = Sourced<NewsItem>;

const VIEW = oneOf(['list', 'cards', 'headlines']);
const PERIOD = oneOf(['current', 'archive', 'all']);
const OPEN = oneOf(['auto', 'link', 'inline', 'dialog']);
const SIZES = { list: '(min-width: 40em) 14em, 40vw', cards: '(min-width: 60em) 20em, 100vw', headlines: '100vw' };

/** Is there more to an item than its line in the list? */
const hasBody = ({ html, text, gallery, attachments, contact }: NewsItem): boolean =>
  !!(html ?? text ?? contact) || !!gallery?.length || !!attachments?.length;

/**
 * The news of an association: current items and the archive, as a list, cards or headlines.
 *
 * ```html
 * <verbund-news src="/feed.json"></verbund-news>
 * ```
 *
 * @slot - fallback content, visible until the first items and again when loading fails for good
 * @slot heading - heading of the widget
 * @slot empty - what to say when nothing is published
 * @slot footer - below everything
 * @csspart widget - everything
 * @csspart controls - search, period and categories
 * @csspart search - the search field
 * @csspart chip - a category button
 * @csspart button - any other button
 * @csspart list - the list of items
 * @csspart item - one item
 * @csspart meta - date, kind and categories of an item
 * @csspart category - one tag in that line
 * @csspart title - heading of an item
 * @csspart link - what opens an item
 * @csspart summary - teaser
 * @csspart picture - picture with its credit
 * @csspart image - the image alone
 * @csspart credit - caption and credit
 * @csspart source - "Quelle: …"
 * @csspart translations - links to other languages
 * @csspart detail - the full item
 * @csspart body - its text
 * @csspart gallery - its pictures
 * @csspart downloads - its files
 * @csspart contact - a contact
 * @csspart press - contact and boilerplate
 * @csspart related - related items
 * @csspart archive - the archive by year and month
 * @csspart dialog - the dialog an item is read in
 * @csspart subscribe - feed addresses
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
 * @cssproperty --verbund-gap - space between items
 * @cssproperty --verbund-heading-font - font family of headings
 * @fires {VerbundLoadEvent} verbund-load - a load ended
 * @fires {VerbundErrorEvent} verbund-error - a load failed for good
 * @fires {VerbundSelectEvent} verbund-select - a visitor opens an item (cancelable)
 * @fires {VerbundFilterEvent} verbund-filter - a visitor searched or filtered
 */
export class VerbundNews extends WidgetElement<NewsItem> {
  static override styles = [WidgetElement.styles, newsStyles];

  readonly kind = newsKind;

  /** `"list"`, `"cards"` or `"headlines"`. */
  @property({ reflect: true, useDefault: true, converter: VIEW }) view: 'list' | 'cards' | 'headlines' = 'list';

  /** Which items: `"current"`, `"archive"` or `"all"`. */
  @property({ reflect: true, useDefault: true, converter: PERIOD }) period: Period = 'current';

  /** How a title opens: `"auto"` links to the item's `url`, else opens inline; `"link"`, `"inline"`, `"dialog"`. */
  @property({ reflect: true, useDefault: true, converter: OPEN }) open: 'auto' | 'link' | 'inline' | 'dialog' = 'auto';

  /** Items shown before "more": `10`. */
  @property({ reflect: true, useDefault: true, converter: numberFrom(1, 10_000, 10) }) limit = 10;

  /** What visitors get: tokens of `"search categories archive more subscribe print"`, or `"none"`. */
  @property({ reflect: true, useDefault: true }) controls = 'search categories archive more subscribe print';

  @state() private choice: NewsChoice = NO_CHOICE;
  @state() private pages = 1;
  @state() private allCategories = false;
  @state() private folds: ReadonlyMap<string, boolean> = new Map();

  readonly #reading = new ReadingController(this, (error) => {
    warn(this, `an item could not be shown in full: ${String(error)}`);
  });
  readonly #deepLink = new DeepLinkController(this, 'news', (parameters) => {
    this.#follow(parameters);
  });

  #ordered = memoizeLast((records: readonly Item[], timeZone: string) => orderNews(records, timeZone));
  #split = memoizeLast(splitByPeriod<Item>);
  #select = memoizeLast((items: readonly Item[], { query, categories }: NewsChoice) =>
    searchNews(inCategories(items, categories), query),
  );
  #counted = memoizeLast(countCategories);
  #grouped = memoizeLast(groupByMonth<Item>);
  #periods: Record<Period, readonly Item[]> = { all: [], current: [], archive: [] };
  #shown: readonly Item[] = [];
  #view!: NewsView;
  #preparing: AbortController | undefined;

  get shown(): readonly Item[] {
    return this.#shown;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.choice = choiceFromParameters(this.#deepLink.read());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#preparing?.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('filter')) this.#checkPreset();
    const { timeZone } = this.reader;
    const ordered = this.#ordered(this.records, timeZone);
    this.#periods = this.#split(ordered, this.filter, this.source.arrived?.getTime() ?? 0, timeZone);
    this.#shown = this.#select(this.#periods[this.#period], this.choice);
    this.#view = this.#makeView();
  }

  protected override updated(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog && !dialog.open) {
      dialog.showModal();
      dialog.querySelector('h2')?.focus();
    }
    const head = this.source.collection?.heads[0];
    writeJsonLd(this, this.jsonLd && this.state === 'ready' ? newsJsonLd(this.#visible, head, this.reader) : undefined);
  }

  override sourceLoaded(...args: Parameters<WidgetElement<NewsItem>['sourceLoaded']>): void {
    super.sourceLoaded(...args);
    const parameters = this.#deepLink.read();
    if (parameters.has(RECORD)) void this.updateComplete.then(() => this.#openById(parameters.get(RECORD)));
  }

  protected override renderSkeleton(): TemplateResult {
    return newsSkeleton(this.view, Math.min(this.limit, 10));
  }

  protected override renderReady(): TemplateResult {
    const { item, place } = this.#reading;
    return html`
      ${this.#periods.all.length === 0 ? emptyState(msg('Zurzeit sind keine Meldungen veröffentlicht.')) : this.#renderNews()}
      ${item && place === 'dialog' ? newsDialog(item, this.#view, this.#closed) : nothing}
      ${this.#has('subscribe') ? subscribe(this.#feeds) : nothing}
      ${imprint(this.source.collection?.heads ?? [], this.reader)}
    `;
  }

  #renderNews(): TemplateResult {
    const inPeriod = this.#periods[this.#period];
    if (inPeriod.length === 0) {
      return html`${this.#renderToolbar(inPeriod)}${emptyState(msg('Zurzeit gibt es keine aktuellen Meldungen.'))}`;
    }
    if (this.#shown.length === 0) return html`${this.#renderToolbar(inPeriod)}${noMatchState(this.#reset)}`;
    return html`${this.#renderToolbar(inPeriod)}${this.#showsFolds ? this.#renderArchive() : this.#renderList()}`;
  }

  #renderToolbar(inPeriod: readonly Item[]): TemplateResult {
    const counted = this.#has('categories') ? this.#counted(inPeriod) : [];
    const hasArchive = this.#has('archive') && this.period !== 'all' && this.#periods.archive.length > 0;
    return newsToolbar({
      reader: this.reader,
      query: this.#has('search') && inPeriod.length > 1 ? this.choice.query : undefined,
      categories: counted.length > 1 ? counted : [],
      categoryLabel: this.#view.categoryLabel,
      chosen: this.choice.categories,
      allCategories: this.allCategories,
      period: hasArchive ? this.#period : undefined,
      results: isNarrowed(this.choice) ? this.#shown.length : undefined,
      search: (query) => {
        this.#choose({ query });
      },
      prepareSearch: () => void this.#prepareSearch(),
      toggleCategory: this.#toggleCategory,
      showAllCategories: () => {
        this.allCategories = true;
      },
      showPeriod: (period) => {
        this.#choose({ period: period === this.period ? undefined : period, categories: new Set() });
      },
      reset: this.#reset,
    });
  }

  #renderList(): TemplateResult {
    const withPicture = this.view !== 'headlines';
    const rest = this.#shown.length - this.#visible.length;
    const more = msg('{n, plural, one {# weitere Meldung zeigen} other {# weitere Meldungen zeigen}}');
    return html`
      <ul class="items ${this.view}" part="list">
        ${repeat(
          this.#visible,
          (item) => newsKind.identity(item),
          (item) => html`<li>${newsCard(item, this.#view, withPicture)}</li>`,
        )}
      </ul>
      ${
        rest > 0 && this.#has('more')
          ? html`<p class="more controls">
              <button type="button" part="button" @click=${this.#showMore}>
                ${pluralFor(this.reader, more, Math.min(rest, this.limit))}
              </button>
            </p>`
          : nothing
      }
    `;
  }

  #renderArchive(): TemplateResult {
    const years = this.#grouped(this.#shown, this.reader.timeZone);
    const newest = [String(years[0]?.year), years[0]?.months[0]?.key];
    const isOpen = (key: string): boolean => this.folds.get(key) ?? newest.includes(key);
    const toggle = (key: string): void => {
      this.folds = new Map(this.folds).set(key, !isOpen(key));
    };
    return newsArchive(years, { isOpen, toggle }, this.#view);
  }

  #makeView(): NewsView {
    const { reader, source } = this;
    const infos = source.collection?.sources ?? [];
    const heads = new Map(infos.map(({ url, head }) => [url, head]));
    const headOf = (item: Item): DocumentHead | undefined => heads.get(item.provenance[0]?.url ?? '');
    const languageOf = (item: Item): string | undefined => item.language ?? headOf(item)?.language;
    return {
      reader,
      headingLevel: this.headingLevel,
      sizes: SIZES[this.view],
      allowImage: this.allowImage,
      headOf,
      languageOf,
      directionOf: (item) => {
        const language = languageOf(item);
        return language && language !== reader.ui ? directionOf(language) : undefined;
      },
      severalSources: infos.length > 1,
      categoryLabel: (id) => {
        const label = infos.map(({ head }) => head?.vocab?.categories?.[id]).find((text) => text !== undefined);
        return textFor(reader, label)?.value ?? id;
      },
      openingOf: (item) => this.#openingOf(item),
      isOpen: (item) => this.#reading.item === item && this.#reading.place === 'inline',
      detail: (item) => this.#renderDetail(item),
      choose: this.#chooseItem,
    };
  }

  #renderDetail(item: Item): TemplateResult {
    const { draw, body, place } = this.#reading;
    if (!draw) return html`<p class="meta" role="status">${msg('Die Inhalte werden geladen.')}</p>`;
    const related = (item.related ?? []).flatMap((id) => this.records.find((record) => record.id === id) ?? []);
    return draw(item, {
      view: this.#view,
      body,
      related,
      show: (other) => {
        this.#open(other, this.#visible.includes(other) ? 'inline' : 'dialog');
      },
      print: this.#has('print') ? (event) => void this.#print(item, event) : undefined,
      close: place === 'inline' ? this.#close : undefined,
    });
  }

  get #period(): Period {
    return this.choice.period ?? this.period;
  }

  /** The archive stands folded by year and month until a visitor searches in it. */
  get #showsFolds(): boolean {
    return this.#period === 'archive' && !isNarrowed(this.choice);
  }

  /** The items drawn in the list, apart from the archive's folds. */
  get #visible(): readonly Item[] {
    return this.#shown.slice(0, this.limit * this.pages);
  }

  get #feeds(): string[] {
    return (this.source.collection?.sources ?? []).flatMap(({ feed }) => feed ?? []);
  }

  #has(control: string): boolean {
    return tokensOf(this.controls).includes(control);
  }

  #openingOf(item: Item): Opening {
    if (item.url && (this.open === 'auto' || this.open === 'link')) return 'link';
    if (hasBody(item)) return this.open === 'dialog' ? 'dialog' : 'inline';
    return item.url ? 'link' : 'none';
  }

  #chooseItem = (item: Item, event: Event): void => {
    if (!this.dispatchEvent(new VerbundSelectEvent({ record: item }))) {
      event.preventDefault();
      return;
    }
    const opening = this.#openingOf(item);
    if (opening === 'link') return;
    if (this.#reading.item === item) this.#close();
    else this.#open(item, opening === 'dialog' ? 'dialog' : 'inline');
  };

  #open(item: Item, place: 'inline' | 'dialog'): void {
    const base = item.provenance[0]?.url ?? document.baseURI;
    const headingLevel = place === 'dialog' ? 2 : this.headingLevel;
    const { ui } = this.locale;
    const externalLabel = (host: string): string => withLocale(ui, () => msg(str`Externer Inhalt bei ${host}`));
    this.renderRoot.querySelector('dialog')?.close();
    this.#reading.open(item, place, { base, headingLevel, allowImage: this.allowImage, externalLabel });
    this.#writeUrl('push');
  }

  #close = (): void => {
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog?.open) {
      dialog.close();
      return;
    }
    this.#closed();
  };

  #closed = (): void => {
    if (!this.#reading.item) return;
    this.#reading.close();
    this.#writeUrl('push');
  };

  #openById(id: string | null): void {
    const item = this.records.find((record) => newsKind.identity(record) === id);
    if (!item || this.#reading.item === item) return;
    this.#open(item, this.open !== 'dialog' && !this.#showsFolds && this.#visible.includes(item) ? 'inline' : 'dialog');
  }

  /** Shows what the URL asks for after Back or Forward. */
  #follow(parameters: URLSearchParams): void {
    this.choice = choiceFromParameters(parameters);
    const id = parameters.get(RECORD);
    if (id) void this.updateComplete.then(() => this.#openById(id));
    else this.#close();
  }

  #writeUrl(mode: 'push' | 'replace'): void {
    const parameters = choiceToParameters(this.choice);
    const { item } = this.#reading;
    if (item) parameters.set(RECORD, newsKind.identity(item));
    this.#deepLink.write(parameters, mode);
  }

  #choose(change: Partial<NewsChoice>): void {
    this.choice = { ...this.choice, ...change };
    this.pages = 1;
    this.#reading.close();
    this.#writeUrl('replace');
    this.dispatchEvent(new VerbundFilterEvent({ filter: choiceToParameters(this.choice).toString() }));
  }

  #toggleCategory = (id: string): void => {
    const categories = new Set(this.choice.categories);
    if (!categories.delete(id)) categories.add(id);
    this.#choose({ categories });
  };

  #reset = (): void => {
    this.#choose({ query: '', categories: new Set() });
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>('input[type=search], .toolbar button')?.focus();
    });
  };

  async #prepareSearch(): Promise<void> {
    this.#preparing?.abort();
    const { signal } = (this.#preparing = new AbortController());
    try {
      await prepareSearch(this.#periods.all, signal);
      // The same choice finds more now.
      if (this.choice.query) this.choice = { ...this.choice };
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  #showMore = async (): Promise<void> => {
    const before = this.#visible.length;
    this.pages++;
    await this.updateComplete;
    const first = this.renderRoot.querySelectorAll<HTMLElement>('.items > li')[before];
    const target = first?.querySelector<HTMLElement>('.open') ?? first;
    if (target === first) first?.setAttribute('tabindex', '-1');
    target?.focus();
  };

  async #print(item: Item, event: Event): Promise<void> {
    const article = (event.currentTarget as Element).closest('article');
    const title = textFor(this.reader, item.title)?.value ?? '';
    if (article) await printPart(article, title, this.renderRoot);
  }

  /** A preset nobody can fulfil would leave the widget empty for years: say so. */
  #checkPreset(): void {
    for (const key of new Set(new URLSearchParams(this.filter).keys())) {
      if (!PRESET_KEYS.includes(key)) {
        warn(this, `filter: "${key}" is not known and was ignored; known are ${PRESET_KEYS.join(', ')}.`);
      }
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'verbund-news': VerbundNews;
  }
}
