import { expect } from '@open-wc/testing';
import { faultsOfPreset } from '../../../src/widgets/social/faults-of-preset.js';
import { selectLinks } from '../../../src/widgets/social/select-links.js';

const links = [
  { url: 'https://www.facebook.com/verbund/' },
  { url: 'http://facebook.com/verbund' },
  { url: 'https://facebook.com/verbund?ref=1', language: 'tr' },
  { url: 'https://twitter.com/verbund', language: 'de-DE' },
  { url: 'https://andere.example/', network: 'newsletter' },
  { url: 'https://verbund.example' },
];
const chosen = (filter: string, ownHost?: string) => selectLinks(links, filter, ownHost).map((link) => link.url);

describe('selectLinks', () => {
  it('keeps the order and each address once', () => {
    expect(chosen('')).to.deep.equal([links[0]?.url, links[2]?.url, links[3]?.url, links[4]?.url, links[5]?.url]);
  });

  it('drops what has no address', () => {
    expect(selectLinks([{ url: '' }, { url: 'facebook' }, {} as { url: string }], '')).to.deep.equal([]);
  });

  it('finds networks in any spelling, several as alternatives', () => {
    expect(chosen('network=X%20(Twitter)&network=Newsletter')).to.deep.equal([links[3]?.url, links[4]?.url]);
  });

  it("finds the publisher's own site as website", () => {
    expect(chosen('network=website', 'www.verbund.example')).to.deep.equal([links[5]?.url]);
    expect(chosen('network=website')).to.deep.equal([]);
  });

  it('finds languages with or without a region, and all keys have to fit', () => {
    expect(chosen('language=de')).to.deep.equal([links[3]?.url]);
    expect(chosen('language=tr-TR&language=de')).to.deep.equal([links[2]?.url, links[3]?.url]);
    expect(chosen('language=de&network=facebook')).to.deep.equal([]);
  });

  it('finds nothing for a network nobody knows, and ignores keys it does not know', () => {
    expect(chosen('network=myspace')).to.deep.equal([]);
    expect(chosen('municipality=Rheine')).to.have.length(5);
  });
});

describe('faultsOfPreset', () => {
  it('says nothing about a preset that can be fulfilled', () => {
    expect(faultsOfPreset('network=Facebook&network=twitter&language=tr')).to.deep.equal([]);
  });

  it('names keys and networks that nothing can fit', () => {
    const faults = faultsOfPreset('network=myspace&municipality=Rheine');
    expect(faults).to.have.length(2);
    expect(faults[0]).to.contain('"myspace"');
    expect(faults[1]).to.contain('"municipality"');
  });
});
