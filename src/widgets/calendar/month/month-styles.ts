import { css } from 'lit';

/** A month: quiet lines, quiet weekends, today by shape and weight. */
export const monthStyles = css`
  .grid {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
  }

  .grid th {
    padding: 0.25em 0.375em;
    font-size: 0.8125em;
    font-weight: 400;
    color: var(--_muted);
    text-align: start;
    hyphens: none;
  }

  .cell {
    position: relative;
    block-size: 6.875em;
    padding: 0;
    border: 1px solid var(--_rule);
    vertical-align: top;
    cursor: default;
  }

  .cell:focus-visible {
    outline-offset: -2px;
    z-index: 1;
  }

  .weekend {
    background: color-mix(in srgb, var(--_tint) 55%, transparent);
  }

  .cell > .number {
    display: inline-block;
    min-inline-size: 1.75em;
    margin: 0.1875em;
    padding-inline: 0.25em;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
    line-height: 1.6;
    text-align: center;
  }

  .other > .number {
    color: var(--_muted);
  }

  .cell.today > .number {
    margin: calc(0.1875em - 2px);
    border: 2px solid var(--_accent);
    border-radius: 1em;
    font-weight: 800;
  }

  .cell > button {
    position: absolute;
    inset-inline-start: 2px;
    inline-size: calc(100% - 4px);
    max-inline-size: none;
    block-size: 1.85em;
    min-block-size: 0;
    padding: 0 0.375em;
    border: 0;
    border-radius: 0.1875em;
    font-size: 0.8125em;
    line-height: 1.5;
    text-align: start;
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
    hyphens: none;
  }

  .clock {
    flex: none;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
    color: var(--_muted);
  }

  .cell > .event {
    display: flex;
    gap: 0.375em;
    align-items: center;
  }

  /* Cut off at its own end, also where it runs against the direction of the page. */
  .event .name {
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .event.solid {
    font-weight: 550;
    background: color-mix(in srgb, var(--_accent) 18%, transparent);
    border-inline-start: 0.1875em solid var(--_accent);
    padding-inline-start: 0.3125em;
    z-index: 1;
  }

  .event.solid.before {
    border-start-start-radius: 0;
    border-end-start-radius: 0;
    border-inline-start: 0;
  }

  .event.solid.after {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }

  .event:is(:hover, :focus-visible),
  .rest:hover {
    background: color-mix(in srgb, var(--_accent) 26%, transparent);
  }

  .event.cancelled .name {
    text-decoration: line-through;
  }

  .event:is(.cancelled, .postponed) {
    color: var(--_muted);
  }

  /* Quiet once is enough: what is mixed of a quiet colour cannot be read. */
  .event:is(.cancelled, .postponed) .clock {
    color: inherit;
  }

  .event.tentative,
  .event:is(.cancelled, .postponed).solid {
    background: none;
    outline: 1px dashed var(--_edge);
    outline-offset: -1px;
  }

  .cell > .lane-0 {
    inset-block-start: 2.3em;
  }

  .cell > .lane-1 {
    inset-block-start: 4.3em;
  }

  .cell > .lane-2,
  .cell > .rest {
    inset-block-start: 6.3em;
  }

  .cell > .rest {
    color: var(--_muted);
  }

  /* A cell is as wide as what is inside its lines; those between the days of a bar count, too. */
  .cell > .span-2 {
    inline-size: calc(200% - 3px);
  }

  .cell > .span-3 {
    inline-size: calc(300% - 2px);
  }

  .cell > .span-4 {
    inline-size: calc(400% - 1px);
  }

  .cell > .span-5 {
    inline-size: 500%;
  }

  .cell > .span-6 {
    inline-size: calc(600% + 1px);
  }

  .cell > .span-7 {
    inline-size: calc(700% + 2px);
  }

  /* A few letters more of the name say more than the time, which the day tells when it is opened. */
  @container (max-width: 52em) {
    .cell .clock {
      position: absolute;
      clip-path: inset(50%);
    }
  }

  @media (pointer: coarse) {
    .cell > button {
      pointer-events: none;
    }
  }

  @media (forced-colors: active) {
    .event.solid {
      background: Canvas;
      outline: 1px solid CanvasText;
      outline-offset: -1px;
    }
  }
`;
