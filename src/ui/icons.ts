import { svg, html, type TemplateResult } from 'lit';

/** Line icons on a 24 grid, stroked with the text's colour. Decorative: the words beside them carry the meaning. */
const PATHS = {
  close: 'M6 6l12 12M18 6L6 18',
  download: 'M12 4v11m-5-4.5 5 5 5-5M5 20h14',
  feed: 'M5 11a8 8 0 0 1 8 8M5 5a14 14 0 0 1 14 14M6 18h.01',
  pin: 'M9 4h6l-1 6 3 3H7l3-3-1-6Zm3 9v7',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Zm5-1.5L20 20',
} as const;

export type IconName = keyof typeof PATHS;

export const icon = (name: IconName): TemplateResult => html`
  <svg class="icon" aria-hidden="true" width="20" height="20" viewBox="0 0 24 24">
    ${svg`<path d=${PATHS[name]}></path>`}
  </svg>
`;
