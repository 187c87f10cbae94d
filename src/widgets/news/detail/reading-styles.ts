import { css } from 'lit';
import { fullTextStyles } from '../../../ui/styles/full-text-styles.js';

/** A full item, in its place or in a dialog. */
export const readingStyles = css`
  ${fullTextStyles}

  .apparatus[dir='ltr'] {
    direction: ltr;
  }

  .apparatus[dir='rtl'] {
    direction: rtl;
  }

  .detail {
    display: grid;
    gap: 1em;
    max-inline-size: 44em;
  }

  .main img,
  .photo img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    border-radius: var(--_radius);
  }

  .main img {
    inline-size: 100%;
    max-block-size: 30em;
    object-fit: contain;
    object-position: left;
  }

  .issue .main img {
    inline-size: auto;
    max-inline-size: min(100%, 18em);
  }

  .gallery {
    display: grid;
    gap: 1em;
    grid-template-columns: repeat(auto-fill, minmax(min(12em, 100%), 1fr));
  }

  .photo img {
    inline-size: 100%;
    aspect-ratio: 3 / 2;
    object-fit: cover;
  }

  .apparatus {
    display: grid;
    gap: 1em;
    border-block-start: 1px solid var(--_rule);
    padding-block-start: 1em;
  }

  .label {
    font-weight: 650;
  }

  .downloads li,
  .related li {
    padding-block: 0.25em;
  }

  .press .about {
    margin-block-start: 0.75em;
  }

  .related time {
    display: block;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
  }
`;
