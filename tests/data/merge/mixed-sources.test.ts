import { expect } from '@open-wc/testing';
import { HttpResponse } from 'msw';
import { loadCollection, type Collection } from '../../../src/data/load/load-collection.js';
import { clearResponses } from '../../../src/data/http/response-cache.js';
import { newsKind, type NewsItem } from '../../../src/models/records/news-item.js';
import { organizationKind } from '../../../src/models/records/organization.js';
import type { RecordKind } from '../../../src/models/records/record-kind.js';
import { startEndpoint } from '../../support/network/endpoint.js';

const at = (path: string) => new URL(path, location.origin).href;
const xml = { headers: { 'Content-Type': 'application/rss+xml' } };

const load = (...urls: string[]): Promise<Collection<NewsItem>> => loadKind(newsKind, ...urls);

async function loadKind<T extends object>(kind: RecordKind<T>, ...urls: string[]): Promise<Collection<T>> {
  let last;
  const { signal } = new AbortController();
  const request = {
    urls,
    kind,
    format: 'auto',
    signal,
    revalidate: false,
    fetch: { backoffMs: 1, retries: 0 },
  };
  for await (const snapshot of loadCollection(request)) last = snapshot;
  if (!last) throw new Error('no snapshot');
  return last;
}

const rss = (name: string, ...items: string[]) =>
  `<rss version="2.0"><channel><title>${name}</title>${items.map((item) => `<item>${item}</item>`).join('')}</channel></rss>`;
const post = (id: number, title: string, more: object = {}) => ({
  id,
  guid: { rendered: `https://verein.example/?p=${id}` },
  link: `https://verein.example/${id}/`,
  title: { rendered: title },
  content: { rendered: `<p>${title} in voller Länge</p>` },
  date_gmt: '2026-11-20T10:00:00',
  ...more,
});

/** One news item in four formats, besides items of each. */
const sources: Record<string, unknown> = {
  'blog/wp-json/wp/v2/posts': [post(1, 'Fest'), post(2, 'Nur im Blog')],
  'verein.xml': rss(
    'Verein',
    '<title>Fest</title><link>https://verein.example/1/</link><guid isPermaLink="false">https://verein.example/?p=1</guid><description>Kurz</description><pubDate>Fri, 20 Nov 2026 10:00:00 GMT</pubDate>',
    '<title>Mit Seite</title><link>https://verein.example/seite</link>',
    '<title>Ohne alles</title><pubDate>Fri, 20 Nov 2026 10:00:00 GMT</pubDate>',
  ),
  'eigen.json': {
    publisher: { name: 'Dachverband' },
    news: [
      { title: 'Eigenes' },
      { url: 'https://verein.example/seite', title: 'Mit Seite', categories: ['Wichtig'] },
      { title: 'Ohne alles', published: '2026-11-20T10:00:00Z', summary: 'Doch etwas' },
    ],
  },
  'feed.json': {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Presse',
    items: [{ id: 'https://verein.example/?p=1', title: 'Fest', tags: ['Presse', 'Feste'] }],
  },
};

/** All orders of a list. */
const permutations = <T>(list: readonly T[]): T[][] =>
  list.length < 2
    ? [[...list]]
    : list.flatMap((one, i) => permutations(list.toSpliced(i, 1)).map((rest) => [one, ...rest]));

describe('sources of several formats', () => {
  const endpoint = startEndpoint();
  beforeEach(clearResponses);

  const bodyOf = (name: string) => (typeof sources[name] === 'string' ? sources[name] : JSON.stringify(sources[name]));

  it('give the same result to the byte, in whatever order they arrive', async () => {
    const names = Object.keys(sources);
    const results = new Set<string>();
    for (const order of permutations(names)) {
      clearResponses();
      // Each source answers when the one before it in this order has.
      let before: Promise<unknown> = Promise.resolve();
      for (const name of order) {
        const turn = before;
        let answer: () => void = () => undefined;
        before = new Promise<void>((resolve) => (answer = resolve));
        endpoint.serve(at(name), async () => {
          await turn;
          answer();
          return new HttpResponse(bodyOf(name), { headers: { 'Content-Type': 'text/plain' } });
        });
      }
      const { records, heads, sources: infos, problems } = await load(...names.map(at));
      results.add(JSON.stringify({ records, heads, infos, problems }));
    }
    expect(results.size).to.equal(1);
  });

  it('show what several have once, known by id, by address, or by title and date, with all of them named', async () => {
    for (const name of Object.keys(sources)) endpoint.serve(at(name), bodyOf(name));
    const { records, problems } = await load(...Object.keys(sources).map(at));
    expect(problems).to.deep.equal([]);
    expect(
      records.map(({ title, provenance }) => [title, provenance.map(({ name, url }) => name ?? new URL(url).pathname)]),
    ).to.deep.equal([
      ['Fest', ['/blog/wp-json/wp/v2/posts', 'Verein', 'Presse']],
      ['Nur im Blog', ['/blog/wp-json/wp/v2/posts']],
      ['Mit Seite', ['Verein', 'Dachverband']],
      ['Ohne alles', ['Verein', 'Dachverband']],
      ['Eigenes', ['Dachverband']],
    ]);
    const [fest, , page, bare] = records;
    expect(fest).to.deep.include({
      summary: 'Kurz',
      html: '<p>Fest in voller Länge</p>',
      categories: ['Presse', 'Feste'],
    });
    expect(page?.categories).to.deep.equal(['Wichtig']);
    expect(bare?.summary).to.equal('Doch etwas');
  });

  it('show what arrived, and name what failed and why', async () => {
    endpoint.serve(at('verein.xml'), bodyOf('verein.xml'), xml);
    endpoint.refuse(at('weg.xml'));
    endpoint.serve(at('kaputt.xml'), '<rss><channel><title>x', xml);
    endpoint.serve(at('anders.xml'), '<kml/>', xml);
    endpoint.serve(at('fehlt.json'), 'nein', { status: 404 });
    const { records, sources: infos } = await load(
      ...['weg.xml', 'verein.xml', 'kaputt.xml', 'anders.xml', 'fehlt.json'].map(at),
    );
    expect(records).to.have.length(3);
    expect(infos.map(({ count, format, error }) => [count, format, error?.kind])).to.deep.equal([
      [0, undefined, 'blocked'],
      [3, 'feed', undefined],
      [0, undefined, 'unreadable'],
      [0, undefined, 'unknown-format'],
      [0, undefined, 'http'],
    ]);
    expect(infos[3]?.error?.message).to.contain('none of rss, feed, rdf:RDF');
  });

  it('give categories of WordPress their names where these are a source, too, and show no numbers', async () => {
    const posts = [post(1, 'A', { categories: [5, 7] }), post(2, 'B', { categories: [7] }), post(3, 'C')];
    const terms = [
      { id: 5, name: 'Kunst &amp; Kultur', slug: 'kunst', taxonomy: 'category' },
      { id: 6, name: 'Schlagwort', slug: 's', taxonomy: 'post_tag' },
    ];
    endpoint.serve(at('wp-json/wp/v2/posts'), posts);
    endpoint.serve(at('wp-json/wp/v2/categories'), terms);
    endpoint.serve(at('anderswo/wp-json/wp/v2/categories'), [{ ...terms[0], id: 7, name: 'Von anderswo' }]);
    const { records, problems } = await load(
      at('wp-json/wp/v2/posts'),
      at('wp-json/wp/v2/categories'),
      at('anderswo/wp-json/wp/v2/categories'),
    );
    expect(problems).to.deep.equal([]);
    expect(records.map(({ title, categories }) => [title, categories])).to.deep.equal([
      ['A', ['Kunst & Kultur']],
      ['B', []],
      ['C', []],
    ]);
    clearResponses();
    const alone = await load(at('wp-json/wp/v2/posts'));
    expect(alone.records.map(({ categories }) => categories)).to.deep.equal([[], [], []]);
  });

  it('say what is missing where names of categories are the only source', async () => {
    endpoint.serve(at('wp-json/wp/v2/categories'), [{ id: 5, name: 'Kunst', slug: 'kunst', taxonomy: 'category' }]);
    const { records, problems } = await load(at('wp-json/wp/v2/categories'));
    expect(records).to.deep.equal([]);
    expect(problems.map(({ message }) => message).join()).to.contain('posts beside these categories');
  });

  it('read a feed in the encoding it names itself, where the server names none', async () => {
    const text = `<?xml version="1.0" encoding="ISO-8859-1"?>${rss('Verein', '<title>Grüße für Bären</title>')}`;
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    endpoint.serve(
      at('latin.xml'),
      () => new HttpResponse(bytes, { headers: { 'Content-Type': 'application/rss+xml' } }),
    );
    expect((await load(at('latin.xml'))).records[0]?.title).to.equal('Grüße für Bären');
    expect(endpoint.requestsTo('latin.xml')).to.have.length(2);
    endpoint.serve(at('utf.xml'), text.replace('ISO-8859-1', 'utf-8'), xml);
    expect((await load(at('utf.xml'))).records[0]?.title).to.equal('Grüße für Bären');
    expect(endpoint.requestsTo('utf.xml')).to.have.length(1);
  });

  it('read "Unicode text" of a spreadsheet, which is UTF-16', async () => {
    const text = '\ufeffName\tOrt\r\nGrüne Börse\tKöln\r\n';
    const bytes = new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer);
    const headers = { 'Content-Type': 'text/plain' };
    endpoint.serve(at('vereine.txt'), () => new HttpResponse(bytes, { headers }));
    const { records, problems } = await loadKind(organizationKind, at('vereine.txt'));
    expect(problems).to.deep.equal([]);
    expect(records).to.have.length(1);
    expect(records[0]).to.deep.include({ name: 'Grüne Börse', address: { city: 'Köln' } });
  });
});
