import { css } from 'lit';

/** Values to choose from, each with a box to tick and a count; they unfold below the controls. */
export const optionStyles = css`
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
    background: none;
    color: var(--_muted);
  }

  .look {
    inline-size: min(100%, 20em);
  }

  .option.none {
    color: var(--_muted);
  }
`;
