import { indexNames } from './index-names.js';

/**
 * How others call the fields of an organization, best first: in English and German, in tags of
 * OpenStreetMap, in exports of spreadsheets. Upper and lower case, umlauts, spaces and signs make
 * no difference. `address` is a whole address in one text, `address.place` postal code and city,
 * `geo` both degrees, `links` a profile in a social network.
 */
const conventions = {
  id: 'id, @id, osm_id, uuid, kennung',
  name: `name, title, titel, verein, vereinsname, name des vereins, organisation, organization, name der organisation, organisationsname,
    einrichtung, name der einrichtung, verband, initiative, institution, bezeichnung, name:de, firma`,
  alternateNames: `alternateNames, alternate_name, alt_name, short_name, official_name, loc_name, kurzname, kürzel, abkürzung, abbreviation,
    acronym, weitere namen, anderer name, auch bekannt als`,
  summary: `summary, description, beschreibung, kurzbeschreibung, kurztext, zusammenfassung, teaser, abstract, description:de, über uns, about`,
  text: 'text, langbeschreibung, langtext, ausführliche beschreibung, long_description',
  html: 'html',
  origins: `origins, origin, herkunft, herkunftsland, herkunftsländer, herkunftsregion, countries, country list, country of origin,
    countries of origin, länder, nationalität, nationalitäten, community, communities`,
  targetGroups: 'targetGroups, target_group, zielgruppe, zielgruppen, target_audience, audience, für wen',
  purposes: `purposes, purpose, zweck, zwecke, vereinszweck, kategorie, kategorien, category, categories, thema, themen, topic, topics,
    schwerpunkt, schwerpunkte, bereich, bereiche, sparte, sparten, rubrik, handlungsfeld, handlungsfelder, tätigkeitsfeld,
    tätigkeitsfelder, art, typ, type`,
  offers: `offers, offer, angebot, angebote, leistungen, services, aktivität, aktivitäten, activities, tags, schlagwort, schlagworte,
    schlagwörter, stichworte, keywords`,
  languages: `languages, language, sprache, sprachen, gesprochene sprachen, beratungssprachen, spoken languages`,
  level: 'level, ebene',
  'address.street': `street, straße, strasse, str, straße und hausnummer, straße hausnummer, straße und nr, straße nr, straße hausnr,
    street_address`,
  'address.houseNumber': 'housenumber, hausnummer, hausnr, haus-nr, hnr',
  'address.postalCode': 'plz, postleitzahl, postcode, postal_code, zip, zip_code',
  'address.place': 'plz ort, plz und ort, plz stadt, postleitzahl ort, postleitzahl und ort',
  'address.city': 'city, ort, stadt, wohnort, gemeinde, kommune, municipality, town, village, locality',
  'address.district': 'district, stadtteil, stadtbezirk, ortsteil, bezirk, quartier, suburb, quarter, neighbourhood',
  'address.county': 'county, kreis, landkreis',
  'address.state': 'state, bundesland',
  'address.country': 'country, land, staat',
  'address.ags': 'ags, gemeindeschlüssel, amtlicher gemeindeschlüssel, de:amtlicher_gemeindeschluessel',
  address: 'address, adresse, anschrift, postanschrift, postadresse, addr:full, full_address',
  'geo.lat': 'lat, latitude, breite, breitengrad, geo lat, geo breite, geografische breite',
  'geo.lon': 'lon, lng, long, longitude, länge, längengrad, geo lon, geo lng, geo länge, geografische länge',
  geo: 'coordinates, koordinaten, geokoordinaten, latlon, latlng, lat/lon, geo_point_2d',
  geoPrecision: 'geoPrecision, genauigkeit, lagegenauigkeit, genauigkeit der lage',
  'contact.name': `ansprechpartner, ansprechpartnerin, ansprechpartner/in, ansprechperson, kontaktperson, kontaktname, contact_person,
    contact_name, kontakt, contact, vorsitz, vorsitzende, vorsitzender, vorsitzende/r`,
  'contact.role': 'funktion, rolle, role',
  'contact.phone': `phone, telefon, tel, telefonnummer, tel nr, telefon nr, rufnummer, telephone, festnetz, mobil, mobile, handy, mobilnummer,
    handynummer`,
  'contact.fax': 'fax, telefax, faxnummer',
  'contact.email': 'email, e-mail, mail, e-mail-adresse, mailadresse',
  website: `website, webseite, homepage, internet, internetseite, internetadresse, internetauftritt, web, www, webadresse, web address,
    url, link`,
  url: 'profile, profil, profilseite, permalink',
  logo: 'logo, logo url',
  image: 'image, bild, foto, photo, picture, bild url, image url',
  founded: 'founded, gründung, gründungsjahr, gegründet, gegründet am, founded_on, start_date, year_founded',
  members: 'members, mitglieder, mitgliederzahl, anzahl mitglieder, anzahl der mitglieder, member_count',
  memberOf: 'memberOf, dachverband, mitglied in, mitgliedschaften',
  'accessibility.wheelchair': 'wheelchair, rollstuhl, rollstuhlgerecht, barrierefrei, barrierefreiheit, accessibility',
  'accessibility.notes': 'wheelchair:description, hinweise zur barrierefreiheit, accessibility notes',
  openingHours: `opening_hours, öffnungszeiten, öffnungszeit, sprechzeiten, sprechzeit, sprechstunde, sprechstunden, bürozeiten,
    business hours`,
  verifiedAt:
    'verifiedAt, check_date, survey:date, stand, geprüft, geprüft am, zuletzt geprüft, letzte prüfung, last_checked',
  links: `links, facebook, instagram, youtube, tiktok, twitter, mastodon, bluesky, linkedin, xing, threads, telegram, pixelfed, flickr, vimeo,
    social media, soziale medien`,
};

/** A field of an organization as a dotted path, see {@link conventions}. */
export type FieldName = keyof typeof conventions;

/** How fields of organizations are found by the names of properties and columns. */
export const organizationNames = indexNames<FieldName>(conventions, {
  // Names as they also stand inside of a group: `addr:city`, `contact:phone`.
  groups: [
    ['address.', ['addr', 'address', 'adresse', 'anschrift']],
    ['contact.', ['contact', 'kontakt']],
    ['website', ['contact', 'kontakt']],
    ['links', ['contact', 'kontakt']],
  ],
  example: '{"name": "Vereinsname", "address.city": "Ort"}',
  fields: 'name, offers, address.city or geo.lat',
});
