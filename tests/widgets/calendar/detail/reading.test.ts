import { expect } from '@open-wc/testing';
import type { VerbundSelectEvent } from '../../../../src/element/events.js';
import { prepareReadyCalendar, type CalendarParts } from '../../../support/dom/calendar-widget.js';
import { startEndpoint } from '../../../support/network/endpoint.js';
import { dayFromNow, sampleCalendar } from '../../../support/fixtures/sample-calendar.js';
import { waitUntil } from '../../../support/dom/wait-until.js';

const words = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** What is saved as a file: name and text. */
async function savedBy(step: () => void): Promise<{ name: string; text: string }> {
  const { click } = HTMLAnchorElement.prototype;
  const { createObjectURL } = URL;
  let saved: { name: string; blob: Blob } | undefined;
  let last: Blob | undefined;
  URL.createObjectURL = (blob: Blob) => {
    last = blob;
    return createObjectURL.call(URL, blob);
  };
  HTMLAnchorElement.prototype.click = function save(this: HTMLAnchorElement) {
    if (last) saved = { name: this.download, blob: last };
  };
  try {
    step();
    await waitUntil(() => saved, 'a file is saved');
  } finally {
    HTMLAnchorElement.prototype.click = click;
    URL.createObjectURL = createObjectURL;
  }
  return { name: saved!.name, text: await saved!.blob.text() };
}

describe('<verbund-calendar>, a date in full', () => {
  const endpoint = startEndpoint();
  beforeEach(() => {
    endpoint.serve('/termine.json', sampleCalendar);
  });

  /** Groups of facts by their heading. */
  const groups = (parts: CalendarParts): Record<string, string> =>
    Object.fromEntries(
      parts.parts('group').map((group) => {
        const [title, ...rest] = [...group.children].map(words);
        return [title ?? '', rest.join(' ')] as const;
      }),
    );

  it('opens in its place, with everything that is known, and closes again', async () => {
    const parts = await prepareReadyCalendar();
    const { open, part, control, item, focused } = parts;
    control('Fest der Kulturen')?.focus();
    await open('Fest der Kulturen');
    expect(item('Fest der Kulturen')?.contains(part('detail')!)).to.equal(true);
    expect(words(part('summary'))).to.equal('Drei Tage Musik, Essen und Gespräche auf dem Markt.');
    expect(groups(parts)).to.deep.equal({
      Ort: 'Marktplatz Markt48431 Musterstadt Weg dorthin bei OpenStreetMap',
      Kosten: 'Eintritt frei',
      'Für wen': 'Für alle',
      Sprache: 'Deutsch',
      Veranstalter: 'Verbund Musterstadt',
    });
    expect(control('Weg dorthin bei OpenStreetMap')?.getAttribute('href')).to.equal(
      'https://www.openstreetmap.org/directions?to=52.28%2C7.44',
    );
    control('Schließen')?.click();
    await waitUntil(() => !part('detail'));
    await waitUntil(() => words(focused()) === 'Fest der Kulturen');
  });

  it('says first that it is cancelled or postponed, and offers neither calendar nor registration for what is cancelled', async () => {
    const { open, part, control } = await prepareReadyCalendar();
    await open('Runder Tisch');
    expect(words(part('detail')?.querySelector('[part~="status"]'))).to.equal(
      'Dieser Termin ist verschoben. Bisher war er am 13. März 2031, 17:00 Uhr.',
    );
    await open('Lesung mit Musik');
    await waitUntil(() => words(part('detail')?.querySelector('[part~="status"]')) === 'Dieser Termin ist abgesagt.');
    expect(control('Kalenderdatei (.ics)')).to.equal(undefined);
  });

  it('tells how to take part online, whether there are seats, and has the documents for it', async () => {
    const parts = await prepareReadyCalendar();
    await parts.open('Fördermittel');
    expect(groups(parts)).to.include({
      Anmeldung: 'Nur noch wenige Plätze Noch 3 Plätze frei von 20 Jetzt anmelden',
      Online: 'Online teilnehmen',
      Unterlagen: 'Leitfaden (PDF, 840 kB)',
    });
    expect(parts.control('Jetzt anmelden')?.getAttribute('href')).to.equal('https://verbund.example/anmeldung');
    await waitUntil(
      () =>
        words(parts.part('body')) === 'Wie man Anträge schreibt. Mit Zeit für Fragen.' ||
        words(parts.part('body')).includes('Mit Zeit für Fragen.'),
    );
  });

  it('names the way and the link of what takes place both ways', async () => {
    endpoint.serve('/termine.json', {
      events: [
        {
          title: 'Rat',
          start: '2031-03-04T17:00',
          mode: 'hybrid',
          onlineUrl: 'https://rat.example/live',
          place: { name: 'Rathaus', address: { street: 'Markt 1', city: 'Musterstadt' } },
        },
        { title: 'Stammtisch', start: '2031-03-05T17:00', mode: 'online' },
      ],
    });
    const parts = await prepareReadyCalendar();
    expect(words(parts.item('Rat')?.querySelector('[part~="mode"]'))).to.equal('Vor Ort und online');
    await parts.open('Rat');
    expect(groups(parts)['Ort']).to.contain('Rathaus');
    expect(parts.control('Weg dorthin bei OpenStreetMap')).to.not.equal(undefined);
    expect(parts.control('Online teilnehmen')?.getAttribute('href')).to.equal('https://rat.example/live');
    await parts.open('Stammtisch');
    await waitUntil(() => groups(parts)['Online'] === 'Den Zugang nennt der Veranstalter.');
  });

  it('knows how far registration is', async () => {
    const start = `${dayFromNow(30)}T18:00`;
    const states: [string, object][] = [
      ['Anmeldung offen', { capacity: 20, remaining: 12 }],
      ['Warteliste', { capacity: 20, remaining: 0, waitlist: true }],
      ['Ausgebucht', { capacity: 20, remaining: 0 }],
      ['Anmeldung beendet', { closesAt: dayFromNow(-1) }],
    ];
    const events = states.map(([title, registration]) => ({
      title: `Termin: ${title}`,
      start,
      registration: { url: 'https://verbund.example/', ...registration },
    }));
    const later = { title: 'Später', start, registration: { url: 'https://verbund.example/', opensAt: dayFromNow(7) } };
    endpoint.serve('/termine.json', { timeZone: 'Europe/Berlin', events: [...events, later] });
    const { item } = await prepareReadyCalendar({ date: '' });
    await waitUntil(() => item('Später')?.querySelector('[part~="registration"]'));
    for (const [title] of states) {
      expect(words(item(title)?.querySelector('[part~="registration"]'))).to.equal(title);
    }
    expect(words(item('Später')?.querySelector('[part~="registration"]'))).to.match(/^Anmeldung ab \d+\. /);
  });

  it('names the rhythm of its series and the other dates, which open', async () => {
    const parts = await prepareReadyCalendar();
    await parts.open('Frühjahrstreffen');
    await waitUntil(() => groups(parts)['Weitere Termine der Reihe']?.includes('Oktober'));
    expect(groups(parts)['Weitere Termine der Reihe']).to.equal(
      'Halbjährliche Treffen Findet halbjährlich statt. Donnerstag, 23. Oktober 2031, 09:00–16:00 Uhr',
    );
    parts.control('Donnerstag, 23. Oktober 2031, 09:00–16:00 Uhr')?.click();
    await waitUntil(() => words(parts.dialog()?.querySelector('h2')) === 'Herbsttreffen');
  });

  it('says how often a course takes place', async () => {
    const parts = await prepareReadyCalendar();
    await parts.open('Sprachcafé');
    await waitUntil(() => parts.all('[part~="group"] li').length === 3);
    expect(groups(parts)['Weitere Termine der Reihe']).to.contain('Findet jede Woche statt.');
  });

  it('goes along as a file, as one date or as all of them, and by plain links', async () => {
    const { open, control, element } = await prepareReadyCalendar();
    await open('Sprachcafé');
    const one = await savedBy(() => control('Kalenderdatei (.ics)')?.click());
    expect(one.name).to.equal('sprachcafe.ics');
    expect(one.text).to.contain('DTSTART;TZID=Europe/Berlin:20310305T160000\r\n');
    expect(one.text).not.to.contain('FREQ=WEEKLY');
    const series = await savedBy(() => control('Kalenderdatei aller Termine')?.click());
    expect(series.text).to.contain('RRULE:FREQ=WEEKLY;COUNT=4\r\n');
    const whole = await savedBy(() => control('Alle als Kalenderdatei (.ics)')?.click());
    expect(whole.text.match(/BEGIN:VEVENT/g)).to.have.length(element.records.length);
    const google = new URL(control('Google')!.getAttribute('href')!);
    expect([google.host, google.searchParams.get('text')]).to.deep.equal(['calendar.google.com', 'Sprachcafé']);
    expect(new URL(control('Outlook')!.getAttribute('href')!).host).to.equal('outlook.live.com');
  });

  it('offers to follow a calendar that is one', async () => {
    const calendar = [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//x//y//DE',
      'BEGIN:VEVENT',
      'UID:1',
      'DTSTAMP:20260101T000000Z',
      'DTSTART:20310304T170000Z',
      'SUMMARY:Sitzung',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n');
    endpoint.serve('/termine.ics', calendar, { headers: { 'Content-Type': 'text/calendar' } });
    const { titles, control } = await prepareReadyCalendar({ src: '/termine.ics' });
    expect(titles()).to.deep.equal(['Sitzung']);
    await waitUntil(() => control('Kalender abonnieren'));
    expect(control('Kalender abonnieren')?.getAttribute('href')).to.equal(`webcal://${location.host}/termine.ics`);
  });

  it('lets the page show a date itself', async () => {
    const { element, control, part } = await prepareReadyCalendar();
    let record: unknown;
    element.addEventListener('verbund-select', (event: VerbundSelectEvent) => {
      event.preventDefault();
      ({ record } = event.detail);
    });
    control('Vorstandssitzung')?.click();
    await element.updateComplete;
    expect((record as { id: string }).id).to.equal('vorstand');
    expect(part('detail')).to.equal(undefined);
  });

  it('names all sources of an event that two of them list', async () => {
    const [first] = sampleCalendar.events;
    endpoint.serve('/a.json', { publisher: { name: 'Stadt' }, events: [first] });
    endpoint.serve('/b.json', {
      publisher: { name: 'Verbund' },
      events: [first, { title: 'Anderes', start: '2031-03-09' }],
    });
    const { open, part, titles } = await prepareReadyCalendar({ src: '/a.json /b.json' });
    await waitUntil(() => titles().length === 2);
    await open('Vorstandssitzung');
    expect(words(part('source'))).to.equal('Quelle: Stadt, Verbund');
  });

  describe('with deep links', () => {
    const before = location.href;
    afterEach(() => {
      history.replaceState(null, '', before);
    });
    const goTo = (query: string) => {
      history.replaceState(null, '', `${location.pathname}?${query}`);
    };

    it('opens the event that the address names', async () => {
      goTo('calendar=fest');
      const { part, item } = await prepareReadyCalendar({ 'deep-link': 'query' });
      await waitUntil(() => part('detail'));
      expect(item('Fest der Kulturen')?.contains(part('detail')!)).to.equal(true);
    });

    it('opens one date of a series, in a dialog where the list does not have it', async () => {
      goTo(`calendar=${encodeURIComponent('kurs@2031-03-19T16:00')}`);
      const { dialog } = await prepareReadyCalendar({ 'deep-link': 'query', date: '2031-10' });
      await waitUntil(() => dialog());
      expect(words(dialog()?.querySelector('.when'))).to.contain('19. März 2031');
    });

    it('shows the month and the filters that the address names, and writes those that are chosen', async () => {
      goTo('calendar-date=2031-04&calendar-view=month&other=1');
      const { period, go, show, open } = await prepareReadyCalendar({ 'deep-link': 'query' });
      expect(period()).to.equal('April 2031');
      await go('Vorheriger Monat', 'März 2031');
      expect(location.search).to.equal('?other=1&calendar-view=month&calendar-date=2031-03');
      await show('Liste');
      await open('Vorstandssitzung');
      expect(new URLSearchParams(location.search).get('calendar')).to.equal('vorstand');
    });
  });
});
