import type { Catalog, Column } from './catalog.js';
import type { DirectoryChoice, Facet } from './directory-choice.js';
import { FACETS } from './directory-choice.js';
import { facetColumn } from './facet-column.js';

/** What search and filters leave of a directory. */
export interface Selection {
  /** The organizations left, in the order shown. */
  readonly indices: Uint32Array;
  /**
   * For each facet, how many organizations each of its values would leave if it were chosen as well: all other facets
   * narrow the count, the facet itself does not. By place in the column's `values`.
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

/**
 * The organizations that fit search, place and facets: one of the values chosen inside a facet, and every facet. One walk over
 * the columns also counts what each further value would leave.
 */
export function selectOrganizations(catalog: Catalog, criteria: Criteria): Selection {
  const { among, facets, ranks, distances, radius = Infinity } = criteria;
  const filters = FACETS.map((facet) => makeFilter(catalog, facet, facets[facet]));
  const left = new Uint32Array(among.length);
  let size = 0;
  for (const index of among) {
    if (ranks && !ranks[index]) continue;
    // Not the other way round: nowhere (NaN) is not near.
    if (distances && !((distances[index] ?? Number.NaN) <= radius)) continue;
    let failed: Filter | undefined;
    let failures = 0;
    for (const filter of filters) {
      if (fits(filter, index)) continue;
      failed = filter;
      failures += 1;
      if (failures > 1) break;
    }
    if (failures === 0) {
      left[size] = index;
      size += 1;
      for (const filter of filters) count(filter, index);
    } else if (failures === 1 && failed) count(failed, index);
  }
  const counts = Object.fromEntries(filters.map(({ facet, counts }) => [facet, counts])) as Selection['counts'];
  return { indices: order(left.slice(0, size), criteria), counts };
}

/** They come in the order of their names; hits in the name before others, and the nearest first where that is asked for. */
function order(indices: Uint32Array, { ranks, distances, sort }: Criteria): Uint32Array {
  const byDistance = sort === 'distance' ? distances : undefined;
  if (!ranks && !byDistance) return indices;
  const places = Uint32Array.from(indices, (_, place) => place);
  places.sort((a, b) => {
    const [one = 0, other = 0] = [indices[a], indices[b]];
    const rank = ranks ? (ranks[other] ?? 0) - (ranks[one] ?? 0) : 0;
    return rank || (byDistance ? (byDistance[one] ?? 0) - (byDistance[other] ?? 0) : 0) || a - b;
  });
  return places.map((place) => indices[place] ?? 0);
}
