import { expect } from '@open-wc/testing';
import { parseDuration } from '../../../src/models/time/duration.js';

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

  it('refuses what no date can hold, and takes nothing that one cannot', () => {
    for (const text of ['P99999999999D', 'P10000W', 'PT99999999H', `PT${'9'.repeat(400)}S`])
      expect(parseDuration(text), text).to.equal(undefined);
    const { days = Number.NaN, ms = Number.NaN } = parseDuration('P999999DT9999999H999999999M9999999999S') ?? {};
    const last = Date.UTC(9999, 11, 31) + days * 86_400_000 + ms;
    expect(Number.isNaN(new Date(last).getTime())).to.equal(false);
  });
});
