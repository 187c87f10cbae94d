import { bypass, delay, http, HttpResponse, passthrough, type RequestHandler } from 'msw';
import { manyNews } from './many-news.js';
import type { Weather } from './weather.js';

type Answer = (request: Request) => Promise<Response>;
type Rows = Record<string, unknown>[];
/** A native document (`news`, `links` …) or a JSON Feed (`items`). */
type JsonDocument = Record<string, unknown> & { news?: Rows; items?: Rows };

/** How many records the document of the many has. */
const MANY = 10_000;
const SLOW = 3000;

/** What a careless export does to a record: each of these makes it one that cannot be shown. */
const FAULTS: ((row: Record<string, unknown>) => Record<string, unknown> | null | string)[] = [
  (row) => ({ ...row, title: 42 }),
  (row) => ({ ...row, title: undefined }),
  () => 'Tippfehler in der Tabelle',
  () => null,
  (row) => ({ ...row, title: { de: ['Liste', 'statt Text'] } }),
];

const page = (title: string, status: number): Response =>
  HttpResponse.html(`<!doctype html><html lang="de"><title>${title}</title><h1>${title}</h1></html>`, { status });

async function original(request: Request): Promise<JsonDocument | Rows> {
  const response = await fetch(bypass(request));
  return (await response.json()) as JsonDocument | Rows;
}

const withoutRecords = (document: JsonDocument | Rows): JsonDocument | Rows =>
  Array.isArray(document)
    ? []
    : Object.fromEntries(Object.entries(document).map(([key, value]) => [key, Array.isArray(value) ? [] : value]));

/** Spreads the faults over the rows: the first, then every sixth. */
function withFaults(rows: Rows): unknown[] {
  return rows.map((row, i) => {
    const fault = i % 6 === 0 ? FAULTS[i / 6] : undefined;
    return fault ? fault(row) : row;
  });
}

function broken(document: JsonDocument | Rows): unknown {
  if (Array.isArray(document)) return withFaults(document);
  const { news, items } = document;
  return { ...document, ...(news && { news: withFaults(news) }), ...(items && { items: withFaults(items) }) };
}

function enlarged(document: JsonDocument | Rows): unknown {
  if (Array.isArray(document) || !document.news) return document;
  return { ...document, news: [...document.news, ...manyNews(MANY - document.news.length)] };
}

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
  empty: async (request) => Response.json(withoutRecords(await original(request))),
  faulty: async (request) => Response.json(broken(await original(request))),
  many: async (request) => Response.json(enlarged(await original(request))),
};

/**
 * Answers for every JSON file in a folder `data`, by the weather of the moment; also for tests.
 *
 * @example
 * worker.use(...weatherHandlers(() => 'faulty'));
 */
export function weatherHandlers(weather: () => Weather): RequestHandler[] {
  return [http.get('*/data/*.json', ({ request }) => answers[weather()](request))];
}
