import { line, word } from './limited.js';
import { either, optional, shape, transform, type Output } from '../schema/schema.js';

/** A postal address in parts. */
export const AddressFieldsSchema = shape({
  street: optional(line),
  postalCode: optional(word),
  city: optional(line),
  district: optional(line),
  county: optional(line),
  state: optional(line),
  country: optional(word),
  ags: optional(word),
});

/** {@link AddressFieldsSchema}, or the whole address in one string, which becomes `street`. */
export const AddressSchema = either(
  'an address',
  transform(line, (street): Output<typeof AddressFieldsSchema> => ({ street })),
  AddressFieldsSchema,
);

/** See {@link AddressFieldsSchema}. */
export type Address = Output<typeof AddressFieldsSchema>;
