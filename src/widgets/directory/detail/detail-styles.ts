import { css } from 'lit';
import { fullTextStyles } from '../../../ui/styles/full-text-styles.js';
import { socialStyles } from '../../../ui/social/social-styles.js';

/** One organization in full, in a panel or in a dialog. */
export const detailStyles = css`
  ${fullTextStyles}

  ${socialStyles}

  .organization {
    display: grid;
    gap: 1.25em;
    min-inline-size: 0;
  }

  .icon {
    inline-size: 1.125em;
    block-size: 1.125em;
    flex: none;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: -0.2em;
  }

  .organization header {
    display: flex;
    flex-wrap: wrap-reverse;
    align-items: start;
    justify-content: space-between;
    gap: 0.75em 1.5em;
  }

  .organization header > div {
    flex: 1 1 14em;
    min-inline-size: 0;
    display: grid;
    gap: 0.25em;
  }

  .organization header :is(h2, h3, h4, h5, h6) {
    font-size: 1.375em;
  }

  #organization-name {
    scroll-margin-block: 5em;
  }

  #organization-name:focus {
    outline: none;
  }

  /* Logos are drawn for white paper. */
  .logo img {
    display: block;
    inline-size: auto;
    block-size: auto;
    max-inline-size: 9em;
    max-block-size: 4.5em;
    object-fit: contain;
    background: #fff;
    padding: 0.25em;
    border-radius: var(--_radius);
  }

  .organization .credit {
    margin-block-start: 0.25em;
    font-size: 0.8125em;
    color: var(--_muted);
  }

  .telling {
    display: grid;
    gap: 1em;
    max-inline-size: 44em;
  }

  .telling:not(:has(*)),
  .groups:not(:has(*)) {
    display: none;
  }

  .main img {
    display: block;
    inline-size: 100%;
    block-size: auto;
    max-block-size: 24em;
    object-fit: cover;
    border-radius: var(--_radius);
  }

  .body :is(h3, h4, h5, h6) {
    font-size: 1em;
    margin-block-start: 1.25em;
  }

  .body > div > :first-child {
    margin-block-start: 0;
  }

  /* Read down the first column, then down the second: groups differ too much in height for rows. */
  .groups {
    columns: 17em 2;
    column-gap: 2.5em;
    margin-block-end: -1.25em;
    border-block-start: 1px solid var(--_rule);
    padding-block-start: 1.25em;
  }

  .group {
    break-inside: avoid;
    display: grid;
    gap: 0.375em;
    justify-items: start;
    padding-block-end: 1.25em;
  }

  .group > * {
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  .group > .social {
    justify-self: stretch;
    margin-block: -0.375em;
  }

  .group > :is(h3, h4, h5, h6) {
    font-size: 1em;
  }

  .quiet {
    font-size: 0.875em;
    color: var(--_muted);
  }

  .pills {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
    hyphens: manual;
  }

  .pills li {
    padding: 0.125em 0.625em;
    border-radius: 1em;
    background: var(--_tint);
    font-size: 0.9375em;
  }

  .prose {
    white-space: pre-line;
  }

  .hours,
  .facts {
    margin: 0;
    display: grid;
    gap: 0.25em 1em;
    hyphens: manual;
  }

  /* Days may break, times may not. */
  .hours {
    grid-template-columns: minmax(0, max-content) max-content;
  }

  .hours > div {
    display: contents;
  }

  .hours dd {
    grid-column: 2;
    margin: 0;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .facts > div,
  .contact dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
  }

  .facts dt {
    color: var(--_muted);
    min-inline-size: 8.5em;
  }

  .facts dd {
    margin: 0;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .facts .link {
    font-size: inherit;
  }

  .organization footer {
    display: grid;
    gap: 0.75em;
    border-block-start: 1px solid var(--_rule);
    padding-block-start: 1em;
  }

  .notes,
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    align-items: center;
  }

  /* A link in a line of its own is a target to be hit. */
  .notes a,
  .actions a,
  .group > p > a {
    display: inline-block;
    padding-block: max(0.125em, (var(--_target) - 1.5em) / 2);
  }

  .back {
    display: inline-flex;
    align-items: center;
    gap: 0.25em;
    min-block-size: max(2.25em, var(--_target));
  }

  .widget[dir='rtl'] .back .icon {
    transform: scaleX(-1);
  }

  .sheet {
    gap: 0.25em;
  }

  .panel {
    display: grid;
    gap: 0.75em;
    min-inline-size: 0;
    align-content: start;
  }

  @media (forced-colors: active) {
    .pills li {
      border: 1px solid CanvasText;
    }
  }
`;
