import { expect } from '@open-wc/testing';
import type { VerbundLoadEvent } from '../../../src/element/events.js';
import { startEndpoint } from '../../support/network/endpoint.js';
import { hearConsole } from '../../support/dom/hear-console.js';
import { prepareNews, settled } from '../../support/dom/news-widget.js';
import { waitUntil } from '../../support/dom/wait-until.js';

const item = (title: string, more = '') =>
  `<item><title>${title}</title><pubDate>Sun, 22 Nov 2026 07:00:00 GMT</pubDate>${more}</item>`;
const rss = (name: string, ...items: string[]) =>
  `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>${name}</title><language>de</language>${items.join('')}</channel></rss>`;
const asFeed = { headers: { 'Content-Type': 'application/rss+xml' } };

describe('<verbund-news> with the feed of a member', () => {
  const endpoint = startEndpoint();
  const heard = hearConsole();
  // Unbundled, as it is here, the parser is some hundred files.
  before(async () => {
    await import('../../../src/formats/feed/read-feed.js');
  });

  it('shows RSS, and the whole article without what could do harm', async () => {
    const article =
      '<content:encoded><![CDATA[<p>Alles <b>Gute</b><script>alert(1)</script><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" onerror="alert(1)"></p>]]></content:encoded>';
    endpoint.serve(
      '/verein.rss',
      rss(
        'Verein',
        item(
          'Fest &amp;amp; Feier &lt;img src=x onerror=alert(1)&gt;',
          `<description>Kurz</description>${article}<category>Feste</category>`,
        ),
      ),
      asFeed,
    );
    const parts = await settled(await prepareNews({ src: '/verein.rss', open: 'inline' }));
    expect(parts.titles()).to.deep.equal(['Fest & Feier']);
    expect(parts.item('Fest')?.textContent)
      .to.contain('Kurz')
      .and.to.contain('Feste')
      .and.to.contain('22. November 2026');
    parts.control('Fest & Feier')?.click();
    await waitUntil(() => parts.part('body')?.getAttribute('aria-busy') === 'false');
    const body = parts.part('body');
    expect(body?.querySelector('b')?.textContent).to.equal('Gute');
    expect(body?.querySelectorAll('script, [onerror]')).to.have.length(0);
    await waitUntil(() => parts.part('subscribe'));
    expect(parts.part('subscribe')?.querySelector('input')?.value).to.equal(
      new URL('/verein.rss', location.origin).href,
    );
  });

  it('shows Atom, and leads to the page where there is no more than a summary', async () => {
    endpoint.serve(
      '/atom.xml',
      `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="tr"><title>Dernek</title><entry><title>Haber</title>
        <link href="/haber/1"/><updated>2026-11-22T07:00:00Z</updated><summary>Özet</summary></entry></feed>`,
      asFeed,
    );
    const parts = await settled(await prepareNews({ src: '/atom.xml' }));
    const link = parts.item('Haber')?.querySelector('a');
    expect(link?.href).to.equal(new URL('/haber/1', location.origin).href);
    expect(parts.item('Haber')?.textContent).to.contain('Özet');
  });

  it('shows feed, blog and own document in one list, and tells the developer what failed', async () => {
    endpoint.serve('/verein.rss', rss('Verein', item('Aus dem Feed')), asFeed);
    endpoint.serve('/wp-json/wp/v2/posts', [
      {
        title: { rendered: 'Aus dem Blog' },
        link: 'https://blog.example/1',
        content: { rendered: '<p>x</p>' },
        date_gmt: '2026-11-21T07:00:00',
      },
    ]);
    endpoint.serve('/eigen.json', { news: [{ title: 'Eigenes', published: '2026-11-20' }] });
    endpoint.serve('/kaputt.rss', '<rss><channel><title>abgebroch', asFeed);
    const src = '/verein.rss /wp-json/wp/v2/posts /eigen.json /kaputt.rss';
    const parts = await prepareNews({ src });
    const loaded = new Promise<VerbundLoadEvent>((resolve) => {
      parts.element.addEventListener('verbund-load', resolve);
    });
    await settled(parts);
    expect(parts.titles()).to.deep.equal(['Aus dem Feed', 'Aus dem Blog', 'Eigenes']);
    expect(parts.part('error')).to.equal(undefined);
    const { sources: infos } = (await loaded).detail;
    expect(infos.map(({ format, error }) => error?.kind ?? format)).to.deep.equal([
      'feed',
      'wordpress',
      'native',
      'unreadable',
    ]);
    const said = () => heard.lines.map(({ text }) => text).join('\n');
    await waitUntil(() => said().includes('/kaputt.rss'));
    expect(said()).to.contain('</rss> is missing');
  });
});
