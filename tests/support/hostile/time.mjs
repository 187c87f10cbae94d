import { tomorrow } from '../network/hostile-server.mjs';

/** Records that take long to read, to draw or to clean. */

const beside = {
  news: { title: 'Nachricht nebenan', published: '2026-11-02' },
  organizations: { id: 'nebenan', name: 'Nebenan' },
  events: { title: 'Termin nebenan', start: tomorrow() },
  links: { url: 'https://www.facebook.com/nebenan', label: 'Profil nebenan' },
};
const names = {
  news: ['Nachricht nebenan'],
  organizations: ['Nebenan'],
  events: ['Termin nebenan'],
  links: ['Profil nebenan'],
};
/** An attack by records of one kind, between two harmless ones. */
const byRecords = (name, kind, records, more) => ({
  name,
  kinds: [kind],
  routes: () => ({ '/data.json': { [kind]: [beside[kind], ...records()] } }),
  shown: { [kind]: names[kind] },
  ...more,
});
const byNews = (name, fields, more) =>
  byRecords(name, 'news', () => [{ title: 'Böse Nachricht', published: '2026-11-01', ...fields() }], {
    opens: { news: 'Böse Nachricht' },
    ...more,
  });
const byEvent = (name, ...recurrences) =>
  byRecords(name, 'events', () =>
    recurrences.map((recurrence, n) => ({
      title: `Böser Termin ${n}`,
      start: `${tomorrow()}T10:00`,
      recurrence: typeof recurrence === 'function' ? recurrence() : recurrence,
    })),
  );

const count = (n, make) => Array.from({ length: n }, (_, index) => make(index));
const stamp = (n) => new Date(Date.UTC(2020, 0, 1) + n * 3_600_000).toISOString().replace(/[-:]|\.000/g, '');

/** What makes patterns go back and forth, alone and repeated. */
const baits = [
  ' ',
  '\n',
  ';a',
  'a',
  '0',
  '-',
  '.',
  ',',
  '<a',
  '&a',
  '@a',
  ':',
  '(',
  'a@',
  '+4 ',
  '1, ',
  'Mo-',
  '/',
  '"',
];
/** Each bait as long as a field may reasonably be sent, with something before and after it on which patterns fail. */
const baited = (length) => baits.map((bait) => `x${bait.repeat(length / bait.length)}!`);

const fields = {
  news: 'id url summary html text published modified archiveAt language kind place source.name contact.phone contact.email image.srcset attachments.title',
  organizations:
    'id url summary html text website openingHours address.street address.city address.postalCode contact.phone contact.email verifiedAt level founded',
  events:
    'id url summary html text end duration recurrence timeZone status previousStart mode place.name onlineUrl cost organizer.name registration.email registration.opensAt',
  links: 'label network handle language',
};

/** A record with a value at `a.b`; lists where the field is one. */
function withField(kind, path, value) {
  const [first, second] = path.split('.');
  const inner = second ? { [second]: value } : value;
  return { ...beside[kind], id: undefined, [first]: first === 'attachments' ? [{ url: 'a.pdf', ...inner }] : inner };
}

const everyField = (kind, length) =>
  fields[kind].split(' ').flatMap((path) => baited(length).map((value) => withField(kind, path, value)));

/** A table in which one cell of each line is a bait, each column once. */
function baitTable(columns, good, length) {
  const quote = (text) => `"${text.replaceAll('"', '""')}"`;
  const lines = columns.flatMap((_, at) =>
    baited(length).map((bait) => good.map((cell, n) => quote(n === at ? bait : cell)).join(';')),
  );
  return [columns.join(';'), good.join(';'), ...lines, ''].join('\n');
}

const rss = (...items) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>F</title><item><title>Nachricht nebenan</title>` +
  `<pubDate>Mon, 02 Nov 2026 10:00:00 GMT</pubDate></item>${items.join('')}</channel></rss>`;
const ics = (...lines) =>
  [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'UID:1', 'SUMMARY:Termin nebenan'],
    ...[`DTSTART;VALUE=DATE:${tomorrow().replaceAll('-', '')}`, 'END:VEVENT', ...lines, 'END:VCALENDAR', ''],
  ].join('\r\n');
const icsEvent = (...lines) => [
  'BEGIN:VEVENT',
  'UID:2',
  'SUMMARY:Böse',
  'DTSTART:20261202T100000Z',
  ...lines,
  'END:VEVENT',
];

export default [
  byEvent(
    'writes a recurrence that a pattern tries exponentially',
    `RDATE${';a'.repeat(28)}`,
    `RDATE${';a="'.repeat(40)}`,
  ),
  byEvent('repeats an event 150,000 times by hand', () => `RDATE:${count(150_000, stamp).join(',')}`),
  byEvent(
    'repeats events every second, never, or for ever',
    'RRULE:FREQ=SECONDLY',
    'RRULE:FREQ=SECONDLY;COUNT=999999999',
    'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31',
    'RRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30;BYHOUR=3',
    'RRULE:FREQ=MINUTELY;BYYEARDAY=366;BYSETPOS=400;UNTIL=99991231',
    'RRULE:FREQ=DAILY;INTERVAL=0',
    'RRULE:FREQ=DAILY;INTERVAL=-1',
    'RRULE:FREQ=WEEKLY;INTERVAL=999999999999999',
    'RRULE:FREQ=YEARLY;BYWEEKNO=53;BYDAY=53MO;BYEASTER=1',
  ),
  byRecords(
    'lets events last ten thousand years',
    'events',
    () =>
      count(300, (n) => ({ title: `Ewig ${n}`, start: '0001-01-01', end: '9999-12-31' })).concat([
        { title: 'Dauer', start: `${tomorrow()}T10:00`, duration: 'P99999999999D' },
        { title: 'Rückwärts', start: '9999-12-31', end: '0001-01-01' },
        { title: 'Jenseits', start: '+275760-09-13' },
      ]),
    // Only the first of them, which stand before the harmless ones, fill the agenda.
    { attributes: { events: 'limit="400"' } },
  ),
  byNews('writes a srcset of 30 KB that a pattern tries again and again', () => ({
    image: { src: 'a.png', srcset: `${'a'.repeat(30_000)} ! ${' '.repeat(30_000)}!`, width: 6, height: 4 },
  })),
  byNews('writes a body of 8,000 paragraphs', () => ({ html: '<p>a</p>'.repeat(8000) })),
  byNews('nests its body 20,000 deep', () => ({ html: `${'<h2><div>'.repeat(10_000)}Tief` })),
  byNews('nests formatting that is never closed', () => ({ html: '<b><i><a href="#x"><p>'.repeat(4000) })),
  byNews('writes a body of ten megabytes', () => ({ html: '<p>Lang</p>'.repeat(900_000) })),
  byNews('writes a body of tags that never end', () => ({ html: '<a '.repeat(200_000) })),
  byNews('writes a title of five megabytes', () => ({ title: 'Böse Nachricht '.repeat(350_000) }), {
    opens: {},
  }),
  byNews('names 200,000 categories', () => ({ categories: count(200_000, (n) => `k${n}`) })),
  ...Object.keys(fields).map((kind) =>
    byRecords(`writes every field of ${kind} so that patterns go back and forth`, kind, () => everyField(kind, 6000), {
      // Days without a time stand before the harmless ones.
      attributes: { events: 'limit="400"' },
    }),
  ),
  {
    name: 'fills every column of a table of places with what patterns go back and forth on',
    kinds: ['organizations'],
    sources: ['/data.csv'],
    routes: () => ({
      '/data.csv': baitTable(
        'Name;Straße;PLZ;Ort;Anschrift;Telefon;E-Mail;Website;Herkunft;Sprachen;Öffnungszeiten;Breitengrad;Längengrad;Facebook;Beschreibung'.split(
          ';',
        ),
        [
          'Nebenan',
          'Weg 1',
          '48431',
          'Rheine',
          'Weg 1, 48431 Rheine',
          '05971 1',
          'a@b.de',
          'b.de',
          'TR',
          'de',
          'Mo-Fr 9:00-12:00',
          '52',
          '7',
          'x',
          'a',
        ],
        20_000,
      ),
    }),
    shown: { organizations: ['Nebenan'] },
  },
  {
    name: 'fills every column of a table of events with what patterns go back and forth on',
    kinds: ['events'],
    sources: ['/data.csv'],
    routes: () => ({
      '/data.csv': baitTable(
        'Titel;Datum;Uhrzeit;Ende;Ort;Straße;PLZ;Beschreibung;Kosten;Veranstalter;Website;Anmeldung'.split(';'),
        [
          'Termin nebenan',
          tomorrow(),
          '18–20 Uhr',
          '',
          'Haus, Weg 1, 48431 Rheine',
          'Weg 1',
          '48431',
          'a',
          'frei',
          'b',
          'b.de',
          'b.de',
        ],
        20_000,
      ),
    }),
    // Days without a time stand before the harmless ones.
    attributes: { events: 'limit="400"' },
    shown: { events: ['Termin nebenan'] },
  },
  {
    name: 'fills every line of a calendar with what patterns go back and forth on',
    kinds: ['events'],
    sources: ['/data.ics'],
    routes: () => ({
      '/data.ics': ics(
        ...'LOCATION DESCRIPTION URL GEO RRULE RDATE EXDATE ATTACH ORGANIZER CATEGORIES DURATION CONFERENCE'
          .split(' ')
          .flatMap((name) =>
            baited(20_000).flatMap((bait) => icsEvent(`${name}:${bait.replaceAll('\n', '\\n')}`, `${name}${bait}:a`)),
          ),
      ),
    }),
    shown: { events: ['Termin nebenan'] },
  },
  {
    name: 'nests JSON 100,000 deep',
    kinds: ['news', 'organizations'],
    sources: ['/array.json', '/object.json', '/field.json'],
    routes: () => ({
      '/array.json': '['.repeat(100_000),
      '/object.json': `${'{"news":'.repeat(100_000)}1${'}'.repeat(100_000)}`,
      '/field.json': `{"news":[{"title":"Nachricht nebenan","x":${'['.repeat(100_000)}${']'.repeat(100_000)}}],"organizations":[{"name":"Nebenan","contact":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}}],"publisher":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}}`,
    }),
    // A contact that is nested cannot be used, and need not cost its organization.
    shown: { news: names.news },
  },
  {
    name: 'nests GeoJSON, and draws an area with 200,000 corners',
    kinds: ['organizations'],
    sources: ['/deep.geojson', '/large.geojson'],
    routes: () => {
      const place = {
        type: 'Feature',
        properties: { name: 'Nebenan' },
        geometry: { type: 'Point', coordinates: [7, 52] },
      };
      const collection = (...features) => ({ type: 'FeatureCollection', features: [place, ...features] });
      const deep = `${'{"type":"GeometryCollection","geometries":['.repeat(20_000)}${']}'.repeat(20_000)}`;
      const feature = (geometry) => ({ type: 'Feature', properties: { name: 'Böse' }, geometry });
      const ring = count(200_000, (n) => [7 + Math.sin(n), 52 + Math.cos(n)]);
      return {
        '/deep.geojson': JSON.stringify(
          collection(feature('DEEP'), feature({ type: 'Polygon', coordinates: 'DEEPER' })),
        )
          .replace('"DEEP"', deep)
          .replace('"DEEPER"', `${'['.repeat(50_000)}${']'.repeat(50_000)}`),
        '/large.geojson': collection(
          feature({ type: 'Polygon', coordinates: [ring] }),
          feature({ type: 'Point', coordinates: [1e308, -1e308] }),
          feature({ type: 'Point', coordinates: ['a', null] }),
        ),
      };
    },
    shown: { organizations: ['Nebenan'] },
  },
  {
    name: 'nests and multiplies XML',
    kinds: ['news'],
    sources: ['/deep.xml', '/open.xml', '/entities.xml', '/many.xml'],
    routes: ({ third }) => ({
      '/deep.xml': rss(`<item><title>Tief</title><description>${'<b>'.repeat(50_000)}</description></item>`),
      '/open.xml': rss('<item><title>'.repeat(20_000)),
      '/entities.xml':
        `<!DOCTYPE rss [<!ENTITY x SYSTEM "${third}/x.dtd"><!ENTITY a0 "aaaaaaaaaa">` +
        count(12, (n) => `<!ENTITY a${n + 1} "${`&a${n};`.repeat(10)}">`).join('') +
        `]>${rss('<item><title>&a12;&x;</title></item>').replace('<?xml version="1.0"?>', '')}`,
      '/many.xml': rss(
        ...count(20_000, (n) => `<item><title>Nr. ${n}</title><category>${'<![CDATA['.repeat(3)}</category></item>`),
      ),
    }),
    shown: names,
  },
  {
    name: 'nests and folds iCalendar',
    kinds: ['events'],
    sources: ['/deep.ics', '/folded.ics', '/zones.ics'],
    routes: () => ({
      '/deep.ics': ics(...count(50_000, () => 'BEGIN:VEVENT')),
      '/folded.ics': ics(
        ...icsEvent(`DESCRIPTION:${'a\r\n '.repeat(200_000)}`, `ATTENDEE${';A="b"'.repeat(50_000)}:x`),
      ),
      '/zones.ics': ics(
        ...['BEGIN:VTIMEZONE', 'TZID:Böse', 'BEGIN:STANDARD', 'DTSTART:00010101T000000', 'TZOFFSETFROM:+9999'],
        ...['TZOFFSETTO:-9999', 'RRULE:FREQ=SECONDLY', 'END:STANDARD', 'END:VTIMEZONE'],
        ...[
          'BEGIN:VEVENT',
          'UID:3',
          'SUMMARY:Zone',
          'DTSTART;TZID=Böse:20261202T100000',
          'RRULE:FREQ=SECONDLY',
          'END:VEVENT',
        ],
      ),
    }),
    shown: { events: ['Termin nebenan'] },
  },
  {
    name: 'breaks tables',
    kinds: ['organizations'],
    sources: ['/open.csv', '/wide.csv'],
    routes: () => ({
      '/open.csv': `Name;Ort\nNebenan;Rheine\n"${'a;b\n'.repeat(500_000)}`,
      '/wide.csv': `Name;${count(50_000, (n) => `Spalte ${n}`).join(';')}\nNebenan;${'x;'.repeat(50_000)}\n`,
    }),
    shown: { organizations: ['Nebenan'] },
  },
  {
    name: 'has 70,000 different facets, and names them like what every object has',
    kinds: ['organizations'],
    routes: () => ({
      '/data.json': {
        organizations: [
          beside.organizations,
          ...count(700, (n) => ({
            id: `o${n}`,
            name: `Träger ${n}`,
            offers: count(100, (m) => `angebot-${n}-${m}`),
            origins: ['__proto__', 'constructor', 'toString', 'hasOwnProperty'],
          })),
        ],
      },
    }),
    shown: { organizations: ['Nebenan'] },
  },
  {
    name: 'sends 200,000 records of which none can be used',
    routes: () => ({
      '/data.json': Object.fromEntries(
        Object.entries(beside).map(([kind, record]) => [
          kind,
          [record, ...count(50_000, (n) => [null, 1, {}, []][n % 4])],
        ]),
      ),
    }),
    shown: names,
  },
  {
    name: 'sends 28 pages of eight megabytes',
    kinds: ['news'],
    routes: () => {
      const text = 'Lang. '.repeat(1300);
      const page = (n) =>
        JSON.stringify({
          news: [
            n === 0 ? beside.news : undefined,
            ...count(1000, (m) => ({
              id: `${n}-${m}`,
              title: 'Eine von vielen',
              published: '2026-10-01',
              text: `${text} ${n} ${m}`,
            })),
          ].filter(Boolean),
          ...(n < 27 && { next: `/data.json?n=${n + 1}` }),
        });
      return {
        '/data.json': (request, response) => {
          response.setHeader('Content-Type', 'application/json');
          response.end(page(Number(new URL(request.url, 'http://x').searchParams.get('n'))));
        },
      };
    },
    shown: { news: names.news },
    node: ['--max-old-space-size=256'],
  },
];
