import { imageUrl, line } from './limited.js';
import { QuantitySchema } from './quantity.js';
import { either, optional, shape, transform, type Output } from '../schema/schema.js';
import { LongTextSchema } from './text.js';

/** An image with what is needed to show it lawfully, accessibly and without a jump. */
export const ImageFieldsSchema = shape({
  src: imageUrl,
  alt: optional(LongTextSchema),
  credit: optional(line),
  caption: optional(LongTextSchema),
  width: optional(QuantitySchema),
  height: optional(QuantitySchema),
  srcset: optional(imageUrl),
});

/** {@link ImageFieldsSchema}, or only the address as a string. */
export const ImageSchema = either(
  'an image with src',
  transform(imageUrl, (src): Output<typeof ImageFieldsSchema> => ({ src })),
  ImageFieldsSchema,
);

/** See {@link ImageFieldsSchema}. */
export type Image = Output<typeof ImageFieldsSchema>;
