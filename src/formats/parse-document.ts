import { foreignAddress } from './foreign-marks.js';
import type { Parsed, RawSource, Wanted } from './format.js';
import { loadStage } from './load-stage.js';
import { native } from './native.js';

const foreign = () => import('./parse-foreign.js');
const mayBeNative = (name: string) => name === 'auto' || name === native.name;

/** Loads ahead what the sources will need, as far as the name of their format and their addresses tell. */
export function prepareFormats(name: string, urls: readonly string[]): void {
  if (!mayBeNative(name) || urls.some((url) => foreignAddress.test(url))) foreign().catch(() => undefined);
}

/**
 * Takes a document apart. What is plainly a collection document is read at once; for all others
 * there is `parse-foreign.ts`. Throws a `SourceError` for what cannot be read.
 */
export async function parseDocument(raw: RawSource, wanted: Wanted): Promise<Parsed & { format: string }> {
  if (mayBeNative(wanted.format) && native.detect(raw))
    return { format: native.name, ...native.parse(raw, wanted.kind.name) };
  const { parseForeign } = await loadStage(foreign(), raw.url);
  return parseForeign(raw, wanted);
}
