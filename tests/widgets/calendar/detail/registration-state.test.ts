import { expect } from '@open-wc/testing';
import type { Event } from '../../../../src/models/records/event.js';
import { registrationState } from '../../../../src/widgets/calendar/detail/registration-state.js';
import { event, indexOf, wall } from '../sample-events.js';

function stateAt(now: string, registration: Event['registration'], more: Partial<Event> = {}): string {
  const record = event('2026-11-22T18:00', { end: '2026-11-22T20:00', ...(registration && { registration }), ...more });
  const [occurrence] = indexOf([record]).occurrencesIn(wall('2026-11-22'), wall('2026-11-23'));
  if (!occurrence) throw new Error('the event is not there');
  return registrationState(occurrence, Date.parse(now));
}

describe('registrationState', () => {
  it('is none without registration and for a cancelled event', () => {
    expect(stateAt('2026-11-01T00:00Z', undefined)).to.equal('none');
    expect(stateAt('2026-11-01T00:00Z', { url: '/a' }, { status: 'cancelled' })).to.equal('none');
  });

  it('opens and closes by the clock of the event; a closing day counts to its end', () => {
    const times = { opensAt: '2026-11-01T08:00', closesAt: '2026-11-20' };
    expect(stateAt('2026-11-01T06:59:59Z', times)).to.equal('notYetOpen');
    expect(stateAt('2026-11-01T07:00:00Z', times)).to.equal('open');
    expect(stateAt('2026-11-20T22:59:59Z', times)).to.equal('open');
    expect(stateAt('2026-11-20T23:00:00Z', times)).to.equal('closed');
    expect(stateAt('2026-11-20T16:00:00Z', { closesAt: '2026-11-20T17:00' })).to.equal('closed');
  });

  it('closes when the event begins, if nobody said when, and is over when the event is', () => {
    expect(stateAt('2026-11-22T16:59:59Z', { url: '/a' })).to.equal('open');
    expect(stateAt('2026-11-22T17:00:00Z', { url: '/a' })).to.equal('closed');
    expect(stateAt('2026-11-22T19:00:00Z', { closesAt: '2026-12-01' })).to.equal('over');
  });

  it('names few seats, a waiting list and a full house', () => {
    const seats = (remaining: number, capacity?: number, waitlist?: boolean) =>
      stateAt('2026-11-01T00:00Z', {
        remaining,
        ...(capacity !== undefined && { capacity }),
        ...(waitlist && { waitlist }),
      });
    expect(seats(11, 100)).to.equal('open');
    expect(seats(10, 100)).to.equal('fewLeft');
    expect(seats(5, 20)).to.equal('fewLeft');
    expect(seats(6, 20)).to.equal('open');
    expect(seats(5, 5)).to.equal('open');
    expect(seats(3)).to.equal('fewLeft');
    expect(seats(0, 20)).to.equal('full');
    expect(seats(0, 20, true)).to.equal('waitingList');
    expect(stateAt('2026-11-01T00:00Z', { capacity: 0 })).to.equal('full');
    expect(stateAt('2026-11-01T00:00Z', { capacity: 20 })).to.equal('open');
  });
});
