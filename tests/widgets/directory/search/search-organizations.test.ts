import { expect } from '@open-wc/testing';
import type { Organization } from '../../../../src/models/records/organization.js';
import { catalogOfRecords } from '../../../../src/widgets/directory/catalog/catalog-of-records.js';
import { findHits } from '../../../../src/widgets/directory/search/mark-hits.js';
import {
  correctWords,
  noTexts,
  prepareNames,
  prepareOthers,
  rankOrganizations,
  wordsOf,
} from '../../../../src/widgets/directory/search/search-organizations.js';

const records: Organization[] = [
  { name: 'Münsteraner Frauentreff', address: { city: 'Münster' } },
  { name: 'Treff der Kulturen', alternateNames: ['Kültürler Buluşması'], offers: ['sprachkurs'] },
  {
    name: 'Bildungswerk',
    summary: { de: 'Wir treffen uns', uk: 'Зустрічаємося разом' },
    html: '<p>Jeden <b>Dienstag</b></p>',
  },
  { name: 'Straßenfest-Verein', address: { postalCode: '45329', city: 'Essen' } },
];

async function prepareState() {
  const catalog = catalogOfRecords(records.map((record) => ({ ...record, provenance: [] })));
  const texts = noTexts();
  const labelOf = (_: string, value: string) => (value === 'sprachkurs' ? 'Sprachkurse für alle' : value);
  await prepareNames(catalog, texts, labelOf, () => undefined);
  const early = [...(rankOrganizations(texts, wordsOf('sprachkurse')) ?? [])];
  await prepareOthers(catalog, texts, () => undefined);
  const find = (query: string) => [...(rankOrganizations(texts, wordsOf(query)) ?? [])];
  return { texts, find, early };
}

describe('searching organizations', () => {
  it('ranks the beginning of a name over that of a word in it, over its inside, over other texts', async () => {
    const { find } = await prepareState();
    expect(find('treff')).to.deep.equal([2, 4, 1, 0]);
    expect(find('kultur')).to.deep.equal([0, 3, 0, 0]);
  });

  it('folds umlauts, their spellings, ß, diacritics and case', async () => {
    const { find } = await prepareState();
    for (const query of ['MÜNSTER', 'muenster', 'munster']) expect(find(query)[0], query).to.equal(4);
    expect(find('strassenfest')[3]).to.equal(4);
    expect(find('kulturler')[1]).to.equal(1);
    expect(find('зустрічаємося')[2]).to.equal(1);
  });

  it('looks into places, postcodes, labels of offers and bodies, and wants every word', async () => {
    const { find } = await prepareState();
    expect(find('45329')[3]).to.equal(1);
    expect(find('sprachkurse für')[1]).to.equal(1);
    expect(find('dienstag')[2]).to.equal(1);
    expect(find('frauentreff essen')).to.deep.equal([]);
  });

  it('finds labels and places before bodies have been prepared', async () => {
    const { early } = await prepareState();
    expect(early).to.deep.equal([0, 1, 0, 0]);
  });

  it('knows what was probably meant: one mistake from four letters on, two from eight, also half typed', async () => {
    const { texts } = await prepareState();
    expect(correctWords(texts, wordsOf('frautreff'))).to.deep.equal(['frauntreff']);
    expect(correctWords(texts, wordsOf('bildungswrek'))).to.deep.equal(['bildungswerk']);
    expect(correctWords(texts, wordsOf('bildngs'))).to.deep.equal(['bildungswerk']);
    expect(correctWords(texts, wordsOf('treff bildngswerk'))).to.deep.equal(['treff', 'bildungswerk']);
    expect(correctWords(texts, wordsOf('xyzxyzxyz'))).to.equal(undefined);
    expect(correctWords(texts, wordsOf('zug'))).to.equal(undefined);
  });
});

describe('findHits', () => {
  const marked = (text: string, query: string) =>
    findHits(text, wordsOf(query)).map(([from, to]) => text.slice(from, to));

  it('finds the letters of the original, whatever their spelling', () => {
    expect(marked('Münsteraner Frauentreff', 'muenster treff')).to.deep.equal(['Münster', 'treff']);
    expect(marked('Große Straße', 'strasse')).to.deep.equal(['Straße']);
    expect(marked('Neue Bauern', 'neu')).to.deep.equal(['Neu']);
    expect(marked('Kültür', 'kultur')).to.deep.equal(['Kültür']);
    expect(marked('جمعية', 'جمعيه')).to.deep.equal(['جمعية']);
  });

  it('joins hits that touch', () => {
    expect(marked('Frauentreff', 'frauen treff')).to.deep.equal(['Frauentreff']);
    expect(marked('nichts', 'etwas')).to.deep.equal([]);
  });
});
