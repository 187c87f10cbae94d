import { expect } from '@open-wc/testing';
import { repairJson } from '../../src/data/load/repair-json.js';
import { readMoment } from '../../src/formats/icalendar/moment.js';
import { readLine, splitTexts, unescapeText } from '../../src/formats/icalendar/content-line.js';
import { findTimeZone } from '../../src/formats/icalendar/find-time-zone.js';
import { splitCalendar } from '../../src/formats/icalendar/split-calendar.js';
import { decodeHTMLStrict } from 'entities/decode';
import { decodeElements, readChannelDefinition } from '../../src/formats/feed/read-older-feeds.js';
import { firstImage, isMarkup, readTexts } from '../../src/formats/feed/read-texts.js';
import { htmlInBase } from '../../src/formats/feed/resolve-in-feed.js';
import { splitFeed } from '../../src/formats/feed/split-feed.js';
import { organizationNames } from '../../src/formats/tables/field-names.js';
import { readAddress, readPlace } from '../../src/formats/fields/read-address.js';
import {
  readOpeningHours as splitOpeningHours,
  readProfile,
  readWebAddress,
} from '../../src/formats/fields/read-contact.js';
import { readDate } from '../../src/formats/fields/read-date.js';
import { readEventFields } from '../../src/formats/tables/read-event-fields.js';
import { isBlank, readCount, readFields, readList, readText } from '../../src/formats/tables/read-fields.js';
import { readLocation } from '../../src/formats/fields/read-location.js';
import { readDegrees } from '../../src/formats/fields/read-point.js';
import { readWhen } from '../../src/formats/fields/read-when.js';
import { countryCode, languageTag } from '../../src/formats/tables/words-to-codes.js';
import { findRoot, isFeed } from '../../src/formats/feed/is-feed.js';
import { locateJsonFault } from '../../src/formats/shared/locate-json-fault.js';
import { isBeginning, plainText } from '../../src/formats/shared/plain-text.js';
import { foldText } from '../../src/i18n/format/fold-text.js';
import { formatOpeningHours } from '../../src/i18n/format/format-opening-hours.js';
import { readOpeningHours } from '../../src/i18n/format/read-opening-hours.js';
import { eventKind, recurrenceIdOf } from '../../src/models/records/event.js';
import { newsKind } from '../../src/models/records/news-item.js';
import { organizationKind } from '../../src/models/records/organization.js';
import { parseTime } from '../../src/models/time/time.js';
import { cleanMarkup } from '../../src/safety/clean-markup.js';
import { safeSrcset, safeUrl } from '../../src/safety/safe-url.js';
import { sanitizeHtml } from '../../src/safety/sanitize-html.js';
import { detectNetwork } from '../../src/ui/social/networks.js';
import { readLines } from '../../src/widgets/calendar/occurrences/recurrence-lines.js';
import { beginningOf } from '../../src/widgets/news/list/beginning-of.js';
import { isLinear } from '../support/dom/is-linear.js';
import { readAs } from '../support/fixtures/read-as.js';

/** What a text is made of: a beginning, a piece that is repeated until it is long enough, and an end. */
type Text = readonly [begin: string, repeated: string, end?: string];

/** Texts that a pattern with two ways to read them, or one that starts anew at each character, takes long for. */
const texts: readonly Text[] = [
  ['', ' '],
  ['x', ' ', 'x'],
  ['Mo ', ' ', 'x'],
  ['1', ' ', 'x'],
  ['1.', ' ', '1'],
  ['x', '\n ', 'x'],
  ['x', '\r\n\t', 'x'],
  ['', '0'],
  ['', '1', 'x'],
  ['', '1 '],
  ['', '10:00 - ', 'x'],
  ['', '1.', 'x'],
  ['', '1.1.2026 ', 'x'],
  ['', '0 ('],
  ['', '12345 '],
  ['x ', '12345 x, '],
  ['', ',', 'x'],
  ['', ', ', 'x'],
  ['', ';'],
  ['', 'a;', ')'],
  ['(', 'a,'],
  ['', '('],
  ['', '[', ']'],
  ['', 'a.'],
  ['', 'a@'],
  ['', 'a@a.'],
  ['', 'a/'],
  ['', 'a-'],
  ['', 'aA'],
  ['', 'ß'],
  ['', 'a\u0301'],
  ['', '"'],
  ['', '" ', "'"],
  ['', '""\n'],
  ['', '<'],
  ['', '<a '],
  ['', '</'],
  ['', '<a "'],
  ['', '<a ">"'],
  ['', "<a '>' \""],
  ['<a ', '= '],
  ['<a ', 'on'],
  ['<a ', 'style ', '="'],
  ['<a ', 'href="" '],
  ['', '<!--'],
  ['', '<script'],
  ['', '<style>a</styl'],
  ['', '<img '],
  ['', '<![CDATA['],
  ['', '&#'],
  ['', '&a'],
  ['', '\\'],
  ['', ':'],
  ['', 'T1:'],
  ['', '%'],
];

const slotOf = <F>(field: F) => [{ field, name: 'x', index: 0, rank: 0 }];
const nothing = () => undefined;
const words = { closed: '', holidays: '', allDay: '' };

const registration = [
  { field: 'start' as const, name: 'x', index: 0, rank: 0 },
  { field: 'registration' as const, name: 'y', index: 1, rank: 0 },
];
/** HTML that takes a parser or a browser long: deep, unclosed, badly nested, with many attributes or comments. */
const markup: readonly Text[] = [
  ['', '<p>a</p>'],
  ['', '<p>'],
  ['', '<h2><div>'],
  ['', '<x-y>a'],
  ['', '</span>'],
  ['<div>', '</p>'],
  ['', '<b><p></b>'],
  ['', '<a><b><p></a></b>'],
  ['<b title=1><b title=2><i title=3>', '<p>'],
  ['<p ', 'a=1 b '],
  ['', '<table><td>'],
  ['<table>', '<i>a</i>'],
  ['', '<svg><g>'],
  ['', '<template><p>'],
  ['', '<!--a-->'],
  ['', '<a href="/a">b</a>'],
  ['', '<img src="/a.png">'],
  ['', '<video><source src="/a">'],
];
const cleaning = { base: 'https://a.example/', allowImage: () => true, externalLabel: String };

const line = { name: 'DTSTART', params: {}, value: '', line: 1 };
const zones = { find: nothing };

/** Everything that reads a text of somebody else, with the texts that are particularly bad for it. */
const readers: Readonly<Record<string, readonly [read: (text: string) => unknown, ...texts: Text[]]>> = {
  'recurrence lines': [
    (recurrence) => readLines({ recurrence }),
    ['RDATE', ';a'],
    ['RDATE', ';a="b"'],
    ['RDATE;a="', 'b'],
    ['RDATE:', ' ', 'x'],
    ['', 'A:b\n'],
  ],
  'the line RECURRENCE-ID': [
    (recurrence) => recurrenceIdOf({ recurrence }),
    ['RECURRENCE-ID:20260101', ' ', 'x'],
    ['RECURRENCE-ID;', 'TZID=', ':20260101'],
  ],
  'a time': [parseTime],
  'a link': [(text) => safeUrl(text, 'https://a.example/'), ['www.', '.a'], ['https://a.example/', '../']],
  'a srcset': [(text) => safeSrcset(text, 'https://a.example/'), ['', 'a 1x,'], ['', 'a', ' x'], ['a ', '1x 1']],
  'HTML that is cleaned': [(text) => cleanMarkup(text, cleaning), ...markup],
  'HTML that is shown': [(text) => sanitizeHtml(text, { ...cleaning, headingLevel: 2 }), ...markup],
  'the text of HTML in a feed': [plainText],
  'inline JSON': [
    (text) => repairJson({ url: '', contentType: '', text, json: undefined }, []),
    ['', '“'],
    ['“', '“ '],
    ['', '“<br>'],
  ],
  'whether a summary repeats the text': [(text) => isBeginning(text, { html: text })],
  entities: [decodeHTMLStrict],
  'a text without accents': [foldText],
  'opening hours': [(text) => formatOpeningHours([text], 'de', words), ['Mo', ',Mo', ' 8-9'], ['Mo 8-9', ', 8-9', 'x']],
  'the week of opening hours': [(text) => readOpeningHours([text]), ['Mo', '-Mo ', ' 8-9']],
  'opening hours in a table': [splitOpeningHours, ['Mo', ' 1', 'x'], ['Mo 0', '0:', 'x']],
  'an address': [readAddress, ['x', ' ', '1234'], ['x 12345', ' ', '1'], ['x', '\n', '12345 x']],
  'a town': [readPlace],
  'a place': [readLocation, ['', '\n, '], ['1 ', ' ', '1234'], ['', '1 1,']],
  'a website': [readWebAddress],
  'a profile': [(text) => readProfile(text, 'facebook')],
  'a date': [readDate],
  'a time of day': [(start) => readWhen({ start }), ['1', ' uhr', 'x'], ['18', ' ', '- x']],
  'a blank': [isBlank, [' ', '-', ' ']],
  'a list': [(text) => readList(text), ['[', ' ]', 'x'], ['', '"",']],
  'a list of codes': [(text) => readFields(slotOf('languages' as const), () => text, nothing), ['', ' und ']],
  'a text': [readText],
  'a number': [readCount, ['', '1.234.']],
  degrees: [readDegrees],
  'a point': [(text) => readFields(slotOf('geo' as const), () => text, nothing), ['', '.1,', 'x']],
  'a date of an organization': [(text) => readFields(slotOf('verifiedAt' as const), () => text, nothing)],
  'a registration': [(text) => readEventFields(registration, (slot) => (slot.index ? text : '2026-01-01'), nothing)],
  'a country': [countryCode],
  'a language': [languageTag],
  'the name of a column': [organizationNames.find, ['x', '1', 'x'], ['', '()']],
  'a line of iCalendar': [(text) => readLine(text, 1), ['A', ';A='], ['A', ';A="",'], ['A;A=', ',"']],
  'a text of iCalendar': [unescapeText],
  'a list of texts of iCalendar': [splitTexts],
  'a moment of iCalendar': [(text) => readMoment(text, line, zones)],
  'the name of a time zone': [findTimeZone],
  'the blocks of iCalendar': [
    (text) => splitCalendar(text, [], nothing),
    ['BEGIN:VCALENDAR\n', ' x\n'],
    ['BEGIN:VCALENDAR\nX:', '\n x'],
    ['', 'BEGIN:VEVENT\n'],
    ['BEGIN:VCALENDAR\n', 'BEGIN:VEVENT\nEND:VEVENT\n'],
    ['', 'END:VEVENT\n'],
  ],
  'the beginning of XML': [findRoot, ['', '<!--->'], ['<!doctype ', ' '], ['<!doctype a[', ']']],
  'what a feed begins with': [isFeed],
  'the items of a feed': [
    (text) => splitFeed(text, 0),
    ['<rss><channel>', '<item>'],
    ['<rss><channel>', '<item></item>'],
    ['<rss><channel>', '</item>'],
    ['<rss><channel><item>', '<a>'],
    ['<rss><channel><item>', '</a>\n'],
  ],
  'base64 in a feed': [
    (text) => decodeElements(`"base64"${text}`),
    ['<a ', 'mode="base64" ', '>a</b>'],
    ['<a mode="base64">', 'a'],
    ['', '<a mode="base64">a'],
  ],
  'a feed of CDF': [(text) => readChannelDefinition(text, 0), ['', '<item href="'], ['<item ', 'href= ', '>']],
  'addresses in a feed': [(text) => htmlInBase(text, 'https://a.example/'), ['<a ', "href='a"], ['<a ', 'href= ']],
  'texts in a feed': [(text) => readTexts(text, text + 'x', true), ['', ' [']],
  'an image in a feed': [firstImage, ['<img ', 'src= ', '>']],
  'whether a text is HTML': [isMarkup],
  'where JSON is broken': [locateJsonFault, ['"', '\\n'], ['"', 'a'], ['', '[1,'], ['', '{"a":'], ['1', '0', 'x']],
  'the beginning of news': [(text) => [beginningOf({ title: '', text }), beginningOf({ title: '', html: text })]],
  'a network': [(path) => detectNetwork({ url: `https://open.spotify.com/${path}` }), ['', 'spotify.com/']],
};
/** Whole documents: as many records as fit, each with the text. */
const documents: Readonly<Record<string, readonly [read: (text: string) => Promise<unknown>, ...texts: Text[]]>> = {
  'an RSS feed': [
    (text) => readAs(newsKind, `<rss><channel><title>x</title>${text}</channel></rss>`),
    ['', '<item><title>x</title></item>'],
    ['', '<item><title>x'],
    ['<item><title>', '&amp;', '</title></item>'],
    ['<item><description>', '&lt;p&gt;', '</description></item>'],
    ['<item><description><![CDATA[', '<p>a</p>', ']]></description></item>'],
    ['<item>', '<a>', '</item>'],
    ['<item>', '<category>a</category>', '</item>'],
  ],
  'an Atom feed': [
    (text) => readAs(newsKind, `<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title>${text}</feed>`),
    ['', '<entry><title>x</title></entry>'],
    ['<entry><content type="xhtml">', '<p>a</p>', '</content></entry>'],
    ['<entry>', '<link href="a"/>', '</entry>'],
  ],
  'a calendar': [
    (text) => readAs(eventKind, `BEGIN:VCALENDAR\n${text}END:VCALENDAR\n`),
    ['', 'BEGIN:VEVENT\nDTSTART:20260101\nSUMMARY:x\nEND:VEVENT\n'],
    ['BEGIN:VEVENT\nDTSTART:20260101\nSUMMARY:x\n', 'RDATE:20260101\n', 'END:VEVENT\n'],
    ['BEGIN:VEVENT\nDTSTART:20260101\nRDATE:', '20260101,', '20260101\nEND:VEVENT\n'],
    ['BEGIN:VEVENT\nDTSTART:20260101\nCATEGORIES:', 'a,', '\nEND:VEVENT\n'],
    ['BEGIN:VEVENT\nDTSTART:20260101\nDESCRIPTION:', '\\n', '\nEND:VEVENT\n'],
    ['BEGIN:VEVENT\nDTSTART:20260101\nDESCRIPTION:x', '\n x', '\nEND:VEVENT\n'],
    ['BEGIN:VEVENT\nDTSTART:20260101\nLOCATION:', ' ', 'x\nEND:VEVENT\n'],
    ['', 'BEGIN:VTIMEZONE\nTZID:x\nEND:VTIMEZONE\n'],
  ],
  'a table of organizations': [
    (text) => readAs(organizationKind, `Name;Adresse;Telefon;Sprachen\n${text}`),
    ['', 'x;x 1, 12345 x;1;de\n'],
    ['', 'x;"x\n'],
    ['x;', ' ', 'x;1;de\n'],
    ['', 'x'],
    ['', ';'],
    ['', '"'],
  ],
  'a table of events': [
    (text) => readAs(eventKind, `Titel;Datum;Ort;Anmeldung\n${text}`),
    ['', 'x;1.1.2026;x 1, 12345 x;a@b.de\n'],
    ['x;1.1.2026', ' ', ';x;x\n'],
    ['x;1.1.2026;x;', 'a@', '\n'],
  ],
  GeoJSON: [
    (text) => readAs(organizationKind, JSON.parse(`{"type":"FeatureCollection","features":[${text}`) as object),
    [
      '{"type":"Feature","properties":{"name":"x"},"geometry":{"type":"LineString","coordinates":[',
      '[7,51],',
      '[7,51]]}}]}',
    ],
    ['', '{"type":"Feature","properties":{"name":"x"},"geometry":null},', '{"type":"Feature","properties":{}}]}'],
    ['{"type":"Feature","properties":{', '"a":1,', '"name":"x"}}]}'],
  ],
  'JSON-LD': [
    (text) => readAs(eventKind, JSON.parse(`{"@context":"https://schema.org","@graph":[${text}`) as object),
    ['', '{"@type":"Event","@id":"a","name":"x","startDate":"2026-01-01"},', '{}]}'],
    ['{"@type":"ItemList","itemListElement":[', '{"@type":"Event","name":"x"},', '{}]}]}'],
  ],
  'a JSON Feed': [
    (text) => readAs(newsKind, JSON.parse(`{"version":"https://jsonfeed.org/version/1.1","items":[${text}`) as object),
    ['', '{"id":"a","title":"x","content_html":"<p>x</p>"},', '{}]}'],
  ],
};

const sampleOf = ([begin, repeated, end = '']: Text) => JSON.stringify([begin.slice(-30), repeated, end.slice(0, 30)]);

async function slowTexts(read: (text: string) => unknown, all: readonly Text[]): Promise<string[]> {
  const slow: string[] = [];
  for (const text of all) {
    const [begin, repeated, end = ''] = text;
    const make = (length: number) => begin + repeated.repeat(Math.ceil(length / repeated.length)) + end;
    if (!(await isLinear(make, read))) slow.push(sampleOf(text));
  }
  return slow;
}

describe('the time it takes to read', () => {
  for (const [what, [read, ...own]] of Object.entries(readers))
    it(`${what} grows with its length only`, async () => {
      expect(await slowTexts(read, [...own, ...texts])).to.deep.equal([]);
    });
  for (const [what, [read, ...own]] of Object.entries(documents))
    it(`${what} grows with its length only`, async () => {
      expect(await slowTexts(read, own)).to.deep.equal([]);
    });

  it('is seen when it grows with the square of a length', async () => {
    const quadratic = (text: string) => Array.from(text, (_, at) => text.slice(0, at).trim()).length;
    expect(await isLinear((length) => ' '.repeat(length) + 'y', quadratic)).to.equal(false);
  });
});
