/**
 * How long the fields of a record may be: the only place that says so. Far above what people write,
 * and below what makes a page slow. What is longer is a problem; `fit-limits.ts` says what becomes
 * of it. Characters are those of UTF-16, as JavaScript counts them.
 */
export const LIMITS = {
  /** Titles, names and other lines for people. Cut between words. */
  line: 1_000,
  /** Summaries, descriptions and other paragraphs for people. Cut between words. */
  summary: 10_000,
  /** Whole texts (`html`, `text`). Left out. */
  body: 1_000_000,
  /** Addresses. Left out. */
  url: 2_000,
  /** Addresses of images, which may hold the image itself (`data:`), and `srcset`. Left out. */
  image: 100_000,
  /** Ids of records, which may be addresses. Left out. */
  id: 2_000,
  /** Tags, codes, dates, telephone numbers and other words for machines. Left out. */
  word: 200,
  /** Lines of recurrence, which may hold thousands of dates. Left out. */
  recurrence: 100_000,
  /** Things in a list of a record. Those after them are left out. */
  items: 1_000,
} as const;
