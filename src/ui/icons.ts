import { html, svg, type TemplateResult } from 'lit';

/**
 * A line icon on a 24 grid, stroked with the text's colour. Decorative: the words beside it carry
 * the meaning.
 */
export const icon = (path: string): TemplateResult => html`
  <svg class="icon" aria-hidden="true" width="20" height="20" viewBox="0 0 24 24">${svg`<path d=${path}></path>`}</svg>
`;
