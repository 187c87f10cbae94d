import { expect } from '@open-wc/testing';
import { parseDuration } from '../../src/models/duration.js';

describe('parseDuration', () => {
  it('keeps days of the calendar apart from exact time', () => {
    expect(parseDuration('PT1H30M')).to.deep.equal({ days: 0, ms: 5_400_000 });
    expect(parseDuration('P2DT30M')).to.deep.equal({ days: 2, ms: 1_800_000 });
    expect(parseDuration('P1W')).to.deep.equal({ days: 7, ms: 0 });
    expect(parseDuration('PT45S')).to.deep.equal({ days: 0, ms: 45_000 });
  });

  it('refuses what the endpoint does not allow', () => {
    for (const text of ['', 'P', 'PT', '1H', 'P1M', 'PT1.5H', '-PT1H'])
      expect(parseDuration(text), text).to.equal(undefined);
  });
});
