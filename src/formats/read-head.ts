import { DocumentHeadSchema, type DocumentHead } from '../models/document-head.js';
import type { Fault } from '../models/problem.js';
import { readFields } from './read-fields.js';

/** Reads a whole head. */
export function readHead(raw: object): { head: DocumentHead; faults: Fault[] } {
  const faults: Fault[] = [];
  return { head: readFields(DocumentHeadSchema, raw, (fault) => faults.push(fault)), faults };
}
