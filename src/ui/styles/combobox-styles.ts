import { css } from 'lit';

/**
 * What a combobox looks like; its list lies over what follows, on the page's own surface, as
 * nothing else covers it.
 */
export const comboboxStyles = css`
  .combobox {
    position: relative;
    flex: 1 1 14em;
    max-inline-size: min(24em, 100%);
  }

  .combobox input {
    inline-size: 100%;
    text-overflow: ellipsis;
  }

  .combobox .popup {
    position: absolute;
    inset-inline: 0;
    z-index: 10;
    margin-block-start: 0.125em;
    color: var(--verbund-dialog-color, CanvasText);
    background: var(--verbund-dialog-background, Canvas);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    overflow: hidden;
  }

  .combobox [role='listbox'] {
    max-block-size: min(20em, 50vh);
    overflow: auto;
    overscroll-behavior: contain;
  }

  .combobox [role='option'] {
    padding: 0.25em 0.75em;
    min-block-size: max(2em, var(--_target));
    display: grid;
    align-content: center;
    line-height: 1.3;
    cursor: pointer;
    border-inline-start: 0.25em solid transparent;
  }

  .combobox [role='option']:hover {
    background: var(--_tint);
  }

  .combobox [role='option'][aria-selected='true'] {
    background: color-mix(in srgb, var(--_accent) 14%, transparent);
    border-inline-start-color: var(--_accent);
  }

  .combobox .aside {
    padding: 0.5em 1.25em;
    font-size: 0.8125em;
    color: var(--_muted);
  }

  .combobox [role='listbox']:not([hidden]) + .aside {
    border-block-start: 1px solid var(--_rule);
  }

  @media (forced-colors: active) {
    .combobox [role='option'] {
      border-color: Canvas;
    }

    .combobox [role='option'][aria-selected='true'] {
      color: HighlightText;
      background: Highlight;
      border-color: Highlight;
      forced-color-adjust: none;
    }

    .combobox [role='option'][aria-selected='true'] .meta {
      color: inherit;
    }
  }
`;
