import type { Problem } from '../../models/schema/problem.js';
import type { RecordKindName } from '../../models/records/record-kind.js';
import type { CollectedSource } from './collect-source.js';

/** What `collect` is told. */
export interface CollectOptions {
  /** Seconds between two runs; one run when missing. */
  watch?: number | undefined;
  verbose?: boolean | undefined;
  strict?: boolean | undefined;
  /** Sources that have lost most of their records are believed at once. */
  acceptShrink?: boolean | undefined;
  json?: boolean | undefined;
  signal: AbortSignal;
  /** Version of this program. */
  tool: string;
}

/** How one run went. */
export interface CollectRun {
  sources: CollectedSource[];
  /** What shows when sources stand side by side, and with images and places. */
  problems: Problem[];
  outputs: {
    file: string;
    counts: Partial<Record<RecordKindName, number>>;
    files: number;
    written: number;
    changed: boolean;
  }[];
}
