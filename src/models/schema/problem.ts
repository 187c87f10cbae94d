import type { Schema } from './schema.js';

/**
 * One thing in a source that could not be used. Problems are for developers: they are never thrown
 * and never shown to visitors. A record that does not fit its schema gives exactly one problem,
 * however many of its fields are wrong.
 */
export interface Problem {
  /** Where it is in the document, for example `news[3].title`; empty for the document itself. */
  path: string;
  /** An English sentence, for example `expected text, received 5 (and 2 more faults)`. */
  message: string;
  /** A short printable sample of what was found. */
  received?: string;
  /** The document it was found in. */
  url?: string;
}

/**
 * A problem before it is put into words. Documents are rarely wrong, so the words are loaded when
 * one is: `describe-fault.ts` makes problems of faults.
 */
export interface Fault {
  path: string;
  /** The schema that refused the value; or else… */
  schema?: Schema;
  /** …what was expected in a few words. */
  expected?: string;
  /** What was found. */
  value?: unknown;
}
