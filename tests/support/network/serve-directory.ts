import {
  writeDirectoryIndex,
  type DirectoryIndexOptions,
} from '../../../src/data/directory-index/write-directory-index.js';
import { requestOrigins } from '../../../src/data/http/request-origins.js';
import { validateRecords } from '../../../src/data/load/validate.js';
import type { DirectoryIndex } from '../../../src/models/document/document-head.js';
import { organizationKind, type Organization } from '../../../src/models/records/organization.js';
import type { Sourced } from '../../../src/models/records/provenance.js';
import type { Endpoint } from './endpoint.js';

/** The JSON of a file, for tests that spoil it. */
export type Spoil = (file: Record<string, unknown>) => unknown;

/**
 * Writes the index of a directory and serves its files beside an entry document at `/verein/liste.json`, each test under another
 * name, since the page keeps what it has read.
 *
 * @param spoil changes the files whose names begin so
 */
export async function serveDirectory(
  endpoint: Endpoint,
  document: object,
  options: DirectoryIndexOptions = {},
  spoil: Readonly<Record<string, Spoil>> = {},
) {
  served += 1;
  const base = new URL(`/verein-${served}/liste.json`, location.origin).href;
  const { entry, files, problems } = writeDirectoryIndex(document, options);
  endpoint.serve(base, entry);
  for (const [name, text] of files) {
    const [, change] = Object.entries(spoil).find(([kind]) => name.includes(`/${kind}-`)) ?? [];
    const body = change ? change(JSON.parse(text) as Record<string, unknown>) : text;
    const url = new URL(name, base).href;
    if (body === undefined) endpoint.serve(url, '', { status: 404 });
    else endpoint.serve(url, typeof body === 'string' ? body : JSON.stringify(body));
  }
  const { directoryIndex, organizations } = JSON.parse(entry) as {
    directoryIndex: DirectoryIndex;
    organizations: unknown[];
  };
  const provenance = [{ name: 'Verbund', url: base }];
  return {
    base,
    origins: requestOrigins([base]),
    files,
    problems,
    index: directoryIndex,
    provenance,
    records: await sourced(organizations, base, provenance),
  };
}

let served = 0;

/** Records as the pipeline makes them of what is written. */
export async function sourced(
  raw: readonly unknown[],
  base: string,
  provenance: Sourced<Organization>['provenance'],
): Promise<Sourced<Organization>[]> {
  const parsed = { records: [...raw], path: 'organizations' };
  const { records } = await validateRecords(parsed, organizationKind, base, () => undefined);
  return records.map((record) => ({ ...record, provenance }));
}
