/**
 * Why a whole source cannot be used: `offline` the browser has no network · `timeout` nothing
 * arrived for too long · `blocked` no answer that the page may read (host, CORS, CSP, redirect
 * loop, redirect to an origin that `src` does not name) · `http` an answer with an error status ·
 * `too-large` · `unknown-format` nothing this library reads · `unreadable` empty, truncated or
 * malformed · `unsupported-version` another major version of the collection document.
 */
export type SourceErrorKind =
  'offline' | 'timeout' | 'blocked' | 'http' | 'too-large' | 'unknown-format' | 'unreadable' | 'unsupported-version';

/** What is known beside the kind and the address. */
export interface SourceErrorDetails {
  /** HTTP status of the answer. */
  status?: number | undefined;
  /** Milliseconds that the server has asked to wait for (`Retry-After`). */
  retryAfterMs?: number | undefined;
  /** The first place at fault in the document, for example `line 3, column 14`. */
  place?: string | undefined;
  /** The error this one was made from. */
  cause?: unknown;
}

/**
 * A source that cannot be used at all. `message` is one or two sentences for developers that name
 * the address, the place and the likely cause; visitors get a localized sentence chosen by `kind`.
 * Thrown only in `formats/` and `data/`.
 */
export class SourceError extends Error {
  override readonly name = 'SourceError';
  readonly status: number | undefined;
  readonly place: string | undefined;
  readonly retryAfterMs: number | undefined;

  constructor(
    readonly kind: SourceErrorKind,
    readonly url: string,
    explanation: string,
    { status, place, retryAfterMs, cause }: SourceErrorDetails = {},
  ) {
    super(`${url}${place ? `, ${place}` : ''}: ${explanation}`, { cause });
    this.status = status;
    this.place = place;
    this.retryAfterMs = retryAfterMs;
  }
}
