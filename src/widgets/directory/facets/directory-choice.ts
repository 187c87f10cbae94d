/** The facets visitors choose from, in the words of the attribute `facets`. */
export const FACETS = ['origin', 'targetGroup', 'purpose', 'offer', 'language', 'municipality'] as const;

/** See {@link FACETS}. */
export type Facet = (typeof FACETS)[number];

/** What unfolds below the row of buttons: the values of a facet, or the place to be near to. */
export type Panel = Facet | 'near';

/** Around which point, and how far. */
export interface Near {
  /** What the visitor asked for, as it is shown again: `45127 Essen`, `Mein Standort`. */
  readonly label: string;
  readonly lat: number;
  readonly lon: number;
  /** Kilometres, 5 to 100. */
  readonly radius: number;
  /** It is where the visitor is: never kept, never in a URL. */
  readonly own?: boolean;
}

/** What a visitor has chosen in the controls. */
export interface DirectoryChoice {
  readonly query: string;
  /** Values that are chosen in each facet; one inside a facet has to fit, and every facet. */
  readonly facets: Readonly<Partial<Record<Facet, ReadonlySet<string>>>>;
  readonly near: Near | undefined;
  /** `undefined` = by distance where a place is chosen, else by name. */
  readonly sort: 'name' | 'distance' | undefined;
}

export const NO_CHOICE: DirectoryChoice = { query: '', facets: {}, near: undefined, sort: undefined };

/** Does the choice narrow the list down? */
export const isNarrowed = ({ query, facets, near }: DirectoryChoice): boolean =>
  query.trim() !== '' || near !== undefined || Object.values(facets).some(({ size }) => size > 0);
