import { expect } from '@open-wc/testing';
import { describeOccurrence } from '../../../../src/widgets/calendar/occurrences/describe-occurrence.js';
import { isPast, isRunning, nextOf, splitAtNow } from '../../../../src/widgets/calendar/occurrences/is-next.js';
import { event, indexOf, starts, wall } from '../sample-events.js';

const all = (...records: ReturnType<typeof event>[]) =>
  indexOf(records).occurrencesIn(wall('2026-01-01'), wall('2027-01-01'));
const at = (iso: string) => Date.parse(iso);

describe('what is next', () => {
  it('is neither cancelled nor postponed nor over, and rather what begins than what runs', () => {
    const occurrences = all(
      event('2026-11-20', { end: '2026-11-30', title: 'Messe' }),
      event('2026-11-22T10:00', { status: 'cancelled', title: 'Abgesagt' }),
      event('2026-11-22T11:00', { status: 'postponed', title: 'Verschoben' }),
      event('2026-11-22T12:00', { title: 'Treffen', duration: 'PT1H' }),
    );
    const next = (now: string) => nextOf(occurrences, at(now))?.record.title;
    expect(next('2026-11-22T08:00:00Z')).to.equal('Treffen');
    expect(next('2026-11-22T11:30:00Z')).to.equal('Messe');
    expect(next('2026-12-01T08:00:00Z')).to.equal(undefined);
  });

  it('counts what runs as to come until it ends, whole days to midnight in their zone, open ends to the end of the day', () => {
    const [day, open, timed, point] = all(
      event('2026-11-20'),
      event('2026-11-21T18:00'),
      event('2026-11-22T18:00', { duration: 'PT1H' }),
      event('2026-11-23T18:00', { duration: 'PT0S' }),
    );
    const check = (occurrence: typeof day, now: string) =>
      occurrence && [isRunning(occurrence, at(now)), isPast(occurrence, at(now))];
    expect(check(day, '2026-11-20T22:59:59Z')).to.deep.equal([true, false]);
    expect(check(day, '2026-11-20T23:00:00Z')).to.deep.equal([false, true]);
    expect(check(open, '2026-11-21T22:59:59Z')).to.deep.equal([true, false]);
    expect(check(open, '2026-11-21T23:00:00Z')).to.deep.equal([false, true]);
    expect(check(timed, '2026-11-22T16:59:59Z')).to.deep.equal([false, false]);
    expect(check(timed, '2026-11-22T17:59:59Z')).to.deep.equal([true, false]);
    expect(check(timed, '2026-11-22T18:00:00Z')).to.deep.equal([false, true]);
    expect(check(point, '2026-11-23T17:00:00Z')).to.deep.equal([true, false]);
    expect(check(point, '2026-11-23T17:00:01Z')).to.deep.equal([false, true]);
  });

  it('parts what is to come from what is past, latest first', () => {
    const { upcoming, past } = splitAtNow(
      all(event('2026-11-20'), event('2026-11-21'), event('2026-11-23')),
      at('2026-11-22T12:00Z'),
    );
    expect(starts(upcoming)).to.deep.equal(['2026-11-23T00:00']);
    expect(starts(past)).to.deep.equal(['2026-11-21T00:00', '2026-11-20T00:00']);
  });
});

describe('describeOccurrence', () => {
  it('gives times with the offset of their zone and whole days as dates', () => {
    const [day, timed, far] = all(
      event('2026-07-01', { end: '2026-07-03', id: 'a' }),
      event('2026-07-02T18:00', { duration: 'PT1H', id: 'b' }),
      event('2026-07-03T18:00', { id: 'c', timeZone: 'America/St_Johns', status: 'tentative' }),
    ).map((occurrence) => describeOccurrence(occurrence, 'T'));
    expect(day).to.include({ id: 'a@2026-07-01', title: 'T', start: '2026-07-01', end: '2026-07-03', allDay: true });
    expect(timed).to.include({
      start: '2026-07-02T18:00:00+02:00',
      end: '2026-07-02T19:00:00+02:00',
      status: 'confirmed',
    });
    expect(far).to.include({ start: '2026-07-03T18:00:00-02:30', timeZone: 'America/St_Johns', status: 'tentative' });
  });
});
