import { css } from 'lit';

/** A week with hours. */
export const weekStyles = css`
  .week {
    --_hour: 2.75em;
    --_head: 2.5em;
    --_above: calc(var(--_head) + var(--lanes) * 1.75em + 0.25em);
    display: grid;
    grid-template-columns: 3.25em minmax(0, 1fr);
  }

  .axis {
    position: relative;
    font-size: 0.8125em;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }

  .axis > span {
    position: absolute;
    inset-block-start: calc((var(--_above) + (var(--from) - var(--first)) / 60 * var(--_hour)) / 0.8125 - 0.75em);
    inset-inline-end: 0.5em;
  }

  .columns {
    display: grid;
    grid-template-columns: repeat(7, minmax(0, 1fr));
  }

  .weekday-column {
    position: relative;
    border-inline-start: 1px solid var(--_rule);
    min-inline-size: 0;
  }

  .weekday-column.weekend {
    background: color-mix(in srgb, var(--_tint) 55%, transparent);
  }

  .week .head {
    display: grid;
    place-items: center;
    block-size: var(--_head);
    line-height: 1.2;
  }

  .week .head .number {
    display: inline-block;
    min-inline-size: 1.75em;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
    text-align: center;
  }

  .week .today .head .number {
    border: 2px solid var(--_accent);
    border-radius: 1em;
    font-weight: 800;
  }

  .longs {
    position: relative;
    block-size: calc(var(--lanes) * 1.75em + 0.25em);
  }

  .blocks {
    position: relative;
    block-size: calc(var(--hours) * var(--_hour));
    background: repeating-linear-gradient(var(--_rule) 0 1px, transparent 1px var(--_hour));
  }

  .week .event {
    position: absolute;
    display: flex;
    gap: 0 0.375em;
    max-inline-size: none;
    min-block-size: 1.5rem;
    padding: 0 0.375em;
    border: 0;
    border-radius: 0.1875em;
    border-inline-start: 0.1875em solid var(--_accent);
    font-size: 0.8125em;
    line-height: 1.35;
    text-align: start;
    overflow: hidden;
    overflow-wrap: anywhere;
    hyphens: auto;
  }

  .week .long {
    inset-inline-start: 2px;
    inset-block-start: calc(var(--lane) * 1.75em / 0.8125);
    inline-size: calc(100% - 4px);
    block-size: calc(1.625em / 0.8125);
    white-space: nowrap;
    text-overflow: ellipsis;
    z-index: 1;
  }

  .week .block {
    inset-block-start: calc((var(--from) - var(--first)) / 60 * var(--_hour) / 0.8125 + 1px);
    block-size: calc(max(24px, (var(--to) - var(--from)) / 60 * var(--_hour) / 0.8125 - 2px));
    inset-inline-start: calc(var(--column) / var(--columns) * 100% + 1px);
    inline-size: calc(100% / var(--columns) - 2px);
    background: color-mix(in srgb, var(--_accent) 14%, transparent);
  }

  .week .block:not(.short) {
    flex-direction: column;
  }

  /* Where there is little room, the place of it tells the time. */
  .week .slim .clock {
    display: none;
  }

  .week .block .name {
    flex: none;
    max-inline-size: 100%;
  }

  .week .span-2 {
    inline-size: calc(200% - 4px);
  }

  .week .span-3 {
    inline-size: calc(300% - 4px);
  }

  .week .span-4 {
    inline-size: calc(400% - 4px);
  }

  .week .span-5 {
    inline-size: calc(500% - 4px);
  }

  .week .span-6 {
    inline-size: calc(600% - 4px);
  }

  .week .span-7 {
    inline-size: calc(700% - 4px);
  }

  .week .block:is(.cancelled, .postponed, .tentative) {
    background: none;
    outline: 1px dashed var(--_edge);
    outline-offset: -1px;
  }

  .week [part='rest'] {
    padding-inline: 0.375em;
    font-size: 0.8125em;
  }
`;
