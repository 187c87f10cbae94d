import { css } from 'lit';

/** Files of an event. */
export const documentsStyles = css`
  .files {
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
