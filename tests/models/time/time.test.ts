import { expect } from '@open-wc/testing';
import { parseTime, toInstant, wallClock } from '../../../src/models/time/time.js';

const utc = (iso: string) => Date.parse(iso);
const instant = (iso: string, zone: string) => new Date(toInstant(iso, zone)).toISOString();
const clock = (iso: string, zone: string) => new Date(wallClock(utc(iso), zone)).toISOString().slice(0, 16);

describe('parseTime', () => {
  it('takes days, local times and instants apart', () => {
    const wall = utc('2026-11-20T10:15:00Z');
    expect(parseTime('2026-11-20')).to.deep.equal({ wall: utc('2026-11-20T00:00:00Z'), dateOnly: true });
    expect(parseTime('2026-11-20T10:15')).to.deep.equal({ wall, dateOnly: false });
    expect(parseTime('2026-11-20T10:15:00Z')).to.deep.equal({ wall, dateOnly: false, offset: 0 });
    expect(parseTime('2026-11-20T10:15:00.000+01:00')).to.deep.equal({ wall, dateOnly: false, offset: 60 });
    expect(parseTime('2026-11-20 10:15:00-0330')).to.deep.equal({ wall, dateOnly: false, offset: -210 });
    expect(parseTime('2026-11-20T10:15:00+05:45')?.offset).to.equal(345);
  });

  it('reads years before 100 as they are written', () => {
    expect(new Date(parseTime('0001-01-01T00:00:00Z')?.wall ?? 0).toISOString()).to.equal('0001-01-01T00:00:00.000Z');
    expect(instant('0050-07-01T12:00', 'UTC')).to.equal('0050-07-01T12:00:00.000Z');
  });

  it('refuses everything else', () => {
    for (const text of [
      '',
      '2026',
      '2026-11',
      '20.11.2026',
      '10:15',
      '2026-11-20T10',
      '2026-11-20T10:15+1',
      ' 2026-11-20',
    ])
      expect(parseTime(text), text).to.equal(undefined);
  });
});

describe('wallClock', () => {
  it('shows the clock of the zone around each change of daylight saving time, in any order of questions', () => {
    const expected: [string, string, string][] = [
      ['2026-03-29T00:59:00Z', 'Europe/Berlin', '2026-03-29T01:59'],
      ['2026-03-29T01:00:00Z', 'Europe/Berlin', '2026-03-29T03:00'],
      ['2026-03-28T12:00:00Z', 'Europe/Berlin', '2026-03-28T13:00'],
      ['2026-03-30T12:00:00Z', 'Europe/Berlin', '2026-03-30T14:00'],
      ['2026-10-25T00:59:00Z', 'Europe/Berlin', '2026-10-25T02:59'],
      ['2026-10-25T01:00:00Z', 'Europe/Berlin', '2026-10-25T02:00'],
      ['2026-10-25T23:59:00Z', 'Europe/Berlin', '2026-10-26T00:59'],
      ['2026-11-01T05:59:00Z', 'America/New_York', '2026-11-01T01:59'],
      ['2026-11-01T06:00:00Z', 'America/New_York', '2026-11-01T01:00'],
      ['2026-04-04T14:59:00Z', 'Australia/Lord_Howe', '2026-04-05T01:59'],
      ['2026-04-04T15:00:00Z', 'Australia/Lord_Howe', '2026-04-05T01:30'],
      ['2026-11-20T12:00:00Z', 'Asia/Kathmandu', '2026-11-20T17:45'],
    ];
    for (const questions of [expected, expected.toReversed(), expected])
      for (const [iso, zone, wall] of questions) expect(clock(iso, zone), `${iso} ${zone}`).to.equal(wall);
  });

  it('agrees with Intl for every hour of a year', () => {
    for (const zone of ['Europe/Berlin', 'America/New_York', 'Asia/Beirut']) {
      const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
      for (let at = utc('2026-01-01T00:00:00Z'); at < utc('2027-01-01T00:00:00Z'); at += 3_600_000 * 5) {
        expect(new Date(wallClock(at, zone)).toISOString().slice(0, 16)).to.equal(format.format(at).replace(' ', 'T'));
      }
    }
  });

  it('reads years before the epoch', () => {
    expect(clock('1969-12-31T23:30:00Z', 'Europe/Berlin')).to.equal('1970-01-01T00:30');
  });
});

describe('toInstant', () => {
  it('takes offsets as written, whatever the zone', () => {
    for (const zone of ['Europe/Berlin', 'Pacific/Kiritimati']) {
      expect(instant('2026-11-20T10:15:00+01:00', zone)).to.equal('2026-11-20T09:15:00.000Z');
      expect(instant('2026-11-20T10:15:00Z', zone)).to.equal('2026-11-20T10:15:00.000Z');
    }
  });

  it('takes local times by the clock of the zone', () => {
    expect(instant('2026-11-20T10:15', 'Europe/Berlin')).to.equal('2026-11-20T09:15:00.000Z');
    expect(instant('2026-07-20T10:15', 'Europe/Berlin')).to.equal('2026-07-20T08:15:00.000Z');
    expect(instant('2026-11-20T10:15', 'Asia/Kathmandu')).to.equal('2026-11-20T04:30:00.000Z');
  });

  it('lets a day begin with its first moment in the zone', () => {
    expect(instant('2026-11-20', 'Europe/Berlin')).to.equal('2026-11-19T23:00:00.000Z');
    expect(instant('2026-03-29', 'Europe/Berlin')).to.equal('2026-03-28T23:00:00.000Z');
    expect(instant('2026-10-25', 'Europe/Berlin')).to.equal('2026-10-24T22:00:00.000Z');
    expect(instant('2026-11-20', 'America/Los_Angeles')).to.equal('2026-11-20T08:00:00.000Z');
  });

  it('lets a day whose midnight is skipped begin after the gap', () => {
    expect(instant('2026-03-29', 'Asia/Beirut')).to.equal('2026-03-28T22:00:00.000Z');
    expect(instant('2026-09-06', 'America/Santiago')).to.equal('2026-09-06T04:00:00.000Z');
  });

  it('takes a time that the clocks skip as the same time after the change', () => {
    expect(instant('2026-03-29T02:30', 'Europe/Berlin')).to.equal('2026-03-29T01:30:00.000Z');
    expect(instant('2026-03-08T02:30', 'America/New_York')).to.equal('2026-03-08T07:30:00.000Z');
  });

  it('takes a time that the clocks show twice as the first of the two', () => {
    expect(instant('2026-10-25T02:30', 'Europe/Berlin')).to.equal('2026-10-25T00:30:00.000Z');
    expect(instant('2026-11-01T01:30', 'America/New_York')).to.equal('2026-11-01T05:30:00.000Z');
  });

  it('is right in the hours before and after each change', () => {
    expect(instant('2026-03-29T01:59', 'Europe/Berlin')).to.equal('2026-03-29T00:59:00.000Z');
    expect(instant('2026-03-29T03:00', 'Europe/Berlin')).to.equal('2026-03-29T01:00:00.000Z');
    expect(instant('2026-10-25T01:59', 'Europe/Berlin')).to.equal('2026-10-24T23:59:00.000Z');
    expect(instant('2026-10-25T03:00', 'Europe/Berlin')).to.equal('2026-10-25T02:00:00.000Z');
    expect(instant('2026-03-08T01:59', 'America/New_York')).to.equal('2026-03-08T06:59:00.000Z');
    expect(instant('2026-03-08T03:00', 'America/New_York')).to.equal('2026-03-08T07:00:00.000Z');
  });

  it('is not a number for what is no time', () => {
    expect(toInstant('gestern', 'Europe/Berlin')).to.be.NaN;
    expect(toInstant('', 'Europe/Berlin')).to.be.NaN;
  });
});
