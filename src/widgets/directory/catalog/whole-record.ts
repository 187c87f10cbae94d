import type { Organization } from '../../../models/records/organization.js';
import type { Sourced } from '../../../models/records/provenance.js';
import type { Catalog } from './catalog.js';

type Organized = Sourced<Organization>;

/** How the record and its body are got, and who hears of it. */
export interface WholeRecordOptions {
  /** The sanitised body of a record; `undefined` where it has none. */
  readonly prepare: (record: Organized) => Promise<Node | undefined>;
  readonly changed: () => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Brings the whole record of one organization and its body, as far as they are not at hand. What
 * was there before stays until the newer one has come; a newer request always wins over a slower
 * older one.
 */
export class WholeRecord {
  /** The whole record; `undefined` while it comes. */
  record: Organized | undefined;
  body: Node | undefined;
  /** Why it did not come. */
  error: unknown;
  #controller: AbortController | undefined;

  constructor(private readonly options: WholeRecordOptions) {}

  /** Is everything there? */
  get isComplete(): boolean {
    const { record, body } = this;
    return record !== undefined && (body !== undefined || !hasBody(record));
  }

  forget(): void {
    this.#controller?.abort();
    this.record = this.body = this.error = undefined;
  }

  async load(catalog: Catalog, index: number): Promise<void> {
    this.#controller?.abort();
    const { signal } = (this.#controller = new AbortController());
    const isOutdated = (): boolean => signal.aborted;
    this.error = undefined;
    try {
      const record = catalog.whole ? await catalog.whole(index, signal) : catalog.recordAt(index);
      if (isOutdated()) return;
      this.record = record;
      this.options.changed();
      const body = hasBody(record) ? await this.options.prepare(record) : undefined;
      if (isOutdated()) return;
      this.body = body;
    } catch (error) {
      if (isOutdated()) return;
      this.error = error ?? new Error('no reason given');
      this.options.failed(error);
    }
    this.options.changed();
  }
}

const hasBody = ({ html, text }: Organized): boolean => !!(html ?? text);
