import * as v from 'valibot';
import { describeFault } from '../models/describe-fault.js';
import { DocumentHeadSchema, type DocumentHead } from '../models/document-head.js';
import type { Problem } from '../models/problem.js';

/** Reads the fields of a head one by one: a field that does not fit is left out and becomes a problem, the others stay. */
export function readHead(raw: object): { head: DocumentHead; problems: Problem[] } {
  const head: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const [key, schema] of Object.entries(DocumentHeadSchema.entries)) {
    const value: unknown = Object.hasOwn(raw, key) ? raw[key as keyof typeof raw] : undefined;
    if (value === undefined || value === null) continue;
    const result = v.safeParse(schema, value);
    if (result.success) head[key] = result.output;
    else problems.push(describeFault(key, result.issues));
  }
  return { head, problems };
}
