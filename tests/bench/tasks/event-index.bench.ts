import { expect } from '@open-wc/testing';
import { slicer } from '../../../src/data/load/slice.js';
import { buildEventIndex } from '../../../src/widgets/calendar/occurrences/event-index.js';
import * as part from '../../../src/widgets/calendar/recurrence/gather-series.js';
import { manySeries } from '../../support/fixtures/many-series.js';
import { tooLongInEveryRun, watchTasks } from './watch-tasks.js';

describe('the index of ten thousand events, a thousand of them series', function () {
  this.timeout(120_000);

  it('is made without a task over 50 ms', async () => {
    const from = Date.UTC(2026, 10, 1);
    const to = Date.UTC(2026, 11, 1);
    const tasks = await tooLongInEveryRun(async () => {
      const records = manySeries(10_000);
      const watch = watchTasks();
      const pause = slicer();
      const index = await buildEventIndex(records, { zoneOf: () => 'Europe/Berlin' }, pause);
      await pause();
      index.useRecurrence(part);
      await pause();
      await part.prepareSeries(index.series, from, to, pause);
      await pause();
      index.occurrencesIn(from, to);
      return watch.end();
    });
    expect(tasks).to.deep.equal([]);
  });
});
