import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { slicer } from '../../../data/load/slice.js';
import { VerbundFilterEvent } from '../../../element/filter-event.js';
import { msg } from '../../../i18n/catalogue/msg.js';
import { plural } from '../../../i18n/catalogue/plural.js';
import type { DocumentHead } from '../../../models/document/document-head.js';
import type { NewsItem } from '../../../models/records/news-item.js';
import type { Sourced } from '../../../models/records/provenance.js';
import type { NewsChoice } from './news-choice.js';
import { prepareBodies, prepareHeads, undecided } from './search-news.js';
import type { Period } from '../list/select-news.js';

export { noMatchState } from '../../../ui/states/no-match-state.js';
export { searchNews } from './search-news.js';

/** The choice as parameters: `q=…&category=…&period=archive`. */
export function choiceToParameters({ query, categories, period }: NewsChoice): URLSearchParams {
  const parameters = new URLSearchParams();
  if (query.trim()) parameters.set('q', query.trim());
  for (const category of categories) parameters.append('category', category);
  if (period) parameters.set('period', period);
  return parameters;
}

/**
 * How long a search waits for the bodies its answer depends on before it shows what it has found;
 * milliseconds.
 */
const PATIENCE = 50;

/** The widget left the page, or has other records. */
const forget = (): void => undefined;

/** How many items are found, in words. */
export const countResults = (n: number, language: string): string =>
  plural(msg('{n, plural, =0 {Keine Treffer} one {# Treffer} other {# Treffer}}'), n, language);

/** The choice that parameters of a URL ask for; what is not known is left aside. */
export function choiceFromParameters(parameters: URLSearchParams): NewsChoice {
  const period = (['current', 'archive', 'all'] as const).find((known) => known === parameters.get('period'));
  return { query: parameters.get('q') ?? '', categories: new Set(parameters.getAll('category')), period };
}

/** What filtering needs of the widget. */
export interface FilteringHost extends ReactiveControllerHost, EventTarget {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly records: readonly Sourced<NewsItem>[];
  readonly period: Period;
  choice: NewsChoice;
  /** How many times `limit` items are shown. */
  pages: number;
}

export interface FilteringOptions {
  /** The heads of the documents the items came from. */
  heads: () => readonly DocumentHead[];
  /** The visitor chose; the list is a new one. */
  changed: () => void;
}

/**
 * What visitors do to the list: search, choose categories and a period, ask for more. Loaded with
 * the first touch of the controls, or with a URL that asks for a choice.
 */
export class NewsFiltering implements ReactiveController {
  #preparing: AbortController | undefined;
  #prepared: { records: FilteringHost['records']; heads: Promise<void>; bodies?: Promise<void> } | undefined;
  #wanted = '';
  /** What the preparation of the bodies waits for. */
  #first: Promise<void> | undefined;

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

  /** Makes what stands in the list searchable. */
  prepareList(): Promise<void> {
    const { records } = this.host;
    if (this.#prepared?.records !== records) {
      this.#preparing?.abort();
      this.#preparing = new AbortController();
      const heads = prepareHeads(records, this.options.heads(), slicer(this.#preparing.signal)).catch(forget);
      this.#prepared = { records, heads };
    }
    return this.#prepared.heads;
  }

  /**
   * Makes all texts searchable while the visitor still thinks of the word; settles when what stands
   * in the list is.
   */
  async prepare(): Promise<void> {
    await this.prepareList();
    if (this.#prepared) this.#prepared.bodies ??= this.#prepareBodies(this.#prepared.records);
  }

  /** Searches for the last word asked for; a long list first has to be prepared. */
  async search(query: string): Promise<void> {
    this.#wanted = query;
    await this.prepare();
    if (this.#wanted !== query) return;
    await Promise.race([this.#decide(query), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
    if (this.#wanted === query) this.#choose({ query });
  }

  async #prepareBodies(records: FilteringHost['records']): Promise<void> {
    const pause = slicer(this.#preparing?.signal);
    try {
      await prepareBodies(records, this.options.heads(), () => this.#first ?? pause());
      this.#findMore(this.host.choice.query);
    } catch {
      // The widget left the page, or has other records.
    }
  }

  /** Prepares the bodies that the answer depends on, before all others. */
  async #decide(query: string): Promise<void> {
    const heads = this.options.heads();
    const open = undecided(this.host.records, query, heads);
    const first = (this.#first = prepareBodies(open, heads, slicer(this.#preparing?.signal)).catch(forget));
    await first;
    if (this.#first === first) this.#first = undefined;
    this.#findMore(query);
  }

  /** The same choice finds more once bodies have been prepared. */
  #findMore(query: string): void {
    const { choice } = this.host;
    if (query && choice.query === query) this.host.choice = { ...choice };
  }

  toggleCategory(id: string): void {
    const categories = new Set(this.host.choice.categories);
    if (!categories.delete(id)) categories.add(id);
    this.#choose({ categories });
  }

  showPeriod(period: Period): void {
    this.#choose({ period: period === this.host.period ? undefined : period, categories: new Set() });
  }

  /** Takes search and categories back, and the focus to where they began. */
  async reset(): Promise<void> {
    this.#wanted = '';
    this.#choose({ query: '', categories: new Set() });
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLElement>('input[type=search], .toolbar button')?.focus();
  }

  /** Shows more items and takes the focus to the first of them. */
  async showMore(): Promise<void> {
    const items = (): NodeListOf<HTMLElement> => this.host.renderRoot.querySelectorAll<HTMLElement>('.items > li');
    const before = items().length;
    this.host.pages += 1;
    await this.host.updateComplete;
    const first = items()[before];
    const title = first?.querySelector<HTMLElement>('.open');
    if (!title) first?.setAttribute('tabindex', '-1');
    (title ?? first)?.focus();
  }

  /** What the URL says of the choice. */
  get parameters(): URLSearchParams {
    return choiceToParameters(this.host.choice);
  }

  /** Chooses what the URL says. */
  follow(parameters: URLSearchParams): void {
    this.host.choice = choiceFromParameters(parameters);
    this.host.pages = 1;
  }

  #choose(change: Partial<NewsChoice>): void {
    const { host } = this;
    host.choice = { ...host.choice, ...change };
    host.pages = 1;
    this.options.changed();
    host.dispatchEvent(new VerbundFilterEvent({ filter: choiceToParameters(host.choice).toString() }));
  }
}
