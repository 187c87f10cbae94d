import { writeJsonLd } from '../../../element/json-ld.js';
import type { Reader } from '../../../i18n/reader.js';
import { textFor } from '../../../i18n/reader.js';
import type { Address } from '../../../models/parts/address.js';
import type { DocumentHead } from '../../../models/document/document-head.js';
import type { Organization } from '../../../models/records/organization.js';

function postalAddress({ street, postalCode, city, district, state, country }: Address): object {
  return {
    '@type': 'PostalAddress',
    streetAddress: street,
    postalCode,
    addressLocality: city ?? district,
    addressRegion: state,
    addressCountry: country,
  };
}

/**
 * Where to go and when. A point is published only where it is meant to be exact: a private home
 * never is.
 */
function location({ address, geo, geoPrecision = 'exact', openingHours }: Organization): object | undefined {
  const point = geoPrecision === 'exact' ? geo : undefined;
  // What replaces or closes something is a rule of OpenStreetMap; schema.org has none of these.
  const isPlain = (line: string): boolean => !/;|\b(off|closed)\b/.test(line);
  const hours = Array.isArray(openingHours) && openingHours.every(isPlain) ? openingHours : undefined;
  if (!point && !hours) return undefined;
  return {
    // Of the places only these have opening hours: https://schema.org/openingHours
    '@type': hours ? 'CivicStructure' : 'Place',
    address: address && postalAddress(address),
    geo: point && { '@type': 'GeoCoordinates', latitude: point.lat, longitude: point.lon },
    openingHours: hours,
  };
}

function organization(record: Organization, reader: Reader): object {
  const { address, contact, website, links, founded } = record;
  const name = textFor(reader, record.name)?.value;
  const names = record.alternateNames?.flatMap((text) => textFor(reader, text)?.value ?? []);
  return {
    '@type': 'NGO',
    name,
    alternateName: names,
    description: textFor(reader, record.summary)?.value,
    url: website ?? record.url,
    logo: record.logo?.src,
    image: record.image?.src,
    address: address && postalAddress(address),
    location: location(record),
    telephone: contact?.phone,
    faxNumber: contact?.fax,
    email: contact?.email,
    foundingDate: founded?.toString(),
    knowsLanguage: record.languages,
    sameAs: links?.map(({ url }) => url).filter((url) => url.startsWith('http')),
  };
}

/**
 * schema.org `ItemList` of `NGO`s, https://schema.org/NGO, for the organizations that are shown.
 */
export function directoryJsonLd(
  records: readonly Organization[],
  head: DocumentHead | undefined,
  reader: Reader,
): object {
  return {
    '@type': 'ItemList',
    name: textFor(reader, head?.publisher?.name)?.value,
    itemListElement: records.map((record, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      item: organization(record, reader),
    })),
  };
}

/** Writes what is shown as JSON-LD into the light DOM. */
export function writeDirectoryJsonLd(
  host: HTMLElement,
  records: readonly Organization[],
  head: DocumentHead | undefined,
  reader: Reader,
): void {
  writeJsonLd(host, records.length > 0 ? directoryJsonLd(records, head, reader) : undefined);
}
