import { expect } from '@open-wc/testing';
import { loadCollection, type Collection } from '../../src/data/load/load-collection.js';
import { clearResponses } from '../../src/data/http/response-cache.js';
import { newsKind, type NewsItem } from '../../src/models/records/news-item.js';
import { SourceError } from '../../src/models/schema/source-error.js';
import { sanitizeHtml } from '../../src/safety/sanitize-html.js';
import { hasSharedData, readSharedData } from '../support/fixtures/shared-data.js';

/** A value deep inside of JSON, or `undefined`. */
function at(value: unknown, ...path: (string | number)[]): unknown {
  let found = value;
  for (const key of path) found = (found as Record<string | number, unknown> | null | undefined)?.[key];
  return found;
}

const listAt = (value: unknown, ...path: (string | number)[]) => (at(value, ...path) ?? []) as unknown[];
const textAt = (value: unknown, ...path: (string | number)[]) => (at(value, ...path) ?? '') as string;

const isThere = await hasSharedData();
const fileUrl = (path: string) => new URL(`/shared/data/${path}`, location.origin).href;
const readJson = async (path: string) => JSON.parse(await readSharedData(path)) as unknown;

async function load(url: string): Promise<Collection<NewsItem>> {
  let last: Collection<NewsItem> | undefined;
  const { signal } = new AbortController();
  for await (const snapshot of loadCollection({
    urls: [url],
    kind: newsKind,
    format: 'auto',
    signal,
    revalidate: false,
  })) {
    last = snapshot;
  }
  if (!last) throw new Error('no snapshot');
  return last;
}

/** What a browser shows of a piece of HTML. */
const shown = (html: string) =>
  new DOMParser().parseFromString(html, 'text/html').body.textContent.replace(/\s+/g, ' ').trim();

describe('real data', () => {
  if (!isThere) {
    it('skipped: ../shared is missing');
    return;
  }
  beforeEach(clearResponses);

  for (const path of ['apis/wordpress/posts-default-embed.json', 'apis/wordpress/posts-embed-page2.json']) {
    it(`gives every value of ${path}`, async () => {
      const posts = listAt(await readJson(path));
      const { records, problems, sources } = await load(fileUrl(path));
      expect(sources[0]?.format).to.equal('wordpress');
      expect(problems).to.deep.equal([]);
      expect(records).to.have.length(posts.length);
      posts.forEach((post, index) => {
        const record = records[index];
        expect(record?.title).to.equal(shown(textAt(post, 'title', 'rendered')));
        expect(record?.url).to.equal(at(post, 'link'));
        expect(record?.published).to.equal(`${textAt(post, 'date_gmt')}Z`);
        expect(record?.modified).to.equal(`${textAt(post, 'modified_gmt')}Z`);
        expect(record?.html).to.equal(at(post, 'content', 'rendered'));
        const excerpt = shown(textAt(post, 'excerpt', 'rendered')).replace(/\s*\[…\]$/, '…');
        expect(record?.summary).to.equal(excerpt || undefined);
        expect(record?.pinned).to.equal(at(post, 'sticky'));
        const terms = listAt(post, '_embedded', 'wp:term').flat();
        const names = terms
          .filter((term) => at(term, 'taxonomy') === 'category')
          .map((term) => shown(textAt(term, 'name')));
        expect(record?.categories ?? []).to.deep.equal(names);
        const media = at(post, '_embedded', 'wp:featuredmedia', 0);
        expect(record?.image?.src).to.equal(at(media, 'source_url'));
        expect(record?.image?.width).to.equal(at(media, 'media_details', 'width'));
        expect(record?.image?.alt).to.equal(media ? shown(textAt(media, 'alt_text')) : undefined);
      });
    });
  }

  it('gives every value of a JSON Feed', async () => {
    const path = 'feeds/jsonfeed/feedparser-example.json';
    const feed = await readJson(path);
    const { records, problems, sources, heads } = await load(fileUrl(path));
    expect(problems).to.deep.equal([]);
    expect(sources[0]).to.deep.include({ format: 'json-feed', feed: at(feed, 'feed_url'), count: 2 });
    const publisher = { name: at(feed, 'title'), url: at(feed, 'home_page_url'), logo: { src: at(feed, 'icon') } };
    expect(heads[0]?.publisher).to.deep.equal(publisher);
    listAt(feed, 'items').forEach((item, index) => {
      const record = records[index];
      expect(record?.id).to.equal(at(item, 'id'));
      expect(record?.url).to.equal(at(item, 'url'));
      expect(record?.title).to.equal(at(item, 'title') ?? 'Hello, world!');
      expect(record?.text).to.equal(at(item, 'content_text'));
      expect(record?.html).to.equal(at(item, 'content_html'));
      expect(record?.categories).to.deep.equal(at(item, 'tags'));
      const files = listAt(item, 'attachments').map((file) => ({
        url: at(file, 'url'),
        type: at(file, 'mime_type'),
        bytes: at(file, 'size_in_bytes'),
      }));
      expect(record?.attachments ?? []).to.deep.equal(files);
    });
  });

  it('obeys the rule for each JSON body', async () => {
    const files = listAt(await readJson('security/json-manifest.json'), 'files');
    const withRule = (rule: string) => files.filter((entry) => textAt(entry, 'rule') === rule);
    for (const rule of ['must-accept', 'must-reject']) expect(withRule(rule).length, rule).to.be.greaterThan(5);
    for (const entry of files) {
      const [file, rule] = [textAt(entry, 'file'), textAt(entry, 'rule')];
      const outcome = await load(fileUrl(`security/${file}`)).catch((error: unknown) => error);
      const context = `${file}: ${outcome instanceof Error ? outcome.message : 'loaded'}`;
      if (outcome instanceof Error) expect(outcome, context).to.be.instanceOf(SourceError);
      // A body that is right JSON but no list is refused for what it is, not for how it is written.
      if (rule === 'must-accept' && outcome instanceof SourceError)
        expect(outcome.kind, context).to.equal('unknown-format');
      if (rule === 'must-reject') {
        expect(outcome, context).to.be.instanceOf(SourceError);
        expect((outcome as SourceError).message, context).to.match(/JSON|empty/);
      }
    }
  });
});

describe('hostile HTML', () => {
  if (!isThere) {
    it('skipped: ../shared is missing');
    return;
  }

  /** Puts sanitized HTML into the page and tells whatever is active in it. */
  async function findActive(html: string): Promise<string[]> {
    const holder = document.createElement('div');
    const fragment = await sanitizeHtml(html, {
      base: 'https://data.example/',
      headingLevel: 3,
      allowImage: () => false,
      externalLabel: (host) => host,
    });
    document.body.append(holder);
    holder.append(fragment);
    const found: string[] = [];
    for (const element of holder.querySelectorAll('*')) {
      if (element.namespaceURI !== 'http://www.w3.org/1999/xhtml') found.push(element.outerHTML);
      if (
        element.matches(
          'script, style, iframe, object, embed, form, input, button, link, meta, base, template, video, audio, source, svg, math',
        )
      ) {
        found.push(element.outerHTML);
      }
      for (const { name, value } of element.attributes) {
        const bare = value.replace(/[\u0000-\u0020]/g, '');
        if (/^(on|style$|id$|class$|name$|srcdoc$|xlink|formaction$|action$|background$)/i.test(name))
          found.push(`${name}="${value}"`);
        if (
          ['href', 'src', 'srcset'].includes(name) &&
          !/^(https?:|mailto:|tel:|data:image\/(png|jpeg|webp|gif|avif))/i.test(bare)
        ) {
          found.push(`${name}="${value}"`);
        }
      }
    }
    for (const element of holder.querySelectorAll<HTMLElement>('*')) element.click = () => undefined;
    await new Promise((resolve) => setTimeout(resolve));
    holder.remove();
    return found;
  }

  const calls: string[] = [];
  const requests = () => performance.getEntriesByType('resource').map(({ name }) => name);
  const original = { alert: globalThis.alert, confirm: globalThis.confirm, prompt: globalThis.prompt };
  before(async () => {
    await sanitizeHtml('', { base: '', headingLevel: 3, allowImage: () => false, externalLabel: String });
    globalThis.alert = (text: unknown) => void calls.push(String(text));
    globalThis.confirm = (text) => Boolean(calls.push(String(text)));
    globalThis.prompt = (text) => String(calls.push(String(text)));
  });
  after(() => void Object.assign(globalThis, original));

  async function checkAll(name: string, payloads: string[]) {
    const before = requests().length;
    for (const payload of payloads) expect(await findActive(payload), payload).to.deep.equal([]);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(calls, name).to.deep.equal([]);
    expect(requests().slice(before), name).to.deep.equal([]);
    expect((globalThis as { xss?: unknown }).xss).to.equal(undefined);
  }

  for (const file of ['dompurify-payloads-sample', 'h5sc-vectors-sample']) {
    it(`leaves nothing active of ${file}`, async () => {
      const cases = listAt(await readJson(`security/${file}.json`), 'cases');
      const payloads = cases.map((entry) => textAt(entry, 'payload'));
      expect(payloads.length).to.be.greaterThan(10);
      await checkAll(file, payloads);
    });
  }

  it('leaves nothing active of the content of feeds', async () => {
    const cases = listAt(await readJson('security/feed-html-sanitise-sample.json'), 'cases');
    const payloads = cases.flatMap((entry) => {
      const xml = new DOMParser().parseFromString(textAt(entry, 'feed'), 'text/xml');
      return [textAt(entry, 'feed'), ...[...xml.querySelectorAll('*')].map(({ textContent }) => textContent)];
    });
    expect(payloads.length).to.be.greaterThan(30);
    await checkAll('feeds', payloads);
  });

  it('leaves nothing active of naughty strings, as HTML and in every field of a record', async () => {
    const strings = listAt(await readJson('security/blns-sample.json'), 'strings').map(String);
    await checkAll('blns', strings);
    for (const text of strings) {
      const fields = {
        title: text,
        summary: text,
        url: text,
        image: text,
        attachments: [{ url: text }],
        source: { url: text },
        id: text,
      };
      const inline = { text: JSON.stringify([fields, { ...fields, published: text }]), url: 'https://data.example/' };
      const { signal } = new AbortController();
      const request = { urls: [], inline, kind: newsKind, format: 'auto', signal, revalidate: false };
      for await (const { records } of loadCollection(request)) {
        for (const { url, image, attachments, source } of records) {
          for (const address of [url, image?.src, attachments?.[0]?.url, source?.url]) {
            expect(address ?? 'https:').to.match(/^(https?:|mailto:|tel:|data:image\/)/);
          }
        }
      }
    }
  });
});
