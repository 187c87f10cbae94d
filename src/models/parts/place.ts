import { AddressSchema } from './address.js';
import { GeoSchema } from './geo.js';
import { line } from './limited.js';
import { either, optional, shape, transform, type Output } from '../schema/schema.js';
import { TextSchema } from './text.js';

/** Where something is or happens. */
export const PlaceFieldsSchema = shape({
  name: optional(TextSchema),
  address: optional(AddressSchema),
  geo: optional(GeoSchema),
});

/** {@link PlaceFieldsSchema}, or only the name as a string. */
export const PlaceSchema = either(
  'a place',
  transform(line, (name): Output<typeof PlaceFieldsSchema> => ({ name })),
  PlaceFieldsSchema,
);

/** See {@link PlaceFieldsSchema}. */
export type Place = Output<typeof PlaceFieldsSchema>;
