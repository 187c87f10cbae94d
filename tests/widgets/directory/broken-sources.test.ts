import { expect, html } from '@open-wc/testing';
import { startEndpoint } from '../../support/network/endpoint.js';
import { hearConsole } from '../../support/dom/hear-console.js';
import { prepareReadyDirectory } from '../../support/dom/directory-widget.js';
import { waitUntil } from '../../support/dom/wait-until.js';

const feature = (name: string, coordinates: unknown) => ({
  type: 'Feature',
  properties: { name },
  geometry: { type: 'Point', coordinates },
});
const drawn = {
  type: 'FeatureCollection',
  features: [feature('Haus Ost', [7.4, 52.2]), feature('Haus Schief', 'hier'), feature('Haus West', [7.5, 52.3])],
};
const CSV = { headers: { 'Content-Type': 'text/csv' } };
const GEOJSON = { headers: { 'Content-Type': 'application/geo+json' } };

describe('<verbund-directory> over a source with mistakes', () => {
  const endpoint = startEndpoint();
  const heard = hearConsole();
  const told = () => heard.lines.map(({ text }) => text).join('\n');

  it('shows the good lines of a table and names the bad one', async () => {
    endpoint.serve('/vereine.csv', 'Name;Ort;Breite\nHaus Ost;Rheine;52,2\nHaus Schief;Rheine;weit oben\n', CSV);
    const { titles } = await prepareReadyDirectory({ src: '/vereine.csv' });
    expect(titles()).to.deep.equal(['Haus Ost', 'Haus Schief']);
    await waitUntil(() => told().includes('line 3'), 'the developer hears of line 3');
    expect(told()).to.include('Breite').and.to.include('weit oben');
  });

  it('shows the good features of a drawn map, the damaged one without a place, and names it', async () => {
    endpoint.serve('/orte.geojson', drawn, GEOJSON);
    const { titles, all } = await prepareReadyDirectory({ src: '/orte.geojson', view: 'map list' });
    expect(titles()).to.deep.equal(['Haus Ost', 'Haus Schief', 'Haus West']);
    await waitUntil(() => told().includes('features[1]'), 'the developer hears of the feature');
    await waitUntil(() => all('.map [role=status]')[0]?.textContent.includes('1 Eintrag ohne Ort'), 'it is counted');
  });

  for (const [what, url, body, said, options] of [
    ['a drawn map that breaks off', '/orte.geojson', JSON.stringify(drawn).slice(0, -40), 'line 1', GEOJSON],
    ['a table without names', '/vereine.csv', 'Ort;PLZ\nRheine;48431\n', 'line 1', CSV],
    ['a page in the place of a table', '/vereine.csv', '<!doctype html><title>Anmelden</title>', 'vereine.csv', CSV],
  ] as const) {
    it(`says kindly that nothing can be shown, and to the developer why: ${what}`, async () => {
      endpoint.serve(url, body, options);
      const { part, text, control } = await prepareReadyDirectory({ src: url });
      expect(part('error')).to.exist;
      expect(text()).to.not.equal('');
      expect(control('Noch einmal versuchen'), text()).to.exist;
      await waitUntil(() => told().includes(said), told());
    });
  }

  it('reads a drawn map whose properties have other names', async () => {
    const { features } = drawn;
    endpoint.serve('/orte.geojson', { ...drawn, features: [{ ...features[0], properties: { titel_1: 'Haus Nord' } }] });
    const { titles } = await prepareReadyDirectory(
      { src: '/orte.geojson' },
      html`<script type="application/json" data-mapping>
        { "name": "titel_1" }
      </script>`,
    );
    expect(titles()).to.deep.equal(['Haus Nord']);
  });
});
