import { foldText } from '../../../i18n/format/fold-text.js';

/** In which part of the country a place lies. */
export interface Region {
  /** `Kreis Steinfurt`; missing for towns that are districts themselves. */
  readonly district: string | undefined;
  /** `Nordrhein-Westfalen` */
  readonly state: string;
}

/** How big a place is, as far as its title tells: a city is no part of a district. */
export type PlaceSize = 'metropolis' | 'city' | 'town' | 'village';

/** A municipality of the gazetteer. */
export interface Municipality {
  readonly name: string;
  /** For searching: the name, folded, without punctuation. */
  readonly key: string;
  /** Degrees, of the middle of its area, to a hundredth. */
  readonly lat: number;
  readonly lon: number;
  readonly region: Region;
  readonly size: PlaceSize;
}

/** What `build-gazetteer.mjs` writes. */
export interface PackedGazetteer {
  /**
   * One a line: `#` before a state, `>` before a district of it (nothing after it where a town is a
   * district of its own), then the municipalities of the district from south to north, `*` before
   * towns and `!` before the largest cities.
   */
  readonly names: string;
  /**
   * For each district two digits to base 90, in hundredths of a degree, how far north its first
   * municipality is; then for each municipality one digit, how much farther than the one before. A
   * digit n is the character 35 + n, from 92 on 256 + n.
   */
  readonly lats: string;
  /**
   * The same for east: two digits for the westernmost municipality, then how much farther east each
   * one is.
   */
  readonly lons: string;
}

/**
 * Words for searching places: folded, what separates words is one space, and saints are spelled
 * out.
 */
export const foldPlace = (text: string): string =>
  foldText(text)
    .replace(/[^\p{L}\p{N}\n]+/gu, ' ')
    .replace(/(^|[ \n])st (?=\p{L})/gu, '$1sankt ')
    .replace(/^ +|(?<! ) +$/gm, '');

/** Reads digits one after the other. */
function digits(text: string): () => number {
  let place = 0;
  return () => {
    const code = text.charCodeAt(place);
    place += 1;
    return code < 0x100 ? code - 35 : code - 0x100;
  };
}

const MARKS: Readonly<Record<string, PlaceSize>> = { '!': 'metropolis', '*': 'town' };

/** All municipalities, those of a district together. */
export function readGazetteer({ names, lats, lons }: PackedGazetteer): readonly Municipality[] {
  const [north, east] = [digits(lats), digits(lons)];
  const lines = names.split('\n');
  // All at once is many times faster than one by one.
  const keys = foldPlace(names).split('\n');
  const places: Municipality[] = [];
  let [state, lat, west] = ['', 0, 0];
  let region: Region = { district: undefined, state };
  lines.forEach((line, i) => {
    const mark = line.charAt(0);
    const rest = line.slice(1);
    if (mark === '#') state = rest;
    else if (mark === '>') {
      region = { district: rest || undefined, state };
      lat = north() * 90 + north();
      west = east() * 90 + east();
    } else {
      lat += north();
      const size = MARKS[mark];
      places.push({
        name: size ? rest : line,
        key: keys[i] ?? '',
        lat: lat / 100,
        lon: (west + east()) / 100,
        region,
        size: size === 'town' && !region.district ? 'city' : (size ?? 'village'),
      });
    }
  });
  return places;
}
