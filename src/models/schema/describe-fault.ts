import { findIssues } from './find-issues.js';
import type { Fault, Problem } from './problem.js';

/** A few printable characters that show what a value is. Looks at no more of it than it shows. */
export function sample(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 60)) + (value.length > 60 ? '…' : '');
  if (Array.isArray(value)) return `an array of ${value.length}`;
  return typeof value === 'object' && value ? 'an object' : JSON.stringify(value);
}

/**
 * Puts a fault into words: of the issues of a record it names the first and says how many more
 * there are.
 */
export function describeFault({ path, schema, expected = '', value }: Fault): Problem {
  const [issue, ...rest] = schema ? findIssues(schema, value) : [];
  if (issue) {
    for (const key of issue.path) path += typeof key === 'number' ? `[${key}]` : `${path && '.'}${key}`;
    ({ expected, input: value } = issue);
  }
  const more = rest.length;
  const received = sample(value);
  const others = more ? ` (and ${more} more fault${more > 1 ? 's' : ''})` : '';
  return { path, message: `expected ${expected}, received ${received}${others}`, received };
}
