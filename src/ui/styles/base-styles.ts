import { css } from 'lit';
import { tokens } from './tokens.js';

/**
 * What all widgets look like from the first paint on: type, links, focus, states. Sizes in em,
 * logical properties only.
 */
export const baseStyles = [
  tokens,
  css`
    :host {
      display: block;
      min-inline-size: 0;
      max-inline-size: 100%;
      box-sizing: border-box;
      overflow-wrap: anywhere;
    }

    /*
     * A container says nothing of what it holds. This says the same as a long paragraph to a page
     * that asks (flex items, floats, tables): as wide as there is room.
     */
    :host::before {
      content: '. . . . . . . . . . . . . . . . . . . .';
      display: block;
      block-size: 0;
      overflow: hidden;
      visibility: hidden;
      white-space: normal;
      word-spacing: 8em;
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

    /* What a page says with the universal selector or li to its own text reaches the element from outside and is inherited from there. */
    .widget {
      /* Not the element: a page that resets everything would reset it. */
      container-type: inline-size;
      contain-intrinsic-inline-size: 15em;
      /* Pages that make 1rem ten pixels enlarge their paragraphs again, and nothing tells that. */
      font-size: max(1em, 14px);
      line-height: 1.5;
      hyphens: auto;
      text-align: start;
      text-indent: 0;
      text-transform: none;
      white-space: normal;
    }

    /* Pages have headers that stay at the top. */
    :is(.widget, .open) {
      scroll-margin-block: 5em;
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

    /* The accent is mixed from the text colour; mixed from a muted one it would be too faint on dark pages. */
    .meta :is(a, .link) {
      color: inherit;
    }

    .hidden {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    .state {
      padding-block: 1em;
      display: grid;
      gap: 0.75em;
      justify-items: start;
    }

    /* What a visitor wanted cannot be done: said where they are, however long the widget is. */
    .missing {
      position: sticky;
      inset-block-end: 0;
      z-index: 1;
      padding-inline: 1em;
      color: var(--verbund-dialog-color, CanvasText);
      background: var(--verbund-dialog-background, Canvas);
      border-block-start: 1px solid var(--_edge);
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
      .bone {
        border: 1px solid GrayText;
      }
    }
  `,
];
