import { expect } from '@open-wc/testing';
import { formatDistance, formatKilometres } from '../../../../src/i18n/format/format-distance.js';
import { distanceKm, distancesFrom } from '../../../../src/widgets/directory/places/measure-distance.js';

const ESSEN = { lat: 51.4508, lon: 7.0131 };
const BERLIN = { lat: 52.517, lon: 13.3889 };

describe('Distances', () => {
  it('are those of the globe', () => {
    expect(distanceKm(ESSEN, BERLIN)).to.be.closeTo(453, 2);
    expect(distanceKm({ lat: 0, lon: 0 }, { lat: 0, lon: 180 })).to.be.closeTo(Math.PI * 6371.0088, 0.001);
    expect(distanceKm({ lat: 51, lon: 7 }, { lat: 52, lon: 7 })).to.be.closeTo(111.195, 0.01);
    expect(distanceKm({ lat: 60, lon: 7 }, { lat: 60, lon: 8 })).to.be.closeTo(55.6, 0.05);
    expect(distanceKm({ lat: 10, lon: 179.9 }, { lat: 10, lon: -179.9 })).to.be.closeTo(21.9, 0.1);
  });

  it('are the same both ways, and nothing to the same place', () => {
    expect(distanceKm(ESSEN, BERLIN)).to.be.closeTo(distanceKm(BERLIN, ESSEN), 1e-9);
    expect(distanceKm(ESSEN, ESSEN)).to.equal(0);
  });

  it('tell houses of one street apart', () => {
    expect(distanceKm(ESSEN, { ...ESSEN, lat: ESSEN.lat + 0.0001 })).to.be.closeTo(0.0111, 0.0002);
  });

  it('are measured to a whole directory; unknown where an entry has no place', () => {
    const catalog = {
      size: 3,
      lat: Float64Array.of(ESSEN.lat, Number.NaN, BERLIN.lat),
      lon: Float64Array.of(ESSEN.lon, Number.NaN, BERLIN.lon),
    };
    const [here, nowhere, there] = distancesFrom(catalog, ESSEN);
    expect(here).to.equal(0);
    expect(nowhere).to.be.NaN;
    expect(there).to.equal(distanceKm(ESSEN, BERLIN));
  });
});

describe('Distances in words', () => {
  const steps: readonly (readonly [number, string])[] = [
    [0, '100 m'],
    [0.04, '100 m'],
    [0.77, '800 m'],
    [0.94, '900 m'],
    [0.96, '1 km'],
    [3.42, '3,4 km'],
    [9.94, '9,9 km'],
    [9.96, '10 km'],
    [33.6, '34 km'],
    [1234.5, '1.235 km'],
    [Number.NaN, ''],
  ];
  for (const [km, words] of steps) {
    it(`${km} km is “${words}”`, () => {
      expect(formatDistance(km, 'de').replaceAll('\u00a0', ' ')).to.equal(words);
    });
  }

  it('speak the reader’s language', () => {
    expect(formatDistance(3.42, 'en')).to.match(/^3\.4\skm$/);
    expect(formatDistance(3.42, 'ar')).to.match(/كم/);
    expect(formatDistance(3.42, 'fa')).to.match(/کیلومتر|km/);
    expect(formatKilometres(25, 'tr')).to.match(/^25\skm$/);
  });
});
