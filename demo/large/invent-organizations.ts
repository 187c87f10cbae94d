import type { Organization } from '../../src/models/records/organization.js';
import { names, lats, lons } from '../../src/widgets/directory/generated/gazetteer.js';
import { readGazetteer, type Municipality, type PlaceSize } from '../../src/widgets/directory/places/read-gazetteer.js';
import { steadyNumbers } from '../weather/steady-numbers.js';
import { BIG_CITIES, NAMES_OF_ALL, NAMES_OF_ORIGIN, OFFERS, ORIGINS, TARGET_GROUPS } from './words.js';

/** How many thousand people a place has, as long as nothing better is known. */
const INHABITANTS: Readonly<Record<PlaceSize, number>> = { metropolis: 300, city: 110, town: 14, village: 1 };
/** How far from its middle a place still is, in degrees. */
const SPREAD: Readonly<Record<PlaceSize, number>> = { metropolis: 0.055, city: 0.03, town: 0.012, village: 0.005 };
/** A sixth is for people from everywhere. */
const FOR_ALL = 1 / 6;

type Numbers = () => number;

/** Draws from a list as often as the weights say. */
function lottery<T>(items: readonly T[], weightOf: (item: T) => number): (number: number) => T {
  let sum = 0;
  const sums = items.map((item) => (sum += weightOf(item)));
  return (number) => {
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) <= number * sum) low = middle + 1;
      else high = middle;
    }
    return items[low] as T;
  };
}

/** Villages share names with big cities. */
const inhabitantsOf = ({ name, size }: Municipality): number =>
  (size === 'village' ? undefined : BIG_CITIES[name]) ?? INHABITANTS[size];

const round = (degrees: number): number => Math.round(degrees * 1e4) / 1e4;

/** Near the middle more often than at the edge. */
const aside = (next: Numbers): number => next() + next() + next() - 1.5;

/** Some of a list, each at most once. */
function some<T>(next: Numbers, list: readonly T[], most: number): T[] {
  const count = 1 + Math.floor(next() * most);
  return [...new Set(Array.from({ length: count }, () => list[Math.floor(next() * list.length)] as T))];
}

function placeIn({ name, lat, lon, region, size }: Municipality, next: Numbers): Partial<Organization> {
  const chance = next();
  const precision = chance < 0.75 ? 'exact' : chance < 0.9 ? 'district' : 'postalCode';
  const geo = {
    lat: round(lat + aside(next) * SPREAD[size]),
    lon: round(lon + aside(next) * SPREAD[size] * 1.6),
  };
  const county = region.district === undefined ? {} : { county: region.district };
  return {
    address: { city: name, ...county, state: region.state, country: 'DE' },
    // A few nobody can place.
    ...(chance < 0.985 && { geo: precision === 'exact' ? geo : { lat, lon }, geoPrecision: precision }),
  };
}

/**
 * `count` associations all over Germany, always the same ones. Places and distances are true, everything else is invented;
 * big cities have more of them.
 */
export function inventOrganizations(count: number): Organization[] {
  const numbers = steadyNumbers(20_000);
  const next: Numbers = () => numbers.next().value;
  const drawPlace = lottery(readGazetteer({ names, lats, lons }), inhabitantsOf);
  const drawOrigin = lottery(ORIGINS, ([, weight]) => weight);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  return Array.from({ length: count }, (_, i) => {
    const place = drawPlace(next());
    const isForAll = next() < FOR_ALL;
    const [origin, , stem, languages] = drawOrigin(next());
    const [pattern, certain] = pick(isForAll ? NAMES_OF_ALL : NAMES_OF_ORIGIN);
    const chosen = some(next, OFFERS, certain ? 2 : 3);
    const offers = [...new Set([...OFFERS.filter(([offer]) => offer === certain), ...chosen])];
    const number = i + 1;
    return {
      id: `verein-${number}`,
      name: pattern.replace('~', stem).replace('@', place.name),
      summary: offers
        .slice(0, 2)
        .map(([, , sentence]) => sentence)
        .join(' '),
      origins: isForAll ? ['international'] : [origin],
      targetGroups: some(next, TARGET_GROUPS, 2),
      purposes: [...new Set(offers.map(([, purpose]) => purpose))],
      offers: offers.map(([offer]) => offer),
      languages: ['de', ...(isForAll ? ['en'] : languages)],
      level: 'local',
      ...placeIn(place, next),
      // Of the numbers that are kept for films.
      contact: {
        phone: `+49 30 23125 ${String(number % 1000).padStart(3, '0')}`,
        email: `post@verein-${number}.example`,
      },
      website: `https://verein-${number}.example/`,
      founded: 1960 + Math.floor(next() * 66),
      members: 12 + Math.floor(next() ** 3 * 600),
      verifiedAt: `202${next() < 0.7 ? 6 : 5}-${String(1 + Math.floor(next() * 10)).padStart(2, '0')}-01`,
    };
  });
}
