import * as v from 'valibot';
import { either, shape } from './schema.js';

/** A postal address in parts. */
export const AddressFieldsSchema = shape({
  street: v.optional(v.string()),
  postalCode: v.optional(v.string()),
  city: v.optional(v.string()),
  district: v.optional(v.string()),
  county: v.optional(v.string()),
  state: v.optional(v.string()),
  country: v.optional(v.string()),
  ags: v.optional(v.string()),
});

/** {@link AddressFieldsSchema}, or the whole address in one string, which becomes `street`. */
export const AddressSchema = either(
  'an address',
  v.pipe(
    v.string(),
    v.transform((street): v.InferOutput<typeof AddressFieldsSchema> => ({ street })),
  ),
  AddressFieldsSchema,
);

/** See {@link AddressFieldsSchema}. */
export type Address = v.InferOutput<typeof AddressFieldsSchema>;
