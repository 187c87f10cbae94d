import { describeFault } from '../../models/schema/describe-fault.js';
import { organizationKind, type Organization } from '../../models/records/organization.js';
import { SourceError } from '../../models/schema/source-error.js';
import { safeUrl } from '../../safety/safe-url.js';
import { unreadable, type DirectoryRows } from './read-directory-index.js';
import { resolveUrls } from '../load/resolve-urls.js';
import { loadDocument } from '../http/response-cache.js';
import { readWithin } from '../load/validate.js';

/** The address of one of the further files of an index. */
export function addressOfFile(rows: DirectoryRows, pattern: string, hash: string): string {
  const address = safeUrl(pattern.replace('{hash}', hash), rows.url);
  if (!address?.startsWith('http'))
    throw new SourceError('unreadable', rows.url, `"${pattern}" is no address of a file`);
  return address;
}

/**
 * Brings one whole record of a directory from the file it is in, through the page's cache. Throws a
 * `SourceError` when the file is missing or broken, or when the record in it does not fit its
 * schema or is another one than the index says.
 *
 * @param base address of the entry document: addresses in the records are relative to it
 */
export async function loadDirectoryRecord(
  rows: DirectoryRows,
  row: number,
  base: string,
  signal: AbortSignal,
): Promise<Organization> {
  const { url: pattern, size, hashes } = rows.records;
  const address = addressOfFile(rows, pattern, hashes[Math.floor(row / size)] ?? '');
  const { json, url } = await loadDocument(address, { origins: rows.origins, signal, revalidate: false });
  const place = row % size;
  const path = `organizations[${place}]`;
  const list = (json as { organizations?: unknown } | null | undefined)?.organizations;
  const { schema } = organizationKind;
  const value: unknown = Array.isArray(list) ? list[place] : undefined;
  const organization = readWithin(schema, value, path, []);
  if (!organization) throw unreadable(url, describeFault({ path, schema, value }));
  const id = rows.ids[row];
  if (organizationKind.identity(organization) !== id) {
    throw unreadable(url, {
      path,
      message: `expected the organization "${id ?? ''}"; the file is not of the same time as the index`,
    });
  }
  return resolveUrls(organization, base, () => undefined) ?? organization;
}
