import { css } from 'lit';

/** Reads like a newspaper: a quiet line, the title, two lines of teaser, the picture at the end. */
export const newsStyles = css`
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
  }

  .toolbar input[type='search'] {
    flex: 1 1 12em;
    max-inline-size: min(24em, 100%);
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
    align-items: center;
  }

  .chip {
    border-radius: 2em;
    font-size: 0.875em;
  }

  .segments {
    gap: 0;
  }

  .segments button:first-child {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }

  .segments button:last-child {
    border-start-start-radius: 0;
    border-end-start-radius: 0;
    border-inline-start-width: 0;
  }

  .count {
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }

  .results {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    align-items: center;
    min-block-size: 1.5em;
    margin-block: 0.25em;
  }

  /* Neither a landmark nor space without anything in it. */
  .toolbar:not(:has(*)),
  .toolbar:not(:has(*)) + .results {
    display: none;
  }

  .items > li {
    padding-block: var(--_gap);
    border-block-start: 1px solid var(--_rule);
    scroll-margin-block: 5em;
  }

  .items > li:first-child {
    border-block-start: 0;
    padding-block-start: 0.5em;
  }

  .card {
    position: relative;
    display: grid;
    gap: 0.25em 1.5em;
  }

  .widget[dir='ltr'] .card {
    direction: ltr;
  }

  .widget[dir='rtl'] .card {
    direction: rtl;
  }

  .card[dir] :is(h2, h3, h4, h5, h6, .teaser, .detail) {
    direction: ltr;
  }

  .card[dir='rtl'] :is(h2, h3, h4, h5, h6, .teaser, .detail) {
    direction: rtl;
  }

  /* A title in another script stays in the column's alignment; its own direction orders its words. */
  .widget[dir='ltr'] .words {
    text-align: left;
  }

  .widget[dir='rtl'] .words {
    text-align: right;
  }

  .words {
    display: grid;
    gap: 0.375em;
    align-content: start;
    min-inline-size: 0;
    max-inline-size: 44em;
  }

  /* Each entry brings its dot along; at the start of a line the dot lies outside and is cut off. */
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    overflow: clip;
  }

  .line > * {
    position: relative;
    inset-inline-start: -1.25em;
    padding-inline-start: 1.25em;
  }

  .line > * + ::before {
    content: '·';
    position: absolute;
    inset-inline-start: 0.5em;
  }

  .pinned {
    display: inline-flex;
    align-items: center;
    gap: 0.25em;
    font-weight: 650;
  }

  .icon {
    inline-size: 1.125em;
    block-size: 1.125em;
    flex: none;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: -0.2em;
  }

  .card :is(h2, h3, h4, h5, h6) {
    font-size: 1.25em;
  }

  .headlines .card :is(h2, h3, h4, h5, h6) {
    font-size: 1.0625em;
  }

  .open {
    font-size: 1em;
    font-weight: inherit;
    line-height: inherit;
    font-family: inherit;
    min-block-size: 0;
    text-decoration-line: none;
    text-wrap: inherit;
    hyphens: inherit;
  }

  .open:hover {
    text-decoration-line: underline;
  }

  .target .open::after {
    content: '';
    position: absolute;
    inset-block: -0.25em;
    inset-inline: 0;
  }

  .target .open:focus-visible {
    outline: none;
  }

  .target .open:focus-visible::after {
    outline: 2px solid var(--_focus);
    outline-offset: 0.25em;
    border-radius: var(--_radius);
  }

  .card .words p a {
    position: relative;
    z-index: 1;
  }

  .teaser {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
  }

  /* As high as it is going to be. */
  .awaited {
    block-size: 4.5em;
  }

  .headlines .teaser {
    -webkit-line-clamp: 1;
    max-block-size: 1.5em;
  }

  @container (max-width: 24em) {
    .headlines .tag {
      display: none;
    }
  }

  .headlines .items > li {
    padding-block: calc(var(--_gap) / 2);
  }

  :is(.source, .languages) {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
  }

  .languages a {
    min-inline-size: 24px;
    min-block-size: max(1.75em, 24px);
  }

  .picture img {
    display: block;
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 3 / 2;
    object-fit: cover;
    border-radius: var(--_radius);
    background: var(--_tint);
  }

  .issue .picture img {
    aspect-ratio: 3 / 4;
  }

  .credit {
    font-size: 0.8125em;
    line-height: 1.4;
    color: var(--_muted);
    margin-block-start: 0.25em;
    hyphens: manual;
  }

  .list .picture {
    order: -1;
  }

  .issue .picture {
    inline-size: min(9em, 100%);
  }

  @container (min-width: 30em) {
    .list .card:has(.picture):not(.is_open) {
      grid-template-columns: minmax(0, 1fr) min(14em, 34%);
    }

    .list .picture {
      order: 0;
    }

    .list .issue .picture {
      justify-self: end;
    }
  }

  .cards {
    display: grid;
    gap: calc(var(--_gap) * 1.25) var(--_gap);
    grid-template-columns: repeat(auto-fill, minmax(min(16em, 100%), 1fr));
  }

  .cards > li,
  .cards > li:first-child {
    border: 0;
    padding: 0;
  }

  .cards > li:has(.is_open) {
    grid-column: 1 / -1;
  }

  .cards .card {
    gap: 0.75em;
    align-content: start;
  }

  .cards .picture {
    order: -1;
  }

  .cards .issue .picture {
    inline-size: auto;
  }

  .cards .issue .picture img {
    aspect-ratio: 3 / 2;
    object-fit: contain;
  }

  /* Issues among themselves stand like on a shelf. */
  .cards:not(:has(.card:not(.issue))) {
    grid-template-columns: repeat(auto-fill, minmax(min(12em, 100%), 1fr));
  }

  .cards:not(:has(.card:not(.issue))) .picture img {
    aspect-ratio: 3 / 4;
    object-fit: cover;
  }

  .more {
    margin-block-start: 1em;
  }

  .bone {
    block-size: 1em;
    margin-block: 0.25em;
  }

  .bone.short {
    inline-size: 12em;
    max-inline-size: 60%;
  }

  .bone.title {
    block-size: 1.5em;
    inline-size: 85%;
  }

  .bone.picture {
    block-size: auto;
    aspect-ratio: 3 / 2;
    margin: 0;
  }

  .headlines .title ~ .bone,
  .headlines .bone.picture {
    display: none;
  }
`;
