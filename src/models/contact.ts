import type * as v from 'valibot';
import { AddressSchema } from './address.js';
import { optional, shape, string } from './schema.js';

/** Whom to ask: of a press release, an association, the publisher. */
export const ContactSchema = shape({
  name: optional(string),
  role: optional(string),
  organization: optional(string),
  phone: optional(string),
  fax: optional(string),
  email: optional(string),
  address: optional(AddressSchema),
  url: optional(string),
});

/** See {@link ContactSchema}. */
export type Contact = v.InferOutput<typeof ContactSchema>;
