import { expect } from '@open-wc/testing';
import { titleOf } from '../../../../src/widgets/calendar/occurrences/occurrence.js';
import { placeInWeek } from '../../../../src/widgets/calendar/week/place-in-week.js';
import { placeOnDays, startOfWeek, weeksOfMonth } from '../../../../src/widgets/calendar/month/place-on-days.js';
import { weekOfLocale } from '../../../../src/widgets/calendar/week/week-of-locale.js';
import { event, indexOf, iso, wall } from '../sample-events.js';

const monday = wall('2026-11-16');
const week = (...records: ReturnType<typeof event>[]) =>
  indexOf(records).occurrencesIn(monday, monday + 7 * 86_400_000);
const named = (title: string, start: string, end?: string) => event(start, { title, ...(end && { end }) });

describe('weeks', () => {
  it('begin as the locale wants it', () => {
    expect(weekOfLocale('de').firstDay).to.equal(1);
    expect(weekOfLocale('en-US').firstDay).to.equal(7);
    expect(weekOfLocale('ar-EG').firstDay).to.equal(6);
    expect(weekOfLocale('fa-IR').firstDay).to.equal(6);
    expect(weekOfLocale('fa-IR').weekend).to.include(5);
    for (const language of ['ar', 'fa', 'en', 'de-simple']) {
      expect(weekOfLocale(language), `${language} in Germany`).to.deep.equal({ firstDay: 1, weekend: [6, 7] });
    }
    expect(weekOfLocale('no such tag').firstDay).to.equal(1);
  });

  it('hold a month whole, and no more', () => {
    const days = (year: number, month: number, firstDay: number) => {
      const weeks = weeksOfMonth(year, month, firstDay)
        .flat()
        .map((day) => iso(day).slice(0, 10));
      return [weeks[0], weeks.at(-1)];
    };
    expect(days(2026, 10, 1)).to.deep.equal(['2026-10-26', '2026-12-06']);
    expect(days(2026, 10, 7)).to.deep.equal(['2026-11-01', '2026-12-05']);
    expect(days(2027, 1, 1)).to.deep.equal(['2027-02-01', '2027-02-28']);
    expect(iso(startOfWeek(wall('1969-12-31T12:00'), 1))).to.equal('1969-12-29T00:00');
  });
});

describe('placeOnDays', () => {
  it('keeps an event of several days in one row of the week, and says that it goes on', () => {
    const { bars } = placeOnDays(
      week(
        named('Anreise', '2026-11-16', '2026-11-18'),
        named('Fest', '2026-11-17', '2026-11-25'),
        named('Tag', '2026-11-19'),
        named('Vorher', '2026-11-10', '2026-11-16'),
        named('Abend', '2026-11-17T19:00', '2026-11-17T21:00'),
      ),
      monday,
      5,
    );
    const lines = bars.map(({ occurrence, lane, from, to, before, after }) => [
      `${titleOf(occurrence.record)} ${lane}: ${from}-${to}`,
      before && 'before',
      after && 'after',
    ]);
    expect(lines.map((line) => line.filter(Boolean).join(' '))).to.deep.equal([
      'Vorher 0: 0-0 before',
      'Fest 0: 1-6 after',
      'Anreise 1: 0-2',
      'Tag 1: 3-3',
      'Abend 2: 1-1',
    ]);
  });

  it('hides what does not fit with one row left to say so, and a bar on all its days or none', () => {
    const singles = [1, 2, 3, 4].map((n) => named(`T${n}`, `2026-11-18T1${n}:00`));
    const { bars, hidden, days } = placeOnDays(week(...singles, named('Lang', '2026-11-17', '2026-11-18')), monday, 3);
    expect(bars.map(({ occurrence }) => occurrence.record.title)).to.deep.equal(['Lang', 'T1']);
    expect(hidden).to.deep.equal([0, 0, 3, 0, 0, 0, 0]);
    expect(days.map(({ length }) => length)).to.deep.equal([0, 1, 5, 0, 0, 0, 0]);
    const three = placeOnDays(week(...singles.slice(0, 3)), monday, 3);
    expect(three.bars).to.have.length(3);
    expect(three.hidden).to.deep.equal([0, 0, 0, 0, 0, 0, 0]);
  });

  it('lets a night belong to its evening', () => {
    const { bars } = placeOnDays(
      week(
        named('Nacht', '2026-11-17T20:00', '2026-11-18T02:00'),
        named('Lang', '2026-11-17T20:00', '2026-11-18T12:00'),
      ),
      monday,
      3,
    );
    expect(bars.map(({ occurrence, from, to }) => [occurrence.record.title, from, to])).to.deep.equal([
      ['Lang', 1, 2],
      ['Nacht', 1, 1],
    ]);
  });
});

describe('placeInWeek', () => {
  it('puts what overlaps side by side, each group in its own columns', () => {
    const { bars, days } = placeInWeek(
      week(
        named('A', '2026-11-18T10:00', '2026-11-18T12:00'),
        named('B', '2026-11-18T11:00', '2026-11-18T13:00'),
        named('C', '2026-11-18T12:00', '2026-11-18T14:00'),
        named('D', '2026-11-18T14:00', '2026-11-18T14:00'),
        named('E', '2026-11-18T14:10', '2026-11-18T15:00'),
        named('Ganz', '2026-11-18'),
      ),
      monday,
    );
    const blocks = days[2]?.map(({ occurrence, column, columns, from }) => [
      occurrence.record.title,
      column,
      columns,
      from,
    ]);
    expect(blocks).to.deep.equal([
      ['A', 0, 2, 600],
      ['B', 1, 2, 660],
      ['C', 0, 2, 720],
      ['D', 0, 2, 840],
      ['E', 1, 2, 850],
    ]);
    expect(bars.map(({ occurrence }) => occurrence.record.title)).to.deep.equal(['Ganz']);
  });

  it('shows an event past midnight on both days', () => {
    const { days } = placeInWeek(week(named('Nacht', '2026-11-17T20:00', '2026-11-18T02:00')), monday);
    expect(days.map((blocks) => blocks.map(({ from, to, before, after }) => [from, to, before, after]))).to.deep.equal([
      [],
      [[1200, 1440, false, true]],
      [[0, 120, true, false]],
      [],
      [],
      [],
      [],
    ]);
  });
});
