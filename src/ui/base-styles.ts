import { css } from 'lit';
import { tokens } from './tokens.js';

/** What all widgets look like: type, controls, chips, focus, states, print. Sizes in em, logical properties only. */
export const baseStyles = [
  tokens,
  css`
    :host {
      display: block;
      container-type: inline-size;
      box-sizing: border-box;
      text-align: start;
      overflow-wrap: break-word;
    }

    :host([hidden]),
    [hidden] {
      display: none !important;
    }

    *,
    ::before,
    ::after {
      box-sizing: border-box;
    }

    .widget {
      line-height: 1.5;
      hyphens: auto;
    }

    :is(h1, h2, h3, h4, h5, h6, p, ul, ol, figure, fieldset) {
      margin: 0;
      padding: 0;
      border: 0;
    }

    ul,
    ol {
      list-style: none;
    }

    :is(h1, h2, h3, h4, h5, h6) {
      font-weight: 650;
      line-height: 1.2;
      text-wrap: balance;
      font-family: var(--verbund-heading-font, inherit);
    }

    a {
      color: var(--_accent);
      text-underline-offset: 0.15em;
      text-decoration-thickness: from-font;
    }

    a:hover {
      text-decoration-thickness: 0.125em;
    }

    :focus-visible {
      outline: 2px solid var(--_focus);
      outline-offset: 2px;
      border-radius: 2px;
    }

    .meta {
      font-size: 0.875em;
      color: var(--_muted);
    }

    .hidden {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      margin: -1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    :is(button, input, select) {
      font: inherit;
      font-size: 0.9375em;
      line-height: 1.3;
      color: inherit;
      background: none;
      border: 1px solid var(--_edge);
      border-radius: var(--_radius);
      min-block-size: max(2.25em, var(--_target));
      padding: 0.25em 0.75em;
      margin: 0;
      max-inline-size: 100%;
    }

    button {
      cursor: pointer;
      touch-action: manipulation;
    }

    button:hover {
      background: var(--_tint);
    }

    /* Shown by a mark, an edge and a tint, not by a filled surface: the colour of the page behind is not known. */
    button[aria-pressed='true'] {
      border-color: var(--_accent);
      box-shadow: inset 0 0 0 1px var(--_accent);
      background: color-mix(in srgb, var(--_accent) 14%, transparent);
    }

    button[aria-pressed='true']::before {
      content: '\\2713\\00a0';
      content: '\\2713\\00a0' / '';
    }

    .link {
      border: 0;
      padding: 0;
      min-block-size: max(1.5em, var(--_target));
      color: var(--_accent);
      text-decoration: underline;
      text-underline-offset: 0.15em;
      text-align: start;
    }

    .link:hover {
      background: none;
      text-decoration-thickness: 0.125em;
    }

    .state {
      padding-block: 1em;
      display: grid;
      gap: 0.75em;
      justify-items: start;
    }

    .note {
      border-inline-start: 0.25em solid var(--_edge);
      padding: 0.25em 0.75em;
      margin-block-end: 1em;
      display: flex;
      flex-wrap: wrap;
      gap: 0.25em 1em;
      align-items: center;
    }

    .imprint {
      margin-block-start: 1em;
      display: flex;
      flex-wrap: wrap;
      gap: 0.25em 1em;
    }

    .skeleton {
      opacity: 0;
      animation: appear 150ms 150ms forwards;
    }

    .bone {
      background: var(--_tint);
      border-radius: var(--_radius);
    }

    @keyframes appear {
      to {
        opacity: 1;
      }
    }

    @media (prefers-reduced-motion: reduce) {
      * {
        animation-duration: 1ms !important;
        transition: none !important;
      }
    }

    @media (forced-colors: active) {
      button[aria-pressed='true'] {
        border-width: 3px;
        border-color: Highlight;
      }

      .bone {
        border: 1px solid GrayText;
      }
    }

    @media print {
      :is(button, input, select, .controls) {
        display: none !important;
      }

      a[href^='http']::after {
        content: ' (' attr(href) ')';
        font-size: 0.8125em;
        overflow-wrap: anywhere;
      }

      :is(li, article, figure) {
        break-inside: avoid;
      }
    }
  `,
];
