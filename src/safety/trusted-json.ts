/** The part of the Trusted Types API that is used; engines without it take the string. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScript(text: string): string }): { createScript(text: string): string };
}

let policy: { createScript(text: string): string } | undefined;

/** `<` never appears in the text, so nothing in it can end the script element or start a comment. */
function stringify(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/**
 * Writes a value as JSON into a data block such as `<script type="application/ld+json">`, also where the page enforces Trusted Types
 * and allows the policy `verbund`.
 */
export function setScriptJson(script: HTMLScriptElement, value: unknown): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('verbund', { createScript: (text) => text }) ?? {
    createScript: (text) => text,
  };
  script.textContent = policy.createScript(stringify(value));
}
