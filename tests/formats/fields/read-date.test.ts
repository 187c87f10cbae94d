import { expect } from '@open-wc/testing';
import { readDate } from '../../../src/formats/fields/read-date.js';

describe('dates as others write them', () => {
  for (const [written, date] of [
    ['Thu, 05 Sep 2002 00:00:01 GMT', '2002-09-05T00:00:01Z'],
    ['Thu, 05 Sep 2002 00:00 +0200', '2002-09-04T22:00:00Z'],
    ['5 Sep 02 7:00 EST', '2002-09-05T12:00:00Z'],
    ['Mo, 05 Mär 2018 12:00:00 +0100', '2018-03-05T11:00:00Z'],
    ['Montag, 5. März 2018', '2018-03-05'],
    ['Mo., 5. Okt 2020 12:00 MESZ', '2020-10-05T10:00:00Z'],
    ['Sep 5, 2002', '2002-09-05'],
    ['Thu Sep 5 00:00:01 PDT 2002', '2002-09-05T07:00:01Z'],
    ['2002-09', '2002-09-01'],
    ['20020905', '2002-09-05'],
    ['2002-09-05T10:00:00.123+02:00', '2002-09-05T10:00:00.123+02:00'],
    ['2002-09-05 10:00:00 +0200', '2002-09-05T08:00:00Z'],
    ['2002-09-05T10:14:55+0100', '2002-09-05T09:14:55Z'],
    ['05.09.2002, 7:00 Uhr', '2002-09-05T07:00:00'],
    ['Wed, 19 Aug 2009 18:28:00', '2009-08-19T18:28:00'],
    ['Thu, 01 Jan 2004 19:48:21 GMT+1', '2004-01-01T18:48:21Z'],
    ['31 Feb 2020', undefined],
    ['2002-13-01', undefined],
    ['gestern', undefined],
    ['', undefined],
  ] as const)
    it(`are understood: ${written || '(empty)'}`, () => expect(readDate(written)).to.equal(date));
});
