import { HttpResponse } from 'msw';
import type { Endpoint } from './endpoint.js';

/** A transparent picture of one pixel. */
const PICTURE = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='),
  (sign) => sign.charCodeAt(0),
);

/** Answers requests for pictures of a map at these addresses; `asked` are those that came. */
export function serveTiles(endpoint: Endpoint, url: string): { asked: () => string[] } {
  endpoint.serve(url, () => new HttpResponse(PICTURE, { headers: { 'Content-Type': 'image/png' } }));
  const start = url.slice(0, url.indexOf('*'));
  return {
    asked: () =>
      endpoint.requests
        .map((request) => request.url)
        .filter((address) => address.startsWith(new URL(start, location.origin).href)),
  };
}
