import { readWithin, resolveSafely } from '../../data/load/validate.js';
import { sample } from '../../models/schema/describe-fault.js';
import type { Fault } from '../../models/schema/problem.js';
import type { RecordKindName } from '../../models/records/record-kind.js';
import { findingOf, warn, withoutCopies, type Finding } from './finding.js';
import { inspectRecord } from './inspect-record.js';
import { jsonLocator } from '../io/json-text.js';
import { parseKinds, type ParsedKind, type WantedKinds } from './parse-kinds.js';
import type { SourceDocument } from '../io/read-document.js';

/** What is in a document, and what is to be said about it. */
export interface Inspection {
  format: string;
  /** Valid records by their kinds. */
  counts: Partial<Record<RecordKindName, number>>;
  findings: Finding[];
  /** Address of the following page as it is written. */
  next?: string | undefined;
}

/** What is known of a record before it is read: where it stands. */
interface Located {
  path: string;
  /** Of a table or a calendar. */
  line?: number | undefined;
}

/**
 * Reads a document as a widget would and lists all that is wrong with it, and what works but harms.
 * Throws a `SourceError` for one that no format reads.
 *
 * @param origin of the page that is to show it; of an answer over HTTP it is asked whether that
 * page may read it
 */
export async function inspectDocument(
  document: SourceDocument,
  wanted: WantedKinds,
  origin: string,
): Promise<Inspection> {
  const { raw, text, headers, isGuessed } = document;
  const kinds = await parseKinds(raw, wanted);
  const findings: Finding[] = [];
  if (headers) findings.push(...inspectHeaders(headers, origin, raw.url));
  if (isGuessed) {
    const message =
      'is neither UTF-8 nor does anybody say what: widgets cannot read it (here it is taken for Windows-1252)';
    findings.push(warn('charset', '', message));
  }
  const counts: Inspection['counts'] = {};
  for (const one of kinds) {
    const { count, found } = inspectKind(one, raw.url);
    counts[one.kind.name] = count;
    for (const finding of found) findings.push(finding);
  }
  const [first] = kinds;
  return {
    format: first?.parsed.format ?? '',
    counts,
    findings: locate(withoutCopies(findings), raw.json !== undefined, text),
    next: kinds.map(({ parsed }) => parsed.next).find(Boolean),
  };
}

/** Whether a page elsewhere may read the answer. */
function inspectHeaders(headers: Pick<Headers, 'get'>, origin: string, url: string): Finding[] {
  const allowed = headers.get('Access-Control-Allow-Origin')?.trim();
  if (allowed === '*' || allowed === origin || new URL(url).origin === origin) return [];
  const message = `the server does not send "Access-Control-Allow-Origin: *": pages on other domains cannot read it`;
  return [warn('no-cors', '', message, sample(allowed))];
}

function inspectKind({ kind, parsed }: ParsedKind, base: string): { count: number; found: Finding[] } {
  const { records, path, toRecord, head, faults } = parsed;
  const { schema } = kind;
  const warnings: Finding[] = [];
  const own: Fault[] = [];
  const known = new Map<string, Located>();
  let count = 0;
  resolveSafely(structuredClone(head), base, '', own);
  records.forEach((written, index) => {
    const value = toRecord ? toRecord(written) : written;
    if (value === undefined) return;
    const line = (written as { line?: unknown } | null)?.line;
    const at: Located =
      typeof line === 'number' && !/\[/.test(path) ? { path: `line ${line}`, line } : { path: `${path}[${index}]` };
    const record = readWithin(schema, value, at.path, own);
    if (!record) {
      own.push({ path: at.path, schema, value });
      return;
    }
    warnings.push(...inspectRecord(kind.name, record, at.path, base));
    if (!resolveSafely(structuredClone(record), base, at.path, own, kind.name === 'links')) return;
    count += 1;
    const identity = kind.identity(record);
    const other = known.get(identity);
    if (other) {
      const message = `is the same record as ${other.path}, by ${nameIdentity(record)}: a page that links to it finds only one`;
      warnings.push(warn('duplicate-id', at.path, message));
    } else known.set(identity, at);
  });
  return { count, found: [...[...faults, ...own].map(findingOf), ...warnings] };
}

function nameIdentity(record: object): string {
  const { id, url } = record as { id?: string; url?: string };
  return id ? `the id ${sample(id)}` : url ? `the address ${sample(url)}` : 'its name and date';
}

/** Adds line and column where they can be found out. */
function locate(findings: readonly Finding[], isJson: boolean, text: string): Finding[] {
  const find = isJson ? jsonLocator(text) : undefined;
  const lines = isJson ? [] : text.split(/\r\n?|\n/);
  return findings.map((finding) => {
    const line = Number(/^line (\d+)/.exec(finding.path)?.[1]);
    if (!line) return { ...finding, ...find?.(finding.path) };
    // What was received, as far as the sample shows it, stands somewhere in its line.
    const [, beginning = ''] = /^"((?:[^"\\]|\\.)*)"/.exec(finding.received ?? '') ?? [];
    const column = beginning ? (lines[line - 1] ?? '').indexOf(beginning.replace(/\\(.)/g, '$1')) : -1;
    return { ...finding, line, column: Math.max(column, 0) + 1 };
  });
}
