function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : url;
}

/**
 * Why a request got no answer that the page may read, as far as can be known, in a sentence for
 * developers. `violation` is the address that the page's Content-Security-Policy reported
 * meanwhile.
 */
export function explainBlock(url: string, violation: string | undefined): string {
  const origin = originOf(url);
  if (!URL.canParse(url) || !/^(https?|data|blob):/.test(url))
    return 'this is not an address that can be requested; use https';
  if (violation && originOf(violation) === origin) {
    return `blocked by this page's Content-Security-Policy: add ${origin} to connect-src`;
  }
  if (origin === (globalThis.location as Location | undefined)?.origin) {
    return "the server cannot be reached, redirects in a loop, or this page's Content-Security-Policy (connect-src) forbids the request";
  }
  return (
    'the answer has no Access-Control-Allow-Origin for this page, or the server cannot be reached, redirects in a loop, ' +
    "or this page's Content-Security-Policy (connect-src) forbids the request"
  );
}
