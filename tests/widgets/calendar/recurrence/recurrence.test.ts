import { expect } from '@open-wc/testing';
import { problemsOf } from '../../../../src/widgets/calendar/recurrence/gather-series.js';
import { datesOver } from '../../../../src/widgets/calendar/agenda/past-occurrences.js';
import { event, indexOf, iso, startsIn, wall } from '../sample-events.js';

const series = (start: string, ...recurrence: string[]) => event(start, { id: 'x', duration: 'PT1H', recurrence });

describe('events that recur', () => {
  it('keep their time on the clock when the clocks change', () => {
    const index = indexOf([series('2026-03-22T18:00', 'RRULE:FREQ=WEEKLY')]);
    const found = index.occurrencesIn(wall('2026-03-01'), wall('2026-04-10'));
    expect(found.map(({ wallStart }) => iso(wallStart).slice(11))).to.deep.equal(['18:00', '18:00', '18:00']);
    expect(found.map(({ start }) => iso(start).slice(11))).to.deep.equal(['17:00', '16:00', '16:00']);
  });

  it('have no date that the clocks skip: it comes an hour later; of two it is the first', () => {
    const nightly = indexOf([series('2026-03-28T02:30', 'RRULE:FREQ=DAILY')]);
    const [, skipped, after] = nightly.occurrencesIn(wall('2026-03-28'), wall('2026-03-31'));
    expect(iso(skipped?.start ?? 0)).to.equal('2026-03-29T01:30');
    expect(iso(skipped?.wallStart ?? 0)).to.equal('2026-03-29T03:30');
    expect(iso(after?.wallStart ?? 0)).to.equal('2026-03-30T02:30');
    const [twice] = nightly.occurrencesIn(wall('2026-10-25'), wall('2026-10-26'));
    expect(iso(twice?.start ?? 0)).to.equal('2026-10-25T00:30');
    expect((twice?.end ?? 0) - (twice?.start ?? 0)).to.equal(3_600_000);
  });

  it('last a day by the calendar, or hours by the watch', () => {
    const days = indexOf([event('2026-03-28T12:00', { duration: 'P1D' })]);
    const hours = indexOf([event('2026-03-28T12:00', { duration: 'PT24H' })]);
    const end = (index: typeof days) =>
      iso(index.occurrencesIn(wall('2026-03-28'), wall('2026-03-30'))[0]?.wallEnd ?? 0);
    expect(end(days)).to.equal('2026-03-29T12:00');
    expect(end(hours)).to.equal('2026-03-29T13:00');
  });

  it('recur by the clock of their zone, whichever zone they are shown in', () => {
    const newYork = event('2026-03-02T18:00', { timeZone: 'America/New_York', recurrence: 'RRULE:FREQ=WEEKLY' });
    const shown = indexOf([newYork], 'Europe/Berlin').occurrencesIn(wall('2026-03-02'), wall('2026-04-08'));
    expect(shown.map(({ wallStart }) => iso(wallStart).slice(5))).to.deep.equal([
      '03-03T00:00',
      '03-09T23:00',
      '03-16T23:00',
      '03-23T23:00',
      '03-31T00:00',
      '04-07T00:00',
    ]);
  });

  it('recur in UTC when they are written in UTC', () => {
    const utc = series('2026-03-22T17:00:00Z', 'RRULE:FREQ=WEEKLY');
    expect(startsIn([utc], '2026-03-22', '2026-03-31')).to.deep.equal(['2026-03-22T18:00', '2026-03-29T19:00']);
  });

  it('end with UNTIL: an instant, a local time or a day, and with COUNT', () => {
    const until = (value: string) =>
      startsIn([series('2026-11-02T18:00', `RRULE:FREQ=WEEKLY;UNTIL=${value}`)], '2026-11-01', '2027-01-01').length;
    expect(until('20261116T170000Z')).to.equal(3);
    expect(until('20261116T165959Z')).to.equal(2);
    expect(until('20261116T180000')).to.equal(3);
    expect(until('20261116T175959')).to.equal(2);
    expect(until('20261116')).to.equal(3);
    const days = event('2026-11-02', { recurrence: 'RRULE:FREQ=WEEKLY;UNTIL=20261116T225959Z' });
    expect(startsIn([days], '2026-11-01', '2027-01-01')).to.have.length(3);
    expect(
      startsIn([series('2026-11-02T18:00', 'RRULE:FREQ=WEEKLY;COUNT=4')], '2026-01-01', '2028-01-01'),
    ).to.have.length(4);
  });

  it('leave dates out, take others in, also by a second rule', () => {
    const lines = [
      'RRULE:FREQ=WEEKLY;COUNT=5',
      'EXDATE:20261109T180000,20261116T170000Z',
      'EXDATE;TZID=America/New_York:20261123T120000',
      'EXDATE;VALUE=DATE:20261130',
      'RDATE;TZID=Europe/Berlin:20261224T100000',
      'RDATE;VALUE=PERIOD:20261225T080000Z/PT3H',
      'EXRULE:FREQ=YEARLY;COUNT=1',
    ];
    const [first, second, ...others] = indexOf([series('2026-11-02T18:00', ...lines)]).occurrencesIn(
      wall('2026-11-01'),
      wall('2027-01-01'),
    );
    expect(others).to.have.length(0);
    expect(iso(first?.wallStart ?? 0)).to.equal('2026-12-24T10:00');
    expect([iso(second?.wallStart ?? 0), iso(second?.wallEnd ?? 0)]).to.deep.equal([
      '2026-12-25T09:00',
      '2026-12-25T12:00',
    ]);
  });

  it('take place on the first day and on those of a list, without any rule', () => {
    const listed = event('2026-11-02', { recurrence: ['RDATE;VALUE=DATE:20261105,20261109'] });
    expect(startsIn([listed], '2026-11-01', '2026-12-01')).to.deep.equal([
      '2026-11-02T00:00',
      '2026-11-05T00:00',
      '2026-11-09T00:00',
    ]);
  });

  it('are read as one text, folded, in small letters, or as the rule alone', () => {
    for (const recurrence of [
      'RRULE:FREQ=WEEKLY;COUNT=2\nEXDATE:20261109T180000',
      'rrule:freq=weekly;count=2\r\nexdate:20261109\r\n T180000',
    ])
      expect(startsIn([event('2026-11-02T18:00', { recurrence })], '2026-11-01', '2026-12-01')).to.have.length(1);
    expect(
      startsIn([event('2026-11-02', { recurrence: 'FREQ=DAILY;COUNT=3' })], '2026-11-01', '2026-12-01'),
    ).to.have.length(3);
  });

  it('are moved, changed and cancelled for one date by a record of the same id', () => {
    const course = event('2026-11-02T18:00', {
      ...{ id: 'x', title: 'Kurs', recurrence: 'RRULE:FREQ=WEEKLY;COUNT=3', duration: 'PT2H', place: { name: 'Saal' } },
    });
    const override = (date: string, start: string, more: object) =>
      event(start, { id: 'x', recurrence: `RECURRENCE-ID:${date}`, ...more });
    const found = indexOf([
      override('20261109T170000Z', '2026-11-10T20:00', { title: 'Kurs, verlegt' }),
      course,
      override('20261116T180000', '2026-11-16T18:00', { status: 'cancelled', title: 'Kurs' }),
    ]).occurrencesIn(wall('2026-11-01'), wall('2026-12-01'));
    expect(found.map(({ id }) => id)).to.deep.equal(['x@2026-11-02T18:00', 'x@2026-11-09T18:00', 'x@2026-11-16T18:00']);
    const [, moved, cancelled] = found;
    expect([iso(moved?.wallStart ?? 0), iso(moved?.wallEnd ?? 0)]).to.deep.equal([
      '2026-11-10T20:00',
      '2026-11-10T22:00',
    ]);
    expect(iso(moved?.movedFrom ?? 0)).to.equal('2026-11-09T18:00');
    expect(moved?.record.place?.name).to.equal('Saal');
    expect(cancelled?.status).to.equal('cancelled');
    expect(cancelled?.movedFrom).to.equal(undefined);
  });

  it('are changed from one date on by a record for this and all later ones', () => {
    const course = event('2026-03-02T18:00', {
      ...{ id: 'x', title: 'Kurs', recurrence: 'RRULE:FREQ=WEEKLY;COUNT=8', duration: 'PT2H', place: { name: 'Saal' } },
    });
    const later = event('2026-03-17T19:30', {
      ...{ id: 'x', duration: 'PT1H', place: { name: 'Hof' } },
      recurrence: 'RECURRENCE-ID;RANGE=THISANDFUTURE:20260316T180000',
    });
    const single = event('2026-04-01T10:00', { id: 'x', recurrence: 'RECURRENCE-ID:20260330T180000' });
    const off = event('2026-04-13T18:00', {
      ...{ id: 'x', status: 'cancelled' as const },
      recurrence: 'RECURRENCE-ID;RANGE=THISANDFUTURE:20260413T180000',
    });
    const index = indexOf([off, single, course, later]);
    const found = index.occurrencesIn(wall('2026-03-01'), wall('2026-05-01'));
    const length = ({ start, end }: (typeof found)[number]) => (end - start) / 3_600_000;
    expect(
      found.map((one) => [iso(one.wallStart).slice(5), length(one), one.record.place?.name, one.status]),
    ).to.deep.equal([
      ['03-02T18:00', 2, 'Saal', 'confirmed'],
      ['03-09T18:00', 2, 'Saal', 'confirmed'],
      ['03-17T19:30', 1, 'Hof', 'confirmed'],
      ['03-24T19:30', 1, 'Hof', 'confirmed'],
      ['04-01T10:00', 2, 'Saal', 'confirmed'],
      ['04-07T19:30', 1, 'Hof', 'confirmed'],
      ['04-13T18:00', 2, 'Saal', 'cancelled'],
      ['04-20T18:00', 2, 'Saal', 'cancelled'],
    ]);
    expect(found[3]?.id).to.equal('x@2026-03-23T18:00');
    // Each is found by the day it is on now, and nothing is left on the day it was on.
    expect(index.occurrencesIn(wall('2026-03-24'), wall('2026-03-25'))).to.have.length(1);
    expect(index.occurrencesIn(wall('2026-03-23'), wall('2026-03-24'))).to.have.length(0);
  });

  it('stay by the clock when whole days or a series in UTC are changed from one date on', () => {
    const later = (start: string, date: string) =>
      event(start, { id: 'x', recurrence: `RECURRENCE-ID;RANGE=THISANDFUTURE:${date}` });
    const days = [
      event('2026-03-02', { id: 'x', recurrence: 'RRULE:FREQ=WEEKLY;COUNT=3' }),
      later('2026-03-08', '20260309'),
    ];
    expect(startsIn(days, '2026-03-01', '2026-04-01')).to.deep.equal([
      '2026-03-02T00:00',
      '2026-03-08T00:00',
      '2026-03-15T00:00',
    ]);
    const utc = [
      event('2026-03-15T17:00:00Z', { id: 'x', recurrence: 'RRULE:FREQ=WEEKLY;COUNT=3' }),
      later('2026-03-22T18:00:00Z', '20260322T170000Z'),
    ];
    expect(startsIn(utc, '2026-03-01', '2026-04-01')).to.deep.equal([
      '2026-03-15T18:00',
      '2026-03-22T19:00',
      '2026-03-29T20:00',
    ]);
  });

  it('show a record for one date whose series is not there', () => {
    const alone = event('2026-11-10T20:00', { id: 'fort', recurrence: 'RECURRENCE-ID:20261109T180000' });
    expect(startsIn([alone], '2026-11-01', '2026-12-01')).to.deep.equal(['2026-11-10T20:00']);
  });

  it('show where a postponed event was to be', () => {
    const [found] = indexOf([
      event('2026-11-10T20:00', { status: 'postponed', previousStart: '2026-10-06T20:00' }),
    ]).occurrencesIn(wall('2026-11-01'), wall('2026-12-01'));
    expect(iso(found?.movedFrom ?? 0)).to.equal('2026-10-06T20:00');
  });
});

describe('rules that are wrong or have no end', () => {
  const expand = (rule: string, start = '2026-01-05T10:00') => {
    const index = indexOf([series(start, `RRULE:${rule}`)]);
    const count = index.occurrencesIn(wall('2026-11-01'), wall('2026-12-01')).length;
    return { count, problem: problemsOf(index.series ?? [])[0]?.message };
  };

  it('keep their first date when the rule cannot be read, and say so', () => {
    for (const rule of ['FREQ=SOMETIMES', 'FREQ=WEEKLY;UNTIL=soon', 'BYDAY=MO', '']) {
      const index = indexOf([series('2026-11-02T18:00', `RRULE:${rule}`)]);
      expect(index.occurrencesIn(wall('2026-11-01'), wall('2026-12-01')), rule).to.have.length(1);
      expect(problemsOf(index.series ?? [])[0]?.message, rule).to.contain('cannot be used');
    }
    expect(expand('FREQ=MONTHLY;BYMONTHDAY=30;BYMONTH=2;BYDAY=MO').problem).to.contain('never has a date');
  });

  // What is walked to its end would take hours, and the test would not end in time.
  it('are bounded', () => {
    const century = expand('FREQ=SECONDLY', '1926-01-05T10:00');
    expect(century.count).to.be.lessThan(10_001);
    expect(century.problem).to.contain('more dates than can be shown');
    const never = ['SECONDLY', 'MINUTELY', 'HOURLY', 'DAILY'].map((freq) => `FREQ=${freq};BYMONTH=2;BYMONTHDAY=30`);
    const huge = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY', 'SECONDLY'].map((freq) => `FREQ=${freq};INTERVAL=2000000000`);
    const others = ['FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=15;BYDAY=1MO', 'FREQ=SECONDLY;COUNT=2000000000'];
    for (const rule of [...never, ...huge, ...others]) expect(expand(rule).count, rule).to.equal(0);
  });

  it('are given up when looking for the next date, too', () => {
    const never = series('2020-01-05T10:00', 'RRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30');
    const index = indexOf([never]);
    expect(index.next(Date.parse('2026-11-22T00:00Z'), 3)).to.have.length(0);
    expect(datesOver(index, Date.parse('2026-11-22T00:00Z'), 3)).to.have.length(0);
  });

  it('show every window anew after one that was too full', () => {
    const index = indexOf([series('2020-01-05T10:00', 'RRULE:FREQ=MINUTELY')]);
    const count = (from: string, to: string) => index.occurrencesIn(wall(from), wall(to)).length;
    expect(count('2026-11-01', '2026-12-01')).to.be.within(500, 10_000);
    expect(count('2026-12-01T10:00', '2026-12-01T11:00')).to.be.within(60, 61 + 60);
    expect(count('2025-12-01T10:00', '2025-12-01T11:00')).to.be.within(60, 61 + 60);
  });

  it('lie in the distance and are found', () => {
    expect(expand('FREQ=DAILY', '1601-01-01T10:00').count).to.equal(30);
    expect(expand('FREQ=MONTHLY;BYDAY=2TU', '1601-01-01T10:00').count).to.equal(1);
  });
});
