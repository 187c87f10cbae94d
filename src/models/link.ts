import * as v from 'valibot';
import { LanguageTagSchema } from './language-tag.js';
import type { RecordKind } from './record-kind.js';
import { shape } from './schema.js';
import { TextSchema } from './text.js';

/** A profile in a social network, a newsletter, a podcast, a website. */
export const LinkSchema = shape({
  network: v.optional(v.string()),
  url: v.string(),
  label: v.optional(TextSchema),
  handle: v.optional(v.string()),
  language: v.optional(LanguageTagSchema),
});

/** See {@link LinkSchema}. */
export type Link = v.InferOutput<typeof LinkSchema>;

/** Links, as `<verbund-social>` reads them. */
export const linkKind: RecordKind<Link> = {
  name: 'links',
  schema: LinkSchema,
  identity: (link) => link.url,
  date: () => undefined,
};
