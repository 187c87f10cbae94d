import { css } from 'lit';

/** What visitors see once they touch the controls: panels, chips, marks. */
export const filteringStyles = css`
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
    flex: none;
    margin-inline-start: auto;
    white-space: nowrap;
    color: var(--_muted);
  }

  .option.none {
    color: var(--_muted);
  }

  .look {
    inline-size: min(100%, 20em);
  }

  .chosen {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em 0.75em;
    align-items: center;
    margin-block-end: 0.5em;
  }

  .chosen .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
  }

  .chip {
    display: inline-flex;
    gap: 0.25em;
    align-items: center;
    border-radius: 2em;
    font-size: 0.875em;
  }

  .chip .icon {
    inline-size: 1em;
    block-size: 1em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
  }

  mark {
    background: color-mix(in srgb, var(--_accent) 22%, transparent);
    color: inherit;
    border-radius: 0.125em;
  }

  @media (forced-colors: active) {
    mark {
      background: Mark;
      color: MarkText;
    }
  }

  @media print {
    .chosen {
      display: none;
    }
  }
`;
