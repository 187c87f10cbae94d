import { bypass, delay, http, HttpResponse, passthrough, type RequestHandler } from 'msw';
import { manyEvents } from './many-events.js';
import { manyNews } from './many-news.js';
import type { Weather } from './weather.js';

type Answer = (request: Request) => Promise<Response>;
type Row = Record<string, unknown>;
type Rows = Row[];
/** A native document (`news`, `organizations`, `events` …), a JSON Feed (`items`) or GeoJSON (`features`). */
type JsonDocument = Row & {
  news?: Rows;
  organizations?: Rows;
  events?: Rows;
  items?: Rows;
  features?: Rows;
  directoryIndex?: Row;
};

/** How many records the document of the many has. */
const MANY_NEWS = 10_000;
const MANY_ORGANIZATIONS = 20_000;
const MANY_EVENTS = 10_000;
const SLOW = 3000;

/** What a careless export does to a record, whose title or name stands in `key`: each of these makes it one that cannot be shown. */
const FAULTS: ((row: Row, key: string) => Row | null | string)[] = [
  (row, key) => ({ ...row, [key]: 42 }),
  (row, key) => ({ ...row, [key]: undefined }),
  () => 'Tippfehler in der Tabelle',
  () => null,
  (row, key) => ({ ...row, [key]: { de: ['Liste', 'statt Text'] } }),
];

const page = (title: string, status: number): Response =>
  HttpResponse.html(`<!doctype html><html lang="de"><title>${title}</title><h1>${title}</h1></html>`, { status });

const fetchOriginal = (request: Request): Promise<Response> => fetch(bypass(request));

/** Spreads the faults over the rows: the first, then every sixth. */
const withFaults = (rows: Rows, key: string): unknown[] =>
  rows.map((row, i) => {
    const fault = i % 6 === 0 ? FAULTS[i / 6] : undefined;
    return fault ? fault(row, key) : row;
  });

const withoutRecords = (document: JsonDocument | Rows): unknown =>
  Array.isArray(document)
    ? []
    : Object.fromEntries(
        Object.entries(document)
          .filter(([key]) => key !== 'directoryIndex')
          .map(([key, value]) => [key, Array.isArray(value) ? [] : value]),
      );

function broken(document: JsonDocument | Rows): unknown {
  if (Array.isArray(document)) return withFaults(document, 'title');
  const { news, organizations, events, items, features } = document;
  return {
    ...document,
    ...(news && { news: withFaults(news, 'title') }),
    ...(organizations && { organizations: withFaults(organizations, 'name') }),
    ...(events && { events: withFaults(events, 'title') }),
    ...(items && { items: withFaults(items, 'title') }),
    ...(features && { features: withFaults(features, 'properties') }),
  };
}

async function enlarged(document: JsonDocument | Rows): Promise<unknown> {
  if (Array.isArray(document)) return document;
  const { news, organizations, events, directoryIndex } = document;
  if (news) return { ...document, news: [...news, ...manyNews(MANY_NEWS - news.length)] };
  if (events) return { ...document, events: [...events, ...manyEvents(MANY_EVENTS - events.length)] };
  if (!organizations || directoryIndex) return document;
  const { inventOrganizations } = await import('../large/invent-organizations.js');
  return {
    ...document,
    organizations: [...organizations, ...inventOrganizations(MANY_ORGANIZATIONS - organizations.length)],
  };
}

/** A table whose third line has lost its name, and whose fifth has cells too many. */
const withBrokenLines = (table: string): string =>
  table
    .split('\r\n')
    .map((line, i) => (i === 2 ? line.replace(/^[^;]*/, '') : i === 4 ? `${line};zu;viel` : line))
    .join('\r\n');

const EVENT = /BEGIN:VEVENT\r\n[\s\S]*?END:VEVENT\r\n/g;

/** A calendar file whose first event has lost its start, and whose last one, too. */
const withBrokenEvents = (calendar: string): string => {
  const events = calendar.match(EVENT) ?? [];
  let i = 0;
  return calendar.replace(EVENT, (event) => {
    i += 1;
    return i === 1 || i === events.length ? event.replace(/^DTSTART.*\r\n/m, 'DTSTART:morgen um acht\r\n') : event;
  });
};

/** What a weather makes of documents, of tables and of calendar files. */
interface Change {
  document: (document: JsonDocument | Rows) => unknown;
  table?: (table: string) => string;
  calendar?: (calendar: string) => string;
}

const asIs = (text: string): string => text;

/** Answers with what a change makes of a file. */
const changed =
  ({ document, table = asIs, calendar = asIs }: Change): Answer =>
  async (request) => {
    const { pathname } = new URL(request.url);
    // Borders of towns are no records, nor are the files of an index.
    if (/(grenze|bezirke)\.geojson$|\/verzeichnis\//.test(pathname)) return passthrough();
    const response = await fetchOriginal(request);
    if (pathname.endsWith('.csv')) return HttpResponse.text(table(await response.text()));
    if (pathname.endsWith('.ics')) return HttpResponse.text(calendar(await response.text()));
    return Response.json(await document((await response.json()) as JsonDocument | Rows));
  };

const answers: Record<Weather, Answer> = {
  normal: () => Promise.resolve(passthrough()),
  slow: async () => {
    await delay(SLOW);
    return passthrough();
  },
  offline: () => Promise.resolve(HttpResponse.error()),
  '404': () => Promise.resolve(page('Seite nicht gefunden', 404)),
  '500': () => Promise.resolve(page('Interner Fehler', 500)),
  html: () => Promise.resolve(page('Bitte melden Sie sich an', 200)),
  empty: changed({
    document: withoutRecords,
    table: (table) => table.split('\r\n', 1).join(),
    calendar: (calendar) => calendar.replace(EVENT, ''),
  }),
  faulty: changed({ document: broken, table: withBrokenLines, calendar: withBrokenEvents }),
  many: changed({ document: enlarged }),
};

/**
 * Answers for every JSON, GeoJSON, CSV and iCalendar file in a folder `data`, by the weather of the moment; also for tests.
 *
 * @example
 * worker.use(...weatherHandlers(() => 'faulty'));
 */
export function weatherHandlers(weather: () => Weather): RequestHandler[] {
  const answer = ({ request }: { request: Request }): Promise<Response> => answers[weather()](request);
  return ['json', 'geojson', 'csv', 'ics'].map((extension) => http.get(`*/data/*.${extension}`, answer));
}
