import { resolveSafely, validateRecords } from '../../../data/load/validate.js';
import type { RawSource } from '../../../formats/shared/format.js';
import { describeFault } from '../../../models/schema/describe-fault.js';
import type { DocumentHead } from '../../../models/document/document-head.js';
import type { Fault } from '../../../models/schema/problem.js';
import type { RecordKindName } from '../../../models/records/record-kind.js';
import { pickText } from '../../../models/parts/text.js';
import { READABLE_HTML } from '../../../safety/clean-markup.js';
import { safeUrl } from '../../../safety/safe-url.js';
import { cleanHtml } from '../../validate/clean-html.js';
import type { StoredPage } from '../state/stored-state.js';
import { withoutOwn } from '../own-address.js';
import { eachImage } from '../images/record-images.js';
import { parseKinds } from '../../validate/parse-kinds.js';
import type { CollectPlan, CollectSource } from '../config/read-config.js';

type Fields = Record<string, unknown>;

/** Fields that name records by their ids. */
const references = ['related', 'organizations', 'events', 'memberOf'];

const withPrefix = (prefix: string, value: unknown): unknown => (typeof value === 'string' ? prefix + value : value);

/** Puts the prefix of a source before every id in a record. */
function prefixIds(record: Fields, prefix: string): void {
  if (record['id'] !== undefined) record['id'] = withPrefix(prefix, record['id']);
  for (const key of references) {
    const ids = record[key];
    if (Array.isArray(ids)) record[key] = ids.map((id) => withPrefix(prefix, id));
  }
  const organizer = record['organizer'] as Fields | undefined;
  if (organizer?.['id'] !== undefined) record['organizer'] = { ...organizer, id: withPrefix(prefix, organizer['id']) };
}

/**
 * Writes into a record what its document says for all of its records: in the collection they stand
 * beside others.
 */
function inherit(
  record: Fields,
  kind: RecordKindName,
  head: DocumentHead,
  name: string | undefined,
  plan: CollectPlan,
) {
  const own = pickText(plan.head.publisher?.name, [plan.head.language])?.value;
  if (kind === 'news' || kind === 'events') {
    if (head.language && head.language !== plan.head.language) record['language'] ??= head.language;
  }
  if (kind === 'events' && head.timeZone && head.timeZone !== plan.head.timeZone) record['timeZone'] ??= head.timeZone;
  if (!name || name === own) return;
  const url = head.publisher?.url;
  if (kind === 'news') record['source'] ??= { name, ...(url && { url }) };
  if (kind === 'events') record['organizer'] ??= { name, ...(url && { url }) };
}

/** The later of two dates, or the one there is. */
export function latest(...dates: (string | undefined)[]): string | undefined {
  const known = dates.filter((date) => date !== undefined && !Number.isNaN(Date.parse(date))) as string[];
  return known.reduce<string | undefined>(
    (best, date) => (best === undefined || Date.parse(date) > Date.parse(best) ? date : best),
    undefined,
  );
}

/**
 * Makes of a document what the collection keeps of it: its valid records with absolute addresses
 * and clean bodies, and what was wrong. Throws a `SourceError` for one that no format reads.
 *
 * @param lastModified the header of its server
 * @param now when it was read; a document cannot be newer
 */
export async function makePage(
  raw: RawSource,
  source: CollectSource,
  plan: CollectPlan,
  lastModified: string | undefined,
  now: Date,
): Promise<StoredPage> {
  const { format, kinds, mapping, prefix, limit } = source;
  const found = await parseKinds(raw, { format, kinds, mapping: mapping && (() => mapping) });
  const [first] = found;
  const faults: Fault[] = [];
  const head = resolveSafely(first?.parsed.head ?? {}, raw.url, '', faults) ?? {};
  const name = source.name ?? pickText(head.publisher?.name, [plan.head.language])?.value;
  const page: StoredPage = {
    format: first?.parsed.format ?? '',
    head: source.url ? withoutOwn(head) : head,
    records: {},
    images: [],
    problems: [],
  };
  const images = new Set<string>();
  const onImage = (url: string) => void images.add(url);
  eachImage(page.head, onImage);
  for (const { kind, parsed } of found) {
    const some = { ...parsed, records: parsed.records.slice(0, limit) };
    const { records, places, faults: own } = await validateRecords(some, kind, raw.url, () => undefined);
    for (const [index, record] of (records as Fields[]).entries()) {
      inherit(record, kind.name, head, name, plan);
      if (prefix) prefixIds(record, prefix);
      const body = record['html'];
      if (typeof body !== 'string') continue;
      const { html, isCut } = cleanHtml(body, raw.url, onImage);
      if (html) record['html'] = html;
      else Reflect.deleteProperty(record, 'html');
      if (isCut) own.push({ path: `${places[index] ?? ''}.html`, expected: READABLE_HTML, value: body });
    }
    const kept = source.url ? withoutOwn(records) : records;
    page.records[kind.name] = kept;
    eachImage(kept, onImage);
    for (const fault of [...parsed.faults, ...own]) faults.push(fault);
    if (parsed.next) page.next ??= followingPage(parsed.next, raw.url, faults);
  }
  const problems = new Map(
    faults.map(describeFault).map((problem) => [`${problem.path}\n${problem.message}`, problem]),
  );
  page.problems = [...problems.values()];
  page.images = [...images];
  const generated = latest(head.generated) ?? latest(lastModified && new Date(lastModified || NaN).toJSON());
  page.generated = generated !== undefined && Date.parse(generated) > now.getTime() ? now.toISOString() : generated;
  return page;
}

function followingPage(next: string, base: string, faults: Fault[]): string | undefined {
  const url = safeUrl(next, base);
  if (url?.startsWith('http')) return url;
  faults.push({ path: 'next', expected: 'the address of the following page', value: next });
  return undefined;
}
