import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { drip, flood, respond, silence } from '../network/hostile-server.mjs';

/** Answers that are no honest HTTP. */

const good = JSON.stringify({
  news: [{ title: 'Nachricht nebenan', published: '2026-11-02' }],
  links: [{ url: 'https://www.facebook.com/nebenan', label: 'Profil nebenan' }],
});
const shown = { news: ['Nachricht nebenan'] };
const kinds = ['news'];

/** 60 MiB of white space, which compress to a few kilobytes. */
const blanks = () => Buffer.alloc(60 * 2 ** 20, ' ');
const fast = { params: { [constants.BROTLI_PARAM_QUALITY]: 2 } };

export default [
  { name: 'never answers', kinds: ['news', 'links'], routes: () => ({ '/data.json': silence }), hangs: true },
  {
    name: 'drips white space before its document',
    routes: () => ({ '/data.json': drip(' ', ' ') }),
    hangs: true,
  },
  {
    name: 'drips records, so that something always comes',
    kinds,
    routes: () => ({ '/data.json': drip('{"news":[', '{"title":"Tropfen"},') }),
    hangs: true,
  },
  {
    name: 'begins, and is silent',
    kinds,
    routes: () => ({ '/data.json': drip('{"news":[', '', 1e6) }),
    hangs: true,
  },
  {
    name: 'never ends',
    kinds,
    routes: () => ({ '/data.json': flood('{"news":[', '{"title":"Flut"},'.repeat(50_000)) }),
  },
  {
    name: 'lies about its length',
    sources: ['/long.json', '/short.json', '/huge.json', '/odd.json'],
    kinds,
    routes: () => ({
      '/long.json': (_request, response) => {
        response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': good.length + 1000 });
        response.write(good);
        setTimeout(() => response.destroy(), 50);
      },
      '/short.json': (_request, { socket }) =>
        socket.end(`HTTP/1.1 200 OK\r\nAccess-Control-Allow-Origin: *\r\nContent-Length: 20\r\n\r\n${good}`),
      '/huge.json': (_request, { socket }) =>
        socket.end(
          `HTTP/1.1 200 OK\r\nAccess-Control-Allow-Origin: *\r\nContent-Length: 99999999999999999999\r\n\r\n${good}`,
        ),
      '/odd.json': (_request, { socket }) =>
        socket.end(
          `HTTP/1.1 200 OK\r\nAccess-Control-Allow-Origin: *\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n${good}`,
        ),
    }),
  },
  {
    name: 'lies about its type',
    sources: ['/png.json', '/html.json', '/sheet.json'],
    kinds,
    routes: () => ({
      '/png.json': respond(good, { 'Content-Type': 'image/png' }),
      '/html.json': respond('<!doctype html><script>window.executed = true</script>'),
      '/sheet.json': respond('\0\x01\x02PK\x03\x04', { 'Content-Type': 'application/json' }),
    }),
    shown,
  },
  {
    name: 'lies about its characters',
    sources: ['/none.json', '/wrong.json', '/utf-16.json', '/invalid.json', '/long.json'],
    kinds,
    routes: () => ({
      '/none.json': respond(good, { 'Content-Type': 'application/json; charset=klingon' }),
      '/wrong.json': respond(good, { 'Content-Type': 'application/json; charset=utf-16be' }),
      '/utf-16.json': respond(Buffer.from(good, 'utf16le')),
      '/invalid.json': respond(Buffer.concat([Buffer.from('{"news":[{"title":"a'), Buffer.alloc(1e5, 0xff)])),
      '/long.json': respond(good, { 'Content-Type': `application/json; charset="${'x'.repeat(8000)}` }),
    }),
    shown,
  },
  {
    name: 'lies about its compression',
    sources: ['/half.json', '/none.json', '/twice.json', '/unknown.json', '/brotli.json'],
    kinds,
    routes: () => ({
      '/half.json': respond(gzipSync(good).subarray(0, 40), { 'Content-Encoding': 'gzip' }),
      '/none.json': respond(good, { 'Content-Encoding': 'gzip' }),
      '/twice.json': respond(gzipSync(gzipSync(good)), { 'Content-Encoding': 'gzip, gzip' }),
      '/unknown.json': respond(good, { 'Content-Encoding': 'zip' }),
      '/brotli.json': respond(Buffer.alloc(4000, 7), { 'Content-Encoding': 'br' }),
    }),
  },
  {
    name: 'sends little that becomes much',
    sources: ['/gzip.json', '/brotli.json'],
    kinds,
    routes: () => ({
      '/gzip.json': respond(gzipSync(blanks()), { 'Content-Encoding': 'gzip' }),
      '/brotli.json': respond(brotliCompressSync(blanks(), fast), { 'Content-Encoding': 'br' }),
    }),
  },
  {
    name: 'answers with statuses that nobody has asked for',
    sources: ['/206.json', '/304.json', '/204.json', '/999.json', '/100.json'],
    kinds,
    routes: () => ({
      '/206.json': respond(good.slice(0, 30), { 'Content-Range': 'bytes 0-29/9999' }, 206),
      '/304.json': respond(undefined, {}, 304),
      '/204.json': respond(undefined, {}, 204),
      '/999.json': respond(good, {}, 999),
      '/100.json': (_request, { socket }) => socket.end('HTTP/1.1 100 Continue\r\n\r\n'.repeat(1000)),
    }),
  },
  {
    name: 'asks to be asked again at once, or in a thousand years',
    sources: ['/now.json', '/later.json', '/never.json', '/odd.json'],
    kinds,
    routes: () => ({
      '/now.json': respond('', { 'Retry-After': '0' }, 429),
      '/later.json': respond('', { 'Retry-After': '99999999999' }, 503),
      '/never.json': respond('', { 'Retry-After': '-1' }, 503),
      '/odd.json': respond('', { 'Retry-After': 'Fri, 31 Dec 9999 23:59:59 GMT' }, 503),
    }),
    mostRequests: 40,
  },
  {
    name: 'sends headers without end',
    sources: ['/long.json', '/many.json'],
    kinds,
    routes: () => ({
      '/long.json': respond(good, { 'X-Long': 'x'.repeat(100_000) }),
      '/many.json': respond(good, Object.fromEntries(Array.from({ length: 3000 }, (_, n) => [`X-${n}`, 'x']))),
    }),
  },
];
