import { expect } from '@open-wc/testing';
import { isFeed } from '../../src/formats/feed/is-feed.js';
import { SourceError } from '../../src/models/schema/source-error.js';
import { hasSharedData, listSharedData, readSharedData } from '../support/fixtures/shared-data.js';
import { readNews } from '../support/fixtures/read-news.js';

const isThere = await hasSharedData();

interface Case {
  id: string;
  file: string;
  assert: { path: string; equals: string }[];
}

/** What of the expected values is not reached, and why. */
const deviations: Readonly<Record<string, string>> = {
  'feedparser/namespace/atomsvg.xml entries[0].description':
    'an entry that is nothing but a drawing in SVG, which is not shown: without title and address nothing is left of it',
  'feedparser/namespace/rss2.0svg.xml entries[0].description': 'the same in RSS',
  'feedparser/namespace/rss2.0xlink.xml entries[0].description': 'the same in RSS',
  'feedparser/rss/item_description_and_summary.xml entries[0].content[0].value':
    'RSS has no <summary>; beside a <description> the parser does not give it',
};

/** What a browser shows of a piece of HTML. */
const shown = (html: string) =>
  new DOMParser().parseFromString(html, 'text/html').body.textContent.replace(/\s+/g, ' ').trim();

type News = Awaited<ReturnType<typeof readNews>>;

/** What a record or a head has where the other parser has `path`, as text. */
function valueAt({ head, records }: News, path: string): string[] {
  const { publisher } = head;
  const [, index = '', field = ''] = /^(?:feed|entries\[(\d+)\])\.(\w+)/.exec(path) ?? [];
  const record = index ? records[Number(index)] : undefined;
  const texts = [record?.summary, record?.text, shown(record?.html ?? '')];
  const values: Record<string, unknown[]> = index
    ? { title: [record?.title], link: [record?.url], summary: texts, description: texts, content: texts }
    : { title: [publisher?.name], link: [publisher?.url], description: [publisher?.description] };
  return (values[field] ?? []).filter((value) => typeof value === 'string' && value !== '').map(String);
}

describe('real feeds', () => {
  if (!isThere) {
    it('skipped: ../shared is missing');
    return;
  }

  it('reach the values that another parser’s tests expect, as text', async () => {
    const { cases } = JSON.parse(await readSharedData('feeds/expected-wellformed.json')) as { cases: Case[] };
    const missed: string[] = [];
    let count = 0;
    for (const { file, assert } of cases) {
      const news = await readNews(await readSharedData(`feeds/${file}`));
      for (const { path, equals } of assert) {
        count += 1;
        const isPlain = path === 'feed.link' || path.endsWith('.link') || !/[<&]/.test(equals.replace(/ < /g, ''));
        if (!valueAt(news, path).includes(isPlain ? equals : shown(equals))) missed.push(`${file} ${path}`);
      }
    }
    expect(count).to.be.greaterThan(30);
    expect(missed).to.deep.equal(Object.keys(deviations));
  });

  for (const name of ['rss-091', 'rss-092', 'rss-20', 'rdf-10', 'atom-03', 'atom-10']) {
    it(`give every title, link, date and category of ${name}`, async () => {
      interface Item {
        title: string | { value: string };
        link?: string;
        links?: { href: string; rel?: string }[];
        pubDate?: string;
        published?: string;
        updated?: string;
        categories?: { name?: string; label?: string; term?: string }[];
        enclosures?: { url: string }[];
      }
      const { records, problems, head } = await readNews(await readSharedData(`feeds/feedsmith/${name}.xml`));
      const expected = JSON.parse(await readSharedData(`feeds/feedsmith/${name}.json`)) as {
        title: string;
        items?: Item[];
        entries?: Item[];
      };
      const items = expected.items ?? expected.entries ?? [];
      expect(problems).to.deep.equal([]);
      expect(head.publisher?.name).to.equal(expected.title);
      expect(items.length).to.be.greaterThan(0);
      expect(records).to.have.length(items.length);
      items.forEach((item, index) => {
        const record = records[index];
        const { title, links = [], categories = [], enclosures = [] } = item;
        expect(record?.title).to.equal(typeof title === 'string' ? title : title.value);
        const link = item.link ?? links.find(({ rel = 'alternate' }) => rel === 'alternate')?.href;
        if (link) expect(record?.url).to.equal(new URL(link, 'http://example.org/').href);
        const date = item.pubDate ?? item.published ?? item.updated;
        expect(record?.published && Date.parse(record.published)).to.equal(date && Date.parse(date));
        const names = categories.map(({ name: label, label: other, term }) => label ?? other ?? term);
        expect(record?.categories ?? []).to.deep.equal(names);
        const files = [
          ...enclosures.map(({ url }) => url),
          ...links.filter(({ rel }) => rel === 'enclosure').map(({ href }) => href),
        ];
        expect(record?.attachments?.map(({ url }) => url) ?? []).to.deep.equal(
          files.map((url) => new URL(url, 'http://example.org/').href),
        );
      });
    });
  }

  it('never fail otherwise than named, and never show nothing without a word, wherever they are cut off or broken', async () => {
    const folders = await listSharedData('feeds/feedparser');
    const files = await Promise.all(
      folders.map(async (folder) =>
        (await listSharedData(`feeds/feedparser/${folder}`)).map((name) => `feedparser/${folder}${name}`),
      ),
    );
    const names = [...files.flat(), ...['rss-20', 'rdf-10', 'atom-10'].map((name) => `feedsmith/${name}.xml`)];
    let [tried, named] = [0, 0];
    for (const name of names) {
      const text = await readSharedData(`feeds/${name}`);
      if (!isFeed(text)) continue;
      const wanted = Math.min((await readNews(text)).records.length, 1);
      const step = Math.max(7, Math.floor(text.length / 20));
      for (let at = 1; at < text.length; at += step) {
        for (const broken of [
          text.slice(0, at),
          text.slice(0, at) + text.slice(at + 9),
          `${text.slice(0, at)}<${text.slice(at)}`,
        ]) {
          if (!isFeed(broken)) continue;
          tried += 1;
          const found = await readNews(broken).catch((reason: unknown) => reason);
          if (found instanceof SourceError) expect(found.kind).to.equal('unreadable');
          else if (found instanceof Error) throw new Error(`${name} broken at ${at}`, { cause: found });
          else {
            const { records, problems } = found as News;
            expect(records.length + problems.length, `${name} broken at ${at}`).to.be.at.least(wanted);
          }
          named += found instanceof SourceError || (found as News).problems.length ? 1 : 0;
        }
      }
    }
    expect(tried).to.be.greaterThan(1000);
    expect(named).to.be.greaterThan(100);
  });
});
