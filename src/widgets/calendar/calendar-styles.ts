import { css } from 'lit';

/** Controls, the period, and the list by day with the day in a column that stays. */
export const calendarStyles = css`
  .toolbar,
  .period,
  .steps,
  .views,
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
  }

  .toolbar {
    gap: 0.5em;
    margin-block-end: 0.5em;
  }

  .toolbar > input[type='search'] {
    flex: 1 1 14em;
    max-inline-size: min(28em, 100%);
  }

  .unfold::after {
    content: '';
    display: inline-block;
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-inline-start: 0.5em;
    border: solid currentcolor;
    border-width: 0 0.125em 0.125em 0;
    rotate: 45deg;
    translate: 0 -0.2em;
  }

  .period {
    gap: 0.5em;
    margin-block-end: 0.75em;
  }

  .period .title {
    font-size: 1.125em;
    font-weight: 650;
    line-height: 1.2;
  }

  .steps {
    gap: 0.25em;
  }

  .shown {
    display: flex;
    gap: 0.25em;
    align-items: center;
  }

  .step {
    display: grid;
    place-items: center;
    inline-size: max(2.25em, var(--_target));
    padding: 0;
  }

  .jump {
    border-color: transparent;
    inline-size: max(1.75em, var(--_target));
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

  .widget[dir='rtl'] .step .icon {
    scale: -1 1;
  }

  .views {
    margin-inline-start: auto;
    flex-wrap: nowrap;
  }

  .views button {
    margin-inline-start: -1px;
    border-radius: 0;
  }

  .views button[aria-pressed='true'] {
    position: relative;
  }

  .days > .day,
  .days > .gap {
    border-block-start: 1px solid var(--_rule);
  }

  .days > :first-child {
    border-block-start: 0;
  }

  .day {
    display: grid;
    grid-template-columns: 4.25em minmax(0, 1fr);
    gap: 0 1em;
    padding-block: 0.75em;
  }

  .gap {
    padding-block: 0.75em;
    text-align: center;
  }

  .date {
    position: sticky;
    inset-block-start: 0.5em;
    align-self: start;
    line-height: 1.2;
    text-align: center;
    hyphens: none;
  }

  .date span {
    display: block;
    white-space: nowrap;
  }

  .weekday,
  .month,
  .now {
    font-size: 0.8125em;
    color: var(--_muted);
  }

  .date .number {
    inline-size: max-content;
    min-inline-size: 1.75em;
    margin: 1px auto;
    font-size: 1.375em;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
    line-height: 1.4;
  }

  .today > .date .number {
    border: 2px solid var(--_accent);
    border-radius: 1em;
    font-weight: 800;
    line-height: calc(1.75em - 4px);
  }

  .today > .date .now {
    color: inherit;
    font-weight: 650;
  }

  .dates {
    display: grid;
    gap: 0.75em;
    min-inline-size: 0;
  }

  .entry {
    position: relative;
    display: grid;
    gap: 0 1em;
  }

  .time {
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
    hyphens: none;
  }

  .entry :is(h2, h3, h4, h5, h6) {
    font-size: 1.0625em;
  }

  .open {
    font: inherit;
    line-height: inherit;
    min-block-size: 0;
    text-decoration-color: transparent;
    text-wrap: inherit;
    hyphens: inherit;
  }

  .open:is(:hover, :focus-visible) {
    text-decoration-color: currentcolor;
  }

  /* The whole entry is the target, until it is open. */
  .open[aria-expanded='false']::after {
    content: '';
    position: absolute;
    inset-block: -0.25em;
    inset-inline: 0;
  }

  .open[aria-expanded='false']:focus-visible {
    outline: none;
  }

  .open[aria-expanded='false']:focus-visible::after {
    outline: 2px solid var(--_focus);
    border-radius: var(--_radius);
  }

  .badge {
    display: inline-block;
    padding-inline: 0.5em;
    border: 1px solid currentcolor;
    border-radius: 1em;
    font-size: 0.75em;
    line-height: 1.5;
    text-decoration: none;
    vertical-align: 0.1em;
  }

  .cancelled .name,
  .cancelled time {
    text-decoration: line-through;
  }

  .line > * {
    position: relative;
    inset-inline-start: -1.25em;
    padding-inline-start: 1.25em;
  }

  /* Each fact brings its dot along; at the start of a line the dot lies outside and is cut off. */
  .line {
    overflow: clip;
  }

  .line > * + ::before {
    content: '·';
    position: absolute;
    inset-inline-start: 0.5em;
  }

  .registration {
    font-weight: 650;
  }

  .more {
    margin-block-start: 0.75em;
  }

  .bone {
    block-size: 1em;
    inline-size: 40%;
    margin-block: 0.5em;
  }

  .bone.date {
    inline-size: auto;
    block-size: 3.5em;
    margin: 0;
  }

  .bone.title {
    inline-size: 70%;
  }

  .bone.month-space {
    inline-size: auto;
    block-size: 40em;
    margin: 0;
  }

  @container (min-width: 34em) {
    .entry {
      grid-template-columns: 8.5em minmax(0, 1fr);
    }

    .time > * {
      display: block;
    }

    .time {
      line-height: 1.35;
    }
  }

  @media print {
    .period .title ~ *,
    .shown ~ *,
    .more {
      display: none;
    }

    .date {
      position: static;
    }
  }
`;
