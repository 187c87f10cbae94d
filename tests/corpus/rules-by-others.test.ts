import { expect } from '@open-wc/testing';
import { readTimes } from '../../src/widgets/calendar/occurrences/occurrence.js';
import { Recurrence } from '../../src/widgets/calendar/recurrence/recurrence.js';
import { rulesByOthers } from './rules-by-others.js';

const DAY = 86_400_000;

/** Where lists by others are not what RFC 5545 says, or say more than it. */
const disagreements = [
  {
    // Of a week alone, RFC 5545 has the weekday of the start; dateutil has all seven days.
    source: 'dateutil',
    rule: /^FREQ=(YEARLY|WEEKLY);COUNT=3;BYWEEKNO=20$/,
  },
  {
    // By the table of RFC 5545, days of a month are those of every month of the year; libical takes the month of the start.
    source: 'libical',
    rule: /^FREQ=YEARLY;BYMONTHDAY=[\d,-]+;COUNT=\d$/,
  },
  {
    // The start is in a week of the year before: libical counts years from the one its day is in, so that the start is never one of the dates.
    source: 'libical',
    rule: /^FREQ=YEARLY;BYWEEKNO=53;INTERVAL=[56];/,
  },
];

const isoOf = (compact: string): string =>
  compact.replace(/^(\d{4})(\d\d)(\d\d)/, '$1-$2-$3').replace(/T(\d\d)(\d\d)(\d\d)/, 'T$1:$2:$3');
const wallOf = (compact: string): number => Date.parse(isoOf(compact) + (compact.includes('T') ? 'Z' : ''));
const stampOf = (wall: number): string => new Date(wall).toISOString().slice(0, 19);

describe('rules with dates by others', () => {
  for (const { source, lines } of rulesByOthers) {
    const cases = lines.trim().split('\n');

    it(`has the dates of all ${cases.length} rules of ${source}`, () => {
      expect(cases.length).to.be.greaterThan(100);
      const wrong: string[] = [];
      for (const line of cases) {
        const [rule = '', start = '', ...others] = line.split(' ');
        if (disagreements.some((one) => source.includes(one.source) && one.rule.test(rule))) continue;
        const isOpen = others.at(-1) === '…';
        const expected = others.filter((date) => date !== '…').map(wallOf);
        const event = { title: 'Treffen', start: isoOf(start), recurrence: `RRULE:${rule}` };
        const end = (expected.at(-1) ?? wallOf(start)) + (isOpen ? 1 : 3000 * DAY);
        const recurrence = new Recurrence(event, readTimes(event, 'UTC'));
        const found = recurrence.dates(wallOf(start) - 400 * DAY, end).map(({ wall }) => wall);
        if (String(found) !== String(expected))
          wrong.push(`${rule} ${start}: ${found.slice(0, 20).map(stampOf).join(' ')} instead of ${others.join(' ')}`);
      }
      expect(wrong).to.deep.equal([]);
    });
  }

  it('names only disagreements that there are', () => {
    for (const one of disagreements) {
      const list = rulesByOthers.find(({ source }) => source.includes(one.source));
      expect(list?.lines.split('\n').some((line) => one.rule.test(line.split(' ')[0] ?? ''))).to.equal(true);
    }
  });
});
