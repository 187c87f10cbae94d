import type { Period } from './select-news.js';

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

/** The choice as parameters: `q=…&category=…&period=archive`. */
export function choiceToParameters({ query, categories, period }: NewsChoice): URLSearchParams {
  const parameters = new URLSearchParams();
  if (query.trim()) parameters.set('q', query.trim());
  for (const category of categories) parameters.append('category', category);
  if (period) parameters.set('period', period);
  return parameters;
}
