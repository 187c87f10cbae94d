/** Addresses with a scheme are whole. */
const whole = /^\s*[a-z][a-z\d+.-]*:/i;

/**
 * The address that relative ones in an element are of, where its `xml:base` says so; the outer ones
 * first.
 */
export function baseOf(url: string, ...bases: readonly (string | undefined)[]): string | undefined {
  let base: string | undefined;
  for (const next of bases) {
    if (!next) continue;
    try {
      base = new URL(next, base ?? url).href;
    } catch {
      // A base that is no address changes nothing.
    }
  }
  return base;
}

/** An address in a feed: absolute where an `xml:base` counts, else as it is written. */
export function inBase(address: string | undefined, base: string | undefined): string | undefined {
  if (!address || !base || whole.test(address)) return address;
  try {
    return new URL(address, base).href;
  } catch {
    return address;
  }
}

/** The same for the links and images in a piece of HTML. */
export const htmlInBase = (html: string | undefined, base: string | undefined): string | undefined =>
  base
    ? html?.replace(
        /(<(?:a|img)\s[^<>]*?\b(?:href|src)\s*=\s*)(?:"([^"<>]*)"|'([^'<>]*)')/gi,
        (_, before: string, one?: string, other?: string) =>
          `${before}"${(inBase(one ?? other, base) ?? '').replaceAll('"', '%22')}"`,
      )
    : html;
