import { msg } from '../../i18n/catalogue/msg.js';
import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { PickFirst } from '../../data/load/load-collection.js';
import { numberFrom, oneOf, tokensOf } from '../../element/converters.js';
import { VerbundSelectEvent } from '../../element/events.js';
import { imageGate } from '../../element/image-policy.js';
import { RECORD } from '../../element/url-parameters.js';
import { WidgetElement } from '../../element/widget-element.js';
import { textFor } from '../../i18n/reader.js';
import type { DocumentHead } from '../../models/document/document-head.js';
import { newsKind, type NewsItem } from '../../models/records/news-item.js';
import type { Sourced } from '../../models/records/provenance.js';
import { keyedList } from '../../ui/keyed-list.js';
import { controlStyles } from '../../ui/styles/control-styles.js';
import { firstNews, type FirstNews } from './list/first-news.js';
import type { NewsArchive } from './archive/news-archive.js';
import { newsCard } from './list/news-card.js';
import { isNarrowed, NO_CHOICE, type NewsChoice } from './filter/news-choice.js';
import type { NewsFiltering } from './filter/news-filtering.js';
import { NewsSelection } from './list/news-selection.js';
import { newsSkeleton } from './list/news-skeleton.js';
import { newsStyles } from './news-styles.js';
import { newsToolbar } from './list/news-toolbar.js';
import type { NewsView, Opening } from './news-view.js';
import type { NewsReading } from './detail/news-reading.js';
import { PRESET_KEYS, type Period } from './list/select-news.js';

type Item = Sourced<NewsItem>;

// What is not part of the first paint is loaded when it is needed.
const beginnings = () => import('./list/beginning-of.js');
const empty = () => import('./list/empty-news.js');
const filtering = () => import('./filter/news-filtering.js');
type FilteringPart = Awaited<ReturnType<typeof filtering>>;
const archive = () => import('./archive/news-archive.js');
const imprint = () => import('../../ui/states/imprint.js');
const reading = () => import('./detail/news-reading.js');
const jsonLd = () => import('./list/news-json-ld.js');
const subscribe = () => import('../../ui/controls/subscribe.js');

/** From so many items on, the newest are checked and drawn before all others. */
const PREVIEW_THRESHOLD = 300;

const VIEW = oneOf(['list', 'cards', 'headlines']);
const PERIOD = oneOf(['current', 'archive', 'all']);
const OPEN = oneOf(['auto', 'link', 'inline', 'dialog']);
const SIZES = { list: '(min-width: 40em) 14em, 40vw', cards: '(min-width: 60em) 20em, 100vw', headlines: '' };

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
  static override styles: CSSResultGroup = [WidgetElement.styles, controlStyles, newsStyles];

  static override properties: PropertyDeclarations = {
    view: { converter: VIEW, reflect: true, useDefault: true },
    period: { converter: PERIOD, reflect: true, useDefault: true },
    open: { converter: OPEN, reflect: true, useDefault: true },
    limit: { converter: numberFrom(1, 10_000, 10), reflect: true, useDefault: true },
    controls: { reflect: true, useDefault: true },
    choice: { state: true, attribute: false },
    pages: { state: true, attribute: false },
    allCategories: { state: true, attribute: false },
  };

  readonly kind = newsKind;

  /** `"list"`, `"cards"` or `"headlines"`. */
  view: 'list' | 'cards' | 'headlines' = 'list';

  /** Which items: `"current"`, `"archive"` or `"all"`. */
  period: Period = 'current';

  /**
   * How a title opens: `"auto"` links to the item's `url`, else opens inline; `"link"`, `"inline"`,
   * `"dialog"`.
   */
  open: 'auto' | 'link' | 'inline' | 'dialog' = 'auto';

  /** Items shown before "more": `10`. */
  limit = 10;

  /**
   * What visitors get: tokens of `"search categories archive more subscribe print"`, or `"none"`.
   */
  controls = 'search categories archive more subscribe print';

  /** @ignore */
  choice: NewsChoice = NO_CHOICE;
  /** @ignore */
  pages = 1;
  private allCategories = false;

  #first: FirstNews | undefined;
  #reading: NewsReading | undefined;
  #filtering: NewsFiltering | undefined;
  #archive: NewsArchive | undefined;
  readonly #selection = new NewsSelection();
  #allowImage: (url: string) => boolean = () => false;
  #view!: NewsView;

  get shown(): readonly Item[] {
    return this.#selection.shown;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('filter') && this.filter) {
      this.log(({ reportKeys }) => {
        reportKeys(this, this.filter, PRESET_KEYS);
      });
    }
    const { filter, period, choice } = this;
    const now = this.source.arrived?.getTime() ?? 0;
    const searchNews = choice.query ? this.later(filtering)?.searchNews : undefined;
    const { timeZone } = this.reader;
    this.#selection.update(this.records, { filter, period, now, timeZone, heads: this.#heads }, choice, searchNews);
    this.#allowImage = imageGate(this.images, this.source.collection?.sources.map(({ url }) => url) ?? []);
    this.#view = this.#makeView();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (this.jsonLd || changed.get('jsonLd')) {
      const items = this.jsonLd && this.state === 'ready' ? this.#visible : [];
      this.later(jsonLd)?.writeNewsJsonLd(this, items, this.#heads[0], this.reader);
    }
  }

  override sourceLoaded(...args: Parameters<WidgetElement<NewsItem>['sourceLoaded']>): void {
    super.sourceLoaded(...args);
    this.#openFromUrl();
    if (this.choice.query) this.#filter((filters) => void filters.prepare());
    // A long list is made searchable before a visitor types.
    else if (this.records.length > PREVIEW_THRESHOLD) {
      this.prepare(filtering, (part) => void this.#filters(part).prepareList());
    }
  }

  /**
   * The newest, unless a preset or a choice leaves others.
   *
   * @ignore
   */
  pickFirst: PickFirst = (records) => {
    const { filter, choice, period, limit } = this;
    const isLong =
      records.length > PREVIEW_THRESHOLD && !filter && !isNarrowed(choice) && !choice.period && period !== 'archive';
    this.#first = isLong ? firstNews(records, limit + 1, period, Date.now(), this.reader.timeZone) : undefined;
    return this.#first?.items;
  };

  protected override renderSkeleton(): TemplateResult {
    return newsSkeleton(this.view, Math.min(this.limit, 10));
  }

  protected override renderReady(): TemplateResult {
    const { periods } = this.#selection;
    const feeds = this.#has('subscribe')
      ? (this.source.collection?.sources.flatMap(({ feed }) => feed ?? []) ?? [])
      : [];
    return html`
      ${periods.all.length === 0 ? this.later(empty)?.emptyNews() : this.#renderNews()} ${this.#reading?.renderDialog()}
      ${feeds.length > 0 ? this.later(subscribe)?.subscribe(feeds) : nothing}
      ${this.later(imprint)?.imprint(this.#heads, this.reader)}
    `;
  }

  #renderNews(): TemplateResult {
    const { inPeriod, period, shown } = this.#selection;
    const content = (): TemplateResult | undefined => {
      if (inPeriod.length === 0) return this.later(empty)?.emptyNews(period);
      // Only who filters can have left nothing.
      if (shown.length === 0)
        return this.later(filtering)?.noMatchState(() => {
          this.#filter((filters) => void filters.reset());
        });
      return (this.#showsFolds && this.#renderArchive()) || this.#renderList();
    };
    return html`${this.#renderToolbar()}${content()}`;
  }

  #renderToolbar(): TemplateResult {
    const { inPeriod, periods, period, shown } = this.#selection;
    const first = this.source.collection?.preview === undefined ? undefined : this.#first;
    const { categories } = first ?? this.#selection;
    const hasArchive =
      this.#has('archive') && this.period !== 'all' && (first?.hasArchive ?? periods.archive.length > 0);
    return newsToolbar({
      reader: this.reader,
      query: this.#has('search') && inPeriod.length > 1 ? this.choice.query : undefined,
      categories: this.#has('categories') && categories.length > 1 ? categories : [],
      categoryLabel: this.#view.categoryLabel,
      chosen: this.choice.categories,
      allCategories: this.allCategories,
      period: hasArchive ? period : undefined,
      results: isNarrowed(this.choice) ? this.later(filtering)?.countResults(shown.length, this.reader.ui) : undefined,
      canReset: shown.length > 0,
      act: this.#filter,
      showAllCategories: () => {
        this.allCategories = true;
      },
    });
  }

  #renderList(): TemplateResult {
    const rest = this.shown.length - this.#visible.length;
    return html`
      <ul class="items ${this.view}" part="list">
        ${keyedList(
          this.#visible,
          (item) => newsKind.identity(item),
          (item) => html`<li>${newsCard(item, this.#view, this.view !== 'headlines')}</li>`,
        )}
      </ul>
      ${
        rest > 0 && this.#has('more')
          ? html`<p class="more controls">
              <button type="button" part="button" @click=${this.#showMore}>${msg('Weitere Meldungen zeigen')}</button>
            </p>`
          : nothing
      }
    `;
  }

  /** Nothing while it loads; the list must do where it cannot be loaded. */
  #renderArchive(): TemplateResult | undefined {
    const part = this.later(archive);
    if (!part) return part === null ? undefined : html``;
    this.#archive ??= new part.NewsArchive(this);
    return this.#archive.render(this.shown, this.#view, this.limit);
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
      allowImage: this.#allowImage,
      beginning: (item) => {
        if (!(item.html ?? item.text)) return undefined;
        const part = this.later(beginnings);
        const value = part?.beginningOf(item) ?? '';
        return value || part === undefined ? { value } : undefined;
      },
      headOf,
      languageOf,
      severalSources: infos.length > 1,
      categoryLabel: (id) => {
        const label = infos.map(({ head }) => head?.vocab?.categories?.[id]).find((text) => text !== undefined);
        return textFor(reader, label)?.value ?? id;
      },
      openingOf: (item) => this.#openingOf(item),
      isOpen: (item) => this.#reading?.isInline(item) ?? false,
      detail: (item) => this.#reading?.renderDetail(item),
      choose: this.#chooseItem,
    };
  }

  /** The archive stands folded by year and month until a visitor searches in it. */
  get #showsFolds(): boolean {
    return this.#selection.period === 'archive' && !isNarrowed(this.choice);
  }

  /** The items drawn in the list, apart from the archive's folds. */
  get #visible(): readonly Item[] {
    return this.shown.slice(0, this.limit * this.pages);
  }

  get #heads(): readonly DocumentHead[] {
    return this.source.collection?.heads ?? [];
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
    this.#read((reading) => {
      reading.toggle(item, opening === 'dialog' ? 'dialog' : 'inline');
    });
  };

  #showMore = (): void => {
    this.#filter((filters) => void filters.showMore());
  };

  /** What visitors do with the controls is a part of its own, loaded with their first touch. */
  #filter = (act: (filters: NewsFiltering) => void): void => {
    void this.#filtered(act);
  };

  #filtered(act: (filters: NewsFiltering) => void): Promise<void> {
    return this.use(filtering, (part) => {
      act(this.#filters(part));
    });
  }

  #filters({ NewsFiltering }: FilteringPart): NewsFiltering {
    const changed = (): void => {
      this.#reading?.forget();
      this.#writeUrl('replace');
    };
    return (this.#filtering ??= new NewsFiltering(this, { heads: () => this.#heads, changed }));
  }

  /** Reading is a part of its own, loaded with the first item that is opened. */
  #read(act: (reader: NewsReading) => void): void {
    void this.use(reading, ({ NewsReading }) => {
      act(
        (this.#reading ??= new NewsReading(this, {
          view: () => this.#view,
          opensInline: (item) => this.open !== 'dialog' && !this.#showsFolds && this.#visible.includes(item),
          mayPrint: () => this.#has('print'),
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
    const id = this.urlState?.read().get(RECORD);
    if (!id) return;
    this.#read((reading) => {
      void this.updateComplete.then(() => {
        // Who has left the page by now reads nothing any more.
        if (this.isConnected && reading.openById(id)) void this.bringIntoView(() => reading.openTitle);
      });
    });
  }

  #writeUrl(mode: 'push' | 'replace'): void {
    // With a URL to write to, filtering has been loaded to read it.
    const parameters = this.#filtering?.parameters ?? new URLSearchParams();
    const item = this.#reading?.item;
    if (item) parameters.set(RECORD, newsKind.identity(item));
    this.urlState?.write(parameters, mode);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'verbund-news': VerbundNews;
  }
}
