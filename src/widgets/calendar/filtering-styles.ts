import { css } from 'lit';

/** What unfolds below the controls. */
export const filteringStyles = css`
  .count {
    display: inline-block;
    min-inline-size: 1.5em;
    padding-inline: 0.375em;
    border-radius: 1em;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
    text-align: center;
    background: color-mix(in srgb, var(--_accent) 18%, transparent);
  }

  .unfold[aria-expanded='true'] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .values {
    inline-size: 100%;
    display: grid;
    gap: 0.5em;
    justify-items: start;
    min-inline-size: 0;
  }

  .options {
    inline-size: 100%;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13em), 1fr));
    gap: 0 1em;
  }

  .option {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
    min-block-size: max(1.75em, var(--_target));
    padding-block: 0.125em;
    cursor: pointer;
    line-height: 1.3;
  }

  .option input {
    flex: none;
    min-block-size: 0;
    inline-size: 1.125em;
    block-size: 1.125em;
    margin: 0;
    align-self: center;
    accent-color: var(--_accent);
  }

  .option .count {
    margin-inline-start: auto;
    background: none;
    color: var(--_muted);
  }

  .jumping {
    display: flex;
    gap: 0.5em;
    inline-size: 100%;
  }

  .results .link {
    margin-inline-start: 0.75em;
  }

  select option {
    color: CanvasText;
    background: Canvas;
  }
`;
