/**
 * Stands for the folder of the entry document while a collection is made: what is relative to it is
 * absolute then, and does not get mixed up with the addresses of sources. Nobody can own a host
 * that is called so (RFC 2606).
 */
export const here = 'https://collection.invalid/';

/** Whether an address is one in the collection itself. */
export const isOwn = (address: string): boolean => address.startsWith(here);

/**
 * Changes every text in a value that has an address of the collection in it. Most have none, and
 * they may be many: what does not change is not copied.
 */
function changeTexts<T>(value: T, replace: (text: string, key: string) => string): T {
  const change = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return value.includes(here) ? replace(value, key) : value;
    if (typeof value !== 'object' || value === null) return value;
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
  return change(value, '') as T;
}

/** An address in the collection, and what follows its folder. */
const own = new RegExp(`${here}([^/?#"'\\s]*.?)`, 'g');

/**
 * Makes addresses in the collection relative again, in a record and all that is in it.
 *
 * @param up `../` for records in a file that lies in a folder beside the entry document. Bodies are
 * relative to the entry document wherever they stand.
 */
export function relativeTo(up: string): <T>(value: T) => T {
  return (value) =>
    changeTexts(value, (text, key) =>
      text.replace(own, (_, rest: string) => {
        // Without a folder before them, these would be another host or another scheme.
        const bare = /^\/|:/.test(rest) ? './' : '';
        return (key === 'html' ? bare : up || bare) + rest;
      }),
    );
}

/**
 * Takes addresses in the collection away from who may not write them: a source elsewhere that knows
 * how they look.
 */
export function withoutOwn<T>(value: T): T {
  return changeTexts(value, (text) => text.replaceAll(here, 'https://removed.invalid/'));
}
