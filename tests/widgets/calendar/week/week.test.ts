import { expect } from '@open-wc/testing';
import { prepareReadyCalendar } from '../../../support/dom/calendar-widget.js';
import { startEndpoint } from '../../../support/network/endpoint.js';
import { manyEvents, sampleCalendar } from '../../../support/fixtures/sample-calendar.js';
import { waitUntil } from '../../../support/dom/wait-until.js';

const words = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

async function week(attributes: Record<string, string> = {}) {
  const parts = await prepareReadyCalendar({ view: 'week', date: '2031-03-05', ...attributes });
  await waitUntil(() => parts.part('week'), 'the week is drawn');
  await parts.element.updateComplete;
  return parts;
}

describe('<verbund-calendar> as a week', () => {
  const endpoint = startEndpoint();
  beforeEach(() => {
    endpoint.serve('/termine.json', sampleCalendar);
  });

  it('shows the seven days with what takes place on each, in words and in order', async () => {
    const { all, period, bars } = await week();
    await waitUntil(() => bars('Sprachcafé').length === 1);
    expect(period()).to.equal('3.–9. März 2031');
    expect(all('.head time .hidden').map(words)[0]).to.equal('Montag, 3. März 2031');
    const thursday = all('[part~="day"]')[3]!;
    expect([...thursday.querySelectorAll('.event')].map((event) => words(event))).to.deep.equal([
      '18:00–19:30 Uhr: 18:00 Fördermittel beantragen',
      '19:30 Uhr, Abgesagt: 19:30 Lesung mit Musik',
    ]);
  });

  it('places by the clock: later is lower, twice as long is twice as high', async () => {
    const { bars } = await week();
    await waitUntil(() => bars('Sprachcafé').length === 1);
    const [cafe] = bars('Sprachcafé').map((bar) => bar.getBoundingClientRect());
    const [board] = bars('Vorstandssitzung').map((bar) => bar.getBoundingClientRect());
    const [workshop] = bars('Fördermittel beantragen').map((bar) => bar.getBoundingClientRect());
    expect(board!.top - cafe!.top).to.be.closeTo(cafe!.height, 4);
    expect(board!.top).to.be.closeTo(workshop!.top, 1);
    expect(workshop!.height / cafe!.height).to.be.closeTo(0.75, 0.05);
  });

  it('puts side by side what overlaps', async () => {
    endpoint.serve('/termine.json', {
      events: [
        { title: 'A', start: '2031-03-05T10:00', end: '2031-03-05T12:00' },
        { title: 'B', start: '2031-03-05T11:00', end: '2031-03-05T13:00' },
      ],
    });
    const { bars } = await week();
    const [a, b] = [bars('A'), bars('B')].map(([bar]) => bar!.getBoundingClientRect());
    expect(a!.right).to.be.at.most(b!.left + 1);
  });

  it('has a bar above the hours for what lasts for days', async () => {
    const { bars, all } = await week({ date: '2031-03-14' });
    const [bar] = bars('Fest der Kulturen');
    const day = all('[part~="day"]')[4]!.getBoundingClientRect();
    expect(bar!.getBoundingClientRect().width / day.width).to.be.closeTo(3, 0.1);
    expect(bar!.getBoundingClientRect().bottom).to.be.below(all('.blocks')[4]!.getBoundingClientRect().top + 2);
  });

  it('goes on by weeks, and opens a date', async () => {
    const { go, open, dialog } = await week();
    await go('Nächste Woche', '10.–16. März 2031');
    await open('Fest der Kulturen');
    expect(words(dialog()?.querySelector('h2'))).to.equal('Fest der Kulturen');
  });

  it('draws no more than fits, however much there is, and says how much is left', async () => {
    endpoint.serve('/termine.json', { events: manyEvents(5000) });
    const { all, parts, dialog } = await week();
    await waitUntil(() => parts('rest').length > 4, 'there are more');
    expect(all('*').length).to.be.below(1500);
    parts('rest')[0]!.click();
    await waitUntil(() => dialog(), 'the day opens');
    expect(all('dialog [part~="item"]').length).to.be.above(20);
  });
});
