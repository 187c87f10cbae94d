import type { AddressFieldsSchema } from '../parts/address.js';
import type { AttachmentSchema } from '../parts/attachment.js';
import type { ContactSchema } from '../parts/contact.js';
import type {
  DirectoryColumnsSchema,
  DirectoryFieldsSchema,
  DirectoryNumbersSchema,
  DirectoryPlacesSchema,
  DirectoryRecordsSchema,
  DirectorySetsSchema,
  DirectoryTextFilesSchema,
  DirectoryTextsSchema,
  DirectoryWordsSchema,
} from './directory-index.js';
import type {
  DirectoryIndexSchema,
  DocumentHeadSchema,
  FailingSourceSchema,
  PublisherSchema,
  VocabularySchema,
} from './document-head.js';
import type { CollectionDocumentSchema } from './document.js';
import type { EventSchema, OrganizerSchema, RegistrationSchema, SeriesSchema } from '../records/event.js';
import type { GeoSchema } from '../parts/geo.js';
import type { ImageFieldsSchema } from '../parts/image.js';
import type { LinkSchema } from '../records/link.js';
import type { NewsItemSchema } from '../records/news-item.js';
import type { AccessibilitySchema, OrganizationSchema } from '../records/organization.js';
import type { PlaceFieldsSchema } from '../parts/place.js';
import type { SourceReferenceSchema } from '../parts/source-reference.js';

type Described<T extends { entries: object }> = Record<keyof T['entries'], string>;

/** The schemas whose fields are described, by their names in the published JSON Schema. */
interface Descriptions {
  Accessibility: Described<typeof AccessibilitySchema>;
  Address: Described<typeof AddressFieldsSchema>;
  Attachment: Described<typeof AttachmentSchema>;
  CollectionDocument: Described<typeof CollectionDocumentSchema>;
  Contact: Described<typeof ContactSchema>;
  DirectoryColumns: Described<typeof DirectoryColumnsSchema>;
  DirectoryFields: Described<typeof DirectoryFieldsSchema>;
  DirectoryIndex: Described<typeof DirectoryIndexSchema>;
  DirectoryNumbers: Described<typeof DirectoryNumbersSchema>;
  DirectoryPlaces: Described<typeof DirectoryPlacesSchema>;
  DirectoryRecords: Described<typeof DirectoryRecordsSchema>;
  DirectorySets: Described<typeof DirectorySetsSchema>;
  DirectoryTextFiles: Described<typeof DirectoryTextFilesSchema>;
  DirectoryTexts: Described<typeof DirectoryTextsSchema>;
  DirectoryWords: Described<typeof DirectoryWordsSchema>;
  DocumentHead: Described<typeof DocumentHeadSchema>;
  Event: Described<typeof EventSchema>;
  FailingSource: Described<typeof FailingSourceSchema>;
  Geo: Described<typeof GeoSchema>;
  Image: Described<typeof ImageFieldsSchema>;
  Link: Described<typeof LinkSchema>;
  NewsItem: Described<typeof NewsItemSchema>;
  Organization: Described<typeof OrganizationSchema>;
  Organizer: Described<typeof OrganizerSchema>;
  Place: Described<typeof PlaceFieldsSchema>;
  Publisher: Described<typeof PublisherSchema>;
  Registration: Described<typeof RegistrationSchema>;
  Series: Described<typeof SeriesSchema>;
  SourceReference: Described<typeof SourceReferenceSchema>;
  Vocabulary: Described<typeof VocabularySchema>;
}

const head: Described<typeof DocumentHeadSchema> = {
  version: 'Version of this format, "1". Assumed when missing; another major version is refused.',
  language: 'Language of all texts that name none (BCP 47).',
  timeZone: 'IANA name of the zone of local times without offset. Default Europe/Berlin.',
  generated: 'When the document was made. Shown as "Stand"; decides between two copies of a record.',
  publisher: 'Who publishes the document.',
  license: 'Licence of the content: a text, an address, or both. Shown under the widget.',
  attribution: 'Whom to name: a text, an address, or both. Shown under the widget.',
  vocab: 'Labels of the ids that the records use.',
  failing: 'Sources of the document that could not be read when it was made. Written by "verbund-widgets collect".',
  next: 'Address of the following page of the same document.',
  directoryIndex: 'Index of a large directory, whose first records in the order of their names stand in organizations.',
};

const body = {
  id: 'Name of the record that stays the same for ever, unique over all sources. Copies of one record have the same id.',
  url: 'Page of the record. Like every address it may be relative to the document.',
  summary: 'What it is about, in a sentence or two, without markup.',
  html: 'The whole text as HTML. Scripts, styles, forms and frames are removed before it is shown.',
  text: 'The whole text without markup, where there is no html.',
  language: 'Language of the record (BCP 47), where it differs from that of the document.',
};

const place = {
  postalCode: 'Postcode.',
  city: 'Town.',
  district: 'Part of the town.',
  county: 'County (Kreis).',
  state: 'State (Bundesland).',
  country: 'Country, ISO 3166-1 alpha-2.',
  ags: 'Official key of the municipality (Amtlicher Gemeindeschlüssel).',
};

/** What base 64 digits are, for a column of `what`. */
const digits = (what: string) =>
  `${what}, in digits of base 64 (A-Z a-z 0-9 - _): the first string has the lowest digit of every row, the next the digit worth 64, then 4096 …`;

/**
 * What every field means, for the published JSON Schema. Read by the build only: no widget imports
 * this file, so that its texts cost visitors nothing. The types make sure that no field is
 * forgotten.
 */
export const descriptions: Descriptions = {
  DocumentHead: head,
  CollectionDocument: {
    ...head,
    news: 'News, press releases and magazine issues, as verbund-news reads them.',
    organizations: 'Associations and other organizations, as verbund-directory reads them.',
    events: 'Events, once or recurring, as verbund-calendar reads them.',
    links: 'Profiles in social networks and similar, as verbund-social reads them.',
  },
  NewsItem: {
    ...body,
    title: 'Headline. Not empty.',
    published: 'When it was published: a day, a local time, or an instant.',
    modified: 'When it was last changed.',
    archiveAt: 'From then on it is in the archive.',
    pinned: 'Whether it stays on top.',
    categories: 'Ids of vocab.categories, or the names themselves.',
    translations: 'Addresses of the same article in other languages, by language.',
    kind: 'article (default), press = press release, issue = issue of a magazine.',
    image: 'The image of the teaser and of the article.',
    gallery: 'Further images of the article.',
    source: 'Who wrote it first.',
    place: 'Where it happened.',
    contact: 'Whom the press may ask. Default: the contact of the publisher.',
    attachments: 'Files to download.',
    related: 'Ids of related news.',
    organizations: 'Ids of the organizations it is about.',
    events: 'Ids of the events it is about.',
  },
  Organization: {
    id: body.id,
    url: 'Its page in this directory.',
    name: 'Name. Not empty.',
    alternateNames: 'Other names and abbreviations, found by the search.',
    summary: body.summary,
    html: body.html,
    text: body.text,
    origins: 'Countries of origin: ISO 3166-1 alpha-2 codes or ids of vocab.origins.',
    targetGroups: 'Ids of vocab.targetGroups, or the names themselves.',
    purposes: 'Ids of vocab.purposes, or the names themselves.',
    offers: 'Ids of vocab.offers, or the names themselves: language courses, sport, summer school …',
    languages: 'Languages spoken there (BCP 47).',
    level: 'Where it is active.',
    address: 'Postal address.',
    geo: 'Where it is on the map.',
    geoPrecision: 'How exact geo is; a private home is never exact.',
    contact: 'Whom to ask.',
    website: 'Its own website.',
    links: 'Its profiles in social networks.',
    logo: 'Its logo.',
    image: 'An image of it.',
    founded: 'Year of foundation.',
    members: 'Number of members.',
    memberOf: 'Ids of the organizations it belongs to.',
    accessibility: 'Whether a wheelchair gets in, and what else is to know.',
    openingHours: 'Lines as in schema.org ("Mo-Fr 09:00-17:00"), or a text.',
    verifiedAt: 'When these data were last checked.',
  },
  Event: {
    ...body,
    title: 'Name of the event. Not empty.',
    start: 'Beginning: a day, a local time, or an instant.',
    end: 'End; with a day as start it is the last day.',
    duration: 'ISO 8601 duration instead of end, for example PT1H30M.',
    allDay: 'Whether it has no time of day. A day as start implies it.',
    timeZone: 'IANA name of its zone, where it differs from that of the document.',
    recurrence: 'Lines RRULE, RDATE and EXDATE of RFC 5545.',
    status: 'confirmed (default), tentative, cancelled or postponed.',
    previousStart: 'The original beginning of an event that was moved.',
    mode: 'Whether people meet on site, online or both.',
    place: 'Where it is.',
    onlineUrl: 'Where to take part online.',
    organizer: 'Who holds it.',
    categories: 'Ids of vocab.categories, or the names themselves.',
    cost: 'What it costs.',
    series: 'The series it belongs to.',
    registration: 'How to sign up.',
    documents: 'Files: phase "before" such as an agenda, "after" such as minutes.',
    image: 'An image of it.',
    audience: 'Whom it is for.',
  },
  Link: {
    network: 'Name of the network; found from the address when missing.',
    url: 'Address of the profile.',
    label: 'What to call it instead of the name of the network.',
    handle: 'Name of the account.',
    language: 'Language of what is found there.',
  },
  Image: {
    src: 'Address. Instead of the object the address alone will do.',
    alt: 'What is on it, for those who do not see it; empty when it only decorates.',
    credit: 'Whom to name as its author, for example "© Moritz Leick, Stadt Essen".',
    caption: 'Text under it.',
    width: 'Width in pixels; with height the page does not jump.',
    height: 'Height in pixels.',
    srcset: 'Further sizes, as in HTML.',
  },
  Attachment: {
    url: 'Address of the file.',
    title: 'What it is.',
    type: 'MIME type, for example application/pdf.',
    bytes: 'Size in bytes.',
    language: 'Language of the file.',
    phase: 'For events: whether it belongs before or after.',
  },
  Contact: {
    name: 'Name of the person.',
    role: 'What the person does there.',
    organization: 'Where the person works.',
    phone: 'Telephone number.',
    fax: 'Fax number.',
    email: 'E-mail address.',
    address: 'Postal address.',
    url: 'Page of the person.',
  },
  Address: { street: 'Street and number. The whole address in one string stands here too.', ...place },
  Geo: { lat: 'Latitude in degrees (WGS 84).', lon: 'Longitude in degrees (WGS 84).' },
  Place: { name: 'What people call it.', address: 'Postal address.', geo: 'Where it is on the map.' },
  Organizer: {
    id: 'Id of an organization of the directory.',
    name: 'Name.',
    url: 'Page.',
    contact: 'Whom to ask.',
  },
  Registration: {
    url: 'Where to sign up.',
    email: 'E-mail address to sign up.',
    phone: 'Telephone number to sign up.',
    opensAt: 'From when on.',
    closesAt: 'Until when.',
    capacity: 'Number of seats.',
    remaining: 'Number of free seats.',
    waitlist: 'Whether there is a waiting list.',
  },
  FailingSource: {
    name: 'Its name, or its place in the list of sources; never its address, which may be secret.',
    since: 'When it could not be read for the first time.',
    lastRead: 'When it was last read: as of then are its records, where there are any.',
  },
  Publisher: {
    name: 'Name.',
    url: 'Website.',
    logo: 'Logo.',
    description: 'Who they are, in a few sentences; stands under press releases.',
    contact: 'Whom the press may ask, where a record names nobody.',
  },
  Series: { id: 'The same for all events of the series.', title: 'Name of the series.' },
  Accessibility: {
    wheelchair: 'Whether a wheelchair gets in: yes, limited (with help), no.',
    notes: 'What else is to know.',
  },
  SourceReference: { name: 'Name, for example "Stadt Essen".', url: 'Where it stands there.' },
  DirectoryIndex: {
    url: 'Address of the file with the columns (DirectoryColumns).',
    count: 'Number of all organizations.',
  },
  DirectoryColumns: {
    version: 'Version of this format, "1".',
    count: 'Number of rows: one organization each, the same in every column, in the order of their names.',
    names: 'Names, in the language of the entry document.',
    idPrefix: 'What stands before every number in ids; nothing when missing.',
    ids: 'Ids, as texts, or as numbers where all are.',
    places: 'The different addresses, without their streets.',
    place: digits('The place of each organization in places'),
    lat: 'Latitude: 0 = unknown; else from + number, in hundred-thousandths of a degree, north of the middle of the place.',
    lon: 'Longitude, likewise, east of the middle of the place.',
    fields: 'What organizations are told apart by.',
    records: 'The files with the whole records.',
    texts: 'The files with the words of the full texts; without them only names and places are searched.',
  },
  DirectoryPlaces: {
    ...place,
    count: 'Number of places.',
    lat: 'Latitude of its middle in hundred-thousandths of a degree (from + number).',
    lon: 'Longitude of its middle, likewise.',
  },
  DirectoryFields: {
    origins: 'Origins, as in the records.',
    targetGroups: 'Target groups.',
    purposes: 'Purposes.',
    offers: 'Offers.',
    languages: 'Languages.',
    level: 'Where it is active: one value or none.',
    memberOf: 'Ids of the organizations it belongs to.',
    geoPrecision: 'How exact lat and lon are: one value or none.',
  },
  DirectoryNumbers: {
    from: 'What is added to every number.',
    digits: digits('One number a row'),
  },
  DirectoryTexts: {
    shared:
      'One base 64 digit a row: how many characters (UTF-16) it has in common with the beginning of the row before.',
    rest: 'The characters after those, one line a row.',
  },
  DirectorySets: {
    values: 'The different values.',
    sizes: digits('How many values each combination has'),
    codes: digits('Their places in values, one combination after the other'),
    rows: digits('The combination of each row'),
  },
  DirectoryRecords: {
    url: 'Address of a file, relative to this one; {hash} stands for its name. Each is a collection document with organizations.',
    size: 'Number of records in each file but the last, in the order of the rows.',
    hashes:
      'The names of the files, made from what they hold. Addresses in records are relative to the entry document.',
  },
  DirectoryTextFiles: {
    url: 'Address of a file (DirectoryWords), relative to this one; {hash} stands for its name.',
    from: 'The first word of each file.',
    hashes: 'The names of the files, made from what they hold.',
  },
  DirectoryWords: {
    count: 'Number of words.',
    words:
      'Words of summaries, texts, other names and streets in small letters without marks, in the order of their characters.',
    rows: 'One line a word: the rows it is in, the first as it is, the others less the one before, less 1; in base 64 digits worth 1, 32, 1024 …, plus 32 where one more follows.',
  },
  Vocabulary: {
    categories: 'Labels of categories, by id.',
    origins: 'Labels of origins that are no countries, by id.',
    targetGroups: 'Labels of target groups, by id.',
    purposes: 'Labels of purposes, by id.',
    offers: 'Labels of offers, by id.',
  },
};
