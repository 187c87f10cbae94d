import { expect } from '@open-wc/testing';
import type { Organization } from '../../../../src/models/records/organization.js';
import type { Sourced } from '../../../../src/models/records/provenance.js';
import { catalogOfRecords } from '../../../../src/widgets/directory/catalog/catalog-of-records.js';
import { readGazetteer, type Municipality } from '../../../../src/widgets/directory/places/read-gazetteer.js';
import { searchPlaces } from '../../../../src/widgets/directory/places/search-places.js';

let gazetteer: readonly Municipality[];

type Place = [postalCode: string, city: string, district: string | undefined, lat: number, lon: number];

const catalogOf = (places: readonly Place[]) =>
  catalogOfRecords(
    places.map(([postalCode, city, district, lat, lon], id): Sourced<Organization> => ({
      id: String(id),
      name: `Verein ${id}`,
      address: { postalCode, city, ...(district && { district }) },
      geo: { lat, lon },
      provenance: [],
    })),
  );

const ESSEN: readonly Place[] = [
  ['45127', 'Essen', 'Stadtkern', 51.45, 7.01],
  ['45127', 'Essen', 'Stadtkern', 51.46, 7.02],
  ['45326', 'Essen', 'Altenessen', 51.48, 7.01],
  ['45327', 'Essen', 'Katernberg', 51.5, 7.05],
  ['48431', 'Rheine', undefined, 52.28, 7.44],
];

function prepareState(places: readonly Place[] = ESSEN) {
  const catalog = catalogOf(places);
  const ask = (query: string) => searchPlaces(query, { catalog, gazetteer });
  return {
    catalog,
    ask,
    labels: (query: string) => ask(query).suggestions.map(({ label }) => label),
    first: (query: string) => ask(query).suggestions[0],
  };
}

describe('Places for what a visitor types', () => {
  before(async () => {
    gazetteer = readGazetteer(await import('../../../../src/widgets/directory/generated/gazetteer.js'));
  });

  describe('postcodes', () => {
    it('come from the records, by their first digits', () => {
      const { labels } = prepareState();
      expect(labels('4')).to.deep.equal(['45127 Essen', '45326 Essen', '45327 Essen', '48431 Rheine']);
      expect(labels('453')).to.deep.equal(['45326 Essen', '45327 Essen']);
      expect(labels('45127')).to.deep.equal(['45127 Essen']);
    });

    it('lie in the middle of the records that carry them', () => {
      const { first } = prepareState();
      expect(first('45127')?.lat).to.be.closeTo(51.455, 1e-9);
      expect(first('45127')?.lon).to.be.closeTo(7.015, 1e-9);
    });

    for (const spelling of ['45127 Essen', '45127 ess', 'D-45127', ' 45127', '٤٥١٢٧']) {
      it(`are understood as “${spelling}”`, () => {
        expect(prepareState().labels(spelling)).to.deep.equal(['45127 Essen']);
      });
    }

    it('that nobody has are said to be unknown, beside similar ones', () => {
      const { ask } = prepareState();
      const { suggestions, unknownCode } = ask('45329');
      expect(unknownCode).to.equal('45329');
      expect(suggestions.map(({ label }) => label)).to.deep.equal(['45327 Essen', '45326 Essen']);
      expect(ask('99999')).to.deep.equal({ suggestions: [], unknownCode: '99999' });
      expect(ask('45326').unknownCode).to.equal(undefined);
      expect(ask('9999').unknownCode, 'the visitor still types').to.equal(undefined);
    });

    it('that nobody has give way to the place behind them', () => {
      const { ask } = prepareState();
      const { suggestions, unknownCode } = ask('45355 Essen');
      expect(suggestions[0]?.label).to.equal('Essen');
      expect(unknownCode).to.equal('45355');
    });
  });

  describe('names', () => {
    it('come from the records and from all of Germany, those of the records first', () => {
      const { ask, labels } = prepareState();
      expect(labels('rhein')[0]).to.equal('Rheine');
      expect(ask('rhein').suggestions[0]?.detail).to.equal('Kreis Steinfurt, Nordrhein-Westfalen');
      expect(labels('alten')[0]).to.equal('Altenessen, Essen');
      expect(labels('Mannheim')[0]).to.equal('Mannheim');
    });

    it('name a place of the records once, in the middle of them', () => {
      const { ask } = prepareState();
      const found = ask('essen').suggestions.filter(({ label }) => label === 'Essen');
      expect(found.length).to.equal(1);
      expect(found[0]?.lat).to.be.closeTo((51.45 + 51.46 + 51.48 + 51.5) / 4, 1e-9);
    });

    it('do without the rest of a name that records leave out', () => {
      const { labels } = prepareState([['06108', 'Halle', undefined, 51.48, 11.97]]);
      expect(labels('halle').filter((label) => label.startsWith('Halle (Saale)'))).to.have.length(1);
      expect(labels('halle')[0]).to.equal('Halle (Saale)');
      expect(labels('halle')).not.to.include('Halle');
    });

    for (const [typed, meant] of [
      ['muenster', 'Münster'],
      ['MÜNSTER', 'Münster'],
      ['munster', 'Munster'],
      ['koln', 'Köln'],
      ['sankt wendel', 'St. Wendel'],
      ['st.wendel', 'St. Wendel'],
      ['Sankt Augustin', 'Sankt Augustin'],
      ['bad neustadt a.d. saale', 'Bad Neustadt an der Saale'],
      ['bad neustadt an der saale', 'Bad Neustadt an der Saale'],
      ['frankfurt', 'Frankfurt am Main'],
      ['frankfurt oder', 'Frankfurt (Oder)'],
      ['halle', 'Halle (Saale)'],
      ['neustadt wein', 'Neustadt an der Weinstraße'],
      ['weinstrasse neustadt', 'Neustadt an der Weinstraße'],
      ['Neuenkirchen (Heidekreis)', 'Neuenkirchen (Heidekreis)'],
      ['neuenkirchen steinfurt', 'Neuenkirchen (Nordrhein-Westfalen)'],
      ['homburg hohe', 'Bad Homburg vor der Höhe'],
      ['b', 'Berlin'],
      ['ham', 'Hamburg'],
      ['hamm', 'Hamm'],
      ['angermund', 'Angermünde'],
    ] as const) {
      it(`“${typed}” is ${meant}`, () => {
        expect(prepareState([]).labels(typed)[0]).to.equal(meant);
      });
    }

    it('that begin so come before those with such a word, and those before what has it inside', () => {
      const labels = prepareState([]).labels('essen');
      expect(labels[0]).to.equal('Essen');
      expect(labels.indexOf('Essenbach')).to.be.greaterThan(0);
      expect(labels.indexOf('Bad Essen')).to.be.greaterThan(labels.indexOf('Essenbach'));
      expect(labels.indexOf('Gießen')).to.be.greaterThan(labels.indexOf('Bad Essen'));
    });

    it('that several places share tell which one is meant', () => {
      const { labels } = prepareState([]);
      const neighbours = labels('Neuenkirchen');
      expect(neighbours.length).to.equal(8);
      for (const label of neighbours) expect(label).to.match(/\(.+\)/);
      expect(new Set(neighbours).size).to.equal(8);
    });

    it('that two places of one district share are told apart by the town nearby', () => {
      const { first, labels } = prepareState([]);
      const pair = ['Neuenkirchen (bei Anklam)', 'Neuenkirchen (bei Greifswald)'];
      expect(labels('neuenkirchen vorpommern-greifswald').sort()).to.deep.equal(pair);
      expect(first('Neuenkirchen (bei Anklam)')?.lat).to.equal(53.79);
      expect(first('Neuenkirchen (bei Greifswald)')?.lat).to.equal(54.13);
      expect(first('neuenkirchen greifs')?.lat).to.equal(54.13);
      expect(first('Neuenkirchen (bei Anklam)')?.detail).to.include('Landkreis Vorpommern-Greifswald');
    });

    it('are not repeated by where they are', () => {
      const { first } = prepareState([]);
      expect(first('Berlin')?.detail).to.equal('');
      expect(first('Münster (Hessen)')?.detail).to.equal('Landkreis Darmstadt-Dieburg');
    });

    it('of districts that several towns have are told apart by the town', () => {
      const { labels } = prepareState([
        ['45127', 'Essen', 'Mitte', 51.45, 7.01],
        ['44135', 'Dortmund', 'Mitte', 51.51, 7.46],
      ]);
      expect(labels('mitte').slice(0, 2).sort()).to.deep.equal(['Mitte, Dortmund', 'Mitte, Essen']);
      expect(labels('mitte dort')[0]).to.equal('Mitte, Dortmund');
    });

    it('of places that are spread over the country are left to the list of Germany', () => {
      const { first } = prepareState([
        ['67433', 'Neustadt', undefined, 49.35, 8.14],
        ['23730', 'Neustadt', undefined, 54.1, 10.81],
      ]);
      expect(first('neustadt')?.label).to.equal('Neustadt an der Weinstraße');
      expect(first('neustadt')?.lat).to.be.closeTo(49.35, 0.1);
    });

    it('that nobody knows bring nothing', () => {
      expect(prepareState().labels('xyzxyz')).to.deep.equal([]);
      expect(prepareState().labels('  ')).to.deep.equal([]);
      expect(prepareState().labels('(')).to.deep.equal([]);
    });

    it('are at most eight', () => {
      expect(prepareState().labels('e').length).to.equal(8);
    });
  });

  it('does with the records until the list of Germany is there', () => {
    const { catalog } = prepareState();
    const early = searchPlaces('e', { catalog, gazetteer: undefined });
    expect(early.suggestions.map(({ label }) => label)).to.deep.equal(['Essen']);
    expect(searchPlaces('e', { catalog, gazetteer }).suggestions.length).to.equal(8);
  });

  it('goes through the records and the list of Germany once, not with every letter', () => {
    let reads = 0;
    const watch = <T extends object>(value: T): T =>
      new Proxy(value, {
        get(target, key): unknown {
          reads += 1;
          return Reflect.get(target, key);
        },
      });
    const sources = { catalog: watch(prepareState().catalog), gazetteer: watch(gazetteer) };
    const labels = (query: string) => searchPlaces(query, sources).suggestions.map(({ label }) => label);
    expect(labels('e')).to.have.length(8);
    expect(reads).to.be.above(gazetteer.length);
    reads = 0;
    for (const letter of 'abcdefghij') labels(letter);
    expect(labels('45127')).to.deep.equal(['45127 Essen']);
    expect(reads).to.equal(0);
  });
});
