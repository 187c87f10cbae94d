import { expect } from '@open-wc/testing';
import { startEndpoint } from '../../../support/network/endpoint.js';
import { hearConsole } from '../../../support/dom/hear-console.js';
import { manyOrganizations } from '../../../support/fixtures/many-organizations.mjs';
import { prepareReadyDirectory } from '../../../support/dom/directory-widget.js';
import { serveDirectory } from '../../../support/network/serve-directory.js';
import { waitUntil } from '../../../support/dom/wait-until.js';

describe('<verbund-directory> over the index of a large directory', () => {
  const endpoint = startEndpoint();
  const heard = hearConsole();
  const document = { language: 'de', organizations: manyOrganizations(600) };

  it('shows the first page at once and the whole directory as soon as the index is there', async () => {
    const { base } = await serveDirectory(endpoint, document);
    const { element, titles, part } = await prepareReadyDirectory({ src: base });
    const first = titles();
    expect(first).to.have.length(20);
    expect(part('kpi')?.textContent).to.contain('600 Vereine');
    await waitUntil(() => element.records.length === 600, 'the index has come');
    await element.updateComplete;
    expect(titles()).to.deep.equal(first);
    expect(part('kpi')?.textContent).to.match(/600 Vereine aus \d+ Herkunftsländern in \d+ Orten/);
  });

  it('asks for whole records and full texts only when a visitor does', async () => {
    const { base } = await serveDirectory(endpoint, document);
    const { element, control, titles, part, search } = await prepareReadyDirectory({ src: base });
    await waitUntil(() => element.records.length === 600);
    const files = () => endpoint.requests.map(({ url }) => url.replace(/^.*\//, '').replace(/-.*/, ''));
    expect(files()).to.deep.equal(['liste.json', 'index']);
    element.pages = 2;
    await element.updateComplete;
    const late = titles()[30]!;
    control(late)?.click();
    await waitUntil(() => part('detail')?.textContent.includes('@'), 'the whole record is there');
    expect(files()).to.deep.equal(['liste.json', 'index', 'records']);
    await search('großeltern');
    await waitUntil(() => titles().length > 0 && files().includes('words'), 'texts elsewhere are searched');
  });

  it('filters and finds over the whole directory', async () => {
    const { base } = await serveDirectory(endpoint, document);
    const { element, unfold, options, search, status } = await prepareReadyDirectory({ src: base });
    await waitUntil(() => element.records.length === 600);
    await unfold('Angebote');
    const sum = options().reduce((total, option) => total + Number(/\d+$/.exec(option)?.[0]), 0);
    expect(sum).to.be.greaterThan(600);
    await search('münster');
    const places = manyOrganizations(600).filter((record) => JSON.stringify(record).includes('Münster')).length;
    await waitUntil(() => status() === `${places} Treffer`);
  });

  it('goes on with the first page where the index is broken, and tells the developer', async () => {
    const { base } = await serveDirectory(endpoint, document, {}, { index: () => undefined });
    const { titles, part, element } = await prepareReadyDirectory({ src: base });
    await waitUntil(() => part('kpi')?.textContent.startsWith('20 Vereine'), 'it goes on');
    expect(titles()).to.have.length(20);
    expect(element.state).to.equal('ready');
    await waitUntil(
      () => heard.lines.some(({ text }) => text.includes('directory index')),
      'the developer hears of it',
    );
  });
});
