/**
 * What the first useful render may transfer, in brotli bytes of script: the loader and a widget's files on a German page, `abroad` the
 * same in the language that takes most. Both fail when they are exceeded. They leave air on purpose: a change that saves less than a
 * kilobyte and makes the code stranger is not wanted. `map` is what a directory loads on top once its map comes into view, see
 * `tests/pages/directory.test.mjs`.
 */
export const budgets = {
  loader: { limit: 1_200 },
  news: { limit: 27_000, abroad: 29_000 },
  directory: { limit: 30_000, abroad: 32_000 },
  calendar: { limit: 36_000, abroad: 38_000 },
  social: { limit: 23_000, abroad: 25_000 },
};

/** What the map of a directory adds. */
export const mapBudget = 48_000;
