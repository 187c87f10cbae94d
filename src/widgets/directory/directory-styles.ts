import { css } from 'lit';
import { noteStyles } from '../../ui/styles/note-styles.js';

/**
 * Search and facets above; map and list side by side where there is room, one below the other where
 * there is not.
 */
export const directoryStyles = css`
  ${noteStyles}

  .kpi {
    font-weight: 650;
    margin-block-end: 0.5em;
    text-wrap: balance;
  }

  .toolbar,
  .unfolds,
  .facets {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }

  .toolbar {
    gap: 0.625em;
    margin-block-end: 0.5em;
  }

  .toolbar > input[type='search'] {
    flex: 1 1 14em;
    max-inline-size: min(28em, 100%);
  }

  .facets {
    display: contents;
  }

  .unfold.all {
    display: none;
  }

  .unfold::after {
    content: '';
    display: inline-block;
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-inline-start: 0.5em;
    border: solid currentcolor;
    border-width: 0 0.125em 0.125em 0;
    rotate: 45deg;
    translate: 0 -0.2em;
  }

  .unfold[aria-expanded='true'] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .unfold[aria-expanded='true']::after {
    rotate: 225deg;
    translate: 0 0.1em;
  }

  .count {
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }

  .unfold .count {
    display: inline-block;
    min-inline-size: 1.5em;
    padding-inline: 0.375em;
    border-radius: 1em;
    text-align: center;
    background: color-mix(in srgb, var(--_accent) 18%, transparent);
  }

  .results:not(:empty) {
    margin-block-end: 0.5em;
  }

  .layout {
    display: grid;
    gap: 1em var(--_gap);
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
  }

  .map-space {
    block-size: clamp(16em, 60vh, 32em);
    border-radius: var(--_radius);
    background: var(--_tint);
  }

  .entries > li {
    border-block-start: 1px solid var(--_rule);
    scroll-margin-block: 5em;
  }

  .entries > li:first-child {
    border-block-start: 0;
  }

  .entry {
    position: relative;
    display: grid;
    gap: 0.25em;
    padding-block: 0.75em;
    border-radius: var(--_radius);
  }

  .entry.marked {
    background: var(--_tint);
    /* Wider than the text, but a margin would make a page scroll sideways where the widget stands at its edge. */
    box-shadow:
      -0.5em 0 var(--_tint),
      0.5em 0 var(--_tint);
  }

  .entry :is(h2, h3, h4, h5, h6) {
    font-size: 1.0625em;
  }

  .entry .open {
    font-weight: inherit;
    font-size: 1em;
    text-decoration-color: transparent;
  }

  .entry .open:is(:hover, :focus-visible) {
    text-decoration-color: currentcolor;
  }

  /* The whole entry is the target. */
  .entry .open::after {
    content: '';
    position: absolute;
    inset: 0;
  }

  .line {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
  }

  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
    font-size: 0.8125em;
  }

  .tags li {
    padding: 0.0625em 0.5em;
    border-radius: 1em;
    background: var(--_tint);
  }

  .tags .rest {
    background: none;
    color: var(--_muted);
  }

  .more {
    margin-block-start: 0.75em;
  }

  .bone {
    block-size: 1em;
    inline-size: 40%;
    margin-block: 0.75em;
  }

  .bone.title {
    inline-size: 70%;
  }

  .bone.map-space {
    block-size: clamp(16em, 60vh, 32em);
    inline-size: auto;
    margin: 0;
  }

  @container (max-width: 36em) {
    .unfold.all {
      display: block;
    }

    .facets {
      display: flex;
      inline-size: 100%;
    }

    .facets.folded {
      display: none;
    }
  }

  @container (min-width: 48em) {
    .layout.both {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .layout.both > .beside {
      position: sticky;
      inset-block-start: 1em;
    }
  }

  @media print {
    .layout {
      display: block;
    }

    .beside,
    .more {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .tags li,
    .entry.marked {
      outline: 1px solid CanvasText;
    }
  }
`;
