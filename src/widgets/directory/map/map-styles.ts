import { css } from 'lit';
import { pinStyles } from './pins/pin-styles.js';

/**
 * The map and what lies over it. What Leaflet needs of its own style sheet is here, too: that one
 * knows no shadow roots.
 */
export const mapStyles = css`
  .map {
    display: grid;
    gap: 0.5em;
  }

  .stage {
    position: relative;
    block-size: clamp(16em, 60vh, 32em);
    overflow: hidden;
    isolation: isolate;
    /* Only Germany's outline is known. One ground for all, so that its neighbours do not look like the sea. */
    background: color-mix(in oklab, currentcolor 7%, transparent);
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
  }

  .canvas {
    position: absolute;
    inset: 0;
    overflow: hidden;
    direction: ltr;
    touch-action: pan-x pan-y;
    user-select: none;
    -webkit-user-select: none;
  }

  .ground {
    position: absolute;
    inset: 0;
  }

  /* West stays on the left in every language. */
  .canvas :is(.leaflet-pane, .leaflet-layer, .leaflet-tile-container, .leaflet-tile) {
    position: absolute;
    left: 0;
    top: 0;
  }

  .canvas .leaflet-tile {
    max-inline-size: none;
    visibility: hidden;
    pointer-events: none;
  }

  .canvas .leaflet-tile-loaded {
    visibility: inherit;
  }

  .leaflet-tile-pane {
    z-index: 1;
  }

  .leaflet-overlay-pane {
    z-index: 2;
  }

  .leaflet-marker-pane {
    z-index: 3;
  }

  .leaflet-grab {
    cursor: grab;
  }

  .leaflet-drag-target {
    cursor: grabbing;
  }

  /* Its parts are put where the world is, however far that is from the corner. */
  .canvas svg {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: visible;
    pointer-events: none;
  }

  .canvas path {
    fill: none;
    stroke: color-mix(in oklab, currentcolor 45%, transparent);
    stroke-linejoin: round;
  }

  .canvas .land {
    stroke-width: 1.5;
  }

  .canvas .border {
    stroke: color-mix(in oklab, currentcolor 30%, transparent);
  }

  .pictured :is(.land, .border) {
    display: none;
  }

  .canvas .boundary {
    fill: color-mix(in srgb, var(--_accent) 10%, transparent);
    fill-rule: evenodd;
    stroke: var(--_accent);
    stroke-width: 2;
  }

  .canvas .ring {
    fill: color-mix(in srgb, var(--_accent) 8%, transparent);
    stroke: var(--_accent);
    stroke-width: 1.5;
    stroke-dasharray: 6 4;
  }

  /* Pictures are light in a dark page, too, and their streets and names have to be read. */
  .pictured :is(.boundary, .ring) {
    fill: none;
    stroke: var(--_pin);
  }

  .steer > *,
  .here,
  .hint {
    position: absolute;
    z-index: 4;
  }

  .corner {
    inset-block-start: 0.5em;
    inset-inline-end: 0.5em;
    display: grid;
    gap: 2px;
  }

  .steer button {
    display: grid;
    place-items: center;
    inline-size: max(2em, var(--_target));
    block-size: max(2em, var(--_target));
    min-block-size: 0;
    padding: 0;
    color: CanvasText;
    background: Canvas;
    border-color: color-mix(in oklab, CanvasText 50%, Canvas);
  }

  .steer button:hover {
    background: color-mix(in oklab, CanvasText 10%, Canvas);
  }

  .steer :is(.north, .south) {
    inset-inline: 0;
    margin-inline: auto;
    block-size: max(1.5em, var(--_target));
  }

  .steer :is(.west, .east) {
    inset-block: 0;
    margin-block: auto;
    inline-size: max(1.5em, var(--_target));
  }

  .north {
    inset-block-start: 0.25em;
  }

  .south {
    inset-block-end: 0.25em;
  }

  .west {
    left: 0.25em;
  }

  .east {
    right: 0.25em;
  }

  .map .icon {
    inline-size: 1.125em;
    block-size: 1.125em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  /* A low window is a wide one. */
  @media (max-height: 30em) {
    .corner {
      grid-auto-flow: column;
    }
  }

  .here {
    inset: auto 0.5em 0.5em;
    max-block-size: 70%;
    overflow: auto;
    padding: 0.5em 0.75em;
    color: CanvasText;
    background: Canvas;
    border: 1px solid color-mix(in oklab, CanvasText 50%, Canvas);
    border-radius: var(--_radius);
  }

  .here .bar {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 0.5em;
  }

  .here .close {
    display: grid;
    place-items: center;
    inline-size: max(2em, var(--_target));
    padding: 0;
    border: 0;
  }

  .here .link {
    color: color-mix(in oklab, var(--_accent) 70%, CanvasText);
  }

  .hint {
    inset-block-start: 45%;
    inset-inline: 0;
    inline-size: fit-content;
    max-inline-size: 90%;
    margin-inline: auto;
    padding: 0.5em 0.75em;
    color: #fff;
    background: rgb(16 20 28 / 88%);
    border-radius: var(--_radius);
    text-align: center;
    pointer-events: none;
  }

  .question {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
  }

  .question > p {
    flex: 1 1 16em;
  }

  .notes {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
  }

  .credits {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    font-size: 0.8125rem;
  }

  ${pinStyles}

  @media (forced-colors: active) {
    .stage {
      background: Canvas;
    }

    .canvas :is(.land, .border, .boundary, .ring) {
      fill: none;
      stroke: CanvasText;
    }

    .canvas .border {
      stroke-dasharray: 1 3;
    }

    /* Pictures keep their own colours. */
    .pictured :is(.boundary, .ring) {
      stroke: #000;
    }

    .hint {
      color: CanvasText;
      background: Canvas;
      border: 1px solid;
    }
  }

  @media print {
    .map {
      display: none;
    }
  }
`;
