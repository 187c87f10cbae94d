import { css } from 'lit';

/** A record in full: its text, a contact, and the dialog it is read in. */
export const fullTextStyles = css`
  .lead {
    font-size: 1.125em;
    line-height: 1.4;
  }

  .body > div > * + * {
    margin-block-start: 0.75em;
  }

  .body :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.125em;
    margin-block-start: 1.25em;
  }

  .body :is(ul, ol) {
    list-style: revert;
    padding-inline-start: 1.5em;
  }

  .body blockquote {
    margin-inline: 0;
    margin-block-end: 0;
    padding-inline-start: 1em;
    border-inline-start: 0.1875em solid var(--_accent);
  }

  .body img {
    max-inline-size: 100%;
    block-size: auto;
  }

  .body table {
    display: block;
    max-inline-size: 100%;
    overflow-x: auto;
    border-collapse: collapse;
  }

  .body :is(td, th) {
    padding: 0.375em 0.75em;
    border: 1px solid var(--_rule);
    text-align: start;
  }

  .body :is(pre, code) {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  .contact {
    font-style: normal;
  }

  .contact > * {
    display: block;
  }

  .contact dl {
    margin: 0.25em 0 0;
  }

  .contact dl > div {
    display: flex;
    gap: 0.5em;
  }

  .contact dt {
    color: var(--_muted);
    min-inline-size: 5em;
  }

  .contact dd {
    margin: 0;
    overflow-wrap: anywhere;
  }

  .reader {
    inline-size: min(46em, 100vw);
    max-inline-size: none;
    max-block-size: min(56em, 100dvb);
    margin: auto;
    padding: 0;
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
    color: var(--verbund-dialog-color, CanvasText);
    background: var(--verbund-dialog-background, Canvas);
    overscroll-behavior: contain;
  }

  .reader::backdrop {
    background: rgb(0 0 0 / 55%);
  }

  .sheet {
    display: grid;
    gap: 0.75em;
    padding: 1em clamp(1em, 4vw, 2.5em) 2em;
  }

  .sheet h2 {
    font-size: 1.375em;
  }

  .sheet h2:focus {
    outline: none;
  }

  .bar {
    position: sticky;
    inset-block-start: 0.5em;
    display: flex;
    justify-content: end;
    z-index: 1;
  }

  .close {
    display: grid;
    place-items: center;
    inline-size: max(2.5em, var(--_target));
    block-size: max(2.5em, var(--_target));
    padding: 0;
    border-radius: 50%;
    background: Canvas;
  }
`;
