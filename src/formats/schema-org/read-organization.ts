import { fields, filled, type Json } from '../fields/json-values.js';
import { readLanguage } from '../fields/read-language.js';
import { resolve, type Names } from './find-nodes.js';
import { all, first, names, readImage, readName, readText, readUrl } from './node-values.js';
import { readAddress, readGeo } from './read-place.js';

/** `Mo`, as schema.org shortens the days. */
const shortDay = (name: string): string => (name === 'PublicHolidays' ? 'PH' : name.slice(0, 2));

function readHours(...places: readonly Json[]): string[] | undefined {
  const rules = places.flatMap((place) => [
    ...all(place['openingHours']).flatMap((hours) => readName(hours) ?? []),
    ...all(place['openingHoursSpecification']).flatMap((value) => {
      const { dayOfWeek, opens, closes } = fields(value);
      const [from, to] = [opens, closes].map((time) => readName(time)?.slice(0, 5));
      return from && to && from !== to ? `${names(dayOfWeek).map(shortDay).join(',')} ${from}-${to}`.trim() : [];
    }),
  ]);
  return rules.length ? [...new Set(rules)] : undefined;
}

function readContact(node: Json): unknown {
  const point = first(node['contactPoint']);
  const get = (name: string) => readName(all(node[name])[0] ?? point[name]);
  return filled({
    name: readName(point['name']),
    role: readName(point['contactType']),
    phone: get('telephone'),
    fax: get('faxNumber'),
    email: get('email')?.replace(/^mailto:/i, ''),
  });
}

const absolute = (url: string | undefined): string | undefined => (/^https?:/i.test(url ?? '') ? url : undefined);

/** Profiles in networks. */
export function readProfiles(node: Json): { url: string }[] {
  return all(node['sameAs']).flatMap((value) => {
    const url = readUrl(value);
    return url ? { url } : [];
  });
}

/**
 * An organization in the shape of the endpoint. Its address counts for itself; where it has none,
 * that of its place.
 */
export function readOrganization(node: Json, named: Names): unknown {
  const { location, foundingDate, knowsLanguage, memberOf } = node;
  const place = first(resolve(all(location)[0], named));
  const year = Number(/^\d{4}/.exec(readName(foundingDate) ?? '')?.[0]);
  const website = readUrl(node['url']);
  const id = absolute(readUrl(node['@id'])) ?? website;
  const languages = all(knowsLanguage).flatMap(
    (one) => readLanguage(readName(one), readName(first(one)['alternateName'])) ?? [],
  );
  const links = readProfiles(node);
  const memberships = all(memberOf).flatMap((one) => {
    const group = resolve(one, named);
    return readUrl(fields(group)['@id'] ?? group) ?? readName(fields(group)['name']) ?? [];
  });
  return {
    id,
    name: readText(node['name'] ?? node['legalName']),
    alternateNames: all(node['alternateName'])
      .map(readText)
      .filter((name) => name !== undefined),
    summary: readText(node['description'] ?? node['slogan']),
    languages,
    address: readAddress(node['address'], named) ?? readAddress(place['address'], named),
    geo: readGeo(node) ?? readGeo(place),
    contact: readContact(node),
    website,
    links,
    logo: readImage(resolve(all(node['logo'])[0], named)),
    image: readImage(resolve(all(node['image'])[0], named)),
    founded: year || undefined,
    memberOf: memberships,
    openingHours: readHours(node, place),
  };
}
