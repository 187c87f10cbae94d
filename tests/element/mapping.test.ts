import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { clearResponses } from '../../src/data/http/response-cache.js';
import { discover } from '../../src/discover.js';
import { SourceController, type SourceHost } from '../../src/element/controllers/source-controller.js';
import { organizationKind, type Organization } from '../../src/models/records/organization.js';
import { startEndpoint } from '../support/network/endpoint.js';
import { waitUntil } from '../support/dom/wait-until.js';
import { allTurns } from '../support/dom/all-turns.js';

/** The least that can read organizations. */
class MappingProbe extends LitElement implements SourceHost<Organization> {
  static override properties = { src: {}, refresh: { type: Number } };
  declare src: string | undefined;
  declare refresh: number | undefined;
  readonly format = 'auto';
  readonly kind = organizationKind;
  readonly source = new SourceController<Organization>(this);
  sourceLoaded = () => undefined;
  sourceFailed = () => undefined;

  get names() {
    return this.source.collection?.complete ? this.source.collection.records.map(({ name }) => name) : undefined;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.source.start();
  }
}
customElements.define('verbund-mapping-probe', MappingProbe);

const scriptOf = (value: unknown, mapping: boolean) => {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.toggleAttribute('data-mapping', mapping);
  script.textContent = typeof value === 'string' ? value : JSON.stringify(value);
  return script;
};
const collection = { type: 'FeatureCollection', features: [{ properties: { vb: 'Chor', name: 'Frau Muster' } }] };
const mapping = { name: 'vb' };

describe('the mapping', () => {
  const endpoint = startEndpoint();
  beforeEach(clearResponses);

  const probe = (...scripts: Element[]) =>
    fixture<MappingProbe>(html`<verbund-mapping-probe>${scripts}</verbund-mapping-probe>`);

  it('says which property is the name, wherever it stands', async () => {
    for (const scripts of [
      [scriptOf(mapping, true), scriptOf(collection, false)],
      [scriptOf(collection, false), scriptOf(mapping, true)],
    ]) {
      const element = await probe(...scripts);
      await waitUntil(() => element.names);
      expect(element.names).to.deep.equal(['Chor']);
    }
  });

  it('says so for what comes from elsewhere, too', async () => {
    endpoint.serve('/vereine.csv', 'vb;Name\nChor;Frau Muster');
    const element = await fixture<MappingProbe>(
      html`<verbund-mapping-probe src="/vereine.csv">${scriptOf(mapping, true)}</verbund-mapping-probe>`,
    );
    await waitUntil(() => element.names);
    expect(element.names).to.deep.equal(['Chor']);
  });

  it('counts anew when the page changes it', async () => {
    const script = scriptOf(mapping, true);
    const element = await probe(script, scriptOf(collection, false));
    await waitUntil(() => element.names);
    script.textContent = '{"name":"name"}';
    await waitUntil(() => element.names?.[0] === 'Frau Muster');
  });

  it('alone is no data', async () => {
    const element = await probe(scriptOf(mapping, true));
    await allTurns();
    expect(element.source.state).to.equal('idle');
  });

  it('that cannot be read is a problem, and the data are shown', async () => {
    const element = await probe(scriptOf('{"name":', true), scriptOf(collection, false));
    await waitUntil(() => element.names);
    expect(element.names).to.deep.equal(['Frau Muster']);
    expect(element.source.collection?.problems.map(({ path }) => path)).to.deep.equal(['mapping']);
  });

  it('moves with the content of a placeholder', async () => {
    const holder = document.createElement('div');
    holder.dataset['verbund'] = 'mapping-probe';
    holder.append(scriptOf(mapping, true), scriptOf(collection, false));
    document.body.append(holder);
    discover(['mapping-probe'], () => undefined);
    const element = () => holder.querySelector<MappingProbe>('verbund-mapping-probe');
    await waitUntil(() => element()?.names);
    expect(element()?.names).to.deep.equal(['Chor']);
    holder.remove();
  });
});
