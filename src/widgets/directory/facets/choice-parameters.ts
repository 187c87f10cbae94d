import { FACETS, NO_CHOICE, type DirectoryChoice, type Facet } from './directory-choice.js';
import { nearFromParameters, nearToParameters } from '../places/near-parameters.js';

/**
 * The choice as parameters of a URL, in the words of the attribute `filter`. Where the visitor is,
 * is not among them.
 */
export function choiceToParameters({ query, facets, near, sort }: DirectoryChoice): URLSearchParams {
  const parameters = new URLSearchParams();
  if (query.trim()) parameters.set('q', query.trim());
  for (const facet of FACETS) for (const value of facets[facet] ?? []) parameters.append(facet, value);
  for (const [key, value] of nearToParameters(near)) parameters.append(key, value);
  if (sort) parameters.set('sort', sort);
  return parameters;
}

/** The choice that parameters of a URL ask for; what is not known is left aside. */
export function choiceFromParameters(parameters: URLSearchParams): DirectoryChoice {
  const facets: Partial<Record<Facet, ReadonlySet<string>>> = {};
  for (const facet of FACETS) {
    const values = parameters.getAll(facet).filter(Boolean);
    if (values.length > 0) facets[facet] = new Set(values);
  }
  const sort = (['name', 'distance'] as const).find((known) => known === parameters.get('sort'));
  return { ...NO_CHOICE, query: parameters.get('q') ?? '', facets, near: nearFromParameters(parameters), sort };
}
