import * as v from 'valibot';
import { shape } from './schema.js';

/** Who wrote it first: "Quelle: Stadt Essen, www.essen.de". */
export const SourceReferenceSchema = shape({ name: v.optional(v.string()), url: v.optional(v.string()) });

/** See {@link SourceReferenceSchema}. */
export type SourceReference = v.InferOutput<typeof SourceReferenceSchema>;
