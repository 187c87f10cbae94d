import type { nothing, ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { slicer } from '../../../data/load/slice.js';
import { VerbundFilterEvent } from '../../../element/filter-event.js';
import { formatDistance } from '../../../i18n/format/format-distance.js';
import { memoizeLast } from '../../../element/memoize-last.js';
import type { Catalog } from '../catalog/catalog.js';
import { choiceLine } from './choice-line.js';
import { choiceFromParameters, choiceToParameters } from './choice-parameters.js';
import { NO_CHOICE, type DirectoryChoice, type Facet, type Near, type Panel } from './directory-choice.js';
import type { DirectoryView } from '../directory-view.js';
import { facetColumn } from './facet-column.js';
import { optionPanel, orderValues } from '../../../ui/controls/option-panel.js';
import { markHits } from '../search/mark-hits.js';
import { distancesFrom } from '../places/measure-distance.js';
import { nameFacet } from './name-facet.js';
import { noTexts, prepareNames, prepareOthers, wordsOf } from '../search/search-organizations.js';
import { searchTexts, type Searchable } from '../search/search-texts.js';
import { selectOrganizations, type Selection } from '../search/select-organizations.js';

export { filteringStyles as styles } from './filtering-styles.js';

/** What filtering needs of the widget. */
export interface FilteringHost extends ReactiveControllerHost, EventTarget {
  readonly renderRoot: HTMLElement | DocumentFragment;
  choice: DirectoryChoice;
  /** How many times `limit` organizations are shown. */
  pages: number;
  openPanel: Panel | undefined;
}

export interface FilteringOptions {
  view: () => DirectoryView;
  /** The visitor chose; the list is a new one. */
  changed: () => void;
}

const forget = (): void => undefined;

/**
 * What visitors do to the directory: search, choose facets and a place, ask for more. Loaded with
 * the first touch of the controls, or with a URL that asks for a choice.
 */
export class DirectoryFiltering implements ReactiveController {
  #texts: Searchable | undefined;
  #abort = new AbortController();
  #wanted = '';
  #wantedValue = '';
  #showsAll = false;
  constructor(
    private readonly host: FilteringHost,
    private readonly options: FilteringOptions,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#abort.abort();
    this.#texts = undefined;
  }

  /** What search and filters leave among these organizations. */
  select(catalog: Catalog, among: Uint32Array, choice: DirectoryChoice): Selection {
    return this.#select(catalog, among, choice, this.#texts);
  }

  readonly #all = memoizeLast((catalog: Catalog, among: Uint32Array) =>
    selectOrganizations(catalog, { among, facets: {} }),
  );
  readonly #distances = memoizeLast(distancesFrom);
  readonly #search = memoizeLast(searchTexts);
  readonly #select = memoizeLast(
    (
      catalog: Catalog,
      among: Uint32Array,
      { query, facets, near, sort }: DirectoryChoice,
      texts: Searchable | undefined,
    ) =>
      selectOrganizations(catalog, {
        among,
        facets,
        ranks: query.trim() ? (this.#search(catalog, query, texts)?.ranks ?? new Uint8Array(catalog.size)) : undefined,
        distances: near && this.#distances(catalog, near),
        radius: near?.radius,
        sort: sort ?? (near ? 'distance' : 'name'),
      }),
  );

  /** How far an organization is from the place that is chosen, in words. */
  distanceAt(catalog: Catalog, { near }: DirectoryChoice, index: number, language: string): string | undefined {
    const distance = near && this.#distances(catalog, near)[index];
    return distance === undefined || Number.isNaN(distance) ? undefined : formatDistance(distance, language);
  }

  /** Nothing carries the words themselves: what is shown is similar. */
  isCorrected(catalog: Catalog, { query }: DirectoryChoice): boolean {
    return query.trim() !== '' && (this.#search(catalog, query, this.#texts)?.isCorrected ?? false);
  }

  highlight(text: string, catalog: Catalog, { query }: DirectoryChoice): TemplateResult | string {
    const words = query.trim() ? (this.#search(catalog, query, this.#texts)?.words ?? []) : [];
    return words.length > 0 ? markHits(text, words) : text;
  }

  /**
   * Makes names and texts searchable while the visitor still thinks of the word; settles when the
   * names are.
   */
  async prepare(): Promise<void> {
    const { catalog, labelOf } = this.options.view();
    if (this.#texts?.catalog === catalog) return this.#texts.names;
    this.#abort.abort();
    this.#abort = new AbortController();
    const pause = slicer(this.#abort.signal);
    const texts = noTexts();
    const names = prepareNames(catalog, texts, labelOf, pause).catch(forget);
    this.#texts = { catalog, texts, names, ready: false, elsewhere: new Map() };
    void names
      .then(() => prepareOthers(catalog, texts, pause))
      .then(() => {
        this.#findMore({ ready: true });
      }, forget);
    return names;
  }

  /** A search may find more now. */
  #findMore(change: Partial<Searchable>): void {
    if (this.#texts) this.#texts = { ...this.#texts, ...change };
    if (this.host.choice.query) this.host.requestUpdate();
  }

  /** Searches for the last words asked for; a large directory first has to be prepared. */
  async search(query: string): Promise<void> {
    this.#wanted = query;
    await this.prepare();
    if (this.#wanted !== query) return;
    this.#choose({ query });
    await this.#lookUp(wordsOf(query));
  }

  /**
   * Looks words up in texts that are not at hand. Without them the search still finds names, places
   * and offers.
   */
  async #lookUp(words: readonly string[]): Promise<void> {
    const { catalog } = this.options.view();
    const known = this.#texts?.elsewhere;
    const open = words.filter((word) => word.length > 2 && !known?.has(word));
    if (!catalog.findInTexts || open.length === 0) return;
    const { signal } = this.#abort;
    const find = async (word: string): Promise<readonly number[]> =>
      (await catalog.findInTexts?.(word, signal).catch(forget)) ?? [];
    const found = await Promise.all(open.map(find));
    if (signal.aborted || !this.#texts) return;
    const elsewhere = new Map(this.#texts.elsewhere);
    open.forEach((word, place) => elsewhere.set(word, found[place] ?? []));
    this.#findMore({ elsewhere });
  }

  /** Opens a panel below the row of buttons, or closes it. */
  togglePanel(panel: Panel): void {
    this.host.openPanel = this.host.openPanel === panel ? undefined : panel;
    this.#showsAll = false;
    this.#wantedValue = '';
  }

  toggle(facet: Facet, value: string): void {
    const values = new Set(this.host.choice.facets[facet]);
    if (!values.delete(value)) values.add(value);
    this.#choose({ facets: { ...this.host.choice.facets, [facet]: values } });
  }

  /** Takes the chip at `place` away and goes on with the next one, or where visitors begin. */
  async remove(change: Partial<DirectoryChoice>, place: number): Promise<void> {
    this.#choose(change);
    await this.host.updateComplete;
    const left = this.host.renderRoot.querySelectorAll<HTMLElement>('.chosen button');
    (left[place] ?? this.#first)?.focus();
  }

  setNear(near: Near | undefined): void {
    this.#choose({ near, sort: undefined });
  }

  /**
   * Looks farther around and takes the focus to what is found there, as the button that asked for
   * it is gone then.
   */
  async widen(near: Near): Promise<void> {
    this.setNear(near);
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLElement>('.entries .open')?.focus();
  }

  /** Takes search and filters back, and the focus to where they began. */
  async reset(): Promise<void> {
    this.#wanted = '';
    this.#choose(NO_CHOICE);
    await this.host.updateComplete;
    this.#first?.focus();
  }

  get #first(): HTMLElement | null {
    return this.host.renderRoot.querySelector('input[type=search], .toolbar button');
  }

  /** Shows more organizations and takes the focus to the first of them. */
  async showMore(): Promise<void> {
    const entries = (): NodeListOf<HTMLElement> => this.host.renderRoot.querySelectorAll<HTMLElement>('.entries .open');
    const before = entries().length;
    this.host.pages += 1;
    await this.host.updateComplete;
    entries()[before]?.focus();
  }

  /**
   * What is chosen, each to be taken back.
   *
   * @param found so many organizations
   */
  renderChoice(found: number): TemplateResult | typeof nothing {
    return choiceLine(this.host.choice, this.options.view(), {
      hasOrder: found > 1,
      remove: (change, place) => void this.remove(change, place),
      reset: () => void this.reset(),
      sortBy: (sort) => {
        this.#choose({ sort });
      },
    });
  }

  /** The values of the open facet. */
  renderFacet(facet: Facet, among: Uint32Array, selection: Selection): TemplateResult {
    const { choice } = this.host;
    const { catalog, labelOf, reader } = this.options.view();
    const all = this.#all(catalog, among);
    const name = facetColumn(catalog, facet);
    const chosen = choice.facets[facet];
    const values = catalog.columns[name].values.flatMap((value, code) => {
      const total = all.counts[facet][code] ?? 0;
      const isChosen = chosen?.has(value) ?? false;
      if (total === 0 && !isChosen) return [];
      return { value, label: labelOf(name, value), total, count: selection.counts[facet][code] ?? 0, chosen: isChosen };
    });
    return optionPanel({
      name: nameFacet(name),
      language: reader.ui,
      values: orderValues(values, reader.ui),
      showsAll: this.#showsAll,
      wanted: this.#wantedValue,
      toggle: (value) => {
        this.toggle(facet, value);
      },
      showAll: () => void this.#showAll(),
      look: (wanted) => {
        this.#wantedValue = wanted;
        this.host.requestUpdate();
      },
    });
  }

  /** The button goes with its press; the focus goes on with the first value that came. */
  async #showAll(): Promise<void> {
    const boxes = (): NodeListOf<HTMLElement> =>
      this.host.renderRoot.querySelectorAll<HTMLElement>('.values label input');
    const before = boxes().length;
    this.#showsAll = true;
    this.host.requestUpdate();
    await this.host.updateComplete;
    boxes()[before]?.focus();
  }

  /** What the URL says of the choice. */
  get parameters(): URLSearchParams {
    return choiceToParameters(this.host.choice);
  }

  /** Chooses what the URL says. */
  follow(parameters: URLSearchParams): void {
    this.host.choice = choiceFromParameters(parameters);
    this.host.pages = 1;
    if (this.host.choice.query) void this.prepareLater();
  }

  /** Prepares what a URL searches for, once there are records. */
  async prepareLater(): Promise<void> {
    if (this.options.view().catalog.size === 0) return;
    await this.prepare();
    await this.#lookUp(wordsOf(this.host.choice.query));
  }

  #choose(change: Partial<DirectoryChoice>): void {
    const { host } = this;
    host.choice = { ...host.choice, ...change };
    host.pages = 1;
    this.options.changed();
    host.dispatchEvent(new VerbundFilterEvent({ filter: choiceToParameters(host.choice).toString() }));
  }
}
