import { expect } from '@open-wc/testing';
import { prepareReadyCalendar } from '../../../support/dom/calendar-widget.js';
import { startEndpoint } from '../../../support/network/endpoint.js';
import { waitUntil } from '../../../support/dom/wait-until.js';

const words = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const isBerlin = new Intl.DateTimeFormat().resolvedOptions().timeZone === 'Europe/Berlin';

/** Runs with the browser in Germany and elsewhere. */
describe('<verbund-calendar> by another clock than the visitor’s', () => {
  const endpoint = startEndpoint();
  const serve = (events: object[]) => {
    endpoint.serve('/termine.json', { timeZone: 'Europe/Berlin', events });
  };

  it('says once by which clock the times of a list are, and not where it is the visitor’s', async () => {
    serve([
      { title: 'Vorstand', start: '2031-03-04T18:00' },
      { title: 'Fest', start: '2031-03-05' },
      { title: 'Chor', start: '2031-04-03T19:30' },
    ]);
    const { all, item } = await prepareReadyCalendar();
    expect(all('.zone').map(words)).to.deep.equal(isBerlin ? [] : ['Mitteleuropäische Zeit']);
    expect(words(item('Chor')?.querySelector('[part~="time"]'))).to.equal('19:30 Uhr');
  });

  it('tells scripts of the page the events in the order of their instants, whichever document they are of', async () => {
    endpoint.serve('/tokio.json', { timeZone: 'Asia/Tokyo', events: [{ title: 'Tokio', start: '2031-03-05T18:00' }] });
    endpoint.serve('/oslo.json', { timeZone: 'Europe/Oslo', events: [{ title: 'Oslo', start: '2031-03-05T12:00' }] });
    for (const src of ['/tokio.json /oslo.json', '/oslo.json /tokio.json']) {
      const { element } = await prepareReadyCalendar({ src });
      await waitUntil(() => element.shown.length === 2);
      expect(element.shown.map(({ title }) => title)).to.deep.equal(['Tokio', 'Oslo']);
    }
  });

  it('says it with each time where they differ', async () => {
    serve([
      { title: 'Vorstand', start: '2031-03-04T18:00' },
      { title: 'Partner', start: '2031-03-05T18:00', timeZone: 'Asia/Tokyo' },
    ]);
    const { item } = await prepareReadyCalendar();
    const time = (title: string) => words(item(title)?.querySelector('[part~="time"]'));
    expect(time('Partner')).to.equal('18:00 Uhr Japanische Normalzeit');
    expect(time('Vorstand')).to.equal(isBerlin ? '18:00 Uhr' : '18:00 Uhr Mitteleuropäische Zeit');
  });

  it('says it with a date in full, and never for whole days', async () => {
    serve([
      { title: 'Vorstand', start: '2031-03-04T18:00' },
      { title: 'Fest', start: '2031-03-05' },
    ]);
    const { open, all, days } = await prepareReadyCalendar();
    expect(days()).to.deep.equal(['Dienstag, 4. März 2031', 'Mittwoch, 5. März 2031']);
    await open('Vorstand');
    await waitUntil(() => all('.detail .when').length === 1, 'the date is open');
    expect(words(all('.detail .when')[0])).to.equal(
      `Dienstag, 4. März 2031, 18:00 Uhr${isBerlin ? '' : ' (Mitteleuropäische Zeit)'}`,
    );
  });
});
