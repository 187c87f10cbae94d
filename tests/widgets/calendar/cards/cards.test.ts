import { expect } from '@open-wc/testing';
import { prepareReadyCalendar } from '../../../support/dom/calendar-widget.js';
import { startEndpoint } from '../../../support/network/endpoint.js';
import { waitUntil } from '../../../support/dom/wait-until.js';

const words = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

describe('<verbund-calendar> as cards', () => {
  const endpoint = startEndpoint();
  beforeEach(() => {
    endpoint.serve('/termine.json', {
      timeZone: 'Europe/Berlin',
      events: [
        {
          title: 'Theatertage',
          summary: 'Drei Tage, neun Gruppen.',
          start: '2031-03-14',
          end: '2031-03-16',
          image: { src: PIXEL, alt: 'Eine Bühne', width: 300, height: 200 },
          place: 'Kulturspeicher',
        },
        { title: 'Kochabend', start: '2031-03-20T18:00', status: 'cancelled' },
      ],
    });
  });

  async function cards() {
    const parts = await prepareReadyCalendar({ view: 'cards' });
    await waitUntil(() => parts.all('.card').length === 2, 'the cards are there');
    return parts;
  }

  it('show picture, day, teaser and place, and what is cancelled says so', async () => {
    const { item } = await cards();
    const festival = item('Theatertage')!;
    expect(festival.querySelector('img')?.alt).to.equal('Eine Bühne');
    expect(words(festival.querySelector('[part~="time"]'))).to.equal('14.–16. März 2031');
    expect(words(festival.querySelector('[part~="summary"]'))).to.equal('Drei Tage, neun Gruppen.');
    expect(words(festival.querySelector('[part~="meta"]'))).to.contain('Kulturspeicher');
    const dinner = item('Kochabend')!;
    expect(words(dinner.querySelector('[part~="title"]'))).to.equal('Abgesagt: Kochabend');
    expect(words(dinner.querySelector('[part~="time"]'))).to.equal('Donnerstag, 20. März 2031, 18:00 Uhr');
    expect(dinner.querySelector('img')).to.equal(null);
  });

  it('open in their place, across the whole width', async () => {
    const { open, all, control, part } = await cards();
    const [card] = all('.cards > li');
    const narrow = card!.getBoundingClientRect().width;
    await open('Theatertage');
    expect(card!.contains(part('detail')!)).to.equal(true);
    expect(card!.getBoundingClientRect().width).to.be.greaterThan(narrow * 1.5);
    control('Schließen')?.click();
    await waitUntil(() => !part('detail'), 'it is closed again');
  });
});
