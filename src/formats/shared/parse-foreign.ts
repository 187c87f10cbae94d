import type { DocumentHead } from '../../models/document/document-head.js';
import { SourceError } from '../../models/schema/source-error.js';
import type { Parsed, RawSource, Wanted } from './format.js';
import type { RecordKindName } from '../../models/records/record-kind.js';
import { shortenHead } from './read-head.js';
import { findFormat, formats, loadFormats } from '../registry.js';

/**
 * Takes apart what is not plainly a collection document: finds its format and runs the parser.
 * Throws what is wrong with a document that no format reads; whatever goes wrong in a parser is
 * this source's failure alone.
 */
export async function parseForeign(
  raw: RawSource,
  { format: name, kind, mapping, pause }: Wanted,
): Promise<Parsed & { format: string }> {
  const format =
    findFormat(name, raw, kind.name, await loadFormats(kind.name, raw.url)) ?? (await refuse(raw, name, kind.name));
  try {
    const parsed = await format.parse(raw, kind.name, mapping, pause);
    // A list of terms becomes the vocabulary.
    if (parsed.records.length === 0 && parsed.faults.length === 0 && !parsed.head.vocab) {
      const { findUnreadList } = await import('./find-unread-list.js');
      const fault = findUnreadList(raw, parsed.path, kind.name);
      if (fault) parsed.faults.push(fault);
    }
    const head: DocumentHead = shortenHead(parsed.head, parsed.faults);
    return { format: format.name, ...parsed, head };
  } catch (cause) {
    // Nobody waits for it any more.
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    if (cause instanceof SourceError) throw cause;
    throw new SourceError('unreadable', raw.url, `the parser for ${format.name} failed: ${String(cause)}`, { cause });
  }
}

async function refuse(raw: RawSource, name: string, wanted: RecordKindName): Promise<never> {
  const kind = raw.json === undefined && /^\s*([[{]|$)/.test(raw.text) ? 'unreadable' : 'unknown-format';
  const { explanation, place } = await Promise.all([import('./diagnosis.js'), import('../event-formats.js')]).then(
    ([{ explainRefusal }, { eventFormats }]) =>
      explainRefusal(
        raw,
        kind,
        name,
        wanted === 'events' ? [...eventFormats, ...formats] : [...formats, ...eventFormats],
      ),
    () => ({ explanation: 'not data that this library reads', place: undefined }),
  );
  throw new SourceError(kind, raw.url, explanation, { place });
}
