import { fields, filled, list, text, type Json } from '../fields/json-values.js';
import { readDegrees, readPoint } from '../fields/read-point.js';
import { readLanguage } from '../fields/read-language.js';
import { firstWords } from '../shared/plain-text.js';

/** A text for the list is at most so long. */
const longestSummary = 600;

const unique = (words: readonly (string | undefined)[]): string[] | undefined => {
  const found = new Set(words.flatMap((word) => word ?? []));
  return found.size ? [...found] : undefined;
};

/** Examples of the specification put numbers in quotes, and so do some who followed them. */
const readNumber = (phone: Json): string | undefined =>
  text(typeof phone['number'] === 'number' ? String(phone['number']) : phone['number'])?.replaceAll('"', '');

function readContact({ contacts, phones, email }: Json): unknown {
  const person = fields(list(contacts)[0]);
  const numbers = [...list(phones), ...list(person['phones'])].map(fields);
  const isFax = ({ type }: Json) => text(type)?.toLowerCase() === 'fax';
  const fax = numbers.find(isFax);
  const voice = numbers.find((phone) => !isFax(phone));
  return filled({
    name: text(person['name']),
    role: text(person['title']) ?? text(person['department']),
    phone: voice && readNumber(voice),
    fax: fax && readNumber(fax),
    email: text(email) ?? text(person['email']),
  });
}

/** Where people can come; a postal address is better than none. */
function readAddress(location: Json): unknown {
  const addresses = list(location['addresses']).map(fields);
  const address = addresses.find(({ address_type: type }) => type === 'physical') ?? addresses[0];
  return filled({
    street: unique([text(address?.['address_1']), text(address?.['address_2'])])?.join(', '),
    postalCode: text(address?.['postal_code']),
    city: text(address?.['city']),
    county: text(address?.['region']),
    state: text(address?.['state_province']),
    country: text(address?.['country']),
  });
}

/**
 * Hours of every week, as schema.org writes them; what is held otherwise is told in words, if at
 * all.
 */
function readHours(schedules: readonly Json[]): string[] | undefined {
  return unique(
    schedules.map(({ freq, interval = 1, byday, opens_at: opens, closes_at: closes }) => {
      const [from, to] = [text(opens)?.slice(0, 5), text(closes)?.slice(0, 5)];
      const days = text(byday)
        ?.split(',')
        .map((day) => /^\s*(MO|TU|WE|TH|FR|SA|SU)\s*$/.exec(day)?.[1] ?? '');
      const isWeekly = text(freq)?.toUpperCase() === 'WEEKLY' && Number(interval) === 1;
      if (!isWeekly || !from || !to || !days?.every(Boolean)) return undefined;
      return `${days.map((day) => `${day.slice(0, 1)}${day.slice(1).toLowerCase()}`).join(',')} ${from}-${to}`;
    }),
  );
}

const placesOf = (service: Json): Json[] =>
  list(service['service_at_locations']).map((entry) => fields(fields(entry)['location']));

const namesOf = (values: unknown, key: string): (string | undefined)[] =>
  list(values).map((value) => text(fields(fields(value)[key])['name']));

/** An organization in the shape of the endpoint, with what it offers. */
export function readOrganization(organization: Json, services: readonly Json[]): unknown {
  const locations = [...list(organization['locations']).map(fields), ...services.flatMap(placesOf)];
  const place = locations.find(({ location_type: type }) => type !== 'virtual') ?? {};
  const speaking = [...locations, ...services].flatMap(({ languages }) => list(languages).map(fields));
  const description = text(organization['description']);
  const isShort = (description ?? '').length <= longestSummary;
  const parent = text(organization['parent_organization_id']);
  const year = Number(organization['year_incorporated']);
  return {
    id: text(organization['id']),
    name: text(organization['name']),
    alternateNames: unique([text(organization['alternate_name'])]),
    summary: description && firstWords(description, longestSummary),
    text: isShort ? undefined : description,
    purposes: unique([organization, ...services].flatMap(({ attributes }) => namesOf(attributes, 'taxonomy_term'))),
    offers: unique(services.map(({ name }) => text(name))),
    languages: unique(speaking.map(({ code, name }) => readLanguage(text(code), text(name)))),
    address: readAddress(place),
    geo: readPoint(readDegrees(place['latitude']), readDegrees(place['longitude'])),
    contact: readContact(organization) ?? readContact(place) ?? readContact(services[0] ?? {}),
    website: text(organization['website']) ?? text(organization['url']),
    links: list(organization['additional_websites']).flatMap((site) => {
      const { url, label } = fields(site);
      return text(url) ? { url: text(url), label: text(label) } : [];
    }),
    logo: text(organization['logo']),
    founded: year > 0 ? year : undefined,
    memberOf: parent ? [parent] : undefined,
    accessibility: filled({ notes: text(fields(list(place['accessibility'])[0])['description']) }),
    openingHours: readHours(list(place['schedules']).map(fields)),
  };
}
