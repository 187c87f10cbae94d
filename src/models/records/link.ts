import { LanguageTagSchema } from '../parts/language-tag.js';
import { url, word } from '../parts/limited.js';
import type { RecordKind } from './record-kind.js';
import { optional, shape, type Output } from '../schema/schema.js';
import { TextSchema } from '../parts/text.js';

/** A profile in a social network, a newsletter, a podcast, a website. */
export const LinkSchema = shape({
  network: optional(word),
  url,
  label: optional(TextSchema),
  handle: optional(word),
  language: optional(LanguageTagSchema),
});

/** See {@link LinkSchema}. */
export type Link = Output<typeof LinkSchema>;

/** Links, as `<verbund-social>` reads them. */
export const linkKind: RecordKind<Link> = {
  name: 'links',
  schema: LinkSchema,
  identity: (link) => link.url,
  date: () => undefined,
};
