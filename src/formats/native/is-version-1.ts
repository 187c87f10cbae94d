/**
 * Major version 1 of the collection document, which may be written `1`, `"1"` or `"1.2"`, or not at
 * all.
 */
export function isVersion1({ version }: { version?: unknown }): boolean {
  const named = version ?? 1;
  return (typeof named === 'number' || typeof named === 'string') && /^1\b/.test(String(named));
}
