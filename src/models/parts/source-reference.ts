import { line, url } from './limited.js';
import { optional, shape, type Output } from '../schema/schema.js';

/** Who wrote it first: "Quelle: Stadt Essen, www.essen.de". */
export const SourceReferenceSchema = shape({ name: optional(line), url: optional(url) });

/** See {@link SourceReferenceSchema}. */
export type SourceReference = Output<typeof SourceReferenceSchema>;
