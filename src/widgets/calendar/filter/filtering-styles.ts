import { css } from 'lit';
import { optionStyles } from '../../../ui/styles/option-styles.js';

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

  ${optionStyles}

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
