/** Where a record came from: shown as source line, and every copy of a merged record is named. */
export interface Provenance {
  /** Name of the publisher of the document, when it names one. */
  name?: string;
  /** Absolute address of the source as the widget was given it. */
  url: string;
  /**
   * What the source calls the record, where the record has another id: see "ids" in
   * `data/merge/name-apart.ts`.
   */
  id?: string;
}

/**
 * A valid record together with the sources that carry it; the first one is the source whose place
 * in the order it keeps.
 */
export type Sourced<T> = T & { provenance: Provenance[] };
