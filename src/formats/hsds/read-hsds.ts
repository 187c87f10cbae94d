import { fields, list, text, type Json } from '../fields/json-values.js';
import type { Parsed } from '../shared/format.js';
import { readOrganization } from './read-organization.js';

/** An organization with the services it holds. */
interface Provider {
  organization: Json;
  services: Json[];
}

/** The service an entry of any list is about, with its place where the list is one of both. */
function serviceOf(entry: Json): Json | undefined {
  if (typeof entry['service'] !== 'object')
    return entry['organization'] || entry['organization_id'] ? entry : undefined;
  return { ...fields(entry['service']), service_at_locations: [entry] };
}

/** Whether a service is there to be used: others stay in the data for those who referred to them. */
const isOffered = ({ status }: Json): boolean => !/^(?:inactive|defunct|temporarily closed)$/i.test(text(status) ?? '');

/**
 * Organizations in their order; services are put together under the organization that holds them.
 */
function listProviders(entries: readonly unknown[]): Provider[] {
  const providers: Provider[] = [];
  const known = new Map<string, Provider>();
  for (const entry of entries.map(fields)) {
    const service = serviceOf(entry);
    const organization = service ? fields(service['organization']) : entry;
    const id = text(organization['id']) ?? text(service?.['organization_id']);
    let provider = id === undefined ? undefined : known.get(id);
    if (!provider)
      providers.push(
        (provider = { organization, services: list(organization['services']).map(fields).filter(isOffered) }),
      );
    if (service && isOffered(service)) provider.services.push(service);
    if (id !== undefined) known.set(id, provider);
  }
  return providers;
}

/** Address of the page after this one: the number of the page is asked for as `page`. */
function followingPage(
  { page_number: number, last_page: isLast, total_pages: pages }: Json,
  url: string,
): string | undefined {
  if (typeof number !== 'number' || isLast === true || (typeof pages === 'number' && number >= pages)) return undefined;
  const next = URL.canParse(url) ? new URL(url) : undefined;
  next?.searchParams.set('page', String(number + 1));
  return isLast === false || typeof pages === 'number' ? next?.href : undefined;
}

/** Takes a document of organizations or services apart. */
export function readHsds(json: unknown, url: string): Parsed {
  const { contents } = fields(json);
  const entries: unknown[] = Array.isArray(json) ? json : Array.isArray(contents) ? contents : [json];
  return {
    head: {},
    path: contents ? 'contents' : '',
    records: listProviders(entries),
    toRecord: (provider) => readOrganization((provider as Provider).organization, (provider as Provider).services),
    faults: [],
    next: Array.isArray(json) ? undefined : followingPage(fields(json), url),
  };
}
