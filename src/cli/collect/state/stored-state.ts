import type { DocumentHead } from '../../../models/document/document-head.js';
import type { Problem } from '../../../models/schema/problem.js';
import type { RecordKindName } from '../../../models/records/record-kind.js';

/** Numbers of records by their kinds. */
export type RecordCounts = Partial<Record<RecordKindName, number>>;

/** What has been made of one document: checked, cleaned, its addresses absolute. */
export interface StoredPage {
  format: string;
  head: DocumentHead;
  /** When the data are of, as the document or else its server says. */
  generated?: string | undefined;
  records: Partial<Record<RecordKindName, object[]>>;
  /** Addresses of the images in them. */
  images: string[];
  problems: Problem[];
  /** Absolute address of the following page. */
  next?: string | undefined;
}

/**
 * Where a page is stored, and what to tell its server so that it answers only when there is
 * something new.
 */
export interface PageState {
  url: string;
  etag?: string;
  lastModified?: string;
  /** Of the body. */
  hash: string;
  file: string;
  counts: RecordCounts;
  /** Read or stored, whichever is more. */
  bytes: number;
  /** Absolute address of the following page. */
  next?: string | undefined;
}

/** The last good state of a source. */
export interface SourceState {
  /** The version that has made it; another one reads the source anew. */
  tool: string;
  pages: PageState[];
  /** When all of it was read, ISO 8601. */
  succeeded: string;
}

/** What `state.json` holds. */
export interface CollectState {
  version: 1;
  /** By what identifies a source and what is wanted of it. */
  sources: Record<string, SourceState>;
  /** Since when sources fail, by what identifies them, ISO 8601. */
  failing: Record<string, string>;
  /** Files that no entry document names any more, by their paths, and since when. */
  retired: Record<string, string>;
  /** Copies of images by their addresses. */
  images: Record<string, { name: string; bytes: number; width?: number; height?: number }>;
  /** Images that could not be copied, by their addresses. */
  failedImages: Record<string, FailedImage>;
}

/** Why an image could not be copied, and when it is asked for again. */
export interface FailedImage {
  message: string;
  /** How often in a row. */
  failures: number;
  /** ISO 8601. */
  until: string;
  /**
   * The largest image that was allowed then: where more is allowed now, it is asked for at once.
   */
  maxBytes: number;
}
