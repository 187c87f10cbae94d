/** One date on paper, for `printPart`. */
export const detailPrint = `
  .entry > .time, .bar { display: none; }
  .when { font-weight: bold; }
  .main img { max-block-size: 7cm; }
  address { font-style: normal; }
  .groups { columns: 2; column-gap: 1cm; border-block: 1px solid #999; padding-block: 0.5em; }
  .group { break-inside: avoid; margin-block-end: 0.75em; }
  .group > * { margin-block: 0 0.25em; }
  .group > :first-child { font-size: 11pt; }
  .contact dl > div { display: flex; gap: 0 0.75em; }
  .badge { border: 1px solid; padding: 0 0.5em; }
  .cancelled .name { text-decoration: line-through; }
`;
