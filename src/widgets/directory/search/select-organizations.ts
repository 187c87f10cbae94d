import type { Catalog, Column } from '../catalog/catalog.js';
import type { DirectoryChoice, Facet } from '../facets/directory-choice.js';
import { FACETS } from '../facets/directory-choice.js';
import { facetColumn } from '../facets/facet-column.js';

/** What search and filters leave of a directory. */
export interface Selection {
  /** The organizations left, in the order shown. */
  readonly indices: Uint32Array;
  /**
   * For each facet, how many organizations each of its values would leave if it were chosen as
   * well: all other facets narrow the count, the facet itself does not. By place in the column's
   * `values`.
   */
  readonly counts: Readonly<Record<Facet, Uint32Array>>;
}

export interface Criteria {
  /** The organizations of the page's preset, in the order of their names. */
  readonly among: Uint32Array;
  readonly facets: DirectoryChoice['facets'];
  /** How well each organization fits the search, 0 = not at all; all fit where there is none. */
  readonly ranks?: Uint8Array | undefined;
  /** Kilometres of each organization from a place. */
  readonly distances?: Float64Array | undefined;
  /** The longest distance that is near. */
  readonly radius?: number | undefined;
  readonly sort?: 'name' | 'distance' | undefined;
}

/** One facet while organizations are looked at. */
interface Filter {
  facet: Facet;
  column: Column;
  counts: Uint32Array;
  /** By code: is the value chosen? Missing where nothing is. */
  chosen: Uint8Array | undefined;
}

function makeFilter(catalog: Catalog, facet: Facet, values: ReadonlySet<string> | undefined): Filter {
  const column = catalog.columns[facetColumn(catalog, facet)];
  const counts = new Uint32Array(column.values.length);
  const chosen = values?.size ? Uint8Array.from(column.values, (value) => Number(values.has(value))) : undefined;
  return { facet, column, counts, chosen };
}

function fits({ column: { offsets, codes }, chosen }: Filter, index: number): boolean {
  if (!chosen) return true;
  const end = offsets[index + 1] ?? 0;
  for (let k = offsets[index] ?? 0; k < end; k += 1) if (chosen[codes[k] ?? 0]) return true;
  return false;
}

function count({ column: { offsets, codes }, counts }: Filter, index: number): void {
  const end = offsets[index + 1] ?? 0;
  for (let k = offsets[index] ?? 0; k < end; k += 1) {
    const code = codes[k] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
}

/** Whether an organization fits search and place. */
function isFound({ ranks, distances, radius = Infinity }: Criteria, index: number): boolean {
  // Not the other way round: nowhere (NaN) is not near.
  return (!ranks || ranks[index] !== 0) && (!distances || (distances[index] ?? Number.NaN) <= radius);
}

/**
 * The organizations that fit search, place and facets: one of the values chosen inside a facet, and
 * every facet. What each further value would leave is counted when it is asked for: that takes
 * longer, and is seen only where a facet is open.
 */
export function selectOrganizations(catalog: Catalog, criteria: Criteria): Selection {
  const { among, facets } = criteria;
  const filters = FACETS.map((facet) => makeFilter(catalog, facet, facets[facet])).filter(({ chosen }) => chosen);
  const left = new Uint32Array(among.length);
  let size = 0;
  // Of a hundred thousand, `forEach` takes half the time of `for … of`.
  among.forEach((index) => {
    if (!isFound(criteria, index)) return;
    if (filters.length > 0 && !filters.every((filter) => fits(filter, index))) return;
    left[size] = index;
    size += 1;
  });
  let counts: Selection['counts'] | undefined;
  return {
    indices: order(left.slice(0, size), criteria),
    get counts() {
      return (counts ??= countValues(catalog, criteria));
    },
  };
}

function countValues(catalog: Catalog, criteria: Criteria): Selection['counts'] {
  const filters = FACETS.map((facet) => makeFilter(catalog, facet, criteria.facets[facet]));
  const closed = filters.filter(({ chosen }) => chosen);
  for (const index of criteria.among) {
    if (!isFound(criteria, index)) continue;
    const [failed, another] = closed.filter((filter) => !fits(filter, index));
    if (!failed) for (const filter of filters) count(filter, index);
    else if (!another) count(failed, index);
  }
  return Object.fromEntries(filters.map(({ facet, counts }) => [facet, counts])) as Selection['counts'];
}

/**
 * They come in the order of their names; hits in the name before others, and the nearest first
 * where that is asked for.
 */
function order(indices: Uint32Array, { ranks, distances, sort }: Criteria): Uint32Array {
  const byDistance = sort === 'distance' ? distances : undefined;
  const near = byDistance
    ? indices.slice().sort((one, other) => (byDistance[one] ?? 0) - (byDistance[other] ?? 0))
    : indices;
  return ranks ? orderByRank(near, ranks) : near;
}

/**
 * The best first, those that fit equally well as they stand: there are few ranks and perhaps many
 * organizations.
 */
function orderByRank(indices: Uint32Array, ranks: Uint8Array): Uint32Array {
  const ordered = new Uint32Array(indices.length);
  const counts = new Uint32Array(5);
  indices.forEach((index) => {
    const rank = ranks[index] ?? 0;
    counts[rank] = (counts[rank] ?? 0) + 1;
  });
  /** Where the next one of each rank goes. */
  const places = counts.map((_, rank) => counts.subarray(rank + 1).reduce((sum, count) => sum + count, 0));
  indices.forEach((index) => {
    const rank = ranks[index] ?? 0;
    const place = places[rank] ?? 0;
    ordered[place] = index;
    places[rank] = place + 1;
  });
  return ordered;
}
