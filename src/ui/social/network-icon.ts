import { html, nothing, svg, type TemplateResult } from 'lit';
import type { NetworkId } from './networks.js';

let drawings: typeof import('./generated/network-icons.js') | undefined;

/**
 * Fetches the glyphs, which are a file of their own: the words are there without them, and the room for them is kept.
 * Rejects when the file cannot be fetched; a later call tries again.
 */
export async function loadNetworkIcons(): Promise<void> {
  drawings ??= await import('./generated/network-icons.js');
}

/** The glyph of a network in the colour of the text around it; an empty place of the same size until it is loaded. */
export function networkIcon(network: NetworkId): TemplateResult {
  const side = drawings?.networkIconGrid ?? 1;
  return html`
    <svg class="glyph" part="icon" aria-hidden="true" viewBox="0 0 ${side} ${side}">
      ${drawings ? svg`<path d=${drawings.networkIcons[network]}></path>` : nothing}
    </svg>
  `;
}
