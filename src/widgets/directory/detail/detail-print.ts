/** One organization on paper, for `printPart`. */
export const detailPrint = `
  .logo img { inline-size: auto; max-block-size: 2cm; }
  .main img { inline-size: auto; max-block-size: 7cm; }
  address { font-style: normal; }
  .groups { columns: 2; column-gap: 1cm; border-block: 1px solid #999; padding-block: 0.5em; }
  .group { break-inside: avoid; margin-block-end: 0.75em; }
  .group > * { margin-block: 0 0.25em; }
  .group > :first-child { font-size: 11pt; }
  .pills { display: flex; flex-wrap: wrap; gap: 0 1em; }
  .facts > div, .contact dl > div { display: flex; gap: 0 0.75em; }
  .facts dt, .contact dt { min-inline-size: 7em; color: #333; }
  .hours { display: grid; grid-template-columns: minmax(0, max-content) max-content; gap: 0 1em; }
  .hours > div { display: contents; }
  .hours dd { grid-column: 2; white-space: nowrap; }
  .quiet { font-size: 9pt; color: #333; }
  .prose { white-space: pre-line; }
  .notes span + span::before { content: ' · '; }
  .social a::after { display: block; }
  .social .meta { display: none; }
`;
