import type * as v from 'valibot';
import { line, url } from './limited.js';
import { optional, shape } from './schema.js';

/** Who wrote it first: "Quelle: Stadt Essen, www.essen.de". */
export const SourceReferenceSchema = shape({ name: optional(line), url: optional(url) });

/** See {@link SourceReferenceSchema}. */
export type SourceReference = v.InferOutput<typeof SourceReferenceSchema>;
