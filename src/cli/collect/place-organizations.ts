import { sample } from '../../models/schema/describe-fault.js';
import type { Address } from '../../models/parts/address.js';
import type { Geo } from '../../models/parts/geo.js';
import type { Problem } from '../../models/schema/problem.js';
import { pickText, type Text } from '../../models/parts/text.js';
import { foldPlace, readGazetteer, type Municipality } from '../../widgets/directory/places/read-gazetteer.js';
import type { CollectedRecord } from './merge-collection.js';

/**
 * Degrees of latitude within which the organizations of a postcode lie; what is farther apart is a
 * mistake.
 */
const widest = 0.6;

/** The middle of several points. */
class Middle {
  #points: Geo[] = [];

  add(point: Geo): void {
    this.#points.push(point);
  }

  get(): Geo | undefined {
    const lats = this.#points.map(({ lat }) => lat);
    const lons = this.#points.map(({ lon }) => lon);
    const spread = Math.max(Math.max(...lats) - Math.min(...lats), Math.max(...lons) - Math.min(...lons));
    const mean = (values: readonly number[]) =>
      Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 1000) / 1000;
    return this.#points.length && spread <= widest ? { lat: mean(lats), lon: mean(lons) } : undefined;
  }
}

const addressOf = (record: CollectedRecord): Address | undefined => record['address'] as Address | undefined;

/** The middles of the postcodes in which organizations with coordinates are. */
function middlesOf(organizations: readonly CollectedRecord[]): (postalCode: string) => Geo | undefined {
  const middles = new Map<string, Middle>();
  for (const record of organizations) {
    const { postalCode } = addressOf(record) ?? {};
    const geo = record['geo'] as Geo | undefined;
    if (!postalCode || !geo) continue;
    let middle = middles.get(postalCode);
    if (!middle) middles.set(postalCode, (middle = new Middle()));
    middle.add(geo);
  }
  return (postalCode) => middles.get(postalCode)?.get();
}

/** The municipality that an address names; several where it does not say which of that name. */
function municipalitiesOf({ city = '', county, state }: Address, byKey: ReadonlyMap<string, Municipality[]>) {
  // "Essen-Kettwig" and "Rheine (Mesum)" lie in Essen and in Rheine.
  const names = [city, city.split('(')[0] ?? '', city.split(/[-–/,]/, 1)[0] ?? ''].map(foldPlace);
  const key = names.find((name) => name && byKey.has(name)) ?? '';
  const found = byKey.get(key) ?? [];
  const regions = [county, state].flatMap((region) => (region ? [foldPlace(region)] : []));
  const inRegion = found.filter(({ region }) =>
    regions.some((name) => foldPlace(`${region.district ?? ''} ${region.state}`).includes(name)),
  );
  const likely = inRegion.length ? inRegion : found;
  // Who writes Münster means the city; who writes Frankfurt, that on the Main; who writes Neustadt,
  // nobody knows which.
  const large = likely.filter(({ size, key: whole }) => size === 'metropolis' || (size === 'city' && whole === key));
  return large.length === 1 ? large : likely;
}

/** Also without what stands behind the name: "Halle (Saale)", "Frankfurt am Main". */
function indexMunicipalities(all: readonly Municipality[]): Map<string, Municipality[]> {
  const byKey = new Map<string, Municipality[]>();
  const add = (key: string, municipality: Municipality) => {
    const others = byKey.get(key);
    if (!others) byKey.set(key, [municipality]);
    else if (!others.includes(municipality)) others.push(municipality);
  };
  for (const municipality of all) {
    add(municipality.key, municipality);
    const short = foldPlace(municipality.name.split(/\(| (?:am|an der|im|in der|bei) /, 1)[0] ?? '');
    if (short && short !== municipality.key) add(short, municipality);
  }
  return byKey;
}

/**
 * Puts organizations that have an address in Germany and no coordinates in the middle of the others
 * with the same postcode, else of their municipality, and marks them so: `geoPrecision` is
 * `postalCode`. Changes the records. Which could not be placed is said.
 */
export async function placeOrganizations(organizations: readonly CollectedRecord[]): Promise<Problem[]> {
  const homeless = organizations.filter((record) => {
    const { city, postalCode, country } = addressOf(record) ?? {};
    const isGerman = !country || /^(de|deutschland|germany)$/i.test(country.trim());
    return record['geo'] === undefined && isGerman && (city ?? postalCode) !== undefined;
  });
  if (!homeless.length) return [];
  const middleOf = middlesOf(organizations);
  const packed = await import('../../widgets/directory/generated/gazetteer.js');
  const byKey = indexMunicipalities(readGazetteer(packed));
  const problems: Problem[] = [];
  for (const record of homeless) {
    const address = addressOf(record) ?? {};
    const places = municipalitiesOf(address, byKey);
    const [only] = places;
    const geo = (address.postalCode && middleOf(address.postalCode)) || (places.length === 1 ? only : undefined);
    if (geo) {
      record['geo'] = { lat: geo.lat, lon: geo.lon };
      record['geoPrecision'] = 'postalCode';
    } else problems.push(explain(record, address, places));
  }
  return problems;
}

function explain(record: CollectedRecord, { city, postalCode }: Address, places: readonly Municipality[]): Problem {
  const name = pickText(record['name'] as Text | undefined, [])?.value;
  const regions = places.slice(0, 3).map(({ region }) => region.district ?? region.state);
  const more = places.length > regions.length ? ' …' : '';
  const reason = places.length
    ? `${places.length} municipalities are called ${sample(city)} (${regions.join(', ')}${more}): add the county`
    : city
      ? `no municipality is called ${sample(city)}`
      : `nobody else has the postcode ${sample(postalCode)}`;
  return { path: 'organizations', message: `${sample(name)} is not on the map: ${reason}, or coordinates` };
}
