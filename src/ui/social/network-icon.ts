import { html, nothing, svg, type TemplateResult } from 'lit';
import type { NetworkId } from './networks.js';

/** The drawings: a file of their own, which is loaded when it is first needed. */
export type NetworkDrawings = typeof import('./network-drawings.js');

/**
 * The glyph of a network in the colour of the text around it; an empty place of the same size
 * without the drawings.
 */
export function networkIcon(network: NetworkId, drawings: NetworkDrawings | undefined): TemplateResult {
  const side = drawings?.networkIconGrid ?? 1;
  return html`
    <svg class="glyph" part="icon" aria-hidden="true" viewBox="0 0 ${side} ${side}">
      ${drawings ? svg`<path d=${drawings.networkIcons[network]}></path>` : nothing}
    </svg>
  `;
}
