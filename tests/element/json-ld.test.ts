import { expect } from '@open-wc/testing';
import { waitUntil } from '../support/dom/wait-until.js';
import { startEndpoint } from '../support/network/endpoint.js';
import { prepareReadyNews } from '../support/dom/news-widget.js';
import { sampleNews } from '../support/fixtures/sample-news.js';

interface Listing {
  '@context': string;
  '@type': string;
  itemListElement: { position: number; item: Record<string, unknown> }[];
}

async function prepareState(attributes: Record<string, string> = { 'json-ld': '' }) {
  const parts = await prepareReadyNews(attributes);
  const scripts = () => [
    ...parts.element.querySelectorAll<HTMLScriptElement>(':scope > script[type="application/ld+json"]'),
  ];
  const data = () => JSON.parse(scripts()[0]?.textContent ?? 'null') as Listing;
  return { ...parts, scripts, data };
}

describe('json-ld', () => {
  const endpoint = startEndpoint();
  beforeEach(() => {
    endpoint.serve('/news.json', sampleNews);
  });

  it('is not written unless asked for', async () => {
    const { scripts } = await prepareState({});
    expect(scripts()).to.have.length(0);
  });

  it('describes the items that are shown, once, in the light DOM', async () => {
    const { scripts, data, element } = await prepareState({ 'json-ld': '', limit: '3' });
    await waitUntil(() => scripts().length === 1 && data().itemListElement.length === 3);
    expect(data()).to.include({ '@context': 'https://schema.org', '@type': 'ItemList' });
    const [, party] = data().itemListElement;
    expect(party?.position).to.equal(2);
    expect(party?.item).to.deep.include({
      '@type': 'NewsArticle',
      headline: 'Das Müllerhaus feiert',
      description: 'Ein Haus wird hundert.',
      datePublished: '2026-11-18T09:00:00+01:00',
      inLanguage: 'de',
      publisher: { '@type': 'Organization', name: 'Verbund Ruhr', url: 'https://verbund.example/' },
    });
    await element.reload();
    expect(scripts()).to.have.length(1);
  });

  it('follows what is shown, and the language', async () => {
    const { data, element, scripts } = await prepareState();
    await waitUntil(() => scripts().length === 1);
    element.filter = 'kind=press';
    await waitUntil(() => data().itemListElement.length === 1);
    expect(data().itemListElement[0]?.item['headline']).to.equal('Erklärung zum Haushalt');
    element.lang = 'tr';
    await waitUntil(() => JSON.stringify(data()).includes('Ruhr Birliği'));
  });

  it('cannot be ended by a text of the data', async () => {
    const title = '</script><script>window.hacked = 2</script><!--';
    endpoint.serve('/news.json', { news: [{ title }] });
    const { data, scripts, element } = await prepareState();
    await waitUntil(() => scripts().length === 1);
    expect(scripts()[0]?.textContent).not.to.contain('<');
    expect(data().itemListElement[0]?.item['headline']).to.equal(title);
    const copy = document.createElement('div');
    copy.insertAdjacentHTML('afterbegin', element.outerHTML);
    expect(copy.querySelectorAll('script')).to.have.length(1);
    expect((window as { hacked?: number }).hacked).to.equal(undefined);
  });

  it('goes when it is no longer wanted', async () => {
    const { scripts, element } = await prepareState();
    await waitUntil(() => scripts().length === 1);
    element.jsonLd = false;
    await waitUntil(() => scripts().length === 0);
  });

  it('goes, or is empty, when there is nothing to describe', async () => {
    const { data, element, scripts } = await prepareState();
    await waitUntil(() => scripts().length === 1);
    element.removeAttribute('src');
    await waitUntil(() => scripts().length === 0 || data().itemListElement.length === 0);
  });

  it('leaves the fallback and other scripts of the page alone', async () => {
    const { element, scripts } = await prepareState();
    await waitUntil(() => scripts().length === 1);
    const own = document.createElement('script');
    own.type = 'application/ld+json';
    own.textContent = '{"own":true}';
    element.append(own);
    element.jsonLd = false;
    await waitUntil(() => scripts().length === 1);
    expect(scripts()[0]).to.have.property('textContent', '{"own":true}');
  });
});
