import type * as v from 'valibot';
import { either, optional, shape, string, transform } from './schema.js';

/** A postal address in parts. */
export const AddressFieldsSchema = shape({
  street: optional(string),
  postalCode: optional(string),
  city: optional(string),
  district: optional(string),
  county: optional(string),
  state: optional(string),
  country: optional(string),
  ags: optional(string),
});

/** {@link AddressFieldsSchema}, or the whole address in one string, which becomes `street`. */
export const AddressSchema = either(
  'an address',
  transform(string, (street): v.InferOutput<typeof AddressFieldsSchema> => ({ street })),
  AddressFieldsSchema,
);

/** See {@link AddressFieldsSchema}. */
export type Address = v.InferOutput<typeof AddressFieldsSchema>;
