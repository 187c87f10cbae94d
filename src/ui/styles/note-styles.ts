import { css } from 'lit';

/** A remark set apart from what it is about. */
export const noteStyles = css`
  .note {
    border-inline-start: 0.25em solid var(--_edge);
    padding: 0.25em 0.75em;
    margin-block-end: 1em;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    align-items: center;
  }
`;
