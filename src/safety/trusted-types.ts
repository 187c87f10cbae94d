/** The part of the Trusted Types API that is used; engines without it take strings. */
interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy;
}

/** What is used of DOMPurify; with `RETURN_DOM_FRAGMENT` it answers with a fragment. */
interface Purifier {
  sanitize(html: string, config: object): unknown;
}

interface Policy {
  createHTML(html: string): string;
  createScript(text: string): string;
  createScriptURL(url: string): string;
}

const asTheyAre: Policy = { createHTML: (html) => html, createScript: (text) => text, createScriptURL: (url) => url };

/** `null` where it is not allowed. */
let created: Policy | null | undefined;

/**
 * The policy `verbund`. It lets everything pass, so it never leaves this file: the functions below
 * are all that strings can be handed to guarded sinks with. `undefined` where there are no Trusted
 * Types, or the page does not allow this policy; if it also enforces them, the sinks throw.
 */
function policy(): Policy | undefined {
  if (created === undefined) {
    const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
    try {
      created = trustedTypes?.createPolicy('verbund', asTheyAre) ?? null;
    } catch {
      created = null;
    }
  }
  return created ?? undefined;
}

/** A document of its own that runs nothing and loads nothing. */
export function parseInert(html: string): Document {
  return new DOMParser().parseFromString((policy() ?? asTheyAre).createHTML(html), 'text/html');
}

/**
 * Writes a value as JSON into a data block such as `<script type="application/ld+json">`. `<` never
 * appears in the text, so nothing in it can end the script element or start a comment.
 */
export function setScriptJson(script: HTMLScriptElement, value: unknown): void {
  const text = JSON.stringify(value).replaceAll('<', '\\u003c');
  script.textContent = (policy() ?? asTheyAre).createScript(text);
}

/**
 * Lets DOMPurify work with our policy: one of its own, called `dompurify`, the page may have
 * already, and then DOMPurify would find every text empty and say nothing. `undefined` where
 * nothing at all is left.
 */
export function purify(purifier: Purifier, html: string, config: object): DocumentFragment | undefined {
  const ours = policy();
  // Where strings are not allowed either, this throws.
  if (!ours && 'trustedTypes' in globalThis) parseInert('');
  const clean = purifier.sanitize(html, { ...config, TRUSTED_TYPES_POLICY: ours ?? null });
  return clean instanceof DocumentFragment ? clean : undefined;
}
