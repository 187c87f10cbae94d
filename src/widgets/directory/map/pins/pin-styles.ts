import { css } from 'lit';

/**
 * Pins are told apart by their shape: a drop for one at this place, a rounded square for several, a
 * circle for several nearby, a dashed surface for what is not exactly here. White halo and dark
 * edge keep them visible on any ground.
 */
export const pinStyles = css`
  .stage {
    /* Dark enough for white letters, whatever the accent is. */
    --_pin: color-mix(in oklab, var(--_accent) 50%, #000);
    --_dark: color-mix(in oklab, var(--_accent) 22%, #000);
  }

  @supports (color: oklch(from red l c h)) {
    .stage {
      --_pin: oklch(from var(--_accent) min(l, 0.45) c h);
      --_dark: oklch(from var(--_accent) 0.26 min(c, 0.06) h);
    }
  }

  .pin {
    --_fill: var(--_pin);
    --_ink: #fff;
    --_size: 30px;
    position: absolute;
    display: grid;
    place-items: center;
    box-sizing: border-box;
    inline-size: var(--_size);
    block-size: var(--_size);
    min-block-size: 0;
    max-inline-size: none;
    margin: 0;
    padding: 0;
    translate: -50% -50%;
    color: var(--_ink);
    background: var(--_fill);
    border: 2px solid #fff;
    border-radius: 50%;
    box-shadow: 0 0 0 1.5px var(--_dark);
    font-size: 0.875rem;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
    line-height: 1;
    overflow-wrap: normal;
  }

  /* Fingers hit what is around it as well. */
  .pin::after {
    content: '';
    position: absolute;
    inset: min(0px, (var(--_size) - var(--_target)) / 2);
  }

  .pin.one {
    translate: -50% calc(-50% - 20px);
    rotate: -45deg;
    border-end-start-radius: 0;
  }

  .pin.one > span {
    rotate: 45deg;
  }

  .pin.several {
    border-radius: 7px;
  }

  .pin.d2 {
    --_size: 36px;
  }

  .pin.d3 {
    --_size: 42px;
  }

  .pin:is(.d4, .d5, .d6) {
    --_size: 52px;
  }

  .pin.area {
    --_ink: var(--_dark);
    inline-size: var(--_side);
    block-size: var(--_side);
    background: color-mix(in oklab, var(--_fill) 26%, rgb(255 255 255 / 45%));
    border: 2px dashed var(--_fill);
    border-radius: 50%;
    box-shadow: none;
    z-index: -1;
  }

  .pin.area > span {
    display: grid;
    place-items: center;
    inline-size: 1.625em;
    block-size: 1.625em;
    border-radius: 50%;
    background: #fff;
  }

  .pin:hover {
    z-index: 1;
    background: color-mix(in oklab, var(--_fill) 75%, #000);
  }

  .pin.area:hover {
    z-index: -1;
    background: color-mix(in oklab, var(--_fill) 40%, rgb(255 255 255 / 45%));
  }

  .pin:is(.marked, .open) {
    z-index: 2;
    scale: 1.3;
    background: var(--_dark);
    box-shadow:
      0 0 0 1.5px var(--_dark),
      0 0 0 4px #fff;
  }

  .pin.area:is(.marked, .open) {
    z-index: 0;
    scale: 1;
    background: color-mix(in oklab, var(--_fill) 45%, rgb(255 255 255 / 45%));
    border-style: solid;
    border-width: 3px;
    box-shadow: 0 0 0 2px #fff;
  }

  .pin:focus-visible {
    z-index: 3;
    outline: 3px solid var(--_dark);
    outline-offset: 3px;
    border-radius: 50%;
    box-shadow: 0 0 0 4px #fff;
  }

  .pin.one:focus-visible {
    border-end-start-radius: 0;
  }

  .pin.several:focus-visible {
    border-radius: 7px;
  }

  @media (prefers-reduced-motion: no-preference) {
    .pin {
      transition: scale 120ms;
    }
  }

  @media (forced-colors: active) {
    .pin,
    .pin.area {
      --_ink: CanvasText;
    }

    .pin {
      forced-color-adjust: none;
      background: Canvas;
      border-color: CanvasText;
      box-shadow: 0 0 0 2px Canvas;
    }

    .pin.area {
      background: none;
      border-color: CanvasText;
    }

    .pin.area > span {
      background: Canvas;
    }

    .pin:is(.marked, .open, .area.marked, .area.open) {
      --_ink: HighlightText;
      background: Highlight;
    }

    .pin.area:is(.marked, .open) > span {
      background: Highlight;
    }

    .pin:focus-visible {
      outline-color: Highlight;
    }
  }
`;
