import { followingPage } from './following-page.js';
import type { Parsed, RawSource, Wanted } from './format.js';
import { loadStage } from './load-stage.js';
import { native } from '../native/native.js';
import { foreign, mayBeNative } from './prepare-foreign.js';

/**
 * Takes a document apart, and says where the source goes on. What is plainly a collection document
 * is read at once; for all others there is `parse-foreign.ts`. Throws a `SourceError` for what
 * cannot be read.
 */
export async function parseDocument(raw: RawSource, wanted: Wanted): Promise<Parsed & { format: string }> {
  const parsed = await parse(raw, wanted);
  return { ...parsed, ...followingPage(parsed, raw, wanted.source) };
}

async function parse(raw: RawSource, wanted: Wanted): Promise<Parsed & { format: string }> {
  if (mayBeNative(wanted.format) && native.detect(raw))
    return { format: native.name, ...native.parse(raw, wanted.kind.name) };
  const { parseForeign } = await loadStage(foreign(), raw.url);
  return parseForeign(raw, wanted);
}
