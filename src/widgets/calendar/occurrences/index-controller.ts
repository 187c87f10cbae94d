import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { afterPaint, slicer, yieldToMain } from '../../../data/load/slice.js';
import type { Event as EventRecord } from '../../../models/records/event.js';
import type { Problem } from '../../../models/schema/problem.js';
import type { Sourced } from '../../../models/records/provenance.js';
import { buildEventIndex, EventIndex } from './event-index.js';
import type { ZoneOptions } from './event-zones.js';

type Records = readonly Sourced<EventRecord>[];

/** So many events, and so many series, are done at once; more are worked through in slices. */
const EVENTS_PER_SLICE = 3000;
const FEW_SERIES = 40;

type Part = typeof import('../recurrence/gather-series.js');

const recurrence = () => import('../recurrence/gather-series.js');

/**
 * Keeps the index of the events that are left by preset and choice. While one is made, the one
 * before stays; rules are loaded with the first event that recurs.
 */
export class IndexController implements ReactiveController {
  index: EventIndex | undefined;
  #records: Records | undefined;
  #isWhole = true;
  #key = '';
  /** What knows of rules; loaded after the other dates have been drawn. */
  #part: Part | undefined;
  /** The records whose rules have been found fault with. */
  #reported: Records | undefined;
  #series = 0;
  #abort = new AbortController();
  /** Windows whose series are at hand, and the one that is on its way. */
  #prepared = new Set<string>();
  #preparing = '';

  /**
   * @param options.failed called when the part for recurring events cannot be loaded: only their
   * first dates are shown until `again` has been called
   * @param options.drawsSingles whether the other dates are drawn meanwhile, so that the part can
   * wait for that
   * @param options.found called with what is wrong with rules, once the dates they give have been
   * drawn
   */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly options: {
      failed: (error: unknown, again: () => Promise<void>) => void;
      found: (problems: readonly Problem[]) => void;
      drawsSingles: () => boolean;
    },
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#abort.abort();
    this.#records = undefined;
  }

  /**
   * Is the index of other events still shown, or none at all, or one without the dates of series,
   * or of the first events only?
   */
  isPending = false;
  #settle: (() => void)[] = [];

  /** Settles when the index is whole. */
  get ready(): Promise<void> {
    return this.index && !this.isPending ? Promise.resolve() : new Promise((resolve) => this.#settle.push(resolve));
  }

  /**
   * @param key what else the index depends on, beside the records
   * @param all of which the records are left
   * @param isWhole false while more of them are on their way
   */
  follow(records: Records, key: string, options: ZoneOptions, all: Records, isWhole: boolean): void {
    if (records === this.#records && key === this.#key) return;
    this.#isWhole = isWhole;
    this.#records = records;
    this.#key = key;
    this.#abort.abort();
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    if (records.length > EVENTS_PER_SLICE) {
      this.isPending = true;
      void this.#build(records, options, all, signal);
    } else {
      const index = new EventIndex(options);
      for (const record of records) index.add(record);
      void this.#take(index, options, all, signal);
    }
  }

  /**
   * Sees to it that the dates of a window are at hand. False while many series are expanded in
   * slices; the host is updated then.
   */
  isPrepared(from: number, to: number): boolean {
    const { index } = this;
    const key = `${from} ${to}`;
    if (!index || this.#series <= FEW_SERIES || this.#prepared.has(key)) return true;
    if (this.#preparing !== key) void this.#prepare(index, from, to, key);
    return false;
  }

  async #prepare(index: EventIndex, from: number, to: number, key: string): Promise<void> {
    this.#preparing = key;
    const { signal } = this.#abort;
    try {
      const { prepareSeries } = await recurrence();
      await prepareSeries(index.series, from, to, slicer(signal));
    } catch {
      // Another index, or no page any more.
    }
    if (signal.aborted || this.#preparing !== key) return;
    this.#preparing = '';
    this.#prepared.add(key);
    this.host.requestUpdate();
  }

  async #build(records: Records, options: ZoneOptions, all: Records, signal: AbortSignal): Promise<void> {
    try {
      // What is drawn meanwhile is a task of its own.
      await yieldToMain();
      await this.#take(await buildEventIndex(records, options, slicer(signal)), options, all, signal);
    } catch {
      // Other records are wanted, or the host is gone.
    }
  }

  async #take(index: EventIndex, options: ZoneOptions, all: Records, signal: AbortSignal): Promise<void> {
    const again = async (): Promise<void> => {
      if (!signal.aborted) await this.#take(index, options, all, signal);
    };
    this.#series = 0;
    this.#prepared.clear();
    this.#preparing = '';
    if (index.needsRecurrence) {
      this.isPending = true;
      // A grid has its places already; a list would jump.
      this.index ??= index;
      this.host.requestUpdate();
      try {
        if (!this.#part && this.options.drawsSingles()) await afterPaint();
        const part: Part = this.#part ?? (await recurrence());
        this.#part = part;
        // Reading all rules and making series of them are two tasks.
        if (index.records.length > EVENTS_PER_SLICE) await yieldToMain();
        if (signal.aborted) return;
        index.useRecurrence(part, all);
        void this.ready
          .then(() => this.host.updateComplete)
          .then(() => {
            if (signal.aborted || this.#reported === all) return;
            this.#reported = all;
            this.options.found(part.problemsOf(index.series ?? []));
          });
      } catch (error) {
        if (!signal.aborted) this.options.failed(error, again);
      }
      if (signal.aborted) return;
      this.#series = this.#records?.filter((record) => record.recurrence).length ?? 0;
    }
    this.index = index;
    this.isPending = !this.#isWhole;
    this.host.requestUpdate();
    if (this.isPending) return;
    for (const settle of this.#settle.splice(0)) settle();
  }
}
