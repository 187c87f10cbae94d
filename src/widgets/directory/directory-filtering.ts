import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { slicer } from '../../data/slice.js';
import { VerbundFilterEvent } from '../../element/events.js';
import { formatDistance } from '../../i18n/format-distance.js';
import { memoizeLast } from '../../element/memoize-last.js';
import type { Catalog } from './catalog.js';
import { choiceFromParameters, choiceToParameters } from './choice-parameters.js';
import { NO_CHOICE, type DirectoryChoice, type Facet, type Near, type Panel } from './directory-choice.js';
import type { DirectoryView } from './directory-view.js';
import { facetColumn } from './facet-column.js';
import { facetPanel, orderValues } from './facet-panel.js';
import { markHits } from './mark-hits.js';
import { distancesFrom } from './measure-distance.js';
import { nameFacet } from './name-facet.js';
import {
  correctWords,
  prepareNames,
  prepareOthers,
  rankOrganizations,
  wordsOf,
  type SearchTexts,
} from './search-organizations.js';
import { selectOrganizations, type Selection } from './select-organizations.js';

export { filteringStyles as styles } from './filtering-styles.js';
export { choiceLine } from './choice-line.js';

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

/** What a search has found out. */
interface Found {
  readonly ranks: Uint8Array;
  /** What was found instead, where nothing carries the words themselves. */
  readonly instead: string | undefined;
  readonly words: readonly string[];
}

const forget = (): void => undefined;

/**
 * What visitors do to the directory: search, choose facets and a place, ask for more. Loaded with the first touch of the
 * controls, or with a URL that asks for a choice.
 */
export class DirectoryFiltering implements ReactiveController {
  #preparing: { catalog: Catalog; texts: SearchTexts; done: Promise<void>; ready: boolean } | undefined;
  #abort = new AbortController();
  #wanted = '';
  #wantedValue = '';
  #showsAll = false;
  /** Organizations in whose texts, which are not at hand, a word was found. */
  readonly #found = new Map<string, readonly number[]>();
  /** Counts one up whenever a search would find more. */
  #texts = 0;

  constructor(
    private readonly host: FilteringHost,
    private readonly options: FilteringOptions,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#abort.abort();
    this.#preparing = undefined;
  }

  /** What search and filters leave among these organizations. */
  select(catalog: Catalog, among: Uint32Array, choice: DirectoryChoice): Selection {
    return this.#select(catalog, among, choice, this.#texts);
  }

  readonly #all = memoizeLast((catalog: Catalog, among: Uint32Array) =>
    selectOrganizations(catalog, { among, facets: {} }),
  );
  readonly #distances = memoizeLast(distancesFrom);
  readonly #select = memoizeLast((catalog: Catalog, among: Uint32Array, choice: DirectoryChoice, _texts: number) => {
    const { near, facets, query } = choice;
    return selectOrganizations(catalog, {
      among,
      facets,
      ranks: query.trim()
        ? (this.#search(catalog, query, this.#texts)?.ranks ?? new Uint8Array(catalog.size))
        : undefined,
      distances: near && this.#distances(catalog, near),
      radius: near?.radius,
      sort: choice.sort ?? (near ? 'distance' : 'name'),
    });
  });

  readonly #search = memoizeLast((catalog: Catalog, query: string, _texts: number): Found | undefined => {
    const prepared = this.#preparing;
    if (prepared?.catalog !== catalog) return undefined;
    const { texts } = prepared;
    const words = wordsOf(query);
    let ranks = rankOrganizations(texts, words);
    for (const index of this.#inTexts(words)) {
      ranks ??= new Uint8Array(catalog.size);
      ranks[index] ||= 1;
    }
    if (ranks) return { ranks, instead: undefined, words };
    // What is not prepared yet may carry the words themselves.
    const corrected = prepared.ready ? correctWords(texts, words) : undefined;
    ranks = corrected && rankOrganizations(texts, corrected);
    return corrected && ranks && { ranks, instead: corrected.join(' '), words: corrected };
  });

  /** Organizations that carry every word in texts which are not at hand. */
  #inTexts(words: readonly string[]): readonly number[] {
    const lists = words.map((word) => this.#found.get(word));
    const [first, ...others] = lists;
    if (!first || others.some((list) => !list)) return [];
    const sets = others.map((list) => new Set(list));
    return first.filter((index) => sets.every((set) => set.has(index)));
  }

  /** How far an organization is from the place that is chosen, in words. */
  distanceAt(catalog: Catalog, { near }: DirectoryChoice, index: number, language: string): string | undefined {
    const distance = near && this.#distances(catalog, near)[index];
    return distance === undefined || Number.isNaN(distance) ? undefined : formatDistance(distance, language);
  }

  /** What was found instead of what the visitor wrote. */
  instead(catalog: Catalog, { query }: DirectoryChoice): string | undefined {
    return query.trim() ? this.#search(catalog, query, this.#texts)?.instead : undefined;
  }

  highlight(text: string, catalog: Catalog, { query }: DirectoryChoice): TemplateResult | string {
    const words = query.trim() ? (this.#search(catalog, query, this.#texts)?.words ?? []) : [];
    return words.length > 0 ? markHits(text, words) : text;
  }

  /** Makes names and texts searchable while the visitor still thinks of the word; settles when the names are. */
  async prepare(): Promise<void> {
    const { catalog, labelOf } = this.options.view();
    if (this.#preparing?.catalog === catalog) return this.#preparing.done;
    this.#abort.abort();
    this.#abort = new AbortController();
    const texts: SearchTexts = { names: [], others: [] };
    const pause = slicer(this.#abort.signal);
    const done = prepareNames(catalog, texts, pause).catch(forget);
    const preparing = { catalog, texts, done, ready: false };
    this.#preparing = preparing;
    void done
      .then(() => prepareOthers(catalog, texts, labelOf, pause))
      .then(() => {
        preparing.ready = true;
        this.#findMore();
      }, forget);
    return done;
  }

  /** A search may find more now. */
  #findMore(): void {
    this.#texts += 1;
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

  /** Looks words up in texts that are not at hand. */
  async #lookUp(words: readonly string[]): Promise<void> {
    const { catalog } = this.options.view();
    const open = words.filter((word) => word.length > 2 && !this.#found.has(word));
    if (!catalog.findInTexts || open.length === 0) return;
    const { signal } = this.#abort;
    await Promise.all(
      open.map(async (word) => {
        // Without them the search still finds names, places and offers.
        const found = (await catalog.findInTexts?.(word, signal).catch(() => undefined)) ?? undefined;
        if (found) this.#found.set(word, found);
      }),
    );
    if (!signal.aborted) this.#findMore();
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

  setSort(sort: 'name' | 'distance'): void {
    this.#choose({ sort });
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
    return facetPanel({
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
