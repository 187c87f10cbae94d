import { DocumentHeadSchema, type DocumentHead } from '../models/document-head.js';
import type { Fault } from '../models/problem.js';
import { run } from '../models/schema.js';

/** Reads the fields of a head one by one: a field that does not fit is left out and becomes a fault, the others stay. */
export function readHead(raw: object): { head: DocumentHead; faults: Fault[] } {
  const head: Record<string, unknown> = {};
  const faults: Fault[] = [];
  for (const [key, schema] of Object.entries(DocumentHeadSchema.entries)) {
    const value: unknown = Object.hasOwn(raw, key) ? raw[key as keyof typeof raw] : undefined;
    if (value === undefined || value === null) continue;
    const result = run<unknown>(schema, value);
    if (result.issues) faults.push({ path: key, issues: result.issues });
    else head[key] = result.value;
  }
  return { head, faults };
}
