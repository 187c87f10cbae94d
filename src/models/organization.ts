import * as v from 'valibot';
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
import { either, list, shape } from './schema.js';
import { RequiredTextSchema, TextSchema } from './text.js';

/** Who can get in. */
export const AccessibilitySchema = shape({
  wheelchair: v.optional(v.picklist(['yes', 'limited', 'no'])),
  notes: v.optional(TextSchema),
});

/** An association, an initiative, an office. */
export const OrganizationSchema = shape({
  id: v.optional(IdSchema),
  url: v.optional(v.string()),
  name: RequiredTextSchema,
  alternateNames: v.optional(list(TextSchema)),
  summary: v.optional(TextSchema),
  html: v.optional(v.string()),
  text: v.optional(v.string()),
  origins: v.optional(list(v.string())),
  targetGroups: v.optional(list(v.string())),
  purposes: v.optional(list(v.string())),
  offers: v.optional(list(v.string())),
  languages: v.optional(list(LanguageTagSchema)),
  level: v.optional(v.picklist(['local', 'county', 'state', 'federal'])),
  address: v.optional(AddressSchema),
  geo: v.optional(GeoSchema),
  geoPrecision: v.optional(v.picklist(['exact', 'district', 'postalCode'])),
  contact: v.optional(ContactSchema),
  website: v.optional(v.string()),
  links: v.optional(list(LinkSchema)),
  logo: v.optional(ImageSchema),
  image: v.optional(ImageSchema),
  founded: v.optional(v.number()),
  members: v.optional(QuantitySchema),
  memberOf: v.optional(list(IdSchema)),
  accessibility: v.optional(AccessibilitySchema),
  openingHours: v.optional(either('opening hours such as "Mo-Fr 09:00-17:00"', list(v.string()), TextSchema)),
  verifiedAt: v.optional(DateTimeSchema),
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
