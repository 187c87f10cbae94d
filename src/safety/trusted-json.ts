import { trusted } from './trusted-types.js';

/**
 * Writes a value as JSON into a data block such as `<script type="application/ld+json">`. `<` never appears in the text, so
 * nothing in it can end the script element or start a comment.
 */
export function setScriptJson(script: HTMLScriptElement, value: unknown): void {
  script.textContent = trusted().createScript(JSON.stringify(value).replaceAll('<', '\\u003c'));
}
