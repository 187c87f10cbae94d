import { delay, http, HttpResponse, type HttpResponseResolver, type JsonBodyType } from 'msw';
import { setupWorker } from 'msw/browser';

/** How an answer differs from a plain `200`. */
export interface AnswerOptions {
  status?: number;
  /** Headers on top of the content type, e.g. `{ 'Retry-After': '1' }`. */
  headers?: Record<string, string>;
  /** Milliseconds until the answer starts; `'infinite'` never answers. */
  wait?: number | 'infinite';
}

/** One request the page sent while the endpoint was listening. */
export interface SeenRequest {
  method: string;
  /** Absolute URL. */
  url: string;
  headers: Headers;
  /** The `cache` mode of the request, e.g. `no-cache` for a reload. */
  cache: RequestCache;
}

/** The simulated web server of one test file. */
export interface Endpoint {
  /** Requests to URLs that are served, in order; emptied after each test. */
  readonly requests: readonly SeenRequest[];
  /** Requests to one URL, given as it was to `serve`. */
  requestsTo(url: string): SeenRequest[];
  /**
   * Answers GET requests to `url` (absolute, or relative to the server's root; `*` and `:name` match) until the test
   * ends. An object or array goes out as JSON, a string as it is (as JSON too, unless `headers` say otherwise), a
   * function is msw's resolver. A later call for the same URL wins.
   */
  serve(url: string, body: JsonBodyType | HttpResponseResolver, options?: AnswerOptions): void;
  /** Like `serve`, but keeps the answer back: the function it gives lets it go, and resolves once it has arrived where it still can. */
  hold(url: string, body: JsonBodyType, options?: AnswerOptions): () => Promise<void>;
  /** Makes requests to `url` fail as a refused connection does. */
  refuse(url: string): void;
}

const worker = setupWorker();
/** The worker runs once a page and ends with it. */
let started: Promise<unknown> | undefined;

function answer(body: JsonBodyType, { status = 200, headers = {}, wait = 0 }: AnswerOptions): HttpResponseResolver {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return async () => {
    if (wait !== 0) await delay(wait);
    const hasBody = status !== 204 && status !== 304;
    return new HttpResponse(hasBody ? text : null, {
      status,
      headers: { 'Content-Type': 'application/json', ...headers },
    });
  };
}

/**
 * Starts the simulated server for the enclosing `describe`; each test begins with nothing served and an empty log.
 * Requests to anything that is not served go to the real network.
 *
 * @example
 * const endpoint = startEndpoint();
 * it('shows the title', async () => {
 *   endpoint.serve('/news.json', { news: [{ title: 'Hallo' }] });
 * });
 */
export function startEndpoint(): Endpoint {
  const requests: SeenRequest[] = [];
  const absolute = (url: string) => (url.startsWith('*') ? url : new URL(url, location.origin).href);

  const answerWith = (url: string, resolver: HttpResponseResolver) => {
    worker.use(
      http.all(absolute(url), (info) => {
        const { method, url: sent, headers, cache } = info.request;
        requests.push({ method, url: sent, headers: new Headers(headers), cache });
        return resolver(info);
      }),
    );
  };

  before(async () => {
    started ??= worker.start({ quiet: true, onUnhandledFrame: 'bypass' });
    await started;
  });
  afterEach(() => {
    worker.resetHandlers();
    requests.length = 0;
  });

  return {
    requests,
    requestsTo: (url) => requests.filter((request) => request.url === absolute(url)),
    serve: (url, body, options = {}) => {
      answerWith(url, typeof body === 'function' ? (body as HttpResponseResolver) : answer(body, options));
    },
    hold: (url, body, options = {}) => {
      let release = () => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      answerWith(url, async (info) => {
        await held;
        return answer(body, options)(info);
      });
      return async () => {
        release();
        // What is asked for later is answered later.
        worker.use(http.get(absolute('/after-held'), () => new HttpResponse('')));
        await fetch('/after-held').then((response) => response.text());
      };
    },
    refuse: (url) => {
      answerWith(url, () => HttpResponse.error());
    },
  };
}
