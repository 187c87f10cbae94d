import * as v from 'valibot';
import { AddressSchema } from './address.js';
import { GeoSchema } from './geo.js';
import { either, shape } from './schema.js';
import { TextSchema } from './text.js';

/** Where something is or happens. */
export const PlaceFieldsSchema = shape({
  name: v.optional(TextSchema),
  address: v.optional(AddressSchema),
  geo: v.optional(GeoSchema),
});

/** {@link PlaceFieldsSchema}, or only the name as a string. */
export const PlaceSchema = either(
  'a place',
  v.pipe(
    v.string(),
    v.transform((name): v.InferOutput<typeof PlaceFieldsSchema> => ({ name })),
  ),
  PlaceFieldsSchema,
);

/** See {@link PlaceFieldsSchema}. */
export type Place = v.InferOutput<typeof PlaceFieldsSchema>;
