import * as v from 'valibot';
import { AddressSchema } from './address.js';
import { shape } from './schema.js';

/** Whom to ask: of a press release, an association, the publisher. */
export const ContactSchema = shape({
  name: v.optional(v.string()),
  role: v.optional(v.string()),
  organization: v.optional(v.string()),
  phone: v.optional(v.string()),
  fax: v.optional(v.string()),
  email: v.optional(v.string()),
  address: v.optional(AddressSchema),
  url: v.optional(v.string()),
});

/** See {@link ContactSchema}. */
export type Contact = v.InferOutput<typeof ContactSchema>;
