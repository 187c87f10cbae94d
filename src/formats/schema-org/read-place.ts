import { fields, filled, text } from '../fields/json-values.js';
import { readDegrees, readPoint } from '../fields/read-point.js';
import { resolve, type Names } from './find-nodes.js';
import { all, first, isA, readName, readText } from './node-values.js';

/** A `PostalAddress`, or an address in one line. */
export function readAddress(value: unknown, named: Names): unknown {
  const address = resolve(all(value)[0], named);
  if (typeof address === 'string') return address.trim() ? { street: address.trim() } : undefined;
  const node = fields(address);
  const country = node['addressCountry'];
  return filled({
    street: readName(node['streetAddress']),
    postalCode: readName(node['postalCode']),
    city: readName(node['addressLocality']),
    state: readName(node['addressRegion']),
    country: readName(country) ?? readName(fields(country)['name']),
  });
}

/** `GeoCoordinates`, or the two numbers at the place itself. */
export function readGeo(value: unknown): unknown {
  const { geo, latitude, longitude } = fields(value);
  const point = first(geo);
  return readPoint(readDegrees(point['latitude'] ?? latitude), readDegrees(point['longitude'] ?? longitude));
}

/** Where something is: a place, an address alone, or words. */
export function readPlace(value: unknown, named: Names): unknown {
  if (typeof value === 'string') return text(value) && { name: text(value) };
  if (isA(value, /^PostalAddress$/)) return filled({ address: readAddress(value, named) });
  const { name, address } = fields(value);
  return filled({ name: readText(name), address: readAddress(address, named), geo: readGeo(value) });
}
