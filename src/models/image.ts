import type * as v from 'valibot';
import { QuantitySchema } from './quantity.js';
import { either, optional, shape, string, transform } from './schema.js';
import { TextSchema } from './text.js';

/** An image with what is needed to show it lawfully, accessibly and without a jump. */
export const ImageFieldsSchema = shape({
  src: string,
  alt: optional(TextSchema),
  credit: optional(string),
  caption: optional(TextSchema),
  width: optional(QuantitySchema),
  height: optional(QuantitySchema),
  srcset: optional(string),
});

/** {@link ImageFieldsSchema}, or only the address as a string. */
export const ImageSchema = either(
  'an image with src',
  transform(string, (src): v.InferOutput<typeof ImageFieldsSchema> => ({ src })),
  ImageFieldsSchema,
);

/** See {@link ImageFieldsSchema}. */
export type Image = v.InferOutput<typeof ImageFieldsSchema>;
