import { expect } from '@open-wc/testing';
import { passthrough } from 'msw';
import { prepareReadyCalendar } from '../../support/dom/calendar-widget.js';
import { startEndpoint } from '../../support/network/endpoint.js';
import { hearConsole } from '../../support/dom/hear-console.js';
import { prepareReadyDirectory } from '../../support/dom/directory-widget.js';
import { prepareReadyNews } from '../../support/dom/news-widget.js';
import { waitUntil } from '../../support/dom/wait-until.js';
import type { partsOf } from '../../support/dom/widget-parts.js';

const RETRY = 'Noch einmal versuchen';

type Parts = Pick<ReturnType<typeof partsOf>, 'control' | 'part'>;

/** A module arrives once a page: each test here needs another one. */
describe('a module that cannot be loaded', () => {
  const endpoint = startEndpoint();
  const heard = hearConsole();
  /** The files of `src`, or of the package made of it, that are out of reach from now on; gives what brings them back. */
  const lose = (...files: string[]) => {
    let isLost = true;
    const asked: string[] = [];
    for (const file of files) {
      for (const address of file.startsWith('/') ? [file] : [`/src/${file}.ts`, `/dist/npm/${file}.js`]) {
        endpoint.serve(address, () => {
          asked.push(file);
          return isLost ? new Response('', { status: 503 }) : passthrough();
        });
      }
    }
    return {
      asked,
      bringBack: () => {
        isLost = false;
      },
    };
  };
  const retry = async ({ control, part }: Parts) => {
    await waitUntil(
      () => part('error')?.textContent.includes('Die Inhalte konnten nicht geladen werden.') && control(RETRY),
      'a sentence and a button stand there',
    );
    control(RETRY)?.click();
  };

  it('says nothing to visitors of what is only prepared', async () => {
    const { asked } = lose('widgets/calendar/filter/calendar-filtering');
    endpoint.serve('/termine.json', { events: [{ title: 'Fest', start: '2031-03-04T18:00' }] });
    const { element, part } = await prepareReadyCalendar();
    await waitUntil(() => heard.lines.some(({ text }) => text.includes('a part could not be loaded')));
    await element.updateComplete;
    expect(asked.length).to.be.above(0);
    expect(part('error')).to.equal(undefined);
  });

  it('leaves a sentence where a week would be, and the week comes with the next try', async () => {
    const { asked, bringBack } = lose('widgets/calendar/week/week-grid');
    endpoint.serve('/termine.json', { events: [{ title: 'Fest', start: '2031-03-04T18:00' }] });
    const parts = await prepareReadyCalendar({ view: 'week', date: '2031-03-04' });
    await retry(parts);
    await waitUntil(() => asked.length === 2, 'it has failed again');
    bringBack();
    await retry(parts);
    await waitUntil(() => parts.part('week'), 'the week is drawn');
    expect(parts.part('error')).to.equal(undefined);
    expect(heard.lines.filter(({ text }) => text.includes('a part could not be loaded'))).to.have.length(2);
  });

  it('is tried again when a visitor comes back to what needs it', async () => {
    const { bringBack } = lose('widgets/calendar/cards/event-cards');
    endpoint.serve('/termine.json', { events: [{ title: 'Fest', start: '2031-03-04T18:00' }] });
    const { element, part } = await prepareReadyCalendar({ view: 'cards', date: '2031-03-04' });
    await waitUntil(() => heard.lines.some(({ text }) => text.includes('a part could not be loaded')));
    expect(part('item')?.textContent).to.contain('Fest');
    element.view = 'month';
    await element.updateComplete;
    bringBack();
    element.view = 'cards';
    await waitUntil(() => element.renderRoot.querySelector('.cards'), 'the cards are drawn');
  });

  it('does what a visitor wanted once it is there', async () => {
    const { bringBack } = lose('widgets/news/detail/news-reading');
    endpoint.serve('/news.json', { news: [{ title: 'Hallo', text: 'Der ganze Text' }] });
    const parts = await prepareReadyNews();
    parts.control('Hallo')?.click();
    await waitUntil(() => parts.part('error'), 'the visitor is told');
    bringBack();
    await retry(parts);
    await waitUntil(() => parts.part('body')?.textContent.includes('Der ganze Text'), 'the item is open');
    expect(parts.part('error')).to.equal(undefined);
  });

  it('is tried again when the browser is online again', async () => {
    const { bringBack } = lose('widgets/directory/facets/directory-filtering');
    endpoint.serve('/vereine.json', { organizations: [{ name: 'Chor' }, { name: 'Turnverein' }] });
    const parts = await prepareReadyDirectory({ view: 'list' });
    const field = parts.all<HTMLInputElement>('[part~="search"]')[0]!;
    field.value = 'Chor';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await waitUntil(() => parts.part('error'), 'the visitor is told');
    bringBack();
    globalThis.dispatchEvent(new Event('online'));
    await waitUntil(() => parts.titles().length === 1, 'the search has run');
    expect(parts.part('error')).to.equal(undefined);
  });

  it('is told where the dates of series are missing, which come with the next try', async () => {
    const { bringBack } = lose('widgets/calendar/recurrence/gather-series');
    endpoint.serve('/termine.json', {
      events: [{ title: 'Kurs', start: '2031-03-04T18:00', recurrence: 'RRULE:FREQ=WEEKLY;COUNT=3' }],
    });
    const parts = await prepareReadyCalendar();
    await waitUntil(() => parts.part('error'), 'the visitor is told');
    bringBack();
    await retry(parts);
    await waitUntil(() => parts.titles().length === 3, 'all dates are there');
    expect(parts.part('error')).to.equal(undefined);
  });

  it('is told where the text of an item is missing', async () => {
    const { bringBack } = lose('/node_modules/dompurify/*');
    endpoint.serve('/termine.json', {
      events: [{ title: 'Fest', start: '2031-03-04T18:00', html: '<p>Mit Musik</p>' }],
    });
    const parts = await prepareReadyCalendar();
    parts.control('Fest')?.click();
    await waitUntil(() => parts.part('error'), 'the visitor is told');
    bringBack();
    await retry(parts);
    await waitUntil(() => parts.part('body')?.textContent.includes('Mit Musik'), 'the text is there');
  });

  it('lets the map be tried again', async () => {
    const { bringBack } = lose('widgets/directory/map/map-scene');
    endpoint.serve('/vereine.json', { organizations: [{ name: 'Chor', geo: { lat: 51.5, lon: 7 } }] });
    const parts = await prepareReadyDirectory({ view: 'map list' });
    await waitUntil(
      () => parts.text().includes('Die Karte kann hier gerade nicht gezeigt werden'),
      'a sentence stands in',
    );
    bringBack();
    parts.control(RETRY)?.click();
    await waitUntil(() => parts.all('.pin').length > 0, 'the map is drawn');
  });
});
