import { html, svg, type TemplateResult } from 'lit';

/** A line icon on a 24 grid, stroked with the text's colour. Decorative: the words beside it carry the meaning. */
export const icon = (path: string): TemplateResult => html`
  <svg class="icon" aria-hidden="true" width="20" height="20" viewBox="0 0 24 24">${svg`<path d=${path}></path>`}</svg>
`;

// One constant each, so that a page only pays for those it draws.
export const CLOSE = 'M6 6l12 12M18 6L6 18';
export const DOWNLOAD = 'M12 4v11m-5-4.5 5 5 5-5M5 20h14';
export const FEED = 'M5 11a8 8 0 0 1 8 8M5 5a14 14 0 0 1 14 14M6 18h.01';
export const PIN = 'M9 4h6l-1 6 3 3H7l3-3-1-6Zm3 9v7';
export const PRINT = 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z';
