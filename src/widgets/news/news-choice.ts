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

/** The choice that parameters of a URL ask for; what is not known is left aside. */
export function choiceFromParameters(parameters: URLSearchParams): NewsChoice {
  const period = (['current', 'archive', 'all'] as const).find((known) => known === parameters.get('period'));
  return { query: parameters.get('q') ?? '', categories: new Set(parameters.getAll('category')), period };
}
