import { setScriptJson } from '../safety/trusted-types.js';

const MARK = 'data-verbund-json-ld';

/**
 * Keeps one schema.org JSON-LD script in the light DOM of a widget, where search engines look for
 * it.
 *
 * @param data the node to write, or `undefined` to take the script away
 */
export function writeJsonLd(host: HTMLElement, data: object | undefined): void {
  let script = host.querySelector<HTMLScriptElement>(`:scope > script[${MARK}]`);
  if (!data) {
    script?.remove();
    return;
  }
  if (!script) {
    script = document.createElement('script');
    script.type = 'application/ld+json';
    script.setAttribute(MARK, '');
    host.append(script);
  }
  try {
    setScriptJson(script, { '@context': 'https://schema.org', ...data });
  } catch {
    // Trusted Types of the page forbid it, and the browser has said so.
    script.remove();
  }
}
