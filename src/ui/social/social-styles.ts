import { css } from 'lit';

/**
 * The three views of `socialLinks`, on top of the base styles; motion and print come with the
 * drawings.
 */
export const socialStyles = css`
  .social {
    --_row: max(2.5em, var(--_target));
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    line-height: 1.3;
    hyphens: manual;
  }

  .social.list {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: 0 var(--_gap);
  }

  .social.icons {
    gap: 0.25em;
    /* The glyphs, not the invisible squares around them, stand on the page's edge. */
    margin-inline-start: -0.5em;
  }

  /* On that side a page would scroll. */
  .widget[dir='rtl'] .social.icons {
    margin-inline-start: 0;
  }

  .social li {
    min-inline-size: 0;
  }

  .social a {
    position: relative;
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: var(--_row);
    color: inherit;
    text-decoration: none;
    border-radius: var(--_radius);
  }

  .social.list a {
    align-items: start;
    gap: 0.625em;
    inline-size: fit-content;
    max-inline-size: 100%;
    padding-block: 0.5em;
  }

  .social.buttons a {
    padding: 0.375em 0.75em;
    border: 1px solid var(--_edge);
  }

  .social.icons a {
    justify-content: center;
    min-inline-size: var(--_row);
  }

  .social :is(.name, .glyph) {
    color: var(--_accent);
  }

  .social.list .name {
    text-decoration: underline from-font;
    text-underline-offset: 0.15em;
  }

  .social .glyph {
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
    fill: currentcolor;
  }

  .social.icons .glyph {
    inline-size: 1.5em;
    block-size: 1.5em;
  }

  .social .words {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .social .meta {
    display: block;
    margin-block-start: 0.125em;
  }

  .social .bone {
    block-size: var(--_row);
    inline-size: 7em;
  }

  .social:not(.buttons) .bone {
    block-size: 1.5em;
    margin: calc((var(--_row) - 1.5em) / 2);
    inline-size: 1.5em;
  }

  .social.list .bone {
    margin-inline: 0;
    inline-size: 60%;
  }
`;
