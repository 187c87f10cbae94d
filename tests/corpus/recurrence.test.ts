import { expect } from '@open-wc/testing';
import { readTimes } from '../../src/widgets/calendar/occurrences/occurrence.js';
import { Recurrence } from '../../src/widgets/calendar/recurrence/recurrence.js';
import { hasSharedData, readSharedData } from '../support/fixtures/shared-data.js';

interface Case {
  id: string;
  rrule: string;
  dtstart: string;
  expected: string[];
  complete: boolean;
  tier: 'A' | 'B';
}

const DAY = 86_400_000;
const wall = (iso: string): number => Date.parse(iso.length > 10 ? `${iso.replace('Z', '')}Z` : iso);

function expand({ rrule, dtstart }: Case): Recurrence {
  const event = { title: 'Treffen', start: dtstart, recurrence: `RRULE:${rrule}` };
  return new Recurrence(event, readTimes(event, dtstart.endsWith('Z') ? 'UTC' : 'Europe/Berlin'));
}

const walls = (recurrence: Recurrence, from: number, to: number): number[] =>
  recurrence.dates(from, to).map((date) => date.wall);

describe(`recurrence rules of the samples, in a browser in ${Intl.DateTimeFormat().resolvedOptions().timeZone}`, () => {
  let cases: Case[] = [];
  before(async function () {
    if (!(await hasSharedData())) this.skip();
    const { cases: all } = JSON.parse(await readSharedData('ical/rrule-icaljs.json')) as { cases: Case[] };
    cases = all.filter(({ tier }) => tier === 'A');
    expect(cases.length).to.be.greaterThan(100);
  });

  it('give the dates that two implementations agree on, and none before, between or after', () => {
    for (const sample of cases) {
      const expected = sample.expected.map(wall);
      const begin = wall(sample.dtstart) - 400 * DAY;
      const last = expected.at(-1) ?? begin;
      const end = sample.complete ? last + 4000 * DAY : last + 1000;
      const recurrence = expand(sample);
      expect(walls(recurrence, begin, end), `${sample.id} ${sample.rrule}`).to.deep.equal(expected);
      const isNever = sample.complete && expected.length === 0;
      expect(recurrence.fault, sample.id).to.equal(isNever ? 'the rule never has a date' : undefined);
    }
  });

  it('give the same dates window by window, forwards, backwards and from the middle', () => {
    let compared = 0;
    for (const sample of cases) {
      const expected = sample.expected.map(wall);
      const [first, last] = [expected[0], expected.at(-1)];
      // A rule that never has a date has no windows.
      if (first === undefined || last === undefined) continue;
      compared += 1;
      const width = Math.max(1000, Math.ceil((last + 1000 - first) / 7 / 1000) * 1000);
      const begins = Array.from({ length: 7 }, (_, index) => first + index * width);
      for (const order of [begins, begins.toReversed(), begins.slice(4)]) {
        const recurrence = expand(sample);
        for (const begin of order) {
          const end = Math.min(begin + width, last + 1000);
          const inside = expected.filter((date) => date >= begin && date < end);
          expect(walls(recurrence, begin, end), `${sample.id} ${sample.rrule}`).to.deep.equal(inside);
        }
      }
    }
    expect(compared).to.be.greaterThan(cases.length * 0.9);
  });

  it('give the same dates far away from the start as on the way there', () => {
    let found = 0;
    for (const sample of cases.filter(({ rrule }) => !/COUNT|UNTIL|SECONDLY|MINUTELY|HOURLY/.test(rrule))) {
      const from = wall(sample.dtstart) + 9 * 365 * DAY;
      const walked = expand(sample);
      for (let at = wall(sample.dtstart); at < from; at += 200 * DAY) walked.dates(at, at + 200 * DAY);
      const expected = walls(walked, from, from + 800 * DAY);
      found += expected.length;
      expect(walls(expand(sample), from, from + 800 * DAY), `${sample.id} ${sample.rrule}`).to.deep.equal(expected);
    }
    expect(found).to.be.greaterThan(100);
  });
});
