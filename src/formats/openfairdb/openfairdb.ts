import type { Notice, DocumentHead } from '../../models/document/document-head.js';
import type { Fault } from '../../models/schema/problem.js';
import type { Format, Parsed, RawSource } from '../shared/format.js';
import { readPoint } from '../fields/read-point.js';

type Json = Readonly<Record<string, unknown>>;

const fields = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {});
const text = (value: unknown): string | undefined =>
  typeof value === 'string' ? value.trim() || undefined : undefined;
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const isEmpty = (fields: object) => Object.values(fields).every((value) => value === undefined);

/** The categories of the project are fixed; what they mean becomes the purpose. */
const initiative = '2cd00bebec0c48ba9db761da48678134';
const company = '77b3c33a92554bcf8e8c2c86cedd6f6f';
/** Category of an entry that is an event. */
export const eventCategory = 'c2dc278a2d6a4b9b8a50cb606fc017ed';
const purposes = new Map([
  [initiative, 'initiative'],
  [company, 'company'],
]);
const labels = {
  initiative: { de: 'Initiative', en: 'Initiative', tr: 'Girişim', ar: 'مبادرة', uk: 'Ініціатива', ru: 'Инициатива', fr: 'Initiative', pl: 'Inicjatywa' },
  company: { de: 'Unternehmen', en: 'Company', tr: 'Şirket', ar: 'شركة', uk: 'Підприємство', ru: 'Предприятие', fa: 'شرکت', fr: 'Entreprise', pl: 'Firma' },
}; // prettier-ignore

const licenses: Readonly<Record<string, Notice>> = {
  'ODbL-1.0': { text: 'ODbL 1.0', url: 'https://opendatacommons.org/licenses/odbl/1-0/' },
  'CC0-1.0': { text: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
};

/**
 * Who is to be named: the project, when the data come from it. Each entry is under one of two
 * licences; ODbL asks for more and covers both.
 */
export function readOrigin(url: string, entries: readonly unknown[]): DocumentHead {
  const named = new Set(entries.map((entry) => fields(entry)['license']));
  const license = ['ODbL-1.0', 'CC0-1.0'].find((name) => named.has(name));
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  const fromProject = /(^|\.)(kartevonmorgen\.org|ofdb\.io|openfairdb\.org)$/.test(host);
  const notice = licenses[license ?? (fromProject ? 'ODbL-1.0' : '')];
  return {
    vocab: { purposes: labels },
    ...(fromProject && { attribution: { text: 'Karte von morgen', url: 'https://kartevonmorgen.org/' } }),
    ...(notice && { license: notice }),
  };
}

function readAddress({ street, zip, city, country, state }: Json): unknown {
  const address = {
    street: text(street),
    postalCode: text(zip),
    city: text(city),
    state: text(state),
    country: text(country),
  };
  return isEmpty(address) ? undefined : address;
}

/**
 * Search hits have id, place, title, description, categories and tags; whole entries also the rest.
 * Ratings are left out.
 */
function readEntry(entry: Json, path: string, faults: Fault[]): unknown {
  const { id, lat, lng, title, description, categories, tags, homepage, links, founded_on: founded } = entry;
  const geo = readPoint(lat, lng);
  if (!geo && (lat ?? lng ?? undefined) !== undefined) {
    const expected = 'a latitude from -90 to 90 and a longitude from -180 to 180 as numbers';
    faults.push({
      path: `${path}.lat`,
      expected,
      value: [lat, lng].find((degrees) => typeof degrees !== 'number') ?? lat,
    });
  }
  const year = Number(/^\d{4}/.exec(text(founded) ?? '')?.[0]);
  const contact = { name: text(entry['contact_name']), phone: text(entry['telephone']), email: text(entry['email']) };
  return {
    id: typeof id === 'number' ? id : text(id),
    name: text(title),
    summary: text(description),
    purposes: list(categories).flatMap((category) => purposes.get(String(category)) ?? []),
    offers: list(tags).flatMap((tag) => text(tag) ?? []),
    geo,
    address: readAddress(entry),
    contact: isEmpty(contact) ? undefined : contact,
    website: text(homepage),
    links: list(links).flatMap((link) =>
      text(fields(link)['url']) ? { url: fields(link)['url'], label: text(fields(link)['title']) } : [],
    ),
    image: text(entry['image_url']),
    openingHours: text(entry['opening_hours']),
    founded: year || undefined,
  };
}

function parse({ json, url }: RawSource): Parsed {
  const isList = Array.isArray(json);
  const visible = isList ? (json as unknown[]) : fields(json)['visible'];
  const path = isList ? '' : 'visible';
  const faults: Fault[] = Array.isArray(visible) ? [] : [{ path, expected: 'an array', value: visible }];
  const entries = list(visible);
  const around = list(fields(json)['invisible']);
  if (Array.isArray(visible) && entries.length === 0 && around.length > 0)
    faults.push({ path, expected: 'entries within the box (bbox): all that were found lie around it', value: around });
  const records = [...entries.keys()].filter((index) => {
    const { title, categories } = fields(entries[index]);
    if (list(categories).includes(eventCategory)) return false;
    if (!text(title))
      faults.push({ path: `${path}[${index}].title`, expected: 'text that is not blank', value: title });
    return text(title);
  });
  const toRecord = (index: unknown): unknown =>
    readEntry(fields(entries[index as number]), `${path}[${String(index)}]`, faults);
  return { head: readOrigin(url, entries), path, records, toRecord, faults };
}

/**
 * What a search of openfairdb gives, the database of kartevonmorgen.org (`/v0/search?bbox=…`): the
 * hits within the box, `visible`; those around it are left aside. The category becomes the purpose,
 * tags become offers; events among the entries are no organizations. Asked for by its name, it also
 * reads whole entries (`/v0/entries/…`), which are a bare array.
 */
export const openfairdb = {
  name: 'openfairdb',
  kinds: ['organizations'],
  detect: ({ json }) => ['visible', 'invisible'].every((key) => Array.isArray(fields(json)[key])),
  parse,
} satisfies Format;
