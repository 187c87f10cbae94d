import { css } from 'lit';
import { fullTextStyles } from '../../../ui/styles/full-text-styles.js';
import { noteStyles } from '../../../ui/styles/note-styles.js';
import { documentsStyles } from './documents-styles.js';

/** A date in full, in its place or in a dialog. */
export const readingStyles = css`
  ${fullTextStyles}
  ${documentsStyles}

  .detail {
    grid-column: 1 / -1;
    display: grid;
    gap: 1em;
    max-inline-size: 44em;
    margin-block-start: 0.75em;
    min-inline-size: 0;
  }

  .dates > li > .entry > .detail {
    padding-block-end: 1em;
  }

  /* Its entry has said it. */
  .dates > li > .entry > .detail > .when {
    display: none;
  }

  .sheet > .detail {
    margin: 0;
  }

  /* Beside the title, not above it. */
  .sheet > .bar {
    block-size: 0;
    align-items: start;
  }

  .sheet > h2 {
    padding-inline-end: 2.5em;
    min-block-size: 1.75em;
  }

  .sheet .entry,
  .sheet .dates > li {
    border-block-start: 1px solid var(--_rule);
    padding-block-start: 0.75em;
  }

  .sheet .entry {
    border: 0;
    padding: 0;
  }

  .when {
    font-weight: 650;
  }

  .when .meta {
    font-weight: 400;
  }

  ${noteStyles}

  .note {
    display: block;
    margin: 0;
    font-weight: 650;
  }

  .main img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    max-block-size: 26em;
    border-radius: var(--_radius);
  }

  .credit {
    margin-block-start: 0.25em;
    font-size: 0.8125em;
    color: var(--_muted);
  }

  .groups {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: 1em 1.5em;
  }

  .groups:not(:has(*)) {
    display: none;
  }

  .group {
    display: grid;
    gap: 0.25em;
    align-content: start;
    min-inline-size: 0;
  }

  .group > :is(h2, h3, h4, h5, h6) {
    font-size: 0.9375em;
    color: var(--_muted);
  }

  .act {
    display: inline-block;
    padding: 0.375em 0.875em;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    font-weight: 650;
    text-decoration: none;
  }

  .act:hover {
    background: color-mix(in srgb, var(--_accent) 14%, transparent);
  }

  .along,
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
  }

  .group .link {
    font-size: 1em;
  }

  .cancelled time {
    text-decoration: line-through;
  }
`;
