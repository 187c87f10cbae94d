import { expect } from '@open-wc/testing';
import * as packed from '../../src/widgets/directory/generated/gazetteer.js';
import { distanceKm } from '../../src/widgets/directory/places/measure-distance.js';
import { readGazetteer } from '../../src/widgets/directory/places/read-gazetteer.js';
import { hasSharedData, readSharedData } from '../support/fixtures/shared-data.js';

interface Point {
  name: string;
  category: string;
  lat: number;
  lng: number;
}

const isThere = await hasSharedData();

describe('The list of German municipalities', () => {
  const gazetteer = readGazetteer(packed);

  it('has them all, in sixteen states and four hundred districts, within Germany', () => {
    expect(gazetteer.length).to.equal(11_084);
    expect(new Set(gazetteer.map(({ region }) => region.state)).size).to.equal(16);
    expect(new Set(gazetteer.map(({ region }) => region)).size).to.equal(402);
    for (const { name, key, lat, lon } of gazetteer) {
      expect(name, name).to.match(/^\p{Lu}[^*!>#]*$/u);
      expect(key, name).to.match(/^[\p{L}\p{N} ]+$/u);
      expect(lat, name).to.be.within(47.2, 55.1);
      expect(lon, name).to.be.within(5.8, 15.1);
    }
  });

  it('knows the largest cities, and which towns are districts themselves', () => {
    const sizes = (size: string) => gazetteer.filter((place) => place.size === size).map(({ name }) => name);
    expect(sizes('metropolis')).to.have.length(15);
    expect(sizes('metropolis')).to.include.members(['Berlin', 'Köln', 'Frankfurt am Main']);
    expect(sizes('city')).to.include.members(['Flensburg', 'Halle (Saale)', 'Ulm']);
    expect(sizes('city')).not.to.include('Rheine');
    expect(sizes('town')).to.include('Rheine');
    expect(sizes('village')).to.include('Wadersloh');
  });

  it('writes names as people say them', () => {
    const names = new Set(gazetteer.map(({ name }) => name));
    expect([...names].filter((name) => /\b(a|b|i|v|a\.d|i\.d|v\.d)\./.test(name))).to.deep.equal([]);
    for (const name of ['Neukirchen beim Heiligen Blut', 'Michelau in Oberfranken', 'Bernstadt auf dem Eigen'])
      expect(names.has(name), name).to.equal(true);
  });

  if (!isThere) {
    it('skipped: ../shared is missing');
    return;
  }

  it('places those of North Rhine-Westphalia where another source has them', async () => {
    const { items } = JSON.parse(await readSharedData('directories/gemeinden-nrw-punkte.json')) as { items: Point[] };
    expect(items.length).to.equal(396);
    const mine = gazetteer.filter(({ region }) => region.state === 'Nordrhein-Westfalen');
    const plain = (name: string): string => name.replace(/ ?\(.*/, '').toLowerCase();
    const far: string[] = [];
    for (const { name, lat, lng } of items) {
      const distances = mine
        .filter((place) => plain(place.name) === plain(name))
        .map((place) => distanceKm(place, { lat, lon: lng }));
      // Theirs is a point inside, ours the middle.
      if (!(Math.min(...distances) < 5)) far.push(`${name} ${String(Math.min(...distances))}`);
    }
    expect(far).to.deep.equal([]);
    expect(mine.length).to.equal(396);
  });
});
