import { aTimeout, expect } from '@open-wc/testing';
import { prepareReadyCalendar } from '../../support/dom/calendar-widget.js';
import { startEndpoint } from '../../support/network/endpoint.js';
import { manyEvents, sampleCalendar } from '../../support/fixtures/sample-calendar.js';
import { waitUntil } from '../../support/dom/wait-until.js';
import { tooLongInEveryRun, watchTasks } from './watch-tasks.js';

describe('<verbund-calendar> as a month with 10,000 events', function () {
  this.timeout(120_000);
  const endpoint = startEndpoint();
  beforeEach(() => endpoint.serve('/termine.json', sampleCalendar));

  it('loads, goes on and changes the view without a task over 50 ms after parsing', async () => {
    const document = JSON.stringify({ language: 'de', events: manyEvents(10_000) });
    const src = URL.createObjectURL(new Blob([document], { type: 'application/json' }));
    const tasks = await tooLongInEveryRun(async () => {
      const { all, element, go, show, titles } = await prepareReadyCalendar({ view: 'month' });
      await aTimeout(100);
      const watch = watchTasks();
      element.src = src;
      await waitUntil(() => element.records.length === 10_000 && all('[part~="rest"]').length > 30, 'loads', {
        timeout: 20_000,
      });
      await go('Nächster Monat', 'April 2031');
      await waitUntil(() => all('[part~="rest"]').length > 30, 'the next month is there');
      await show('Liste');
      await waitUntil(() => titles().length === 20, 'the list is there');
      return watch.end();
    });
    expect(tasks).to.deep.equal([]);
  });
});
