import type { Geo } from '../../../models/parts/geo.js';
import type { Catalog, Column } from './catalog.js';
import { foldPlace } from '../places/read-gazetteer.js';

/** A place that organizations name in their addresses, in the middle of them. */
export interface KnownPlace extends Geo {
  readonly kind: 'postalCode' | 'municipality' | 'district';
  /** `45127`, `Essen`, `Altenessen` */
  readonly name: string;
  /** For searching: the name, folded. */
  readonly key: string;
  /** The municipality that most of its organizations name; missing for municipalities. */
  readonly within: string | undefined;
  /** How many organizations are there. */
  readonly count: number;
}

/**
 * What is farther apart than this is not one place, but several of one name, or a mistake; degrees
 * of latitude.
 */
const WIDEST = 0.6;

/** What is known of a place while the organizations are looked at. */
class Spot {
  count = 0;
  #lat = 0;
  #lon = 0;
  #south = 90;
  #north = -90;
  #west = 180;
  #east = -180;
  #votes = 0;
  /**
   * The municipality that most of its organizations name, if more than half of them do, else one of
   * them.
   */
  municipality: number | undefined;

  add(lat: number, lon: number, municipality: number | undefined): void {
    this.count += 1;
    this.#lat += lat;
    this.#lon += lon;
    if (lat < this.#south) this.#south = lat;
    if (lat > this.#north) this.#north = lat;
    if (lon < this.#west) this.#west = lon;
    if (lon > this.#east) this.#east = lon;
    if (municipality === undefined) return;
    if (this.#votes === 0) this.municipality = municipality;
    this.#votes += this.municipality === municipality ? 1 : -1;
  }

  /** `undefined` where the organizations are too far apart. */
  get middle(): Geo | undefined {
    const { lat, lon } = { lat: this.#lat / this.count, lon: this.#lon / this.count };
    const breadth = (this.#east - this.#west) * Math.cos((lat * Math.PI) / 180);
    return Math.max(this.#north - this.#south, breadth) > WIDEST ? undefined : { lat, lon };
  }
}

/** The first value of an organization in a column: where it sits. */
const codeAt = ({ offsets, codes }: Column, index: number): number | undefined =>
  offsets[index] === offsets[index + 1] ? undefined : codes[offsets[index] ?? 0];

/** Districts of one name in different municipalities are different places. */
const keyOfDistrict = (district: number, municipality: number | undefined): number =>
  district * 0x1_0000 + (municipality ?? 0xffff);

function spotOf(spots: Map<number, Spot>, key: number): Spot {
  let spot = spots.get(key);
  if (!spot) spots.set(key, (spot = new Spot()));
  return spot;
}

/**
 * The postcodes, municipalities and districts of the organizations that can be placed, each with
 * the mean of their coordinates. What is spread over the country is left out.
 */
export function gatherPlaces({ size, lat, lon, columns }: Catalog): readonly KnownPlace[] {
  const { postalCode, municipality, district } = columns;
  const spots = {
    postalCode: new Map<number, Spot>(),
    municipality: new Map<number, Spot>(),
    district: new Map<number, Spot>(),
  };
  for (let i = 0; i < size; i += 1) {
    const north = lat[i] ?? Number.NaN;
    const east = lon[i] ?? Number.NaN;
    if (Number.isNaN(north + east)) continue;
    const code = codeAt(postalCode, i);
    const town = codeAt(municipality, i);
    const part = codeAt(district, i);
    if (code !== undefined) spotOf(spots.postalCode, code).add(north, east, town);
    if (town !== undefined) spotOf(spots.municipality, town).add(north, east, undefined);
    if (part !== undefined) spotOf(spots.district, keyOfDistrict(part, town)).add(north, east, town);
  }
  const list = (kind: KnownPlace['kind'], nameOf: (key: number) => string | undefined): KnownPlace[] => {
    const names = [...spots[kind].keys()].map((key) => nameOf(key)?.replace(/\s+/g, ' ').trim() ?? '');
    // All at once is many times faster than one by one.
    const keys = foldPlace(names.join('\n')).split('\n');
    return [...spots[kind].values()].flatMap(({ middle, municipality: town, count }, i) => {
      const [name, key, within] = [names[i], keys[i], town === undefined ? town : municipality.values[town]];
      return name && key && middle ? [{ kind, name, key, ...middle, within, count }] : [];
    });
  };
  return [
    ...list('postalCode', (key) => postalCode.values[key]),
    ...list('municipality', (key) => municipality.values[key]),
    ...list('district', (key) => district.values[Math.floor(key / 0x1_0000)]),
  ];
}
