/** Values of JSON that others write, so that reading one never fails, whatever it is. */
export type Json = Readonly<Record<string, unknown>>;

/** The fields of a value; what is no object has none. */
export const fields = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {});

/** A text that is not blank, trimmed. */
export const text = (value: unknown): string | undefined =>
  typeof value === 'string' ? value.trim() || undefined : undefined;

/** A list; anything else is an empty one. */
export const list = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

/** The fields that have a value, or nothing when none has. */
export function filled<T extends object>(values: T): T | undefined {
  return Object.values(values).some((value) => value !== undefined) ? values : undefined;
}
