import { css } from 'lit';

/** The map with what lies on it. What Leaflet needs of its own style sheet is here, too: that one knows no shadow roots. */
export const mapStyles = css`
  .map {
    display: grid;
    gap: 0.5em;
  }

  .stage {
    position: relative;
    block-size: clamp(16em, 60vh, 32em);
    border-radius: var(--_radius);
    overflow: hidden;
    isolation: isolate;
    border: 1px solid var(--_rule);
  }

  .canvas {
    position: absolute;
    inset: 0;
    overflow: hidden;
    direction: ltr;
    font-size: 0.875em;
    background: color-mix(in oklab, #4a90b8 18%, transparent);
    touch-action: pan-x pan-y;
  }

  .leaflet-pane,
  .leaflet-tile,
  .leaflet-tile-container,
  .leaflet-pane > svg,
  .leaflet-zoom-box,
  .leaflet-layer {
    position: absolute;
    left: 0;
    top: 0;
  }

  .leaflet-tile {
    visibility: hidden;
    user-select: none;
    max-inline-size: none;
  }

  .leaflet-tile-loaded {
    visibility: inherit;
  }

  .leaflet-zoom-animated {
    transform-origin: 0 0;
  }

  .leaflet-zoom-anim .leaflet-zoom-animated {
    transition: transform 200ms;
  }

  .leaflet-zoom-anim .leaflet-marker-pane {
    opacity: 0;
  }

  .leaflet-pane > svg {
    max-inline-size: none;
    pointer-events: none;
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

  .canvas.leaflet-grab {
    cursor: grab;
  }

  .leaflet-dragging .canvas {
    cursor: grabbing;
  }

  .canvas path {
    fill: none;
    stroke: color-mix(in oklab, currentcolor 45%, transparent);
    stroke-width: 1;
    stroke-opacity: 1;
    fill-opacity: 1;
  }

  .canvas .land {
    fill: color-mix(in oklab, Canvas 92%, currentcolor);
  }

  .canvas .border {
    stroke: color-mix(in oklab, currentcolor 28%, transparent);
    stroke-dasharray: 3 3;
  }

  .canvas .boundary {
    fill: color-mix(in srgb, var(--_accent) 8%, transparent);
    stroke: var(--_accent);
    stroke-width: 2;
  }

  .canvas .ring {
    fill: color-mix(in srgb, var(--_accent) 7%, transparent);
    stroke: var(--_accent);
    stroke-dasharray: 6 4;
    stroke-width: 1.5;
  }

  .pin {
    position: absolute;
    inset: 0 auto auto 0;
    inline-size: 28px;
    block-size: 28px;
    max-inline-size: none;
    min-block-size: 0;
    margin: -14px 0 0 -14px;
    padding: 0;
    display: grid;
    place-items: center;
    font-size: 0.875rem;
    font-weight: 650;
    line-height: 1;
    color: #fff;
    background: #1d4f91;
    border: 2px solid #fff;
    border-radius: 50% 50% 50% 0;
    outline: 1px solid #10243f;
    font-variant-numeric: tabular-nums;
  }

  .pin:hover {
    background: #123a70;
    z-index: 2;
  }

  .pin.cluster {
    inline-size: 36px;
    block-size: 36px;
    margin: -18px 0 0 -18px;
    border-radius: 50%;
  }

  .pin.large {
    inline-size: 44px;
    block-size: 44px;
    margin: -22px 0 0 -22px;
  }

  .pin.huge {
    inline-size: 56px;
    block-size: 56px;
    margin: -28px 0 0 -28px;
  }

  /* Not exactly here: a soft surface, centred whatever its size. */
  .pin.area {
    border-radius: 50%;
    margin: 0;
    translate: -50% -50%;
    color: #10243f;
    background: rgb(29 79 145 / 28%);
    border: 2px dashed #1d4f91;
    outline: 0;
  }

  .pin:is(.marked, .is_open) {
    background: #8c1d40;
    outline: 2px solid #fff;
    scale: 1.2;
    z-index: 3;
  }

  .pin.area:is(.marked, .is_open) {
    background: rgb(140 29 64 / 40%);
    border-color: #8c1d40;
    scale: 1;
  }

  .pin:focus-visible {
    outline: 3px solid #10243f;
    outline-offset: 2px;
    box-shadow: 0 0 0 5px #fff;
    z-index: 4;
  }

  .steer {
    position: absolute;
    inset-block-start: 0.5em;
    inset-inline-start: 0.5em;
    z-index: 5;
    display: grid;
    grid-template-columns: repeat(2, auto);
    gap: 2px;
  }

  .steer button {
    display: grid;
    place-items: center;
    inline-size: max(2em, var(--_target));
    block-size: max(2em, var(--_target));
    min-block-size: 0;
    padding: 0;
    color: #1c1d21;
    background: rgb(255 255 255 / 92%);
    border-color: #5b6470;
  }

  .steer button:hover {
    background: #fff;
  }

  .steer .icon,
  .here .icon {
    inline-size: 1.125em;
    block-size: 1.125em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .here {
    position: absolute;
    inset: auto 0.5em 0.5em;
    z-index: 6;
    max-block-size: 60%;
    overflow: auto;
    padding: 0.5em 0.75em;
    color: #1c1d21;
    background: #fff;
    border: 1px solid #5b6470;
    border-radius: var(--_radius);
    color-scheme: light;
  }

  .here .bar {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 0.5em;
  }

  .here .close {
    border: 0;
    padding: 0.25em;
    display: grid;
  }

  .here .link {
    color: #0b4aa2;
  }

  .hint {
    position: absolute;
    inset: auto 0 40%;
    z-index: 5;
    inline-size: fit-content;
    max-inline-size: 90%;
    margin-inline: auto;
    padding: 0.5em 0.75em;
    color: #fff;
    background: rgb(16 20 28 / 85%);
    border-radius: var(--_radius);
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

  .attribution {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    font-size: 0.75em;
  }

  .attribution [role='status'] {
    flex: 1 1 auto;
    font-size: 1.125em;
  }

  @media (forced-colors: active) {
    .pin {
      color: CanvasText;
      background: Canvas;
      border-color: CanvasText;
      forced-color-adjust: none;
    }

    .pin:is(.marked, .is_open) {
      color: HighlightText;
      background: Highlight;
    }

    .canvas path {
      stroke: CanvasText;
    }

    .steer button {
      color: ButtonText;
      background: ButtonFace;
    }

    .here {
      color: CanvasText;
      background: Canvas;
    }
  }
`;
