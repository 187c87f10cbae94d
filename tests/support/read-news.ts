import { validateRecords } from '../../src/data/validate.js';
import type { RawSource } from '../../src/formats/format.js';
import { parseForeign } from '../../src/formats/parse-foreign.js';
import { describeFault } from '../../src/models/describe-fault.js';
import { newsKind, type NewsItem } from '../../src/models/news-item.js';
import { rawSource } from './raw-source.js';

/** The news in a body (text, or anything else as its JSON) with the problems as `path: message`. */
export async function readNews(body: unknown, { format = 'auto', url }: { format?: string; url?: string } = {}) {
  const raw: RawSource = rawSource(body, url);
  const parsed = await parseForeign(raw, { format, kind: newsKind });
  const { records, faults } = await validateRecords(parsed, newsKind, raw.url, () => undefined);
  const problems = [...parsed.faults, ...faults].map(describeFault);
  return {
    ...parsed,
    /** Without `undefined`. */
    records: JSON.parse(JSON.stringify(records)) as NewsItem[],
    head: JSON.parse(JSON.stringify(parsed.head)) as typeof parsed.head,
    problems: problems.map(({ path, message }) => `${path}: ${message}`),
  };
}
