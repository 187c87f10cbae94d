import { css } from 'lit';

/** The three views of `socialLinks`; on top of the base styles. */
export const socialStyles = css`
  .social {
    display: grid;
    line-height: 1.3;
    hyphens: manual;
  }

  .social.list {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    column-gap: var(--_gap);
  }

  .social:is(.buttons, .icons) {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .social.icons {
    gap: 0.25em;
    /* The glyphs, not the invisible squares around them, stand on the page's edge. */
    margin-inline-start: -0.5em;
  }

  .social li {
    min-inline-size: 0;
  }

  .social a {
    position: relative;
    display: flex;
    gap: 0.625em;
    color: inherit;
    text-decoration: none;
    border-radius: var(--_radius);
    touch-action: manipulation;
  }

  .social .glyph {
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
    fill: currentcolor;
  }

  .social .words {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .social .meta {
    display: block;
    margin-block-start: 0.125em;
  }

  .social.list a {
    inline-size: fit-content;
    max-inline-size: 100%;
    padding-block: 0.5em;
    min-block-size: max(2.5em, var(--_target));
  }

  .social :is(.name, .glyph) {
    color: var(--_accent);
  }

  .social.list .name {
    text-decoration: underline;
    text-decoration-thickness: from-font;
    text-underline-offset: 0.15em;
  }

  .social.list a:hover .name {
    text-decoration-thickness: 0.125em;
  }

  .social + .more {
    margin-block-start: 0.75em;
  }

  .social .bone {
    block-size: max(2.5em, var(--_target));
    inline-size: 7em;
  }

  .social.list .bone {
    block-size: 1.375em;
    margin-block: calc((max(2.5em, var(--_target)) - 1.375em) / 2);
    inline-size: 60%;
  }

  .social.icons .bone {
    block-size: 1.5em;
    inline-size: 1.5em;
    margin: calc((max(2.5em, var(--_target)) - 1.5em) / 2);
  }

  .social:is(.buttons, .icons) a {
    align-items: center;
    min-block-size: max(2.5em, var(--_target));
    transition: background-color 120ms;
  }

  .social:is(.buttons, .icons) a:hover {
    background: var(--_tint);
  }

  .social.buttons a {
    gap: 0.5em;
    padding: 0.375em 0.75em;
    border: 1px solid var(--_edge);
  }

  .social.buttons a:hover {
    border-color: currentcolor;
  }

  .social.icons a {
    justify-content: center;
    min-inline-size: max(2.5em, var(--_target));
  }

  .social.icons .glyph {
    inline-size: 1.5em;
    block-size: 1.5em;
  }

  @media print {
    .social {
      display: block !important;
      margin: 0 !important;
    }

    .social a {
      display: block;
      border: 0 !important;
      padding: 0 !important;
      min-block-size: 0 !important;
    }

    .social .glyph,
    .social .name[aria-hidden] {
      display: none;
    }

    .social .hidden {
      position: static;
      inline-size: auto;
      block-size: auto;
      margin: 0;
      clip-path: none;
      white-space: normal;
    }
  }
`;
