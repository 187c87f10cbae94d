import { DocumentHeadSchema, type DocumentHead } from '../../models/document/document-head.js';
import { fitLimits } from '../../models/schema/fit-limits.js';
import type { Fault } from '../../models/schema/problem.js';
import { readFields } from './read-head-fields.js';

/** A head without what is longer than its schema allows: that becomes a fault each. */
export const shortenHead = (head: object, faults: Fault[]): object =>
  fitLimits(DocumentHeadSchema, head, '', faults) as object;

/** Reads a whole head. */
export function readHead(raw: object): { head: DocumentHead; faults: Fault[] } {
  const faults: Fault[] = [];
  const head = readFields(DocumentHeadSchema, shortenHead(raw, faults), (fault) => faults.push(fault));
  return { head, faults };
}
