import { check, number, shape, type Output } from '../schema/schema.js';

const degrees = (limit: number) =>
  check(number, `degrees from -${limit} to ${limit}`, (value) => Math.abs(value) <= limit);

/** A point in WGS 84, in degrees. */
export const GeoSchema = shape({ lat: degrees(90), lon: degrees(180) });

/** See {@link GeoSchema}. */
export type Geo = Output<typeof GeoSchema>;
