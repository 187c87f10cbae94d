import { css } from 'lit';
import { optionStyles } from '../../../ui/styles/option-styles.js';

/** What visitors see once they touch the controls: panels, chips, marks. */
export const filteringStyles = css`
  ${optionStyles}

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
