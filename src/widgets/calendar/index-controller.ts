import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { slicer, yieldToMain } from '../../data/slice.js';
import type { Event as EventRecord } from '../../models/event.js';
import type { Sourced } from '../../models/provenance.js';
import { buildEventIndex, EventIndex } from './event-index.js';
import type { ZoneOptions } from './event-zones.js';

type Records = readonly Sourced<EventRecord>[];

/** So many events, and so many series, are done at once; more are worked through in slices. */
const FEW = 3000;
const FEW_SERIES = 40;

const recurrence = () => import('./expand-series.js');

/**
 * Keeps the index of the events that are left by preset and choice. While one is made, the one before stays; rules are loaded with the
 * first event that recurs.
 */
export class IndexController implements ReactiveController {
  index: EventIndex | undefined;
  #records: Records | undefined;
  #key = '';
  #series = 0;
  #abort = new AbortController();
  /** Windows whose series are at hand, and the one that is on its way. */
  #prepared = new Set<string>();
  #preparing = '';

  /** @param failed called when the part for recurring events cannot be loaded: only their first dates are shown then */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly failed: (error: unknown) => void,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#abort.abort();
    this.#records = undefined;
  }

  /** Is the index of other events still shown, or none at all, or one without the dates of series? */
  isPending = false;
  #settle: (() => void)[] = [];

  /** Settles when the index is whole. */
  get ready(): Promise<void> {
    return this.index && !this.isPending ? Promise.resolve() : new Promise((resolve) => this.#settle.push(resolve));
  }

  /**
   * @param key what else the index depends on, beside the records
   * @param all of which the records are left
   */
  follow(records: Records, key: string, options: ZoneOptions, all: Records): void {
    if (records === this.#records && key === this.#key) return;
    this.#records = records;
    this.#key = key;
    this.#abort.abort();
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    if (records.length > FEW) {
      this.isPending = true;
      void this.#build(records, options, all, signal);
    } else {
      const index = new EventIndex(options);
      for (const record of records) index.add(record);
      void this.#take(index, options, all, signal);
    }
  }

  /**
   * Sees to it that the dates of a window are at hand. False while many series are expanded in slices; the host is updated then.
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
      await index.prepare(from, to, slicer(signal));
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
    this.#series = 0;
    this.#prepared.clear();
    this.#preparing = '';
    if (index.needsRecurrence) {
      this.isPending = true;
      // A grid has its places already; a list would jump.
      this.index ??= index;
      this.host.requestUpdate();
      try {
        const part = await recurrence();
        const walker = await part.loadWalker(this.#records ?? [], options).catch((error: unknown) => {
          this.failed(error);
        });
        // Reading all rules and making series of them are two tasks.
        if (index.count > FEW) await yieldToMain();
        if (signal.aborted) return;
        index.useRecurrence(part, walker ?? undefined, all);
      } catch (error) {
        this.failed(error);
      }
      if (signal.aborted) return;
      this.#series = this.#records?.filter((record) => record.recurrence).length ?? 0;
    }
    this.index = index;
    this.isPending = false;
    this.host.requestUpdate();
    for (const settle of this.#settle.splice(0)) settle();
  }
}
