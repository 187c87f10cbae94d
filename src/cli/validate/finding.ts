import { describeFault } from '../../models/schema/describe-fault.js';
import type { Fault } from '../../models/schema/problem.js';

/** What works but harms, by its name. */
export type WarningRule =
  | 'no-date'
  | 'image-without-alt'
  | 'image-without-size'
  | 'leaves-site'
  | 'mixed-content'
  | 'no-cors'
  | 'outside-country'
  | 'duplicate-id'
  | 'charset';

/** One thing to say about a document. */
export interface Finding {
  /** `error`: it could not be used. `warning`: it can, but somebody will be sorry. */
  severity: 'error' | 'warning';
  /** `unusable` for errors. */
  rule: WarningRule | 'unusable';
  /** Where it is in the document, for example `news[3].title`; empty for the document itself. */
  path: string;
  /** Where it is in the text, counted from 1; missing where nobody knows. */
  line?: number;
  column?: number;
  /** An English sentence. */
  message: string;
  expected?: string;
  /** A short printable sample of what was found. */
  received?: string;
}

/** Puts into words what could not be used. */
export function findingOf(fault: Fault): Finding {
  const { path, message, received = '' } = describeFault(fault);
  const [, expected = ''] = /^expected (.*?), received /s.exec(message) ?? [];
  return { severity: 'error', rule: 'unusable', path, message, expected, received };
}

/** A warning. */
export function warn(rule: WarningRule, path: string, message: string, received?: string): Finding {
  return { severity: 'warning', rule, path, message, ...(received !== undefined && { received }) };
}

/** Each only once: some formats look at a record twice. */
export function withoutCopies(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ path, message }) => {
    const key = `${path}\n${message}`;
    return !seen.has(key) && seen.add(key);
  });
}
