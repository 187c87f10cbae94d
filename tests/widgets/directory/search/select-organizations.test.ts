import { expect } from '@open-wc/testing';
import type { Organization } from '../../../../src/models/records/organization.js';
import { applyPreset } from '../../../../src/widgets/directory/search/apply-preset.js';
import { catalogOfRecords } from '../../../../src/widgets/directory/catalog/catalog-of-records.js';
import { countFigures } from '../../../../src/widgets/directory/list/kpi-line.js';
import { selectOrganizations } from '../../../../src/widgets/directory/search/select-organizations.js';

const provenance = [{ url: 'https://verbund.example/vereine.json' }];

/** A catalog of records, and how to name what was selected from it. */
function prepareState(records: Organization[]) {
  const catalog = catalogOfRecords(records.map((record) => ({ ...record, provenance })));
  const names = (indices: Uint32Array) => Array.from(indices, (index) => catalog.names[index]);
  return { catalog, names, all: catalog.byName };
}

const records: Organization[] = [
  { name: 'Zebra', origins: ['TR'], offers: ['sport'], address: { city: 'Rheine' } },
  { name: 'Äpfel', origins: ['TR', 'SY'], offers: ['chor'], address: { city: 'Rheine' } },
  { name: 'Apfelbaum', origins: ['SY'], offers: ['sport', 'chor'], address: { city: 'Greven' } },
  { name: '„Brücke“', offers: ['sport'] },
];

describe('the order of names', () => {
  it('is that of German telephone books: ä beside a, ß as ss, quotation marks aside', () => {
    const { names, all } = prepareState(
      ['Zug', 'Ärzte', 'Arbeit', '„Brücke“', 'Straße', 'Strasse 2', 'arche', 'Öl', 'Ofen'].map((name) => ({ name })),
    );
    expect(names(all)).to.deep.equal([
      'Arbeit',
      'arche',
      'Ärzte',
      '„Brücke“',
      'Ofen',
      'Öl',
      'Straße',
      'Strasse 2',
      'Zug',
    ]);
  });
});

describe('selectOrganizations', () => {
  it('joins the values of a facet by or, and facets by and', () => {
    const { catalog, names, all } = prepareState(records);
    const select = (facets: Record<string, Set<string>>) =>
      names(selectOrganizations(catalog, { among: all, facets }).indices);
    expect(select({ origin: new Set(['TR', 'SY']) })).to.deep.equal(['Äpfel', 'Apfelbaum', 'Zebra']);
    expect(select({ origin: new Set(['TR', 'SY']), offer: new Set(['chor']) })).to.deep.equal(['Äpfel', 'Apfelbaum']);
    expect(select({ origin: new Set(['XX']) })).to.deep.equal([]);
  });

  it('counts for each value what it would leave: other facets narrow the count, its own does not', () => {
    const { catalog, all } = prepareState(records);
    const { counts } = selectOrganizations(catalog, { among: all, facets: { origin: new Set(['SY']) } });
    const by = (facet: 'origin' | 'offer') =>
      Object.fromEntries(catalog.columns[facet].values.map((value, code) => [value, counts[facet][code]]));
    expect(by('origin')).to.deep.equal({ TR: 2, SY: 2 });
    expect(by('offer')).to.deep.equal({ sport: 1, chor: 2 });
  });

  it('puts better hits first, and the nearest first where distance is asked for; nowhere is not near', () => {
    const { catalog, names, all } = prepareState(records);
    const ranks = Uint8Array.from([1, 0, 4, 4]);
    expect(names(selectOrganizations(catalog, { among: all, facets: {}, ranks }).indices)).to.deep.equal([
      'Apfelbaum',
      '„Brücke“',
      'Zebra',
    ]);
    const distances = Float64Array.from([2, 1, 30, Number.NaN]);
    const near = { among: all, facets: {}, distances, radius: 10 };
    expect(names(selectOrganizations(catalog, { ...near, sort: 'distance' }).indices)).to.deep.equal([
      'Äpfel',
      'Zebra',
    ]);
    expect(names(selectOrganizations(catalog, { ...near, sort: 'name', radius: 50 }).indices)).to.deep.equal([
      'Äpfel',
      'Apfelbaum',
      'Zebra',
    ]);
  });
});

describe('applyPreset', () => {
  it('keeps what fits one value of every key, without regard to case and diacritics', () => {
    const { catalog, names } = prepareState(records);
    const preset = (filter: string) => names(applyPreset(catalog, filter));
    expect(preset('municipality=RHEINE')).to.deep.equal(['Äpfel', 'Zebra']);
    expect(preset('municipality=Rheine&municipality=Greven&offer=chor')).to.deep.equal(['Äpfel', 'Apfelbaum']);
    expect(preset('organization=' + encodeURIComponent(catalog.ids[0] ?? ''))).to.deep.equal(['Zebra']);
    expect(preset('colour=red')).to.have.length(4);
    expect(preset('origin=XX')).to.deep.equal([]);
  });
});

describe('countFigures', () => {
  it('counts districts in one town, towns where there are several', () => {
    const { catalog, all } = prepareState(records);
    expect(countFigures(catalog, all)).to.deep.equal({ organizations: 4, origins: 2, districts: 0, towns: 2 });
    const town = prepareState(
      ['Nord', 'Süd', 'Süd'].map((district, i) => ({ name: `V${i}`, address: { city: 'Essen', district } })),
    );
    expect(countFigures(town.catalog, town.all)).to.include({ districts: 2, towns: 1 });
  });
});
