/** The part of the Trusted Types API that is used; engines without it take strings. */
interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy;
}

interface Policy {
  createHTML(html: string): string;
  createScript(text: string): string;
}

const asTheyAre: Policy = { createHTML: (html) => html, createScript: (text) => text };
let policy: Policy | undefined;

/**
 * The policy `verbund`, for the two places that hand strings to guarded sinks: text that is read out of HTML in a document
 * without scripts, and JSON-LD. A page that enforces Trusted Types and does not allow it gets neither; the sinks then throw.
 */
export function trusted(): Policy {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  try {
    policy ??= trustedTypes?.createPolicy('verbund', asTheyAre);
  } catch {
    // Not allowed here.
  }
  return (policy ??= asTheyAre);
}
