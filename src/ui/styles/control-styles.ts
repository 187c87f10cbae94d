import { css } from 'lit';

/** Buttons and fields: for widgets with controls, and for error states. */
export const controlStyles = css`
  :is(button, input, select) {
    font: inherit;
    font-size: 0.9375em;
    line-height: 1.3;
    color: inherit;
    background: none;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    min-block-size: max(2.25em, var(--_target));
    padding: 0.25em 0.75em;
    margin: 0;
    max-inline-size: 100%;
  }

  /* A browser's own grey is too faint on dark pages. */
  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  button {
    cursor: pointer;
    touch-action: manipulation;
  }

  button:hover {
    background: var(--_tint);
  }

  /* Shown by a mark, an edge and a tint, not by a filled surface: the colour of the page behind is not known. */
  button[aria-pressed='true'] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    background: color-mix(in srgb, var(--_accent) 14%, transparent);
  }

  button[aria-pressed='true']::before {
    content: '\\2713\\00a0';
    content: '\\2713\\00a0' / '';
  }

  .link {
    border: 0;
    padding: 0;
    min-block-size: max(1.5em, var(--_target));
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
    text-align: inherit;
  }

  .link:hover {
    background: none;
    text-decoration-thickness: 0.125em;
  }

  @media (forced-colors: active) {
    button[aria-pressed='true'] {
      border-width: 3px;
      border-color: Highlight;
    }
  }
`;
