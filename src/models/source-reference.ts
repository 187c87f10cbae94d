import type * as v from 'valibot';
import { optional, shape, string } from './schema.js';

/** Who wrote it first: "Quelle: Stadt Essen, www.essen.de". */
export const SourceReferenceSchema = shape({ name: optional(string), url: optional(string) });

/** See {@link SourceReferenceSchema}. */
export type SourceReference = v.InferOutput<typeof SourceReferenceSchema>;
