import { css } from 'lit';

/**
 * A printed page has no controls, and its links written out. Nobody prints before the first paint.
 */
export const printStyles = css`
  @media print {
    :is(button:not(.open), input, select, .controls) {
      display: none !important;
    }

    a[href^='http']::after {
      content: ' (' attr(href) ')';
      font-size: 0.8125em;
      overflow-wrap: anywhere;
    }

    .teaser {
      display: block;
    }

    :is(li, article, figure) {
      break-inside: avoid;
    }
  }
`;
