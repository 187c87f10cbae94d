import * as v from 'valibot';
import { shape } from './schema.js';

const degrees = (limit: number) =>
  v.pipe(
    v.number(),
    v.check((value) => Math.abs(value) <= limit, `degrees from -${limit} to ${limit}`),
  );

/** A point in WGS 84, in degrees. */
export const GeoSchema = shape({ lat: degrees(90), lon: degrees(180) });

/** See {@link GeoSchema}. */
export type Geo = v.InferOutput<typeof GeoSchema>;
