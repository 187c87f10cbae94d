import { orderByName } from '../../i18n/format/order-by-name.js';
import { describeFault } from '../../models/schema/describe-fault.js';
import type { DirectoryColumns, DirectoryFields } from '../../models/document/directory-index.js';
import { OrganizationSchema, type Organization } from '../../models/records/organization.js';
import type { Problem } from '../../models/schema/problem.js';
import { pickText } from '../../models/parts/text.js';
import { contentHash } from '../merge/content-hash.js';
import { oneLine } from '../load/one-line.js';
import { packDigits, packKnown, packNumbers, packSets, packTexts } from './pack-columns.js';
import { packPlaces } from './pack-places.js';
import { packWords } from './pack-words.js';
import { mapIterable } from '../../models/list.js';

/** How to write an index; all with defaults. */
export interface DirectoryIndexOptions {
  /**
   * Folder of the files, relative to that of the entry document; an empty string for the same one.
   * Default `directory`.
   */
  folder?: string | undefined;
  /** Whole records in the entry document. Default 20. */
  firstPage?: number | undefined;
  /** Whole records in each file of details. Default 100. */
  shardSize?: number | undefined;
  /** Whether full texts can be searched, which takes files of their own. Default true. */
  texts?: boolean | undefined;
}

/** What is to be put on a web server. */
export interface WrittenDirectory {
  /**
   * The entry document, the address that `src` names: its first records, everything else of the
   * document, and where the index is.
   */
  entry: string;
  /**
   * The other files by their names, relative to the entry document. A name changes when what the
   * file holds does.
   */
  files: Map<string, string>;
  /** Records that are left out because they do not fit the schema. */
  problems: Problem[];
}

/** An organization as it is written down and as it is understood. */
interface Row {
  raw: Record<string, unknown>;
  organization: Organization & { id: string };
  name: string;
}

/**
 * Makes the index of a large directory out of a collection document with all its organizations, for
 * any web server that has nothing but files. The same document gives the same bytes. Records
 * without an id get one: their `url` where it is absolute, else their name.
 *
 * @param document a parsed collection document, or only the array of organizations
 */
export function writeDirectoryIndex(document: object, options: DirectoryIndexOptions = {}): WrittenDirectory {
  const { folder = 'directory', firstPage = 20, shardSize = 100, texts = true } = options;
  const head = (Array.isArray(document) ? { organizations: document as unknown[] } : document) as Record<
    string,
    unknown
  >;
  const { rows, problems } = readRows(head);
  const files = new Map<string, string>();
  const write = (kind: string, content: object): string => {
    const text = JSON.stringify(content);
    const hash = contentHash(text);
    files.set(fileName(folder, kind.replace('{hash}', hash)), text);
    return hash;
  };
  const language = head['language'];
  const records = { url: 'records-{hash}.json', size: shardSize, hashes: [] as string[] };
  for (let begin = 0; begin < rows.length; begin += shardSize) {
    const organizations = rows.slice(begin, begin + shardSize).map(({ raw }) => raw);
    records.hashes.push(write(records.url, { version: '1', language, organizations }));
  }
  const columns: DirectoryColumns = { ...packRowsOf(rows), records };
  if (texts) {
    const words = packWords(rows.map(({ organization }) => organization));
    const url = 'words-{hash}.json';
    const hashes = words.map(({ content }) => write(url, content));
    columns.texts = { url, from: words.map(({ from }) => from), hashes };
  }
  const url = fileName(folder, `index-${write('index-{hash}.json', columns)}.json`);
  const entry = {
    ...Object.fromEntries(Object.entries(head).filter(([key]) => key !== 'organizations' && key !== 'next')),
    directoryIndex: { url, count: rows.length },
    organizations: rows.slice(0, firstPage).map(({ raw }) => raw),
  };
  return { entry: JSON.stringify(entry), files, problems };
}

const fileName = (folder: string, name: string): string =>
  folder ? `${folder.replace(/(?<!\/)\/+$/, '')}/${name}` : name;

/** The organizations that fit the schema, in the order of their names, each with an id. */
function readRows(head: Record<string, unknown>): { rows: Row[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const found = head['organizations'] ?? [];
  if (!Array.isArray(found)) throw new TypeError('the organizations of the document are no array');
  const languages = typeof head['language'] === 'string' ? [head['language']] : [];
  const ids = new Set<string>();
  const rows: Row[] = [];
  (found as Row['raw'][]).forEach((raw, index) => {
    const path = `organizations[${index}]`;
    const record = OrganizationSchema.read(raw);
    if (!record) {
      problems.push(describeFault({ path, schema: OrganizationSchema, value: raw }));
      return;
    }
    const { id = '', ...organization } = record;
    if (id.includes('\n')) {
      problems.push(describeFault({ path: `${path}.id`, expected: 'an id on one line', value: id }));
      return;
    }
    if (id) ids.add(id);
    rows.push({
      raw,
      organization: { ...organization, id },
      name: oneLine(pickText(organization.name, languages)?.value ?? ''),
    });
  });
  const ordered = mapIterable(orderByName(rows.map(({ name }) => name)), (place) => rows[place] as Row);
  return { rows: ordered.map((row) => withId(row, ids)), problems };
}

/** The same with an id, where it has none: one that no other record has. */
function withId(row: Row, ids: Set<string>): Row {
  const { raw, organization, name } = row;
  if (organization.id) return row;
  const wish = /^https?:/i.test(organization.url ?? '') ? (organization.url ?? '') : slug(name);
  let id = wish;
  for (let number = 2; ids.has(id); number += 1) id = `${wish}-${number}`;
  ids.add(id);
  return { ...row, raw: { ...raw, id }, organization: { ...organization, id } };
}

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** A name as it may stand in an address. */
const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => UMLAUTS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '') || 'organization';

/** The columns of all rows. */
function packRowsOf(rows: readonly Row[]): Omit<DirectoryColumns, 'records'> {
  const organizations = rows.map(({ organization }) => organization);
  const { places, placeOf, lat, lon } = packPlaces(organizations);
  const ids = organizations.map(({ id }) => id);
  return {
    version: '1',
    count: rows.length,
    names: packTexts(rows.map(({ name }) => name)),
    ...packIds(ids),
    places,
    place: packDigits(placeOf),
    lat: packKnown(lat),
    lon: packKnown(lon),
    fields: packFields(organizations),
  };
}

/** Numbers, or one beginning and numbers after it, are much smaller than texts. */
function packIds(ids: readonly string[]): Pick<DirectoryColumns, 'ids' | 'idPrefix'> {
  const prefix = /^.*?(?=(?:0|[1-9]\d{0,13})$)/.exec(ids[0] ?? '')?.[0];
  const areNumbers = prefix !== undefined && ids.every((id) => isNumberAfter(prefix, id));
  if (!areNumbers) return { ids: packTexts(ids) };
  return { ...(prefix && { idPrefix: prefix }), ids: packNumbers(ids.map((id) => Number(id.slice(prefix.length)))) };
}

const isNumberAfter = (prefix: string, id: string): boolean =>
  id.startsWith(prefix) && /^(?:0|[1-9]\d{0,13})$/.test(id.slice(prefix.length));

const FIELDS: Readonly<Record<keyof DirectoryFields, (organization: Organization) => readonly string[]>> = {
  origins: ({ origins = [] }) => origins,
  targetGroups: ({ targetGroups = [] }) => targetGroups,
  purposes: ({ purposes = [] }) => purposes,
  offers: ({ offers = [] }) => offers,
  languages: ({ languages = [] }) => languages,
  level: ({ level }) => (level ? [level] : []),
  memberOf: ({ memberOf = [] }) => memberOf,
  geoPrecision: ({ geoPrecision }) => (geoPrecision ? [geoPrecision] : []),
};

function packFields(organizations: readonly Organization[]): DirectoryFields {
  const packed: DirectoryFields = {};
  for (const [name, read] of Object.entries(FIELDS)) {
    const sets = packSets(organizations.map(read));
    if (sets) packed[name as keyof DirectoryFields] = sets;
  }
  return packed;
}
