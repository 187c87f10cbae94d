import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shiftDates, weeksBetween } from '../../demo/dates/shift-dates.mjs';

describe('the dates of the demo', () => {
  it('move by whole weeks, in JSON and in calendar files, and nothing else does', () => {
    const json = '{"start": "2026-12-28T10:00:00", "url": "files/pm-2026-11-18.pdf", "text": "am 2026-11-18"}';
    assert.equal(
      shiftDates(json, 1),
      '{"start": "2027-01-04T10:00:00", "url": "files/pm-2026-11-18.pdf", "text": "am 2026-11-18"}',
    );
    const lines = ['EXDATE;TZID=Europe/Berlin:20261224T163000,20261231T163000', 'DTSTART:19700329T020000', ''];
    assert.equal(
      shiftDates(lines.join('\r\n'), 2),
      ['EXDATE;TZID=Europe/Berlin:20270107T163000,20270114T163000', 'DTSTART:19700329T020000', ''].join('\r\n'),
    );
  });

  it('stay as they are written in their own week and before it', () => {
    const sunday = Date.UTC(2026, 10, 22);
    const day = 86_400_000;
    assert.deepEqual(
      [-9, 0, 6, 7, 365].map((days) => weeksBetween(sunday, sunday + days * day)),
      [0, 0, 0, 1, 52],
    );
  });
});
