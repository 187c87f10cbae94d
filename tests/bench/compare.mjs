const number = (value) => value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 1 : 0 });

/**
 * @typedef {object} Row
 * @property {string} what
 * @property {number} n Size of the data.
 * @property {(cell: object) => number | undefined} of Reads the figure from a cell.
 * @property {string} cell Whose figure it is.
 * @property {string} against Whose figure it is compared with.
 * @property {string} [profile] `fast` unless given.
 * @property {number} [budget] How many times as much it may be.
 * @property {number} [most] What it may be at most, whatever the other one needs.
 */

/**
 * The medians of a run side by side, as a table in Markdown, and how many budgets were missed. What was not run is left out.
 *
 * @param {Record<string, object>} cells of the bench's `summarize`, by `contestant|size|profile`
 * @param {readonly Row[]} wanted
 */
export function compare(cells, wanted) {
  const rows = [];
  let missed = 0;
  for (const { what, n, of, profile = 'fast', cell, against, budget, most } of wanted) {
    const [ours, theirs] = [cells[`${cell}|${n}|${profile}`], cells[`${against}|${n}|${profile}`]];
    if (!ours || !theirs) continue;
    const [a, b] = [ours.fail ? undefined : of(ours), theirs.fail ? undefined : of(theirs)];
    const ratio = a / b;
    const kept = budget ? ratio <= budget : a <= most;
    if ((budget ?? most) && !kept) missed += 1;
    rows.push([
      `${what}${profile === 'slow' ? ', slow profile' : ''}`,
      n.toLocaleString('en'),
      a === undefined ? (ours.fail ?? 'no result') : number(a),
      b === undefined ? (theirs.fail ?? 'no result') : number(b),
      Number.isFinite(ratio) ? `${ratio.toFixed(2)}×` : '–',
      budget ? `≤ ${budget}×` : most ? `≤ ${most}` : '',
      (budget ?? most) ? (kept ? 'kept' : '**missed**') : '',
      Math.min(ours.reps, theirs.reps),
    ]);
  }
  const head = ['what (ms, medians)', 'items', 'ours', 'against', 'ratio', 'budget', '', 'runs'];
  const lines = [head, ['---', ...head.slice(1, -3).map(() => '---:'), '---:', '---', '---:'], ...rows];
  return { table: lines.map((line) => `| ${line.join(' | ')} |`).join('\n'), missed };
}
