import { AddressSchema } from './address.js';
import { line, url, word } from './limited.js';
import { optional, shape, type Output } from '../schema/schema.js';

/** Whom to ask: of a press release, an association, the publisher. */
export const ContactSchema = shape({
  name: optional(line),
  role: optional(line),
  organization: optional(line),
  phone: optional(word),
  fax: optional(word),
  email: optional(word),
  address: optional(AddressSchema),
  url: optional(url),
});

/** See {@link ContactSchema}. */
export type Contact = Output<typeof ContactSchema>;
