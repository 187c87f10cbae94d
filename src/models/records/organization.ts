import { AddressSchema } from '../parts/address.js';
import { ContactSchema } from '../parts/contact.js';
import { DateTimeSchema } from '../time/date-time.js';
import { GeoSchema } from '../parts/geo.js';
import { IdSchema } from '../parts/id.js';
import { ImageSchema } from '../parts/image.js';
import { LanguageTagSchema } from '../parts/language-tag.js';
import { body, line, url, word } from '../parts/limited.js';
import { LinkSchema } from './link.js';
import { QuantitySchema } from '../parts/quantity.js';
import type { RecordKind } from './record-kind.js';
import { picklist, shortList } from '../schema/more-schemas.js';
import { either, number, optional, shape, type Output } from '../schema/schema.js';
import { LongTextSchema, RequiredTextSchema, TextSchema } from '../parts/text.js';

/** Who can get in. */
export const AccessibilitySchema = shape({
  wheelchair: optional(picklist('yes', 'limited', 'no')),
  notes: optional(LongTextSchema),
});

/** An association, an initiative, an office. */
export const OrganizationSchema = shape({
  id: optional(IdSchema),
  url: optional(url),
  name: RequiredTextSchema,
  alternateNames: optional(shortList(TextSchema)),
  summary: optional(LongTextSchema),
  html: optional(body),
  text: optional(body),
  origins: optional(shortList(word)),
  targetGroups: optional(shortList(word)),
  purposes: optional(shortList(word)),
  offers: optional(shortList(word)),
  languages: optional(shortList(LanguageTagSchema)),
  level: optional(picklist('local', 'county', 'state', 'federal')),
  address: optional(AddressSchema),
  geo: optional(GeoSchema),
  geoPrecision: optional(picklist('exact', 'district', 'postalCode')),
  contact: optional(ContactSchema),
  website: optional(url),
  links: optional(shortList(LinkSchema)),
  logo: optional(ImageSchema),
  image: optional(ImageSchema),
  founded: optional(number),
  members: optional(QuantitySchema),
  memberOf: optional(shortList(IdSchema)),
  accessibility: optional(AccessibilitySchema),
  openingHours: optional(either('opening hours such as "Mo-Fr 09:00-17:00"', shortList(line), LongTextSchema)),
  verifiedAt: optional(DateTimeSchema),
});

/** See {@link OrganizationSchema}. */
export type Organization = Output<typeof OrganizationSchema>;

/** Organizations, as `<verbund-directory>` reads them. */
export const organizationKind: RecordKind<Organization> = {
  name: 'organizations',
  schema: OrganizationSchema,
  identity: (organization) =>
    organization.id || organization.url || JSON.stringify(['organizations', organization.name]),
  date: (organization) => organization.verifiedAt,
};
