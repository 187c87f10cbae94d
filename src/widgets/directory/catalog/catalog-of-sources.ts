import type { Collection } from '../../../data/load/load-collection.js';
import { requestOrigins } from '../../../data/http/request-origins.js';
import type { Organization } from '../../../models/records/organization.js';
import { catalogOfIndex } from './catalog-of-index.js';
import { catalogOfRecords } from './catalog-of-records.js';
import type { Catalog } from './catalog.js';
import { mergeCatalogs } from './merge-catalogs.js';

/**
 * One catalog of several sources of which at least one has an index; those without give their
 * records.
 *
 * @param failed hears of an index that cannot be used; the records at hand then stand for that
 * source
 */
export async function catalogOfSources(
  { sources, records }: Collection<Organization>,
  language: string,
  signal: AbortSignal,
  failed: (error: unknown) => void,
): Promise<Catalog> {
  const origins = requestOrigins(sources.map(({ url }) => url));
  const left = new Set(records);
  const parts: Promise<Catalog>[] = [];
  for (const { url, head } of sources) {
    if (!head?.directoryIndex) continue;
    const own = records.filter(({ provenance }) => provenance.some((source) => source.url === url));
    for (const record of own) left.delete(record);
    const name = own[0]?.provenance.find((source) => source.url === url)?.name;
    const provenance = [{ ...(name !== undefined && { name }), url }];
    const catalog = catalogOfIndex({
      index: head.directoryIndex,
      base: url,
      records: own,
      provenance,
      origins,
      signal,
    });
    parts.push(
      catalog.catch((error: unknown) => {
        signal.throwIfAborted();
        failed(error);
        return catalogOfRecords(own, [language]);
      }),
    );
  }
  const catalogs = await Promise.all(parts);
  if (left.size > 0) catalogs.push(catalogOfRecords([...left], [language]));
  const [only] = catalogs;
  return catalogs.length === 1 && only ? only : mergeCatalogs(catalogs);
}
