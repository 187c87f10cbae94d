import { expect } from '@open-wc/testing';
import type { Reader } from '../../../../src/i18n/reader.js';
import { directoryJsonLd, writeDirectoryJsonLd } from '../../../../src/widgets/directory/list/directory-json-ld.js';
import { sourced } from '../../../support/dom/reading-host.js';
import { sampleOrganizations } from '../../../support/fixtures/sample-organizations.js';

const { organizations, publisher } = sampleOrganizations;
const reader: Reader = { language: 'de', ui: 'de', timeZone: 'Europe/Berlin', dataLanguage: 'de' };

/** What a search engine reads: absent fields do not exist in JSON. */
const read = (records: readonly object[]) => {
  const written = JSON.parse(JSON.stringify(directoryJsonLd(sourced(records), { publisher }, reader))) as {
    itemListElement: { position: number; item: Record<string, unknown> }[];
  };
  return written.itemListElement;
};

describe('JSON-LD of the directory', () => {
  it('says of an organization what schema.org has words for', () => {
    const [first] = read(organizations);
    expect(first?.position).to.equal(1);
    expect(first?.item).to.deep.include({
      '@type': 'NGO',
      name: 'Haus der Begegnung Altenessen e. V.',
      alternateName: ['HdB Altenessen', 'Begegnungshaus'],
      url: 'https://www.haus.example/',
      telephone: '+49 (0)201 123456',
      email: 'kontakt@haus.example',
      foundingDate: '1987',
      knowsLanguage: ['de', 'ar', 'tr', 'kmr'],
      sameAs: [
        'https://www.facebook.com/haus.altenessen',
        'https://www.instagram.com/haus.altenessen',
        'https://haus.example/newsletter',
      ],
    });
    expect(first?.item.address).to.deep.equal({
      '@type': 'PostalAddress',
      streetAddress: 'Altenessener Str. 123',
      postalCode: '45326',
      addressLocality: 'Essen',
      addressRegion: 'Nordrhein-Westfalen',
      addressCountry: 'DE',
    });
    expect(first?.item.location).to.deep.include({
      '@type': 'CivicStructure',
      geo: { '@type': 'GeoCoordinates', latitude: 51.4827, longitude: 7.0094 },
      openingHours: ['Mo-Fr 09:00-12:00', 'Tu 14:00-18:30', 'in den Ferien nach Vereinbarung'],
    });
  });

  it('leaves out opening hours that schema.org has no words for', () => {
    for (const openingHours of [['Mo-Fr 08:00-18:00; We 08:00-12:00'], ['Mo-Fr 08:00-18:00', 'We off']])
      expect(read([{ name: 'Verein', openingHours }])[0]?.item).not.to.have.property('location');
  });

  it('says nothing of what is not known', () => {
    expect(read([{ name: 'Nur ein Name' }])[0]?.item).to.deep.equal({ '@type': 'NGO', name: 'Nur ein Name' });
  });

  it('never publishes a point that is not exact', () => {
    for (const geoPrecision of ['district', 'postalCode']) {
      const written = read([{ name: 'Verein', geo: { lat: 51.5, lon: 7 }, geoPrecision }]);
      expect(JSON.stringify(written)).not.to.contain('51.5');
    }
  });

  it('stands in the light DOM as long as there is something to say', () => {
    const host = document.createElement('div');
    const script = () => host.querySelector('script[type="application/ld+json"]');
    writeDirectoryJsonLd(host, sourced(organizations), { publisher }, reader);
    expect(script()?.textContent).to.contain('"@type":"ItemList"').and.to.contain('Dachverband Ruhr');
    writeDirectoryJsonLd(host, [], { publisher }, reader);
    expect(script()).to.equal(null);
  });
});
