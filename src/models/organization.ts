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
import { expecting, shape } from './shape.js';
import { RequiredTextSchema, TextSchema } from './text.js';

/** An association, an initiative, an office. */
export const OrganizationSchema = shape({
  id: v.optional(IdSchema),
  url: v.optional(v.string()),
  name: RequiredTextSchema,
  alternateNames: v.optional(v.array(TextSchema)),
  summary: v.optional(TextSchema),
  html: v.optional(v.string()),
  text: v.optional(v.string()),
  origins: v.optional(v.array(v.string())),
  targetGroups: v.optional(v.array(v.string())),
  purposes: v.optional(v.array(v.string())),
  offers: v.optional(v.array(v.string())),
  languages: v.optional(v.array(LanguageTagSchema)),
  level: v.optional(v.picklist(['local', 'county', 'state', 'federal'])),
  address: v.optional(AddressSchema),
  geo: v.optional(GeoSchema),
  geoPrecision: v.optional(v.picklist(['exact', 'district', 'postalCode'])),
  contact: v.optional(ContactSchema),
  website: v.optional(v.string()),
  links: v.optional(v.array(LinkSchema)),
  logo: v.optional(ImageSchema),
  image: v.optional(ImageSchema),
  founded: v.optional(v.number()),
  members: v.optional(QuantitySchema),
  memberOf: v.optional(v.array(IdSchema)),
  accessibility: v.optional(
    shape({ wheelchair: v.optional(v.picklist(['yes', 'limited', 'no'])), notes: v.optional(TextSchema) }),
  ),
  openingHours: v.optional(
    expecting('opening hours such as "Mo-Fr 09:00-17:00"', v.union([v.array(v.string()), TextSchema])),
  ),
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
