import type { Fault } from '../../models/schema/problem.js';
import type { DocumentHead } from '../../models/document/document-head.js';
import type { RecordKindName } from '../../models/records/record-kind.js';

/** What arrived, before anybody knows what it is. */
export interface RawSource {
  /** Where it came from in the end: relative addresses in it are resolved against this. */
  url: string;
  /** The `Content-Type` header, or an empty string. */
  contentType: string;
  /** The body without byte order mark. */
  text: string;
  /** The parsed body; `undefined` when it is not JSON. */
  json: unknown;
  /** The `Link` header (RFC 8288), where there is one that may be read. */
  link?: string | undefined;
  /** Characters of the body. */
  size?: number | undefined;
}

/** A document taken apart. */
export interface Parsed {
  head: DocumentHead;
  /**
   * Name of the array the records stand in, for the paths of faults: `news`, `items`, empty for a
   * bare array.
   */
  path: string;
  records: unknown[];
  /**
   * Brings one record into the shape of the endpoint's description, for the schema to check;
   * without it they are in that shape. Never throws, whatever the record is; gives `undefined` for
   * one that is to be left out, with a fault where that is one. Apart from `parse` so that many
   * records can be worked through in slices.
   */
  toRecord?: (record: unknown) => unknown;
  /** What was wrong with the document itself. */
  faults: Fault[];
  /** Address of the following page, possibly relative. */
  next?: string | undefined;
  /**
   * How many pages of such a source a widget reads at most, where its author would not want all.
   */
  mostPages?: number | undefined;
  /** An address feed readers can subscribe to, possibly relative. */
  feed?: string | undefined;
}

/** What to make of a document. */
export interface Wanted {
  /** Name of its format, or `auto`. */
  format: string;
  kind: { readonly name: RecordKindName };
  /** The address that the source was given by, of which this document may be a later page. */
  source?: string | undefined;
  /**
   * Gives the JSON text, or the object, that says which property or column holds which field of a
   * record: `{"name": "Vereinsname", "address.city": "Ort"}`. Only formats whose names are free ask
   * for it.
   */
  mapping?: (() => unknown) | undefined;
  /**
   * Asked between two pieces of long work: what to wait for, so that no size of a document blocks
   * the page.
   */
  pause?: Pause | undefined;
}

/** See {@link Wanted}. */
export type Pause = () => Promise<void> | undefined;

/**
 * One way to write records down. No DOM, no network, the same in the browser and on the command
 * line.
 */
export interface Format {
  /** What `format="…"` calls it. */
  name: string;
  /** The kinds of record it can hold; all when missing. */
  kinds?: readonly RecordKindName[];
  /** Reads text that is not JSON: such as begins with a tag, or any other. */
  text?: 'markup' | 'plain';
  detect(raw: RawSource): boolean;
  /**
   * Throws a `SourceError` when the document says itself that it cannot be used. `mapping` and
   * `pause` as in {@link Wanted}.
   */
  parse(raw: RawSource, kind: RecordKindName, mapping?: Wanted['mapping'], pause?: Pause): Parsed | Promise<Parsed>;
}
