import { expect } from '@open-wc/testing';
import { readWhen } from '../../../src/formats/fields/read-when.js';
import { readEvents } from '../../support/fixtures/read-events.js';
import { readOrganizations } from '../../support/fixtures/read-organizations.js';

const url = 'https://verein.example/termine.csv';
const table = (...lines: string[]): string => `${lines.join('\n')}\n`;

describe('CSV of events', () => {
  it('reads what a spreadsheet saves in Germany', async () => {
    const { records, problems, format } = await readEvents(
      table(
        '\ufeffTitel;Beschreibung;Datum;Uhrzeit;Ende;Endzeit;Veranstaltungsort;Straße;PLZ;Ort;Veranstalter;Telefon;Kategorie;Eintritt;Anmeldung;Anmeldeschluss;Plätze;Zielgruppe;Status;Link',
        'Lichterfest;"Umzug, danach Suppe";20.11.2026;17:00 Uhr;;20:00;Haus der Vereine;Marktstraße 4;48431;Rheine;Kulturverein;05971 1234;Fest, Kinder;frei;fest@verein.example;18.11.2026;ca. 80;Familien;abgesagt;verein.example/fest',
        'Sommerschule;;12.07.2027;;23.07.2027;;;;;;;;;;;;;;;',
      ),
      { url },
    );
    expect(format).to.equal('csv');
    expect(problems).to.deep.equal([]);
    expect(records).to.deep.equal([
      {
        title: 'Lichterfest',
        summary: 'Umzug, danach Suppe',
        start: '2026-11-20T17:00',
        end: '2026-11-20T20:00',
        status: 'cancelled',
        place: {
          name: 'Haus der Vereine',
          address: { street: 'Marktstraße 4', postalCode: '48431', city: 'Rheine' },
        },
        url: 'https://verein.example/fest',
        organizer: { name: 'Kulturverein', contact: { phone: '05971 1234' } },
        categories: ['Fest', 'Kinder'],
        cost: 'frei',
        audience: 'Familien',
        registration: { email: 'fest@verein.example', closesAt: '2026-11-18', capacity: 80 },
      },
      { title: 'Sommerschule', start: '2027-07-12', end: '2027-07-23' },
    ]);
  });

  it('takes the only column for a place for a whole one', async () => {
    const { records } = await readEvents(
      table(
        'Was,Wann,Ort',
        '"Chor","1.5.2026, 18 Uhr","Haus der Vereine, Marktstraße 4, 48431 Rheine"',
        'Tanz,2.5.2026,Stadtpark',
      ),
      { url },
    );
    expect(records.map(({ place }) => place)).to.deep.equal([
      { name: 'Haus der Vereine', address: { street: 'Marktstraße 4', postalCode: '48431', city: 'Rheine' } },
      { name: 'Stadtpark' },
    ]);
  });

  it('names what it does not understand, and never guesses a day', async () => {
    const { records, problems } = await readEvents(
      table(
        'Titel;Datum;Uhrzeit;Anmeldung;Status',
        'A;morgen;;;',
        'B;01.05.2026; abends;;',
        '"C";"01.05.2026',
        '08.05.2026";;;',
        'D;31.12.;;;',
        'E;;;;',
        'F;12/31/2026;;;',
        'G;02.05.2026;18:00;bei Ayşe;vielleicht',
      ),
      { url },
    );
    expect(records.map(({ title, start }) => [title, start])).to.deep.equal([
      ['B', '2026-05-01'],
      ['G', '2026-05-02T18:00'],
    ]);
    const date =
      'expected a day such as 31.12.2026, with a time such as 18:00 Uhr; a line of its own for every further date';
    expect(problems).to.deep.equal([
      'line 7: expected a start in the column "Datum"; in a spreadsheet with merged cells only the first line has the value: divide them and fill it in, received ""',
      `line 2, Datum: ${date}, received "morgen"`,
      'line 3, Uhrzeit: expected a time such as 18:00 Uhr, and an end after the beginning, received "abends"',
      `line 4, Datum: ${date}, received "01.05.2026\\n08.05.2026"`,
      `line 6, Datum: ${date}, received "31.12."`,
      `line 8, Datum: ${date}, received "12/31/2026"`,
      'line 9, Status: expected abgesagt, verschoben, vorläufig or bestätigt, received "vielleicht"',
      'line 9, Anmeldung: expected the address, e-mail address or phone number for registration, received "bei Ayşe"',
    ]);
  });

  it('is known by its columns, and is no directory', async () => {
    const { records } = await readOrganizations(table('Name;Ort', 'Chor;Essen'), { url });
    expect(records).to.have.length(1);
    let message = '';
    await readEvents(table('Name;Ort', 'Chor;Essen'), { url }).catch((error: unknown) => (message = String(error)));
    expect(message).to.contain('this is a csv document, which holds organizations only');
    await readEvents(table('Name;Ort', 'Chor;Essen'), { url, format: 'csv' }).catch(
      (error: unknown) => (message = String(error)),
    );
    expect(message).to.contain(
      'none of the columns is known to hold the title and the start: Name, Ort; call one "Titel", one "Beginn"',
    );
  });

  const written: readonly (readonly string[])[] = [
    // start, time, end, time of the end, and what comes out: start, end
    ['31.12.2026', '', '', '', '2026-12-31'],
    ['31.12.26', '18 Uhr', '', '', '2026-12-31T18:00'],
    ['Do, 31. Dezember 2026, 18 Uhr', '', '', '', '2026-12-31T18:00'],
    ['1. März 2026', '', '', '', '2026-03-01'],
    ['Samstag 1.5.2026 um 10:00', '', '', '', '2026-05-01T10:00'],
    ['12.–14.06.2026', '', '', '', '2026-06-12', '2026-06-14'],
    ['12.06. - 14.06.2026', '', '', '', '2026-06-12', '2026-06-14'],
    ['12.06.2026 bis 14.06.2026', '', '', '', '2026-06-12', '2026-06-14'],
    ['31.12.2026 18:00–20:00 Uhr', '', '', '', '2026-12-31T18:00', '2026-12-31T20:00'],
    ['31.12.2026', '18-20 Uhr', '', '', '2026-12-31T18:00', '2026-12-31T20:00'],
    ['31.12.2026', '22:00 - 02:00', '', '', '2026-12-31T22:00', '2027-01-01T02:00'],
    ['2026-12-31 18:00', '', '', '', '2026-12-31T18:00'],
    ['01.05.2026 00:00:00', '18:00', '', '', '2026-05-01T18:00'],
    ['1.5.2026', 'ab 18.30 Uhr', '', '', '2026-05-01T18:30'],
    ['1.5.2026', 'ganztägig', '', '', '2026-05-01'],
    ['1.5.2026', '18:00', '2.5.2026', '10:00', '2026-05-01T18:00', '2026-05-02T10:00'],
    ['1.5.2026', '18:00', '3.5.2026', '', '2026-05-01T18:00', '2026-05-03T23:59'],
    ['31.02.2026'],
    ['jeden Montag'],
    ['01.05.2026; 08.05.2026'],
    ['5. und 6. Juni 2026'],
    ['1.5.2026', '18:00', '30.4.2026'],
  ];
  for (const [start = '', startTime, end, endTime, from, to] of written) {
    const cells = [start, startTime, end, endTime].filter(Boolean).join(' | ');
    it(`reads "${cells}" as ${from ? [from, to].filter(Boolean).join(' to ') : 'no certain day'}`, () => {
      const when = readWhen({ start, startTime, end, endTime });
      expect(when).to.deep.equal(from && { start: from, ...(to && { end: to }) });
    });
  }
});
