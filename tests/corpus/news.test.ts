import { expect } from '@open-wc/testing';
import { hasSharedData, readSharedData } from '../support/fixtures/shared-data.js';
import { startEndpoint } from '../support/network/endpoint.js';
import { prepareNews, type NewsParts } from '../support/dom/news-widget.js';
import { waitUntil } from '../support/dom/wait-until.js';

const isThere = await hasSharedData();

interface Post {
  title: { rendered: string };
  date_gmt: string;
  link: string;
  content: { rendered: string };
  _embedded?: { 'wp:featuredmedia'?: { source_url?: string }[]; 'wp:term'?: { name: string; taxonomy: string }[][] };
}

const textOf = (html: string): string =>
  new DOMParser()
    .parseFromString(html.replace(/<script.*?<\/script>/gs, ''), 'text/html')
    .body.textContent.replace(/\s+/g, ' ')
    .trim();
const words = (node: Element | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const day = (iso: string): string =>
  new Intl.DateTimeFormat('de', { dateStyle: 'long', timeZone: 'Europe/Berlin' }).format(new Date(iso));

async function settled(parts: NewsParts): Promise<void> {
  await waitUntil(() => parts.element.state === 'ready');
  await parts.element.updateComplete;
}

/** Opens the item at a place of the list, and closes it after what is done with its body. */
async function reading(parts: NewsParts, index: number, look: (body: Element) => void): Promise<void> {
  const item = (): Element | undefined => parts.all('.items > li')[index];
  const body = (): Element | null | undefined => item()?.querySelector('[part~="body"]');
  const toggle = (): void => item()?.querySelector<HTMLElement>('.open')?.click();
  toggle();
  await waitUntil(() => body()?.getAttribute('aria-busy') === 'false');
  look(body()!);
  toggle();
  await waitUntil(() => !body());
}

describe('real data in <verbund-news>', () => {
  if (!isThere) {
    it('skipped: ../shared is missing');
    return;
  }
  const endpoint = startEndpoint();

  // First, because the images of the tests below are asked for late.
  it('runs nothing of hostile titles, summaries and bodies, and asks nobody for anything', async () => {
    const read = async (name: string, key: string): Promise<unknown[]> =>
      (JSON.parse(await readSharedData(`security/${name}.json`)) as Record<string, unknown[]>)[key] ?? [];
    const payloads = [
      ...(await read('dompurify-payloads-sample', 'cases')).map((entry) => (entry as { payload: string }).payload),
      ...(await read('h5sc-vectors-sample', 'cases')).map((entry) => (entry as { payload: string }).payload),
      ...(await read('feed-html-sanitise-sample', 'cases')).map((entry) => (entry as { feed: string }).feed),
      ...(await read('blns-sample', 'strings')).map(String),
    ].filter((payload) => payload.trim());
    expect(payloads.length).to.be.greaterThan(100);
    performance.clearResourceTimings();
    performance.setResourceTimingBufferSize(2000);
    const faults: string[] = [];
    const note = (event: Event): void => {
      faults.push(event.type);
      event.preventDefault();
    };
    const original = globalThis.alert;
    globalThis.alert = (text) => void faults.push(`alert ${String(text)}`);
    globalThis.addEventListener('unhandledrejection', note);
    globalThis.addEventListener('error', note);
    const news = payloads.map((payload, i) => ({
      id: i,
      title: payload,
      summary: payload,
      html: payload,
    }));
    endpoint.serve('/hostile.json', { news: news as never });
    const parts = await prepareNews({
      src: '/hostile.json',
      open: 'inline',
      limit: '500',
      'json-ld': '',
      images: 'none',
    });
    await settled(parts);
    expect(parts.titles()).to.have.length(payloads.length);
    for (let index = 0; index < payloads.length; index += 1) {
      await reading(parts, index, (body) => {
        for (const element of [body, ...body.querySelectorAll('*')]) {
          for (const { name, value } of element.attributes) {
            expect(name, payloads[index]).not.to.match(/^on|^style$|^srcdoc$/);
            if (['href', 'src'].includes(name)) expect(value).to.match(/^(https?:|mailto:|tel:|data:image\/)/);
          }
        }
        for (const link of body.querySelectorAll('a')) expect(link.protocol).to.match(/^(https?|mailto|tel):$/);
        expect(body.querySelectorAll('script, iframe, object, embed, form, svg, math, video, audio')).to.have.length(0);
      });
    }
    // Entries come late: what tests and code load themselves is told apart by its place.
    await new Promise((resolve) => setTimeout(resolve, 300));
    const own = /\/(shared|src|dist|tests|node_modules|__web)[/-]|\/hostile\.json$|mockServiceWorker/;
    const asked = performance.getEntriesByType('resource').map(({ name }) => name);
    expect(asked.filter((name) => !own.test(new URL(name).pathname))).to.deep.equal([]);
    expect(faults).to.deep.equal([]);
    globalThis.alert = original;
    globalThis.removeEventListener('unhandledrejection', note);
    globalThis.removeEventListener('error', note);
  });

  for (const name of ['posts-default-embed', 'posts-embed-page2']) {
    it(`shows every post of ${name}, and reads it in full`, async () => {
      const posts = JSON.parse(await readSharedData(`apis/wordpress/${name}.json`)) as Post[];
      expect(posts.length).to.be.greaterThan(0);
      endpoint.serve('/wp-json/wp/v2/posts', posts as never);
      const src = '/wp-json/wp/v2/posts';
      const parts = await prepareNews({ src, open: 'inline', images: 'all', limit: '100', controls: 'none' });
      await settled(parts);
      expect(parts.element.problems).to.deep.equal([]);
      expect(parts.titles()).to.have.length(posts.length);
      for (const post of posts) {
        const item = parts.item(textOf(post.title.rendered));
        expect(words(item), post.link).to.contain(day(`${post.date_gmt}Z`));
        const categories = (post._embedded?.['wp:term'] ?? []).flat().filter(({ taxonomy }) => taxonomy === 'category');
        for (const { name: category } of categories) expect(words(item)).to.contain(textOf(category));
        const image = post._embedded?.['wp:featuredmedia']?.[0]?.source_url;
        if (image) expect(item?.querySelector('img')?.src, post.link).to.equal(image);
        const index = parts.all('[part~="item"]').indexOf(item!);
        await reading(parts, index, (body) => {
          const paragraphs = [
            ...new DOMParser().parseFromString(post.content.rendered, 'text/html').querySelectorAll('p'),
          ];
          for (const paragraph of paragraphs.filter((p) => !p.querySelector('iframe, img, script'))) {
            expect(words(body), post.link).to.contain(words(paragraph));
          }
          expect(body.querySelectorAll('script, style, iframe, [onclick], [onerror]')).to.have.length(0);
        });
      }
    });
  }

  it('shows every item of a JSON Feed, its files and where to subscribe', async () => {
    const text = await readSharedData('feeds/jsonfeed/feedparser-example.json');
    endpoint.serve('/feed.json', text);
    const parts = await prepareNews({ src: '/feed.json', open: 'inline' });
    await settled(parts);
    const { items } = JSON.parse(text) as { items: { title?: string; content_text?: string; content_html?: string }[] };
    for (const item of items) expect(parts.text()).to.contain(item.title ?? textOf(item.content_html ?? ''));
    const index = parts.titles().indexOf('post 2');
    await reading(parts, index, () => {
      expect(parts.text()).to.contain('This is a second item.');
      const files = parts.parts('downloads').map((list) => list.querySelector('a')?.href);
      expect(files).to.deep.equal(['https://example.org/second-item-show.mp4']);
    });
    await waitUntil(() => parts.part('subscribe'));
    expect(parts.part('subscribe')?.querySelector('input')?.value).to.equal('https://example.org/feed.json');
  });
});
