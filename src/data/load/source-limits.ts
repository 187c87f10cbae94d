/**
 * How much of one source is read at most. What is beyond becomes a problem; what was read before
 * stays.
 */
export interface SourceLimits {
  /** Documents that follow each other by `next`. */
  pages: number;
  /** Records of all its documents, valid or not. */
  records: number;
  /** Characters of all its documents. */
  characters: number;
  /** Milliseconds from the first request to the last record. */
  ms: number;
}

/** Far above what a municipality publishes, and below what makes a page slow to death. */
export const SOURCE_LIMITS: SourceLimits = {
  pages: 200,
  records: 200_000,
  characters: 100_000_000,
  ms: 300_000,
};
