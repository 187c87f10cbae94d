import { relative } from 'node:path';
import type { Problem } from '../../models/schema/problem.js';
import type { CollectOptions, CollectRun } from './collect-run.js';
import type { CollectedSource } from './collect-source.js';
import { ExitCode } from '../commands/exit-codes.js';
import { note, paint, paintNote, say, sayJson } from '../io/terminal.js';

/** Problems that are shown of one source as long as nobody asks for all. */
const fewProblems = 3;

const marks = {
  new: paint.green('new'),
  unchanged: paint.dim('unchanged'),
  kept: paint.yellow('kept'),
  partial: paint.yellow('partial'),
  failed: paint.red('failed'),
};

const inWords = (counts: Readonly<Partial<Record<string, number>>>): string =>
  Object.entries(counts)
    .filter(([, count]) => count)
    .map(([kind, count]) => `${count} ${kind}`)
    .join(', ') || 'no records';

const inOneLine = ({ path, message, url }: Problem): string =>
  `${url ? `${url} ` : ''}${path && `${path}: `}${message}`;

const problemsOf = ({ pages, problems }: CollectedSource): Problem[] => [
  ...pages.flatMap((page) => page.problems),
  ...problems,
];

/** Prints how a run went, and says what the process is to end with. */
export function reportCollection(run: CollectRun, { json, verbose, strict, watch }: CollectOptions): number {
  const failures = run.sources.filter(({ error }) => error).length;
  const problems = run.sources.flatMap(problemsOf).length + run.problems.length;
  if (json) sayJson(asJson(run, failures, problems), watch === undefined ? 2 : 0);
  else printRun(run, verbose ?? false);
  return failures || (strict && problems) ? ExitCode.faulty : ExitCode.ok;
}

function asJson(run: CollectRun, failures: number, problems: number): object {
  return {
    sources: run.sources.map((collected) => {
      const { source, status, error, since, failing, counts } = collected;
      return {
        url: source.written,
        status,
        records: counts,
        ...(since && { since }),
        ...(failing && { failing }),
        ...(error && {
          error: { kind: error.kind, message: error.message, ...(error.status && { status: error.status }) },
        }),
        problems: problemsOf(collected),
      };
    }),
    outputs: run.outputs.map(({ file, counts, ...rest }) => ({ file: relative('.', file), records: counts, ...rest })),
    problems: run.problems,
    failures,
    faults: problems,
  };
}

const minuteOf = (time: string): string => `${time.slice(0, 16).replace('T', ' ')} UTC`;

/** For how long a source has been failing, unless that is new. */
function failingFor({ failing }: CollectedSource): string {
  const hours = failing === undefined ? 0 : (Date.now() - Date.parse(failing)) / 3_600_000;
  if (failing === undefined || hours < 1) return '';
  const age = hours < 48 ? `${Math.floor(hours)} hours` : `${Math.floor(hours / 24)} days`;
  return ` (failing since ${minuteOf(failing)}, ${age})`;
}

function printRun({ sources, problems, outputs }: CollectRun, verbose: boolean): void {
  for (const collected of sources) {
    const { source, status, error, since, counts } = collected;
    const kept = since ? `, as of ${minuteOf(since)}` : '';
    say(`${marks[status]} ${source.written}: ${inWords(counts)}${kept}`);
    if (error) note(`  ${paintNote.red('error')} ${error.message}${failingFor(collected)}`);
    printProblems(problemsOf(collected), verbose);
  }
  printProblems(problems, verbose);
  for (const { file, counts, files, written, changed } of outputs) {
    const others = `${files} other file${files === 1 ? '' : 's'}, ${written} new`;
    say(
      `${changed ? paint.green('wrote') : paint.dim('unchanged')} ${relative('.', file)}: ${inWords(counts)} (${others})`,
    );
  }
  if (!outputs.length) say(`${paint.red('nothing written')}: no source could be read`);
}

function printProblems(problems: readonly Problem[], verbose: boolean): void {
  const shown = verbose ? problems : problems.slice(0, fewProblems);
  for (const problem of shown)
    note(`  ${paintNote.yellow('left out')} ${inOneLine(problem).replace(/^images: left out: /, '')}`);
  if (shown.length < problems.length)
    note(paintNote.dim(`  and ${problems.length - shown.length} more, see --verbose`));
}
