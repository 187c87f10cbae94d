/** Major version 1 of the collection document, which may be written `1`, `"1"` or `"1.2"`, or not at all. */
export const isVersion1 = ({ version }: { version?: unknown }): boolean => /^"?1\b/.test(JSON.stringify(version ?? 1));
