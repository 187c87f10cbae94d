import { css } from 'lit';

/** Files of an event. */
export const documentsStyles = css`
  .files {
    /* Far enough from the title that fingers hit the one they mean. */
    margin-block-start: 0.25em;
    font-size: 0.9375em;
  }

  .files li {
    position: relative;
    z-index: 1;
    inline-size: fit-content;
    padding-block: 0.125em;
  }

  .files a {
    display: inline-flex;
    gap: 0.25em;
    align-items: center;
  }
`;
