/**
 * A table with an example line, as spreadsheets in Germany open it: UTF-8 with a byte order mark,
 * semicolons, lines ended as in Windows.
 */
const table = (...columns: readonly (readonly [name: string, ...examples: string[]])[]): string => {
  const count = Math.max(...columns.map(([, ...examples]) => examples.length));
  const cell = (text: string) => (/[;"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = Array.from({ length: count + 1 }, (_, line) =>
    columns.map((column) => cell(column[line] ?? '')).join(';'),
  );
  return `\ufeff${lines.join('\r\n')}\r\n`;
};

/** Template for a directory in a spreadsheet. */
export const organizationsTemplate = table(
  ['Name', 'Türkischer Elternkreis Musterstadt e. V.', 'Eritreischer Chor'],
  ['Kurzbeschreibung', 'Elternabende verstehen und mitreden.', 'Wir singen jeden Samstag.'],
  ['Straße und Hausnummer', 'Marktstraße 4', ''],
  ['PLZ', '48431', '45127'],
  ['Ort', 'Rheine', 'Essen'],
  ['Breitengrad', '52,2808', ''],
  ['Längengrad', '7,4406', ''],
  ['Herkunft', 'Türkei', 'Eritrea, Äthiopien'],
  ['Zielgruppen', 'Familien, Frauen', 'alle'],
  ['Schwerpunkte', 'Bildung', 'Kultur'],
  ['Angebote', 'Elterncafé, Hausaufgabenhilfe', 'Chor'],
  ['Sprachen', 'Türkisch, Deutsch', 'Tigrinya, Deutsch'],
  ['Ansprechpartner', 'Hakan Muster', ''],
  ['Telefon', '05971 123456', ''],
  ['E-Mail', 'kontakt@elternkreis.example', ''],
  ['Website', 'www.elternkreis.example', ''],
  ['Instagram', '', ''],
  ['Gründungsjahr', '1995', '2011'],
  ['Mitglieder', 'ca. 140', '25'],
  ['Öffnungszeiten', 'Mo-Do 16:00-18:30', ''],
  ['Barrierefrei', 'ja', 'teilweise'],
  ['Geprüft am', '01.10.2026', '01.10.2026'],
);

/** Template for events in a spreadsheet. */
export const eventsTemplate = table(
  ['Titel', 'Lichterfest', 'Sommerschule', 'Vorstandssitzung'],
  ['Beschreibung', 'Umzug, danach Suppe für alle.', 'Zwei Wochen Deutsch und Sport.', ''],
  ['Datum', '20.11.2026', '12.07.2027', '03.12.2026'],
  ['Uhrzeit', '17:00 Uhr', '', '18–20 Uhr'],
  ['Ende', '', '23.07.2027', ''],
  ['Veranstaltungsort', 'Haus der Vereine', 'Lindenschule', 'online'],
  ['Straße und Hausnummer', 'Marktstraße 4', 'Schulweg 2', ''],
  ['PLZ', '48431', '48431', ''],
  ['Ort', 'Rheine', 'Rheine', ''],
  ['Link zur Teilnahme', '', '', 'https://video.example/vorstand'],
  ['Veranstalter', 'Kulturverein Musterstadt', 'Verbund Musterstadt', 'Verbund Musterstadt'],
  ['Kategorien', 'Fest, Kinder', 'Bildung', ''],
  ['Eintritt', 'frei', '20 Euro', ''],
  ['Anmeldung', '', 'anmeldung@verbund.example', ''],
  ['Anmeldeschluss', '', '30.06.2027', ''],
  ['Plätze', '', '40', ''],
  ['Status', '', '', 'abgesagt'],
);

/** A collection document to begin with. */
export const documentTemplate = (name: string): string =>
  `${JSON.stringify(
    {
      version: '1',
      language: 'de',
      publisher: { name },
      news: [
        {
          id: 'willkommen',
          title: 'Unsere neue Seite ist da',
          summary: 'Hier stehen ab jetzt Neuigkeiten, Vereine und Termine.',
          published: '2026-11-22',
        },
      ],
      links: [{ url: 'https://www.instagram.com/beispiel' }],
    },
    undefined,
    2,
  )}\n`;
