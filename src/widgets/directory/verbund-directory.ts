import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { ConsentController, type ConsentMode } from '../../element/controllers/consent-controller.js';
import { numberFrom, oneOf, tokensOf } from '../../element/converters.js';
import { VerbundSelectEvent } from '../../element/events.js';
import { imageGate } from '../../element/image-policy.js';
import { memoizeLast } from '../../element/memoize-last.js';
import { RECORD } from '../../element/url-parameters.js';
import { WidgetElement } from '../../element/widget-element.js';
import type { PickFirst, SourceInfo } from '../../data/load/load-collection.js';
import { msg } from '../../i18n/catalogue/msg.js';
import { plural } from '../../i18n/catalogue/plural.js';
import type { Reader } from '../../i18n/reader.js';
import type { DocumentHead } from '../../models/document/document-head.js';
import { organizationKind, type Organization } from '../../models/records/organization.js';
import type { Problem } from '../../models/schema/problem.js';
import type { Sourced } from '../../models/records/provenance.js';
import { keyedList } from '../../ui/keyed-list.js';
import { controlStyles } from '../../ui/styles/control-styles.js';
import { noMatchState } from '../../ui/states/no-match-state.js';
import { emptyState } from '../../ui/states/states.js';
import { PRESET_KEYS } from './search/apply-preset.js';
import { CatalogController } from './catalog/catalog-controller.js';
import {
  FACETS,
  isNarrowed,
  NO_CHOICE,
  type DirectoryChoice,
  type Facet,
  type Panel,
} from './facets/directory-choice.js';
import type { DirectoryFiltering } from './facets/directory-filtering.js';
import type { DirectoryReading } from './detail/directory-reading.js';
import { DirectorySelection } from './search/directory-selection.js';
import { directorySkeleton } from './list/directory-skeleton.js';
import { directoryStyles } from './directory-styles.js';
import { directoryToolbar } from './list/directory-toolbar.js';
import type { DirectoryView } from './directory-view.js';
import { facetColumn } from './facets/facet-column.js';
import { kpiLine } from './list/kpi-line.js';
import { RECORDS_PER_FRAME } from './catalog/catalog-controller.js';
import { firstByName } from './catalog/first-by-name.js';
import { drawCatalog } from './catalog/draw-catalog.js';
import { labelValues } from './catalog/label-values.js';
import { MapPlace } from './map-place.js';
import type { MapView } from './map/map-view.js';
import type { NearControl } from './places/near-control.js';
import { organizationEntry } from './list/organization-entry.js';
import { PrintController } from '../../element/controllers/print-controller.js';

type Item = Sourced<Organization>;

// What is not part of the first paint is loaded when it is needed.
const filtering = () => import('./facets/directory-filtering.js');
type FilteringPart = Awaited<ReturnType<typeof filtering>>;
const near = () => import('./places/near-control.js');
const reading = () => import('./detail/directory-reading.js');
const map = () => import('./map/directory-map.js');
const drawings = () => import('../../ui/social/network-drawings.js');
const imprint = () => import('../../ui/states/imprint.js');
const jsonLd = () => import('./list/directory-json-ld.js');

const CONSENT = oneOf(['ask', 'granted', 'denied', 'cmp']);

/**
 * A directory of associations: list and map of one set, searched and told apart by facets, for 70
 * or 20,000 of them.
 *
 * ```html
 * <verbund-directory src="/vereine.json"></verbund-directory>
 * ```
 *
 * @slot - fallback content, visible until the first entries and again when loading fails for good
 * @slot heading - heading of the widget
 * @slot empty - what to say when there are no entries
 * @slot footer - below everything
 * @csspart widget - everything
 * @csspart kpi - "70 Vereine aus 20 Herkunftsländern in 9 Stadtbezirken"
 * @csspart controls - search, place and facets
 * @csspart search - the search field
 * @csspart facet - the values of a facet
 * @csspart near - the place to be near to
 * @csspart chip - a chosen value
 * @csspart button - any other button
 * @csspart results - how many are found
 * @csspart list - the list of entries
 * @csspart item - one entry
 * @csspart title - its heading
 * @csspart link - what opens it
 * @csspart meta - place and distance
 * @csspart place - where it is
 * @csspart distance - how far that is
 * @csspart offers - what it offers
 * @csspart languages - its languages
 * @csspart map - the map
 * @csspart panel - an entry in full, beside the map
 * @csspart dialog - an entry in full, where there is little room
 * @csspart detail - what both show
 * @csspart contact - a contact
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
 * @cssproperty --verbund-gap - space between columns
 * @cssproperty --verbund-heading-font - font family of headings
 * @fires {VerbundLoadEvent} verbund-load - a load ended
 * @fires {VerbundErrorEvent} verbund-error - a load failed for good
 * @fires {VerbundSelectEvent} verbund-select - a visitor opens an entry (cancelable)
 * @fires {VerbundFilterEvent} verbund-filter - a visitor searched or filtered
 * @fires {VerbundConsentRequestEvent} verbund-consent-request - a visitor wants the map of a third
 * party (cancelable)
 * @fires {VerbundConsentChangeEvent} verbund-consent-change - consent to that was given or taken
 * back
 */
export class VerbundDirectory extends WidgetElement<Organization> {
  static override styles: CSSResultGroup = [WidgetElement.styles, controlStyles, directoryStyles];

  static override properties: PropertyDeclarations = {
    view: { reflect: true, useDefault: true },
    facets: { reflect: true, useDefault: true },
    limit: { converter: numberFrom(1, 10_000, 20), reflect: true, useDefault: true },
    controls: { reflect: true, useDefault: true },
    tiles: { reflect: true, useDefault: true },
    attribution: { reflect: true },
    boundary: { reflect: true },
    center: { reflect: true },
    zoom: { converter: numberFrom(0, 19, undefined), reflect: true },
    consent: { converter: CONSENT, reflect: true, useDefault: true },
    consentService: { attribute: 'consent-service', reflect: true },
    reportUrl: { attribute: 'report-url', reflect: true },
    choice: { state: true, attribute: false },
    pages: { state: true, attribute: false },
    openPanel: { state: true, attribute: false },
    hidesMap: { state: true, attribute: false },
    unfoldsFacets: { state: true, attribute: false },
    marked: { state: true, attribute: false },
  };

  readonly kind = organizationKind;

  /** What is shown and in which order: `"map list"`, `"list map"`, `"list"` or `"map"`. */
  view = 'map list';

  /**
   * The facets visitors get: tokens of `"origin targetGroup purpose offer language municipality"`.
   */
  facets = 'origin targetGroup purpose offer language municipality';

  /** Entries shown before "more": `20`. */
  limit = 20;

  /** What visitors get: tokens of `"search facets near locate map"`, or `"none"`. */
  controls = 'search facets near locate map';

  /**
   * The base map: `"basemap-grey"`, `"basemap-color"`, `"topplus"`, `"osm"`, `"none"`, or a URL
   * template with `{z}/{x}/{y}`.
   */
  tiles = 'basemap-grey';

  /** Who made the tiles of a URL template: `"© Stadt Essen"`. */
  attribution: string | undefined;

  /** GeoJSON of the municipality, outlined and fitted: `"/grenze.geojson"`. */
  boundary: string | undefined;

  /**
   * What the map shows at first, as latitude and longitude: `"51.45 7.01"`. All entries when
   * missing.
   */
  center: string | undefined;

  /** How near it is seen at first, 0 to 19: `12`. */
  zoom: number | undefined;

  /**
   * Whether tiles of third parties may be requested: `"ask"`, `"granted"`, `"denied"`, or `"cmp"`
   * to hear it from a consent manager.
   */
  consent: ConsentMode = 'ask';

  /** What the consent manager calls the map: `"basemap"`. */
  consentService: string | undefined;

  /**
   * Where visitors report a mistake: an address, in which `{id}`, `{name}` and `{url}` are filled
   * in.
   */
  reportUrl: string | undefined;

  /** @ignore */
  choice: DirectoryChoice = NO_CHOICE;
  /** @ignore */
  pages = 1;
  /** @ignore */
  openPanel: Panel | undefined;
  private hidesMap = false;
  private unfoldsFacets = false;
  private marked: number | undefined;

  #filtering: DirectoryFiltering | undefined;
  #reading: DirectoryReading | undefined;
  #near: NearControl | undefined;
  #boundaryProblems: readonly Problem[] = [];
  readonly #consent = new ConsentController(this, 'map');
  readonly #map = new MapPlace(this, {
    part: () => this.later(map),
    retry: this.retryModules,
    report: (message) => {
      this.log(({ warn }) => {
        warn(this, message);
      });
    },
    boundaryRead: (problems) => {
      this.#boundaryProblems = problems;
    },
  });
  readonly #print = new PrintController(this, () => {
    if (this.state !== 'ready') return;
    this.requestUpdate();
    this.performUpdate();
  });
  readonly #catalogs = new CatalogController(this, {
    failed: (error) => {
      this.log(({ reportMissing }) => {
        reportMissing(this, 'directory index', error);
      });
    },
    missing: (error, again) => {
      this.modules.fail('index', { what: 'part for a directory index', error, again, lack: 'content' });
    },
    // So many are searched sooner or later, and to make them searchable takes longer than a key
    // press may.
    completed: () => {
      if (this.#has('search')) this.prepare(filtering, (part) => void this.#filters(part).prepare());
    },
  });
  readonly #selection = new DirectorySelection();
  readonly #labels = memoizeLast(labelValues);
  readonly #reader = memoizeLast(
    (...[language, ui, timeZone, dataLanguage]: [string, Reader['ui'], string, string | undefined]): Reader => ({
      language,
      ui,
      timeZone,
      dataLanguage,
    }),
  );
  #view!: DirectoryView;

  override get records(): readonly Item[] {
    return this.#catalogs.catalog.whole ? this.#selection.records : super.records;
  }

  override get problems(): readonly Problem[] {
    return this.#boundaryProblems.length ? [...super.problems, ...this.#boundaryProblems] : super.problems;
  }

  get shown(): readonly Item[] {
    return this.#selection.shown;
  }

  /** Lets the map ask a third party for its tiles, for this page's life. */
  grantConsent(): void {
    this.#consent.grant();
  }

  /** Takes that back: the tiles go, and nothing more is asked for. */
  revokeConsent(): void {
    this.#consent.revoke();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('filter') && this.filter) {
      this.log(({ reportKeys }) => {
        reportKeys(this, this.filter, PRESET_KEYS);
      });
    }
    const { choice } = this;
    this.#catalogs.follow(this.source.collection, this.locale.language);
    const { catalog } = this.#catalogs;
    this.#view = this.#makeView();
    const needsFilters = isNarrowed(choice) || (this.openPanel !== undefined && this.openPanel !== 'near');
    const part = needsFilters ? this.later(filtering) : undefined;
    this.#selection.update(catalog, this.filter, choice, part ? this.#filters(part) : undefined);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!this.jsonLd && !changed.get('jsonLd')) return;
    const items = this.jsonLd && this.state === 'ready' ? this.#selection.recordsAt(this.#visible) : [];
    this.later(jsonLd)?.writeDirectoryJsonLd(this, items, this.#heads[0], this.reader);
  }

  override sourceLoaded(...args: Parameters<WidgetElement<Organization>['sourceLoaded']>): void {
    super.sourceLoaded(...args);
    this.#openFromUrl();
    if (this.choice.query) this.#filter((filters) => void filters.prepareLater());
  }

  /** With those of an index, which comes after the first page. */
  protected override async drawAll(): ReturnType<WidgetElement<Organization>['drawAll']> {
    await this.updateComplete;
    await this.#catalogs.ready;
    await this.updateComplete;
    const { catalog, isCut } = this.#catalogs;
    return { count: catalog.size, isCut };
  }

  /**
   * The first names. What a preset or a choice leaves begins with others.
   *
   * @ignore
   */
  pickFirst: PickFirst = (records, pause) =>
    this.filter || isNarrowed(this.choice) || records.length <= RECORDS_PER_FRAME
      ? undefined
      : firstByName(records, this.limit + 1, pause);

  protected override renderSkeleton(): TemplateResult {
    return directorySkeleton(Math.min(this.limit, 10), this.#hasMap && tokensOf(this.view).includes('list'));
  }

  protected override renderReady(): TemplateResult {
    const { pending } = this.#catalogs;
    return html`
      ${this.#selection.among.length > 0 || pending ? this.#renderDirectory() : emptyState(this.#emptySentence)}
      ${this.#reading?.renderDialog(this.#view)} ${this.later(imprint)?.imprint(this.#heads, this.reader)}
    `;
  }

  get #emptySentence(): string {
    return this.#catalogs.catalog.size === 0
      ? msg('Hier sind noch keine Vereine eingetragen.')
      : msg('Dazu ist hier kein Verein eingetragen.');
  }

  #renderDirectory(): TemplateResult {
    const { pending } = this.#catalogs;
    const figures = pending ? { organizations: pending, origins: 0, districts: 0, towns: 0 } : this.#selection.figures;
    const parts = {
      map: this.#hasMap ? this.#map.render(() => this.#makeMapView()) : nothing,
      list: this.#renderListColumn(),
    };
    const order = tokensOf(this.view).filter((token) => token === 'map' || token === 'list');
    const both = order.includes('list') && this.#hasMap && !this.#map.isLost;
    return html`
      ${kpiLine(figures, this.locale.ui)} ${this.#renderToolbar()}
      <div class=${both ? 'layout both' : 'layout'}>
        ${(order.length > 0 ? order : (['list'] as const)).map((token) => parts[token])}
      </div>
    `;
  }

  #renderToolbar(): TemplateResult {
    const { catalog, hasColumns } = this.#catalogs;
    const { choice, openPanel } = this;
    const chosen = (facet: Facet): number => choice.facets[facet]?.size ?? 0;
    const wanted = tokensOf(this.facets);
    const facets = FACETS.filter((facet) => this.#has('facets') && wanted.includes(facet.toLowerCase())).flatMap(
      (facet) => {
        // Until it is known which facets tell something apart, they keep their places.
        if (!hasColumns) return { facet, column: facet, chosen: chosen(facet) };
        const column = facetColumn(catalog, facet);
        return catalog.columns[column].values.length > 1 ? { facet, column, chosen: chosen(facet) } : [];
      },
    );
    const isLong = this.#selection.among.length > 1;
    const canHideMap = this.#has('map') && this.#wantsMap && tokensOf(this.view).includes('list') && !this.#map.isLost;
    const hidden = this.hidesMap ? 'hidden' : 'shown';
    return html`
      ${directoryToolbar({
        language: this.locale.ui,
        query: this.#has('search') && isLong ? choice.query : undefined,
        facets: isLong ? facets : [],
        hasNear: this.#has('near') && isLong,
        open: openPanel,
        showsFacets: this.#showsFacets,
        toggleFacets: () => {
          this.unfoldsFacets = !this.#showsFacets;
          // The values of a facet go with its button.
          if (!this.unfoldsFacets && openPanel !== 'near') this.openPanel = undefined;
        },
        panel: openPanel && this.#renderPanel(openPanel),
        map: canHideMap ? hidden : undefined,
        toggleMap: () => {
          this.hidesMap = !this.hidesMap;
        },
        act: this.#filter,
      })}
      <div class="results" part="results">
        <p class="meta" role="status">${this.#resultWords}</p>
        ${isNarrowed(choice) ? this.#filtering?.renderChoice(this.#selection.indices.length) : nothing}
      </div>
    `;
  }

  get #showsFacets(): boolean {
    return this.unfoldsFacets || (this.openPanel !== undefined && this.openPanel !== 'near');
  }

  get #resultWords(): string {
    if (!isNarrowed(this.choice) || !this.#selection.selected) return '';
    const found = plural(
      msg('{n, plural, =0 {Keine Treffer} one {# Treffer} other {# Treffer}}'),
      this.#selection.indices.length,
      this.locale.ui,
    );
    const isCorrected = this.#filtering?.isCorrected(this.#catalogs.catalog, this.choice);
    return isCorrected ? `${msg('Nichts genau so Geschriebenes gefunden, aber Ähnliches:')} ${found}` : found;
  }

  #renderPanel(panel: Panel): TemplateResult | undefined {
    if (panel !== 'near') {
      const { among, selected } = this.#selection;
      return selected && this.#filtering?.renderFacet(panel, among, selected);
    }
    const part = this.later(near);
    if (!part) return part === null ? this.missing : undefined;
    this.#near ??= new part.NearControl(this, {
      catalog: () => this.#catalogs.catalog,
      reader: () => this.reader,
      choose: (place) => {
        this.#filter((filters) => {
          filters.setNear(place);
        });
      },
    });
    return this.#near.render({ near: this.choice.near, canLocate: this.#has('locate') });
  }

  #renderListColumn(): TemplateResult {
    const panel = this.#reading?.isPanel && !this.#print.printing ? this.#reading.renderPanel(this.#view) : undefined;
    return html`<div class="column">${panel ?? this.#renderList()}</div>`;
  }

  #renderList(): TemplateResult {
    const { pending } = this.#catalogs;
    if (this.#selection.indices.length === 0) return pending ? directorySkeleton(10, false) : this.#renderNoMatch();
    const visible = this.#visible;
    return html`
      <ul class="entries" part="list">
        ${keyedList(
          visible,
          (index) => this.#view.catalog.names[index] ?? '',
          (index) => html`<li>${organizationEntry(index, this.#view)}</li>`,
        )}
      </ul>
      ${
        visible.length < this.#selection.indices.length && !this.#print.printing
          ? html`<p class="more controls">
              <button type="button" part="button" @click=${this.#showMore}>${msg('Weitere Einträge zeigen')}</button>
            </p>`
          : nothing
      }
    `;
  }

  #renderNoMatch(): TemplateResult {
    const { choice } = this;
    const reset = (): void => {
      this.#filter((filters) => void filters.reset());
    };
    const part = choice.near && this.later(near);
    if (!choice.near || !part) return noMatchState(reset);
    return part.nothingNear({
      near: choice.near,
      reader: this.reader,
      isAll: !isNarrowed({ ...choice, near: undefined }),
      widen: (next) => {
        this.#filter((filters) => void filters.widen(next));
      },
      reset,
    });
  }

  #makeMapView(): MapView {
    const { tiles, attribution, boundary, center, zoom } = this;
    const visible = this.#selection.indices;
    const { near } = this.choice;
    const consent = this.#consent;
    return { ...this.#view, visible, near, tiles, attribution, boundary, center, zoom, consent };
  }

  #makeView(): DirectoryView {
    const { catalog } = this.#catalogs;
    const { language, ui, timeZone, dataLanguage } = this.reader;
    const reader = this.#reader(language, ui, timeZone, dataLanguage);
    return {
      ...drawCatalog(catalog, this.#labels(this.#heads, reader)),
      reader,
      headingLevel: this.headingLevel,
      allowImage: imageGate(
        this.images,
        this.#sources.map(({ url }) => url),
      ),
      distanceAt: (index) => this.#filtering?.distanceAt(catalog, this.choice, index, ui),
      highlight: (text) => this.#filtering?.highlight(text, catalog, this.choice) ?? text,
      headOf: ({ provenance: [first] }) => this.#sources.find(({ url }) => url === first?.url)?.head,
      marked: this.marked,
      open: this.#reading?.index,
      mark: (index) => {
        this.marked = index;
      },
      choose: this.#choose,
    };
  }

  get #sources(): readonly SourceInfo[] {
    return this.source.collection?.sources ?? [];
  }

  /** The organizations drawn in the list; all of them on paper. */
  get #visible(): Uint32Array {
    return this.#print.printing
      ? this.#selection.indices
      : this.#selection.indices.subarray(0, this.limit * this.pages);
  }

  get #heads(): readonly DocumentHead[] {
    return this.source.collection?.heads ?? [];
  }

  get #wantsMap(): boolean {
    return tokensOf(this.view).includes('map');
  }

  get #hasMap(): boolean {
    return this.#wantsMap && !this.hidesMap;
  }

  #has(control: string): boolean {
    return tokensOf(this.controls).includes(control);
  }

  #choose = (index: number, event: Event): void => {
    const record = this.#catalogs.catalog.recordAt(index);
    if (!this.dispatchEvent(new VerbundSelectEvent({ record }))) {
      event.preventDefault();
      return;
    }
    // Pins have one listener for all of them.
    const origin = (event.target as Element).closest<HTMLElement>('button, a') ?? undefined;
    this.#read((reader) => {
      reader.open(index, origin);
    });
  };

  #showMore = (): void => {
    this.#filter((filters) => void filters.showMore());
  };

  /** What visitors do with the controls is a part of its own, loaded with their first touch. */
  #filter = (act: (filters: DirectoryFiltering) => void): void => {
    void this.#filtered(act);
  };

  #filtered(act: (filters: DirectoryFiltering) => void): Promise<void> {
    return this.use(filtering, (part) => {
      act(this.#filters(part));
    });
  }

  #filters(part: FilteringPart): DirectoryFiltering {
    const changed = (): void => {
      this.#reading?.forget();
      this.#writeUrl('replace');
    };
    return (this.#filtering ??= new part.DirectoryFiltering(this, { view: () => this.#view, changed }));
  }

  /** Reading is a part of its own, loaded with the first entry that is opened. */
  #read(act: (reader: DirectoryReading) => void): void {
    void this.use(reading, ({ DirectoryReading }) => {
      act(
        (this.#reading ??= new DirectoryReading(this, {
          view: () => this.#view,
          catalog: () => this.#catalogs.catalog,
          entryOf: (index) =>
            this.renderRoot.querySelectorAll<HTMLElement>('.entries .open')[this.#visible.indexOf(index)],
          severalSources: () => this.#sources.length > 1,
          reportUrl: () => this.reportUrl,
          drawings: () => this.later(drawings),
          mayPrint: () => true,
          changed: () => {
            this.#writeUrl('push');
          },
          failed: (error) => {
            this.log(({ reportMissing }) => {
              reportMissing(this, 'record', error);
            });
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

  /**
   * The first records are there before the others, among which the one may be that the URL names.
   */
  async #openLinked(reader: DirectoryReading): Promise<void> {
    await this.updateComplete;
    if (this.#openNamed(reader)) return;
    await this.#catalogs.ready;
    this.#openNamed(reader);
  }

  /** False when the catalog does not have it; the visitor may have gone on meanwhile. */
  #openNamed(reader: DirectoryReading): boolean {
    const id = this.urlState?.read().get(RECORD);
    const isNew = id && this.isConnected ? reader.openById(id) : false;
    if (isNew) void this.bringIntoView(() => reader.title);
    return isNew !== undefined;
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
    'verbund-directory': VerbundDirectory;
  }
}
