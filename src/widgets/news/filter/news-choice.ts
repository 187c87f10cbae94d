import type { Period } from '../list/select-news.js';

/** What a visitor has chosen in the controls. */
export interface NewsChoice {
  readonly query: string;
  readonly categories: ReadonlySet<string>;
  /** `undefined` = as the page says. */
  readonly period: Period | undefined;
}

export const NO_CHOICE: NewsChoice = { query: '', categories: new Set(), period: undefined };

/** Does the choice narrow the list down? The period alone does not. */
export const isNarrowed = ({ query, categories }: NewsChoice): boolean => query.trim() !== '' || categories.size > 0;
