import { TimeZoneSchema } from '../../models/time/time-zone.js';

/**
 * The names that Windows, and with it Outlook and Exchange, has for time zones (without "Standard
 * Time"), by the IANA zone (CLDR).
 */
const windows: Record<string, string> = {
  'Europe/Berlin': 'W. Europe',
  'Europe/Paris': 'Romance',
  'Europe/Budapest': 'Central Europe',
  'Europe/Warsaw': 'Central European',
  'Europe/London': 'GMT',
  'Europe/Helsinki': 'FLE',
  'Europe/Bucharest': 'GTB',
  'Europe/Chisinau': 'E. Europe',
  'Europe/Kaliningrad': 'Kaliningrad',
  'Europe/Istanbul': 'Turkey',
  'Europe/Minsk': 'Belarus',
  'Europe/Moscow': 'Russian',
  'Europe/Samara': 'Russia Time Zone 3',
  UTC: 'UTC',
  'Atlantic/Reykjavik': 'Greenwich',
  'Atlantic/Azores': 'Azores',
  'Africa/Casablanca': 'Morocco',
  'Africa/Lagos': 'W. Central Africa',
  'Africa/Cairo': 'Egypt',
  'Africa/Johannesburg': 'South Africa',
  'Africa/Nairobi': 'E. Africa',
  'Asia/Jerusalem': 'Israel',
  'Asia/Beirut': 'Middle East',
  'Asia/Damascus': 'Syria',
  'Asia/Amman': 'Jordan',
  'Asia/Baghdad': 'Arabic',
  'Asia/Riyadh': 'Arab',
  'Asia/Dubai': 'Arabian',
  'Asia/Tehran': 'Iran',
  'Asia/Baku': 'Azerbaijan',
  'Asia/Tbilisi': 'Georgian',
  'Asia/Yerevan': 'Caucasus',
  'Asia/Kabul': 'Afghanistan',
  'Asia/Karachi': 'Pakistan',
  'Asia/Tashkent': 'West Asia',
  'Asia/Yekaterinburg': 'Ekaterinburg',
  'Asia/Kolkata': 'India',
  'Asia/Colombo': 'Sri Lanka',
  'Asia/Kathmandu': 'Nepal',
  'Asia/Dhaka': 'Bangladesh',
  'Asia/Almaty': 'Central Asia',
  'Asia/Bangkok': 'SE Asia',
  'Asia/Shanghai': 'China',
  'Asia/Singapore': 'Singapore',
  'Asia/Tokyo': 'Tokyo',
  'Asia/Seoul': 'Korea',
  'Australia/Perth': 'W. Australia',
  'Australia/Brisbane': 'E. Australia',
  'Australia/Sydney': 'AUS Eastern',
  'Pacific/Auckland': 'New Zealand',
  'America/Sao_Paulo': 'E. South America',
  'America/Argentina/Buenos_Aires': 'Argentina',
  'America/Santiago': 'Pacific SA',
  'America/Bogota': 'SA Pacific',
  'America/Caracas': 'Venezuela',
  'America/Halifax': 'Atlantic',
  'America/New_York': 'Eastern',
  'America/Chicago': 'Central',
  'America/Mexico_City': 'Central Standard Time (Mexico)',
  'America/Denver': 'Mountain',
  'America/Phoenix': 'US Mountain',
  'America/Los_Angeles': 'Pacific',
  'America/Anchorage': 'Alaskan',
  'Pacific/Honolulu': 'Hawaiian',
};

/** The zones that Windows has a name for, the nearest first. */
export const commonTimeZones = Object.keys(windows);

const byWindowsName = new Map(
  Object.entries(windows).map(([zone, name]) => [name.replace(' Standard Time', '').toLowerCase(), zone]),
);

/**
 * Cities by which Outlook describes a zone, in the language of its user: "(UTC+01:00) Amsterdam,
 * Berlin, Bern, Rom".
 */
const cities: readonly (readonly [RegExp, string])[] = [
  [/\bBerlin\b|mitteleurop|central european (summer )?time/i, 'Europe/Berlin'],
  [/\b(Brüssel|Brussels|Paris|Madrid)\b/i, 'Europe/Paris'],
  [/\b(Belgrad|Belgrade|Budapest)\b/i, 'Europe/Budapest'],
  [/\b(Sarajevo|Warschau|Warsaw)\b/i, 'Europe/Warsaw'],
  [/\b(London|Dublin)\b/i, 'Europe/London'],
  [/\b(Helsinki|Kiew|Kyiv)\b/i, 'Europe/Helsinki'],
  [/\bIstanbul\b/i, 'Europe/Istanbul'],
];

const isZone = (name: string): boolean => TimeZoneSchema.read(name) !== undefined;

const MOST_FOUND = 1000;
const found = new Map<string, string | undefined>();

/**
 * The IANA name of a time zone that a calendar names: by itself, with a path before it
 * (`/mozilla.org/20050126_1/Europe/Berlin`), by the name Windows has for it, or as Outlook
 * describes it. `undefined` for a name of nobody's.
 */
export function findTimeZone(name: string): string | undefined {
  if (name.length > 200) return undefined;
  if (found.has(name)) return found.get(name);
  const zone = search(name.trim().replace(/^tzone:\/\/microsoft\//i, ''));
  if (found.size < MOST_FOUND) found.set(name, zone);
  return zone;
}

function search(name: string): string | undefined {
  if (/^(?:etc\/)?(?:utc|gmt|zulu|uct|universal)$|^z$|^coordinated universal time$/i.test(name)) return 'UTC';
  const zone = byWindowsName.get(name.toLowerCase().replace(/ (standard|daylight|summer) time\b/, ''));
  if (zone) return zone;
  if (/^[a-z]/i.test(name) && isZone(name)) return name;
  const [tail] = /(?<![a-z_])[a-z_]+\/(?:[a-z_]+\/)?[\w+-]+$/i.exec(name) ?? [];
  for (const part of [tail, tail?.slice(tail.indexOf('/') + 1)])
    if (part?.includes('/') && part !== name && isZone(part)) return part;
  const city = cities.find(([pattern]) => pattern.test(name))?.[1];
  if (city) return city;
  const [, sign, hours] = /^\(?(?:utc|gmt) ?([+-])0?(\d\d?)(?::?00)?\)?$/i.exec(name) ?? [];
  const fixed = hours && `Etc/GMT${sign === '+' ? '-' : '+'}${hours}`;
  return fixed && isZone(fixed) ? fixed : undefined;
}
