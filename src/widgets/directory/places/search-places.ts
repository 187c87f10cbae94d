import type { Geo } from '../../../models/parts/geo.js';
import type { Catalog } from '../catalog/catalog.js';
import { gatherPlaces, type KnownPlace } from '../catalog/gather-places.js';
import { distanceKm } from './measure-distance.js';
import { foldPlace, type Municipality, type Region } from './read-gazetteer.js';

/** A place a visitor may mean. */
export interface PlaceSuggestion extends Geo {
  /**
   * As it is shown again; no other place of the gazetteer is called so: `45127 Essen`, `Neustadt
   * (Hessen)`.
   */
  readonly label: string;
  /**
   * Where that is, if the label does not say so: `Kreis Steinfurt, Nordrhein-Westfalen`; may be
   * empty.
   */
  readonly detail: string;
  readonly kind: KnownPlace['kind'];
}

export interface PlaceAnswer {
  /** Best first, at most eight. */
  readonly suggestions: readonly PlaceSuggestion[];
  /**
   * The whole postcode that was asked for, where no organization has it; the suggestions then have
   * similar ones.
   */
  readonly unknownCode: string | undefined;
}

export interface PlaceSources {
  readonly catalog: Catalog;
  /** Missing until it is loaded. */
  readonly gazetteer: readonly Municipality[] | undefined;
}

const MAX_PLACES = 8;
/** Similar postcodes that are offered for one nobody has. */
const MAX_SIMILAR_POSTCODES = 3;
/**
 * A place of the records is the municipality of the same name when it is at most so far away;
 * kilometres.
 */
const SAME = 25;
/** The same, when the records leave out the rest of the name: `Halle` for `Halle (Saale)`. */
const ALMOST_SAME = 12;

/** All municipalities of a name. */
type Namesakes = (name: string) => readonly Municipality[];

/**
 * A place that can be found by its name. What it is called is made out only for what is offered.
 */
interface Candidate {
  readonly place: KnownPlace | undefined;
  readonly municipality: Municipality | undefined;
  readonly name: string;
  readonly key: string;
  /** Folded words of where it is. */
  readonly context: string;
  /** Organizations are there. */
  readonly known: boolean;
  /** A place in {@link SIZES}. */
  readonly size: number;
}

interface PlaceIndex {
  readonly codes: readonly KnownPlace[];
  readonly candidates: readonly Candidate[];
  /** What a municipality is called so that it cannot be mistaken. */
  readonly labelOf: (municipality: Municipality) => string;
}

const SIZES = { metropolis: 0, city: 1, town: 2, village: 3 } as const;
const collator = new Intl.Collator('de');

/**
 * Where a municipality lies that shares its name with another one of its district: `bei Anklam`.
 */
type Vicinity = (municipality: Municipality) => string | undefined;

function vicinityAmong(gazetteer: readonly Municipality[], namesakes: Namesakes): Vicinity {
  const towns = gazetteer.filter(({ size }) => size !== 'village');
  return (municipality) => {
    const { name, region } = municipality;
    if (!namesakes(name).some((other) => other !== municipality && other.region === region)) return undefined;
    const away = (town: Municipality): number => (town.name === name ? Infinity : distanceKm(municipality, town));
    const nearest = towns.reduce<Municipality | undefined>(
      (best, town) => (best && away(best) <= away(town) ? best : town),
      undefined,
    );
    return nearest && `bei ${nearest.name}`;
  };
}

/** How a municipality is called so that it cannot be mistaken; a city may go by its name alone. */
function labelOf(municipality: Municipality, namesakes: Namesakes, vicinity: Vicinity): string {
  const { name, region, size } = municipality;
  const others = namesakes(name).filter((other) => other !== municipality);
  if (SIZES[size] <= SIZES.city || others.length === 0) return name;
  const isOnlyOne = others.every((other) => other.region.state !== region.state);
  return `${name} (${vicinity(municipality) ?? ((!isOnlyOne && region.district) || region.state)})`;
}

const regionLine = ({ district, state }: Region, label: string): string =>
  [district, state].filter((part) => part && part !== label && !label.endsWith(`(${part})`)).join(', ');

/**
 * The municipality that a place of the records is, among those whose name begins with the same
 * word.
 */
function findMunicipality(place: KnownPlace, among: readonly Municipality[]): Municipality | undefined {
  let best: Municipality | undefined;
  let nearest = Infinity;
  for (const municipality of among) {
    if (!municipality.key.startsWith(place.key)) continue;
    const isSame = municipality.key.length === place.key.length;
    if (!isSame && municipality.key[place.key.length] !== ' ') continue;
    const distance = distanceKm(place, municipality);
    if (distance > (isSame ? SAME : ALMOST_SAME)) continue;
    // Any of the same name is better than one with more to its name.
    const weight = isSame ? distance - 1000 : distance;
    if (weight < nearest) [best, nearest] = [municipality, weight];
  }
  return best;
}

function group(
  gazetteer: readonly Municipality[],
  by: (municipality: Municipality) => string,
): (value: string) => readonly Municipality[] {
  const groups = new Map<string, Municipality[]>();
  for (const municipality of gazetteer) {
    const value = by(municipality);
    const group = groups.get(value);
    if (group) group.push(municipality);
    else groups.set(value, [municipality]);
  }
  return (value) => groups.get(value) ?? [];
}

const firstWord = ({ key }: { key: string }): string => key.split(' ', 1)[0] ?? '';

/** Folded words of a region, made once for all its places. */
function foldRegions(): (region: Region) => string {
  const contexts = new Map<Region, string>();
  return (region) => {
    let context = contexts.get(region);
    if (context === undefined) contexts.set(region, (context = foldPlace(`${region.district ?? ''} ${region.state}`)));
    return context;
  };
}

function makeIndex(places: readonly KnownPlace[], gazetteer: readonly Municipality[]): PlaceIndex {
  const [namesakes, byFirstWord] = [group(gazetteer, ({ name }) => name), group(gazetteer, firstWord)];
  const vicinity = vicinityAmong(gazetteer, namesakes);
  const contextOf = foldRegions();
  const candidates: Candidate[] = [];
  const add = (municipality: Municipality, place: KnownPlace | undefined): void => {
    const { name, region, size } = municipality;
    const near = vicinity(municipality);
    const key = near ? `${municipality.key} ${foldPlace(near)}` : municipality.key;
    const context = contextOf(region);
    candidates.push({ place, municipality, name, key, context, known: !!place, size: SIZES[size] });
  };
  const taken = new Set<Municipality>();
  for (const place of places) {
    const { kind, name, key, within = '' } = place;
    if (kind === 'postalCode') continue;
    const municipality = kind === 'municipality' ? findMunicipality(place, byFirstWord(firstWord(place))) : undefined;
    if (!municipality) {
      const size = kind === 'district' ? SIZES.village : SIZES.town;
      candidates.push({ place, municipality, name, key, context: foldPlace(within), known: true, size });
    } else if (!taken.has(municipality)) {
      taken.add(municipality);
      add(municipality, place);
    }
  }
  for (const municipality of gazetteer) if (!taken.has(municipality)) add(municipality, undefined);
  const codes = places.filter(({ kind }) => kind === 'postalCode').sort((a, b) => (a.name < b.name ? -1 : 1));
  return { codes, candidates, labelOf: (municipality) => labelOf(municipality, namesakes, vicinity) };
}

const NOWHERE: readonly Municipality[] = [];
const gathered = new WeakMap<Catalog, readonly KnownPlace[]>();
const indexes = new WeakMap<Catalog, { gazetteer: readonly Municipality[]; index: PlaceIndex }>();

/** Made once for each catalog, and again when the gazetteer has come. */
function indexOf({ catalog, gazetteer = NOWHERE }: PlaceSources): PlaceIndex {
  const made = indexes.get(catalog);
  if (made?.gazetteer === gazetteer) return made.index;
  let places = gathered.get(catalog);
  if (!places) gathered.set(catalog, (places = gatherPlaces(catalog)));
  const index = makeIndex(places, gazetteer);
  indexes.set(catalog, { gazetteer, index });
  return index;
}

/** How well a place fits, 0 best; `undefined` = not. */
function rank({ key, context, size }: Candidate, query: string, words: readonly string[]): number | undefined {
  if (key.startsWith(query)) {
    // Who types `Halle` means `Halle (Saale)` at least as much as a village without anything to its
    // name.
    const next = key[query.length];
    return next === undefined || (next === ' ' && size <= SIZES.city) ? 0 : 1;
  }
  const name = ` ${key}`;
  if (words.every((word) => name.includes(` ${word}`))) return 2;
  const all = `${name} ${context}`;
  if (words.some((word) => name.includes(` ${word}`)) && words.every((word) => all.includes(` ${word}`))) return 3;
  return query.length > 2 && key.includes(query) ? 4 : undefined;
}

/**
 * What a visitor reads of a place. It lies in the middle of its organizations, where there are any.
 */
function suggest({ place, municipality, name }: Candidate, index: PlaceIndex): PlaceSuggestion[] {
  const geo = place ?? municipality;
  if (!geo) return [];
  const { lat, lon } = geo;
  if (!municipality) {
    const { kind = 'municipality', within } = place ?? {};
    return [{ label: within ? `${name}, ${within}` : name, detail: '', lat, lon, kind }];
  }
  const label = index.labelOf(municipality);
  return [{ label, detail: regionLine(municipality.region, label), lat, lon, kind: 'municipality' }];
}

/**
 * @param typed for names that are alike when folded (Neunkirchen, Neuenkirchen): those written as
 * typed come first
 */
function searchNames(index: PlaceIndex, query: string, typed: string): PlaceSuggestion[] {
  if (!query) return [];
  const words = query.split(' ');
  const start = typed.trim().toLowerCase();
  const hits: { place: Candidate; fit: number; asTyped: boolean }[] = [];
  for (const place of index.candidates) {
    const fit = rank(place, query, words);
    if (fit !== undefined) hits.push({ place, fit, asTyped: place.name.toLowerCase().startsWith(start) });
  }
  hits.sort(
    (one, other) =>
      one.fit - other.fit ||
      Number(other.place.known) - Number(one.place.known) ||
      Number(other.asTyped) - Number(one.asTyped) ||
      one.place.size - other.place.size ||
      one.place.key.length - other.place.key.length ||
      collator.compare(one.place.name, other.place.name) ||
      collator.compare(one.place.context, other.place.context),
  );
  return hits.slice(0, MAX_PLACES).flatMap(({ place }) => suggest(place, index));
}

const suggestCode = ({ name, within, lat, lon, kind }: KnownPlace): PlaceSuggestion => ({
  label: within ? `${name} ${within}` : name,
  detail: '',
  lat,
  lon,
  kind,
});

/**
 * Postcodes of the organizations with the same first digits, at least three, the nearest in number
 * first.
 */
function similarCodes(codes: readonly KnownPlace[], asked: string): KnownPlace[] {
  const gap = (code: KnownPlace): number => Math.abs(Number.parseInt(code.key, 10) - Number.parseInt(asked, 10));
  return codes
    .filter(({ key }) => asked.length > 2 && key.startsWith(asked.slice(0, 3)))
    .sort((a, b) => gap(a) - gap(b))
    .slice(0, MAX_SIMILAR_POSTCODES);
}

/** A postcode, also behind `D-`, and what follows it. */
const CODE = /^(?:d )?(\d+)(?!\d) ?(.*)$/;

/**
 * Places for what a visitor types: postcodes of the organizations by their first digits; by name
 * the municipalities and districts of the organizations and all municipalities of the gazetteer.
 * Umlauts, case and punctuation do not count, and each word may be cut short. Names that begin so
 * come first, then those with such words, then those that have it inside; among them, places where
 * organizations are, then cities, towns and others.
 *
 * Nobody knows where a postcode is that no organization has: then similar ones are offered, and
 * that is said.
 */
export function searchPlaces(query: string, sources: PlaceSources): PlaceAnswer {
  const folded = foldPlace(query);
  if (!folded) return { suggestions: [], unknownCode: undefined };
  const index = indexOf(sources);
  const { codes } = index;
  const [, digits, name = ''] = CODE.exec(folded) ?? [];
  if (!digits) return { suggestions: searchNames(index, folded, query), unknownCode: undefined };
  const fitting = codes.filter(({ key }) => key.startsWith(digits));
  const named = name ? fitting.filter(({ within }) => foldPlace(within ?? '').startsWith(name)) : fitting;
  const found = named.length > 0 ? named : fitting;
  if (found.length > 0) return { suggestions: found.slice(0, MAX_PLACES).map(suggestCode), unknownCode: undefined };
  const similar = similarCodes(codes, digits).map(suggestCode);
  return {
    suggestions: [...searchNames(index, name, name).slice(0, MAX_PLACES - similar.length), ...similar],
    unknownCode: digits.length > 4 ? digits : undefined,
  };
}
