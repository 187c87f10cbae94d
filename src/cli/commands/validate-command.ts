import { relative } from 'node:path';
import { SourceError } from '../../models/schema/source-error.js';
import { safeUrl } from '../../safety/safe-url.js';
import { accessTo, type Access } from '../io/access.js';
import { ExitCode } from './exit-codes.js';
import type { Finding } from '../validate/finding.js';
import { inspectDocument, type Inspection } from '../validate/inspect-document.js';
import type { WantedKinds } from '../validate/parse-kinds.js';
import { isAddress, readDocument, webAddress } from '../io/read-document.js';
import { note, paint, paintNote, progress, say, sayJson } from '../io/terminal.js';

/** What `validate` is told. */
export interface ValidateOptions extends WantedKinds {
  /** Address of the folder that files will have on the web. */
  base?: string | undefined;
  /** Of the page that will show the data. */
  origin: string;
  /** Warnings count as problems. */
  strict?: boolean | undefined;
  json?: boolean | undefined;
  signal: AbortSignal;
  userAgent: string;
}

/** What is said about one document; the shape of `--json`. */
interface Report {
  source: string;
  format?: string;
  records?: Inspection['counts'];
  /** Why it could not be read at all. */
  error?: { kind: string; message: string; line?: number; column?: number; status?: number };
  problems: Omit<Finding, 'severity' | 'rule'>[];
  warnings: Omit<Finding, 'severity'>[];
}

/** Documents of one source. */
const mostPages = 200;
/** The same limits as those of `collect`. */
const limits = { timeoutMs: 20_000, totalMs: 120_000, maxBytes: 20 * 2 ** 20 };

/**
 * Checks files and addresses, prints all that is wrong with them, and says what the process is to
 * end with.
 */
export async function validate(sources: readonly string[], options: ValidateOptions): Promise<number> {
  const reports: Report[] = [];
  for (const source of sources) {
    for await (const report of reportPages(source, options)) {
      reports.push(report);
      if (!options.json) printReport(report);
    }
  }
  const count = (of: (report: Report) => number) => reports.reduce((sum, report) => sum + of(report), 0);
  const problems = count((report) => report.problems.length + (report.error ? 1 : 0));
  const warnings = count((report) => report.warnings.length);
  if (options.json) sayJson({ documents: reports, problems, warnings });
  else say(summarize(reports.length, problems, warnings));
  return problems || (options.strict && warnings) ? ExitCode.faulty : ExitCode.ok;
}

/** Reads a source and the pages that follow it. */
async function* reportPages(source: string, options: ValidateOptions): AsyncGenerator<Report, void, undefined> {
  const seen = new Set<string>();
  // The person at the terminal names the first address; what it leads to stays with its server.
  const access = accessTo([webAddress(source)]);
  let next: string | undefined = source;
  while (next !== undefined) {
    const name: string = next;
    progress(`reading ${name}`);
    seen.add(name);
    try {
      const { report, next: following } = await inspect(name, options, access);
      const refused = following === undefined ? undefined : access.refuse(following);
      if (refused !== undefined) report.problems.push({ path: 'next', message: `not followed: ${refused}` });
      yield report;
      const isNew = following !== undefined && !seen.has(following) && seen.size < mostPages;
      next = isNew && refused === undefined ? following : undefined;
    } catch (error) {
      options.signal.throwIfAborted();
      if (!(error instanceof SourceError)) throw error;
      yield { source: name, error: explain(error, name), problems: [], warnings: [] };
      return;
    }
  }
}

async function inspect(
  name: string,
  options: ValidateOptions,
  access: Access,
): Promise<{ report: Report; next?: string | undefined }> {
  const { signal, base, origin, userAgent } = options;
  const document = await readDocument(name, {
    signal,
    access,
    base,
    headers: { 'User-Agent': userAgent, Origin: origin },
    ...limits,
  });
  const { format, counts, findings, next } = await inspectDocument(document, options, origin);
  const report: Report = { source: name, format, records: counts, problems: [], warnings: [] };
  for (const { severity, ...finding } of findings) {
    const { rule, ...problem } = finding;
    if (severity === 'warning') report.warnings.push({ ...problem, rule });
    else report.problems.push(problem);
  }
  const following = next && isAddress(name) ? safeUrl(next, document.raw.url) : undefined;
  return { report, next: following };
}

function explain({ kind, url, message, place, status }: SourceError, name: string): NonNullable<Report['error']> {
  const [, line, column] = /^line (\d+)(?:, column (\d+))?/.exec(place ?? '') ?? [];
  const sentence =
    [`${url}, ${place ?? ''}: `, `${url}: `, `${name}: `].find((start) => message.startsWith(start)) ?? '';
  return {
    kind,
    message: message.slice(sentence.length),
    ...(line && { line: Number(line), column: Number(column ?? 1) }),
    ...(status !== undefined && { status }),
  };
}

/** The name of a source as a person finds it again. */
const nameOf = (source: string): string => (isAddress(source) ? source : relative('.', source) || source);

function printReport({ source, format, records = {}, error, problems, warnings }: Report): void {
  const name = nameOf(source);
  const at = ({ line, column }: { line?: number; column?: number }) =>
    paint.bold(line ? `${name}:${line}:${column ?? 1}` : name);
  const [bad, poor] = [paint.red('error'), paint.yellow('warning')];
  if (error) say(`${at(error)} ${bad} ${error.message}`);
  const print = (finding: Omit<Finding, 'severity' | 'rule'>, word: string, end: string) =>
    say(`${at(finding)} ${word} ${finding.path && `${paint.cyan(finding.path)}: `}${finding.message}${end}`);
  for (const problem of problems) print(problem, bad, '');
  for (const { rule, ...warning } of warnings) {
    print(warning, poor, `${warning.received ? ` (${warning.received})` : ''} ${paint.dim(rule)}`);
  }
  const counts = Object.entries(records).map(([kind, count]) => `${count} ${kind}`);
  if (format) note(paintNote.dim(`${name}: ${format}, ${counts.join(', ') || 'no records'}`));
}

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

function summarize(documents: number, problems: number, warnings: number): string {
  const text = `${plural(problems, 'problem')}, ${plural(warnings, 'warning')} in ${plural(documents, 'document')}`;
  return problems ? paint.red(text) : warnings ? paint.yellow(text) : paint.green(text);
}
