const BASE = 'news-vanilla-paged';
const WIDGET = 'verbund-news';
const PAGED = 'verbund-news-paged';

const ready = (cell) => cell.ready;
const result = (interaction) => (cell) => cell.int[interaction]?.result;

/** What may not cost more than `budget` times as much as the same cell of `against`. */
const budgets = [
  ...[20, 2000, 10_000].map((n) => ({ what: 'first items painted', n, of: ready, budget: 1.3 })),
  { what: 'type 1 letter', n: 10_000, of: result('type 1 letter'), budget: 1.5 },
  {
    what: 'first of 10,000 from pages, against ours of 20',
    n: 20,
    of: ready,
    cell: PAGED,
    against: WIDGET,
    budget: 1.2,
  },
  { what: 'first items painted', n: 20, of: ready, profile: 'slow', budget: 1.15 },
];

/** Worth seeing, without a budget of its own. */
const others = [
  ...[20, 2000].map((n) => ({ what: 'type 1 letter', n, of: result('type 1 letter') })),
  ...['toggle category', 'load more'].flatMap((name) =>
    [2000, 10_000].map((n) => ({ what: name, n, of: result(name) })),
  ),
  { what: 'longest task until settled', n: 10_000, of: (cell) => cell.longMax },
  { what: 'main-thread work until settled', n: 10_000, of: (cell) => cell.work },
  { what: 'heap in MB', n: 10_000, of: (cell) => cell.heap / 1e6 },
  { what: 'first items painted', n: 2000, of: ready, profile: 'slow' },
];

const number = (value) => value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 1 : 0 });

/**
 * The medians of a run side by side, as a table in Markdown, and how many budgets were missed. What was not run is left out.
 *
 * @param {Record<string, object>} cells of the bench's `summarize`, by `contestant|size|profile`
 */
export function compare(cells) {
  const rows = [];
  let missed = 0;
  for (const { what, n, of, profile = 'fast', cell = WIDGET, against = BASE, budget } of [...budgets, ...others]) {
    const [ours, theirs] = [cells[`${cell}|${n}|${profile}`], cells[`${against}|${n}|${profile}`]];
    if (!ours || !theirs) continue;
    const [a, b] = [ours.fail ? undefined : of(ours), theirs.fail ? undefined : of(theirs)];
    const ratio = a / b;
    const kept = ratio <= budget;
    if (budget && !kept) missed += 1;
    rows.push([
      `${what}${profile === 'slow' ? ', slow profile' : ''}`,
      n.toLocaleString('en'),
      a === undefined ? (ours.fail ?? 'no result') : number(a),
      b === undefined ? (theirs.fail ?? 'no result') : number(b),
      Number.isFinite(ratio) ? `${ratio.toFixed(2)}×` : '–',
      budget ? `≤ ${budget}×` : '',
      budget ? (kept ? 'kept' : '**missed**') : '',
      Math.min(ours.reps, theirs.reps),
    ]);
  }
  const head = ['what (ms, medians)', 'items', 'ours', 'against', 'ratio', 'budget', '', 'runs'];
  const lines = [head, ['---', ...head.slice(1, -3).map(() => '---:'), '---:', '---', '---:'], ...rows];
  return { table: lines.map((line) => `| ${line.join(' | ')} |`).join('\n'), missed };
}
