import { indexNames } from './index-names.js';

/**
 * How others call the fields of an event in a table, best first. Days and times may stand in one
 * column or in two. `place` is a place in one text; `place.address.city` is one, too, where no
 * column has the street or the postal code. `registration` is an address, an e-mail address or a
 * phone number.
 */
const conventions = {
  id: 'id, uid, kennung',
  title:
    'title, titel, veranstaltung, termin, veranstaltungstitel, name der veranstaltung, bezeichnung, event, name, anlass, was',
  summary:
    'summary, beschreibung, kurzbeschreibung, kurztext, teaser, description, inhalt, details, bemerkung, hinweis',
  text: 'text, langbeschreibung, langtext, ausführliche beschreibung',
  html: 'html',
  start: `start, beginn, anfang, datum, startdatum, anfangsdatum, beginn datum, datum beginn, start date, date, tag, wann, von, dtstart, erster tag,
    termin datum, veranstaltungsdatum`,
  startTime: `uhrzeit, zeit, startzeit, beginn uhrzeit, uhrzeit beginn, uhrzeit von, zeit von, anfangszeit, start time, time`,
  end: 'end, ende, enddatum, ende datum, datum ende, end date, bis, dtend, letzter tag',
  endTime: 'endzeit, ende uhrzeit, uhrzeit ende, uhrzeit bis, zeit bis, end time',
  status: 'status, stand der planung',
  place: 'place, veranstaltungsort, location, venue, treffpunkt, wo, lokal, raum, ort name, name des ortes',
  'place.address.street': 'street, straße, strasse, straße und hausnummer, straße hausnummer, straße nr, straße und nr',
  'place.address.postalCode': 'plz, postleitzahl, postcode, postal_code, zip',
  'place.address.city': 'city, ort, stadt, gemeinde, kommune',
  address: 'address, adresse, anschrift',
  'geo.lat': 'lat, latitude, breite, breitengrad, geo lat',
  'geo.lon': 'lon, lng, longitude, länge, längengrad, geo lon',
  onlineUrl:
    'onlineUrl, online, onlinelink, online link, videolink, videokonferenz, zoom, zoom link, link zur teilnahme',
  url: 'url, link, website, webseite, internet, homepage, mehr infos, weitere informationen, infos',
  'organizer.name':
    'organizer, veranstalter, veranstalterin, veranstaltet von, organisator, ausrichter, verein, träger, organisation, host',
  'organizer.contact.name': 'ansprechpartner, ansprechpartnerin, ansprechperson, kontakt, kontaktperson, contact',
  'organizer.contact.phone': 'telefon, tel, telefonnummer, phone',
  'organizer.contact.email': 'email, e-mail, mail, e-mail-adresse',
  categories: 'categories, category, kategorie, kategorien, thema, themen, art, rubrik, tags, schlagworte, typ',
  language: 'language, sprache',
  cost: 'cost, kosten, eintritt, preis, teilnahmegebühr, gebühr, beitrag, price',
  audience: 'audience, zielgruppe, zielgruppen, für wen, publikum',
  registration: 'registration, anmeldung, anmeldelink, anmeldung unter, link zur anmeldung',
  'registration.closesAt': 'anmeldeschluss, anmeldung bis, anmeldefrist, registration deadline',
  'registration.capacity':
    'plätze, anzahl plätze, teilnehmerzahl, max teilnehmer, maximale teilnehmerzahl, kapazität, capacity',
  image: 'image, bild, foto, bild url',
} as const;

/** A field of an event as a dotted path, see {@link conventions}. */
export type EventFieldName = keyof typeof conventions;

/** How fields of events are found by the names of columns. */
export const eventNames = indexNames<EventFieldName>(conventions, {
  example: '{"title": "Was", "start": "Wann"}',
  fields: 'title, start, endTime, place or organizer.name',
});
