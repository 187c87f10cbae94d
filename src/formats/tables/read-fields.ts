import { isDateTime } from '../../models/time/date-time.js';
import { foldText } from '../../i18n/format/fold-text.js';
import type { FieldName } from './field-names.js';
import { plainText } from '../shared/plain-text.js';
import type { Slot } from './read-mapping.js';
import { readAddress, readPlace } from '../fields/read-address.js';
import { readEmail, readImageAddress, readOpeningHours, readProfile, readWebAddress } from '../fields/read-contact.js';
import { readDegrees, readPoint } from '../fields/read-point.js';
import { countryCode, languageTag } from './words-to-codes.js';

/**
 * Is told of a value that cannot be used: the property it stands in, what was expected in a few
 * words, and the value.
 */
export type Note = (name: string, expected: string, value: unknown) => void;

/** What spreadsheets say for "nothing". */
const nothing = /^(?:[-–—]|k\. ?a\.|keine angabe|n\/a|null)?$/i;

export const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && nothing.test(value.trim()));

/** One line or more of plain text; markup is taken out. */
export function readText(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value))
    return value
      .map((part) => (Array.isArray(part) ? undefined : readText(part)))
      .filter(Boolean)
      .join(', ');
  if (typeof value !== 'string') return undefined;
  return /<[a-z/!][^<>]*>|&(#\w+|[a-z]+);/i.test(value) ? plainText(value) : value.trim();
}

/**
 * Where a text holds several values, what stands between them is the strongest of these signs, not
 * inside of brackets.
 */
const separators = ['\n', '|', ';', ','];

/** The parts between such signs; those within brackets divide nothing. */
function splitOutsideBrackets(text: string, sign: string): string[] {
  const parts: string[] = [];
  let end = text.length;
  let isInside = false;
  for (let at = end - 1; at >= 0; at -= 1) {
    const character = text[at];
    if (character === ')' || character === '(') isInside = character === ')';
    else if (character === sign && !isInside) {
      parts.push(text.slice(at + 1, end));
      end = at;
    }
  }
  return [...parts, text.slice(0, end)].reverse();
}

/** The parts of a text by the strongest sign that is in it. */
function splitText(text: string): string[] {
  for (const sign of separators) {
    const parts = /[;,]/.test(sign) ? splitOutsideBrackets(text, sign) : text.split(sign);
    if (parts.length > 1) return parts;
  }
  return [text];
}

/** HTML as it is: it is cleaned where it is drawn. */
export const readHtml = (value: unknown): string | undefined =>
  typeof value === 'string' ? value.trim() || undefined : undefined;

/** Several values in one, each trimmed, without blank ones. */
export function readList(value: unknown, separator?: RegExp): string[] {
  if (typeof value === 'string' && /^\[.*\]$/.test(value.trim())) {
    try {
      return readList(JSON.parse(value) as unknown);
    } catch {
      // It was no list in JSON, only a text in brackets.
    }
  }
  const text = typeof value === 'string' ? value.trim() : value;
  const divide = (whole: string): string[] => (separator ? whole.split(separator) : splitText(whole));
  const parts: unknown[] = Array.isArray(text) ? text : typeof text === 'string' ? divide(text) : [text];
  return parts.map((part) => (readText(part) ?? '').replace(/^[-–•*]\s+/, '')).filter((part) => !isBlank(part));
}

/**
 * A list of names for which there are codes; "und" stands between two of them, or inside of one.
 */
function readCodes(value: unknown, codeOf: (word: string) => string | undefined): { word: string; code?: string }[] {
  return readList(value, /[,;|\n/]/).flatMap((word) => {
    const code = codeOf(word);
    if (code) return { word, code };
    const parts = word.split(/ (?:und|and|u\.|&) /).map((part) => ({ word: part, code: codeOf(part) }));
    return parts.every((part) => part.code) ? (parts as { word: string; code: string }[]) : { word };
  });
}

const wheelchair: Record<string, readonly string[]> = {
  yes: [
    'yes',
    'ja',
    'j',
    'x',
    '1',
    'true',
    'wahr',
    'designated',
    'barrierefrei',
    'rollstuhlgerecht',
    'voll',
    'vollstandig',
  ],
  limited: ['limited', 'teilweise', 'teils', 'eingeschrankt', 'bedingt', 'partly', 'partial', 'zum teil'],
  no: ['no', 'nein', 'n', '0', 'false', 'falsch', 'nicht', 'nicht barrierefrei'],
};

const levels: Record<string, readonly string[]> = {
  local: ['local', 'lokal', 'ort', 'stadt', 'gemeinde', 'kommune', 'kommunal'],
  county: ['county', 'kreis', 'landkreis', 'regional'],
  state: ['state', 'land', 'bundesland', 'landesweit', 'landesebene'],
  federal: ['federal', 'bund', 'bundesweit', 'bundesebene', 'national'],
};

const precisions: Record<string, readonly string[]> = {
  exact: ['exact', 'genau', 'adresse'],
  district: ['district', 'stadtbezirk', 'bezirk', 'stadtteil', 'ortsteil', 'quartier', 'ungefahr'],
  postalCode: ['postalcode', 'postleitzahl', 'plz'],
};

const oneOf = (words: Record<string, readonly string[]>, value: unknown): string | undefined => {
  const word = foldText(String(value)).trim();
  return Object.keys(words).find((key) => words[key]?.includes(word));
};

/** A whole number as people write it: `1.200`, `ca. 50`. */
export function readCount(value: unknown): number | undefined {
  if (typeof value === 'number') return value >= 0 && Number.isFinite(value) ? value : undefined;
  const [, digits = ''] = /^\D{0,16}?(\d{1,3}(?:[. ]\d{3})+|\d+)\D*$/.exec(String(value)) ?? [];
  return digits ? Number(digits.replace(/\D/g, '')) : undefined;
}

function readYear(value: unknown): number | undefined {
  const [year] = /\b(1\d{3}|20\d\d)\b/.exec(String(value)) ?? [];
  return year ? Number(year) : undefined;
}

/** ISO 8601, or a day as Germans write it. */
function readDate(value: unknown): string | undefined {
  const text = String(value).trim();
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})\b/.exec(text) ?? [];
  const date = year
    ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    : text.replace(/^(\S+) (?=\d)/, '$1T');
  return isDateTime(date) ? date : undefined;
}

/**
 * How the value of a field is read, and what it should have been; what is not named here is a text.
 */
const readers: Partial<Record<FieldName, readonly [read: (value: unknown) => unknown, expected: string]>> = {
  'geo.lat': [readDegrees, 'degrees'],
  'geo.lon': [readDegrees, 'degrees'],
  html: [readHtml, 'HTML'],
  founded: [readYear, 'a year'],
  members: [readCount, 'a number of 0 or more'],
  verifiedAt: [readDate, 'a date such as 2026-11-22 or 22.11.2026'],
  openingHours: [(value) => readOpeningHours(readText(value)), 'opening hours'],
  // What stands in angle brackets is no tag here.
  'contact.email': [(value) => readEmail(typeof value === 'string' ? value : readText(value)), 'an e-mail address'],
  website: [(value) => readWebAddress(readText(value)), 'the address of a website'],
  url: [(value) => readWebAddress(readText(value)), 'the address of a page'],
  logo: [(value) => readImageAddress(readText(value)), 'the address of an image'],
  image: [(value) => readImageAddress(readText(value)), 'the address of an image'],
  'accessibility.wheelchair': [
    (value) => readText(typeof value === 'boolean' ? String(value) : value),
    'yes, limited or no',
  ],
  // In OpenStreetMap it is the floor.
  level: [
    (value) => oneOf(levels, value) ?? (Number.isFinite(Number(value)) ? '' : undefined),
    'local, county, state or federal',
  ],
  geoPrecision: [(value) => oneOf(precisions, value), 'exact, district or postalCode'],
};

const listFields = new Set<FieldName>(['alternateNames', 'targetGroups', 'purposes', 'offers', 'memberOf']);

/** The values of one field that may have several. */
function readValues({ field, name }: Slot, value: unknown, note: Note): unknown[] | undefined {
  if (listFields.has(field)) return readList(value);
  if (field === 'origins') return readCodes(value, countryCode).map(({ word, code }) => code ?? word);
  if (field === 'links') {
    return readList(value).flatMap((address) => {
      const profile = readProfile(address, name);
      if (!profile) note(name, 'the address of a profile', address);
      return profile ?? [];
    });
  }
  if (field !== 'languages') return undefined;
  return readCodes(value, languageTag).flatMap(({ word, code }) => {
    if (!code) note(name, 'the name of a language or its tag', word);
    return code ?? [];
  });
}

/**
 * Makes an organization of properties or cells, in the shape of the endpoint's description. Of
 * several properties for one field the first that is not blank counts, or all of them where the
 * field is a list. A value that cannot be used is left out and noted.
 */
export function readFields(
  slots: readonly Slot[],
  valueAt: (slot: Slot) => unknown,
  note: Note,
): Record<string, unknown> {
  const found = new Map<FieldName, unknown>();
  const origin = new Map<FieldName, string>();
  for (const slot of slots) {
    const { field, name } = slot;
    const value = valueAt(slot);
    if (isBlank(value)) continue;
    const values = readValues(slot, value, note);
    if (values) {
      found.set(field, [...new Set([...((found.get(field) as unknown[] | undefined) ?? []), ...values])]);
    } else if (!found.has(field)) {
      const [read, expected] = readers[field] ?? [readText, 'text'];
      const result = read(value);
      // Without a name there is no record, which its schema says.
      if (result === undefined && field !== 'name') note(name, expected, value);
      else if (result !== undefined && result !== '') found.set(field, result);
      origin.set(field, name);
    }
  }
  return assemble(found, origin, note);
}

function assemble(found: Map<FieldName, unknown>, origin: Map<FieldName, string>, note: Note): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  const groups: Record<string, Record<string, unknown>> = { address: { ...readWhole(found) } };
  for (const [path, value] of found) {
    if (['address', 'address.place', 'geo', 'geo.lat', 'geo.lon'].includes(path)) continue;
    const [group = '', key] = path.split('.');
    if (key) (groups[group] ??= {})[key] = value;
    else record[group] = value;
  }
  const { address = {}, accessibility } = groups;
  const { houseNumber, ...rest } = address;
  if (typeof rest['street'] === 'string' && typeof houseNumber === 'string') rest['street'] += ` ${houseNumber}`;
  groups['address'] = rest;
  if (accessibility?.['wheelchair'] !== undefined) {
    const word = oneOf(wheelchair, accessibility['wheelchair']);
    const notes = accessibility['notes'] ?? (word ? undefined : accessibility['wheelchair']);
    groups['accessibility'] = { wheelchair: word, notes };
  }
  for (const [group, values] of Object.entries(groups)) if (Object.keys(values).length) record[group] = values;
  const degrees = (['geo.lat', 'geo.lon', 'geo'] as const).filter((field) => origin.has(field));
  // What is no number has been noted already.
  if (!degrees.length || degrees.some((field) => !found.has(field))) return record;
  const point = found.has('geo')
    ? readPoint(...splitPoint(found.get('geo')))
    : readPoint(found.get('geo.lat'), found.get('geo.lon'));
  if (point) record['geo'] = point;
  else {
    const names = degrees.map((field) => origin.get(field)).join(', ');
    const expected = 'a latitude from -90 to 90 and a longitude from -180 to 180';
    note(names, expected, degrees.map((field) => found.get(field)).join(', '));
  }
  return record;
}

const readWhole = (found: Map<FieldName, unknown>) => ({
  ...readAddress(found.get('address')),
  ...readPlace(found.get('address.place')),
});

/** "52.27, 7.44" or "52,27; 7,44". */
function splitPoint(value: unknown): [unknown, unknown] {
  const text = String(value).replace(/\s+/g, ' ').trim();
  const [lat, lon] = text.split(/ ?[;|/] ?|, | |(?<=\.\d{1,20}),/);
  return [readDegrees(lat), readDegrees(lon)];
}
