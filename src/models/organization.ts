import type * as v from 'valibot';
import { AddressSchema } from './address.js';
import { ContactSchema } from './contact.js';
import { DateTimeSchema } from './date-time.js';
import { GeoSchema } from './geo.js';
import { IdSchema } from './id.js';
import { ImageSchema } from './image.js';
import { LanguageTagSchema } from './language-tag.js';
import { LinkSchema } from './link.js';
import { QuantitySchema } from './quantity.js';
import type { RecordKind } from './record-kind.js';
import { list, picklist } from './more-schemas.js';
import { either, number, optional, shape, string } from './schema.js';
import { RequiredTextSchema, TextSchema } from './text.js';

/** Who can get in. */
export const AccessibilitySchema = shape({
  wheelchair: optional(picklist('yes', 'limited', 'no')),
  notes: optional(TextSchema),
});

/** An association, an initiative, an office. */
export const OrganizationSchema = shape({
  id: optional(IdSchema),
  url: optional(string),
  name: RequiredTextSchema,
  alternateNames: optional(list(TextSchema)),
  summary: optional(TextSchema),
  html: optional(string),
  text: optional(string),
  origins: optional(list(string)),
  targetGroups: optional(list(string)),
  purposes: optional(list(string)),
  offers: optional(list(string)),
  languages: optional(list(LanguageTagSchema)),
  level: optional(picklist('local', 'county', 'state', 'federal')),
  address: optional(AddressSchema),
  geo: optional(GeoSchema),
  geoPrecision: optional(picklist('exact', 'district', 'postalCode')),
  contact: optional(ContactSchema),
  website: optional(string),
  links: optional(list(LinkSchema)),
  logo: optional(ImageSchema),
  image: optional(ImageSchema),
  founded: optional(number),
  members: optional(QuantitySchema),
  memberOf: optional(list(IdSchema)),
  accessibility: optional(AccessibilitySchema),
  openingHours: optional(either('opening hours such as "Mo-Fr 09:00-17:00"', list(string), TextSchema)),
  verifiedAt: optional(DateTimeSchema),
});

/** See {@link OrganizationSchema}. */
export type Organization = v.InferOutput<typeof OrganizationSchema>;

/** Organizations, as `<verbund-directory>` reads them. */
export const organizationKind: RecordKind<Organization> = {
  name: 'organizations',
  schema: OrganizationSchema,
  identity: (organization) =>
    organization.id || organization.url || JSON.stringify(['organizations', organization.name]),
  date: (organization) => organization.verifiedAt,
};
