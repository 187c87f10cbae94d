/**
 * Stands for the folder of the entry document while a collection is made: what is relative to it is absolute then, and does not get
 * mixed up with the addresses of sources. Nobody can own a host that is called so (RFC 2606).
 */
export const here = 'https://collection.invalid/';

/** Whether an address is one in the collection itself. */
export const isOwn = (address: string): boolean => address.startsWith(here);

/**
 * Makes addresses in the collection relative again, in a record and all that is in it.
 *
 * @param up `../` for records in a file that lies in a folder beside the entry document. Bodies are relative to the entry document
 *   wherever they stand.
 */
export function relativeTo(up: string): <T>(value: T) => T {
  const change = (value: unknown, key: string): unknown => {
    if (typeof value === 'string')
      return value.includes(here) ? value.replaceAll(here, key === 'html' ? '' : up) : value;
    if (typeof value !== 'object' || value === null) return value;
    // Most records have none, and a collection may be large: what does not change is not copied.
    const parts = Object.entries(value).map(([name, part]): [string, unknown, unknown] => [
      name,
      change(part, Array.isArray(value) ? key : name),
      part,
    ]);
    if (parts.every(([, changed, part]) => changed === part)) return value;
    return Array.isArray(value)
      ? parts.map(([, part]) => part)
      : Object.fromEntries(parts.map(([name, part]) => [name, part]));
  };
  return <T>(value: T) => change(value, '') as T;
}
