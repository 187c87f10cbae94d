import * as v from 'valibot';
import { QuantitySchema } from './quantity.js';
import { either, shape } from './schema.js';
import { TextSchema } from './text.js';

/** An image with what is needed to show it lawfully, accessibly and without a jump. */
export const ImageFieldsSchema = shape({
  src: v.string(),
  alt: v.optional(TextSchema),
  credit: v.optional(v.string()),
  caption: v.optional(TextSchema),
  width: v.optional(QuantitySchema),
  height: v.optional(QuantitySchema),
  srcset: v.optional(v.string()),
});

/** {@link ImageFieldsSchema}, or only the address as a string. */
export const ImageSchema = either(
  'an image with src',
  v.pipe(
    v.string(),
    v.transform((src): v.InferOutput<typeof ImageFieldsSchema> => ({ src })),
  ),
  ImageFieldsSchema,
);

/** See {@link ImageFieldsSchema}. */
export type Image = v.InferOutput<typeof ImageFieldsSchema>;
