import { readFile, realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { getHeapStatistics } from 'node:v8';
import { describeFault, sample } from '../../../models/schema/describe-fault.js';
import { findIssues } from '../../../models/schema/find-issues.js';
import type { Fault } from '../../../models/schema/problem.js';
import type { RecordKindName } from '../../../models/records/record-kind.js';
import { partsOf, type Schema } from '../../../models/schema/schema.js';
import { CollectConfigSchema, type CollectConfig } from './config-schema.js';
import { CommandError } from '../../commands/exit-codes.js';
import { jsonLocator, readJsonc } from '../../io/json-text.js';
import { kindNames } from '../../validate/parse-kinds.js';
import { isAddress, webAddress } from '../../io/read-document.js';

/** A source, ready to be read. */
export interface CollectSource {
  /** As it is written in the configuration. */
  written: string;
  /** An absolute address, or… */
  url?: string;
  /** …an absolute path. */
  path?: string;
  name?: string | undefined;
  kinds?: RecordKindName[] | undefined;
  format?: string | undefined;
  mapping?: object | undefined;
  prefix?: string | undefined;
  limit: number;
  ignoreRobots: boolean;
  /** See `CollectLimits`; for this source. */
  shrink?: number | undefined;
  /** Its own address, and what "allowOrigins" opens, see `accessTo`. */
  origins: readonly string[];
}

/** An entry document, ready to be written. */
export interface CollectOutput {
  /** Absolute path. */
  file: string;
  kinds: readonly RecordKindName[];
}

/** How much is asked of servers and of this machine. */
export interface CollectLimits {
  concurrency: number;
  perHost: number;
  /** Of one answer. */
  maxBytes: number;
  /** The longest time in which nothing arrives. */
  timeoutMs: number;
  /** The longest time for a request, a source, a run. */
  requestMs: number;
  sourceMs: number;
  runMs: number;
  /** The longest time in which a document that is there is read. */
  documentMs: number;
  pages: number;
  /** Memory of a thread that reads a document. */
  heapMegabytes: number;
  sourceBytes: number;
  sourceRecords: number;
  runBytes: number;
  runRecords: number;
  /** The part of its records that a source may lose at once. */
  shrink: number;
}

/** The configuration with all defaults. */
export interface CollectPlan {
  sources: CollectSource[];
  outputs: CollectOutput[];
  head: Pick<CollectConfig, 'publisher' | 'license' | 'attribution' | 'vocab'> & { language: string; timeZone: string };
  /** What makes records of several sources one, beside their addresses. */
  merge: 'id' | undefined;
  pageSize: number;
  keepHours: number;
  contact: string | undefined;
  /** Absolute path of a folder. */
  state: string;
  limits: CollectLimits;
  images: { copy: boolean; maxBytes: number; totalBytes: number; count: number };
  directory: { indexFrom: number; firstPage: number; shardSize: number; texts: boolean; findPlaces: boolean };
}

/**
 * Reads a configuration. Throws a `CommandError` that names every fault in it with line and column.
 */
export async function readConfig(file: string): Promise<CollectPlan> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new CommandError(
      `the configuration cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  });
  const { value, faults } = readJsonc(text.replace(/^\ufeff/, ''));
  const problems = faults.map(({ line, column, message }) => `${file}:${line}:${column} ${message}`);
  if (!problems.length) problems.push(...listFaults(value, text, file));
  const config = problems.length ? undefined : CollectConfigSchema.read(value);
  if (!config) throw new CommandError(['the configuration cannot be used', ...problems].join('\n  '));
  const plan = planOf(config, resolve(file));
  await refusePublicState(plan);
  return plan;
}

/** Where a path leads, also one that is not there yet. */
async function realPath(path: string): Promise<string> {
  const above = dirname(path);
  return realpath(path).catch(async () => (above === path ? path : join(await realPath(above), basename(path))));
}

/** Whether a path is in a folder, wherever symbolic links lead. */
export async function isInside(path: string, folder: string): Promise<boolean> {
  const way = relative(await realPath(folder), await realPath(path));
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Throws where a web server that hands out the output would hand out the state, too. */
async function refusePublicState({ state, outputs }: CollectPlan): Promise<void> {
  for (const { file } of outputs) {
    const folder = dirname(file);
    if (!(await isInside(state, folder))) continue;
    throw new CommandError(
      `the state (${state}) would lie in the folder of the output (${folder}), and be published with it: give "output" a folder of its own, or "state" another one`,
    );
  }
}

/**
 * Everything the schema does not accept, and settings it does not know, which are spelling
 * mistakes.
 */
function listFaults(value: unknown, text: string, file: string): string[] {
  const schema = CollectConfigSchema;
  const faults: Fault[] = [
    ...findIssues(schema, value).map(({ path, expected, input }) => ({ path: pathOf(path), expected, value: input })),
    ...unknownSettings(schema, value, ''),
  ];
  const find = jsonLocator(text);
  return faults.map((fault) => {
    const { path, message } = describeFault(fault);
    const { line, column } = find(path) ?? { line: 1, column: 1 };
    return `${file}:${line}:${column} ${path && `${path}: `}${message}`;
  });
}

const pathOf = (steps: readonly (string | number)[]): string =>
  steps.map((step, index) => (typeof step === 'number' ? `[${step}]` : index ? `.${step}` : step)).join('');

function unknownSettings(schema: Schema, value: unknown, path: string): Fault[] {
  if (typeof value !== 'object' || value === null) return [];
  const alternatives = [schema, ...(schema.options ?? [])];
  const item = alternatives.find((option) => option.item)?.item;
  const entries = alternatives.find((option) => option.entries)?.entries;
  if (Array.isArray(value))
    return item ? value.flatMap((part, index) => unknownSettings(item, part, `${path}[${index}]`)) : [];
  if (!entries) return [];
  const known = new Map(partsOf(entries).map(([key, part]) => [key, part]));
  return Object.entries(value).flatMap(([key, part]) => {
    const place = path ? `${path}.${key}` : key;
    const entry = known.get(key);
    if (entry) return unknownSettings(entry, part, place);
    return [{ path: place, expected: `one of ${Object.keys(entries).join(', ')}`, value: key }];
  });
}

/**
 * What is read has to be merged and written, too: it may take a quarter of what the engine lets
 * this program have.
 */
const defaultRunMegabytes = (): number => Math.min(getHeapStatistics().heap_size_limit / 2 ** 20 / 4, 1000);

function planOf(config: CollectConfig, file: string): CollectPlan {
  const folder = dirname(file);
  const { limits = {}, images = {}, directory = {}, publisher, license, attribution, vocab } = config;
  const outputs: readonly { file: string; kinds?: RecordKindName[] | undefined }[] =
    typeof config.output === 'string' ? [{ file: config.output }] : config.output;
  const files = outputs.map((output) => resolve(folder, output.file));
  if (new Set(files).size < files.length || !files.length)
    throw new CommandError('output: each needs a file of its own');
  if (new Set(files.map(dirname)).size > 1) throw new CommandError('output: all files lie in the same folder');
  const wrong = outputs.find((output) => !output.file.endsWith('.json'));
  if (wrong) throw new CommandError(`output: ${sample(wrong.file)} does not end in .json`);
  return {
    sources: config.sources.map((source) =>
      sourceOf(typeof source === 'string' ? { url: source } : source, config, folder),
    ),
    outputs: outputs.map(({ kinds }, index) => ({ file: files[index] ?? '', kinds: kinds ?? kindNames })),
    head: {
      language: config.language ?? 'de',
      timeZone: config.timeZone ?? 'Europe/Berlin',
      publisher,
      license,
      attribution,
      vocab,
    },
    merge: config.merge,
    pageSize: config.pageSize ?? 100,
    keepHours: config.keepHours ?? 24,
    contact: config.contact,
    state: resolve(folder, config.state ?? join(folder, `${basename(file).replace(/\.jsonc?$/, '')}.state`)),
    limits: {
      concurrency: limits.concurrency ?? 8,
      perHost: limits.perHost ?? 2,
      maxBytes: (limits.megabytes ?? 20) * 2 ** 20,
      timeoutMs: (limits.seconds ?? 20) * 1000,
      requestMs: (limits.requestSeconds ?? 120) * 1000,
      sourceMs: (limits.sourceSeconds ?? 600) * 1000,
      runMs: (limits.runSeconds ?? 3600) * 1000,
      documentMs: (limits.documentSeconds ?? 120) * 1000,
      pages: limits.pages ?? 200,
      heapMegabytes: limits.heapMegabytes ?? 512,
      sourceBytes: (limits.sourceMegabytes ?? 100) * 2 ** 20,
      sourceRecords: limits.sourceRecords ?? 200_000,
      runBytes: (limits.runMegabytes ?? defaultRunMegabytes()) * 2 ** 20,
      runRecords: limits.runRecords ?? 1_000_000,
      shrink: limits.shrink ?? 0.5,
    },
    images: {
      copy: images.copy ?? false,
      maxBytes: (images.kilobytes ?? 2000) * 1000,
      totalBytes: (images.totalMegabytes ?? 500) * 1e6,
      count: images.count ?? 10_000,
    },
    directory: {
      indexFrom: directory.indexFrom ?? 500,
      firstPage: directory.firstPage ?? 20,
      shardSize: directory.shardSize ?? 100,
      texts: directory.texts ?? true,
      findPlaces: directory.findPlaces ?? true,
    },
  };
}

function sourceOf(
  source: Exclude<CollectConfig['sources'][number], string>,
  { allowOrigins: forAll = [] }: CollectConfig,
  folder: string,
): CollectSource {
  const { url, limit = Infinity, ignoreRobots = false, allowOrigins = [], ...rest } = source;
  const where = isAddress(url) ? { url: webAddress(url) } : { path: resolve(folder, url) };
  if (where.url !== undefined && !URL.canParse(where.url))
    throw new CommandError(`sources: ${sample(url)} is no web address`);
  const origins = [...(where.url === undefined ? [] : [where.url]), ...allowOrigins, ...forAll];
  return { written: url, ...where, ...rest, limit, ignoreRobots, origins };
}
