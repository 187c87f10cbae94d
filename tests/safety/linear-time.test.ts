import { expect } from '@open-wc/testing';
import { recurrenceIdOf } from '../../src/models/event.js';
import { readLines } from '../../src/widgets/calendar/recurrence-lines.js';
import { growthOf } from '../support/growth-of.js';

/** Between the 4 of linear and the 16 of quadratic time. */
const GREATEST_GROWTH = 9;

/** One reader with the beginning, the middle that is repeated, and the end of what it is given. */
interface Row {
  read: (text: string) => unknown;
  texts: [begin: string, repeated: string, end?: string][];
}

const rows: Record<string, Row> = {
  'recurrence lines': {
    read: (recurrence) => readLines({ recurrence }),
    texts: [
      ['RDATE', ';a'],
      ['RDATE', ';a="b"'],
      ['RDATE;a="', 'b'],
      ['RDATE:', ' ', 'x'],
      ['RDATE:1', '\n ', 'x'],
      ['', '\n\t\n', 'x'],
      ['', 'A:b\n'],
      ['', 'A', ''],
    ],
  },
  'the line RECURRENCE-ID': {
    read: (recurrence) => recurrenceIdOf({ recurrence }),
    texts: [
      ['RECURRENCE-ID:20260101', ' ', 'x'],
      ['', 'RECURRENCE-ID', ':'],
      ['RECURRENCE-ID;', 'TZID=', ':20260101'],
      ['', ' \n'],
      ['A', ' ', 'B'],
    ],
  },
};

describe('time', () => {
  for (const [what, { read, texts }] of Object.entries(rows))
    for (const [begin, repeated, end = ''] of texts) {
      const sample = JSON.stringify(begin.slice(-30)) + ' ' + JSON.stringify(repeated) + ' … ' + JSON.stringify(end);
      it(`grows with the length of ${what}: ${sample}`, () => {
        const make = (length: number) => begin + repeated.repeat(Math.ceil(length / repeated.length)) + end;
        expect(growthOf(make, read)).to.be.below(GREATEST_GROWTH);
      });
    }
});
