import { css } from 'lit';
import { printStyles } from '../styles/print-styles.js';

export { networkIconGrid, networkIcons } from './generated/network-icons.js';

/**
 * What social links need on top of `socialStyles`, but not for their first paint: motion and paper.
 */
export const styles = css`
  ${printStyles}

  .social.list a:hover .name {
    text-decoration-thickness: 0.125em;
  }

  .social:is(.buttons, .icons) a {
    transition: background-color 120ms;
  }

  .social:is(.buttons, .icons) a:hover {
    background: var(--_tint);
  }

  .social.buttons a:hover {
    border-color: currentcolor;
  }

  @media print {
    .social {
      display: block !important;
      margin: 0 !important;
    }

    .social a {
      display: block !important;
      border: 0 !important;
      padding: 0 !important;
      min-block-size: 0 !important;
    }

    .social .glyph,
    .social .name[aria-hidden] {
      display: none;
    }

    .social .name {
      color: inherit;
    }

    .social .hidden {
      position: static;
      inline-size: auto;
      block-size: auto;
      margin: 0;
      clip-path: none;
      white-space: normal;
    }
  }
`;
