import { expect } from '@open-wc/testing';
import { SourceError } from '../../../src/models/schema/source-error.js';
import { csv } from '../../../src/formats/csv/csv.js';
import { findFormat } from '../../../src/formats/registry.js';
import { rawSource } from '../../support/network/raw-source.js';
import { readOrganizations } from '../../support/fixtures/read-organizations.js';

const table = (...lines: string[]) => lines.join('\r\n');

/** Why a text cannot be read at all. */
async function failure(...args: Parameters<typeof readOrganizations>): Promise<SourceError> {
  const outcome = await readOrganizations(...args).catch((error: unknown) => error);
  if (outcome instanceof SourceError) return outcome;
  throw new Error('was read');
}

describe('CSV', () => {
  it('is known by its address, its content type or its header line', () => {
    const name = (text: string, rest: object = {}) =>
      findFormat('auto', { ...rawSource(text), ...rest }, 'organizations')?.name;
    for (const delimiter of [';', ',', '\t', '|']) {
      expect(name(['Name', 'Ort'].join(delimiter))).to.equal('csv');
      expect(name(['"Ort"', '"Verein"'].join(delimiter))).to.equal('csv');
    }
    expect(name('Liste der Vereine\n\nVerein;Ort')).to.equal('csv');
    expect(name('x', { contentType: 'text/csv; charset=windows-1252' })).to.equal('csv');
    expect(name('x', { url: 'https://data.example/vereine.csv?v=1' })).to.equal('csv');
    for (const text of ['Not found', 'Name', 'Hallo, Welt', '', ' ', 'BEGIN:VCALENDAR'])
      expect(name(text), text).to.equal(undefined);
  });

  it('is not what stands in its place: pages, broken JSON', async () => {
    const url = 'https://data.example/vereine.csv';
    for (const format of ['auto', 'csv']) {
      expect(await failure('<!DOCTYPE html><p>Name;Ort', { url, format })).to.include({ kind: 'unknown-format' });
      expect(await failure('{"organizations": [', { url, format })).to.include({ kind: 'unreadable' });
      expect(await failure(' \n', { url, format })).to.include({ kind: 'unreadable' });
    }
    expect(findFormat('csv', rawSource([]), 'organizations')).to.equal(undefined);
  });

  it('reads what a spreadsheet saves in Germany', async () => {
    const { format, records, problems } = await readOrganizations(
      '\ufeff' +
        table(
          'Name;Straße;Hausnr.;PLZ;Ort;Stadtteil;Telefon;E-Mail;Website;Herkunft;Zielgruppe;Zweck;Angebote;Sprachen;Breitengrad;Längengrad;Gründungsjahr;Anzahl Mitglieder;Barrierefrei;Ansprechpartner/in;Stand',
          'Türkischer Kulturverein;Marktstraße;4;48431;Rheine;Dorenkamp;05971 1234;info@verein.example;verein.example;Türkei, Syrien;Frauen|Kinder;Kultur;"Sprachkurse\r\nBeratung (Recht, Asyl)";Türkisch/Arabisch;52,2756;7,4386;1998;1.200;teilweise;A. Yıldız;01.10.2026',
          '"Verein ""Sonne"" e.V.";;;;;;;;;;;;;;;;;;;;',
          ';;;;;;;;;;;;;;;;;;;;',
          '',
        ),
    );
    expect(format).to.equal('csv');
    expect(problems).to.deep.equal([]);
    expect(records).to.deep.equal([
      {
        name: 'Türkischer Kulturverein',
        origins: ['TR', 'SY'],
        targetGroups: ['Frauen', 'Kinder'],
        purposes: ['Kultur'],
        offers: ['Sprachkurse', 'Beratung (Recht, Asyl)'],
        languages: ['tr', 'ar'],
        address: { street: 'Marktstraße 4', postalCode: '48431', city: 'Rheine', district: 'Dorenkamp' },
        geo: { lat: 52.2756, lon: 7.4386 },
        contact: { name: 'A. Yıldız', phone: '05971 1234', email: 'info@verein.example' },
        website: 'https://verein.example/',
        founded: 1998,
        members: 1200,
        accessibility: { wheelchair: 'limited' },
        verifiedAt: '2026-10-01',
      },
      { name: 'Verein "Sonne" e.V.' },
    ]);
  });

  it('reads commas, tabs and bars, old line ends, and a first line that is only for spreadsheets', async () => {
    for (const text of [
      'name,city\nA,Rheine',
      'name\tcity\rA\tRheine\r',
      'name|city\nA|Rheine\n',
      'sep=,\nname,city\nA,Rheine',
      '"sep=;"\r\nname;city\r\nA;Rheine',
      'Vereinsverzeichnis der Stadt;\n\nName;Ort\nA;Rheine',
      'Name,"Ort; Kreis",Ort\nA,,Rheine',
    ]) {
      const { records, problems } = await readOrganizations(text, { format: 'csv' });
      expect(problems, text).to.deep.equal([]);
      expect(records, text).to.deep.equal([{ name: 'A', address: { city: 'Rheine' } }]);
    }
  });

  // Spreadsheets keep leading zeros in this way: JoshClose/CsvHelper#197.
  it('reads text that stands in a formula', async () => {
    for (const cell of ['="01067"', '"=""01067"""']) {
      const { records, problems } = await readOrganizations(`Name;PLZ;Ort\r\nA;${cell};Dresden`);
      expect(problems, cell).to.deep.equal([]);
      expect(records, cell).to.deep.equal([{ name: 'A', address: { postalCode: '01067', city: 'Dresden' } }]);
    }
  });

  it('does not mind how a column is written', async () => {
    const { records } = await readOrganizations(
      'NAME DES VEREINS ;e-mail-adresse*;Tel. (Büro);Angebot 1;Angebot 2;PLZ/Ort;Strasse;Nr.\nA;a@b.example;5;x;y;48431 Rheine;Weg;7b',
    );
    expect(records).to.deep.equal([
      {
        name: 'A',
        contact: { email: 'a@b.example', phone: '5' },
        offers: ['x', 'y'],
        address: { postalCode: '48431', city: 'Rheine', street: 'Weg 7b' },
      },
    ]);
  });

  it('knows how exactly a place is known, in the words of a town', async () => {
    const words = ['genau', 'Stadtbezirk', 'Bezirk', 'Stadtteil', 'Ortsteil', 'PLZ', 'irgendwo'];
    const { records, problems } = await readOrganizations(
      table('Name;Breite;Länge;Genauigkeit', ...words.map((word) => `A;51,4;7,0;${word}`)),
    );
    const district = 'district';
    expect(records.map(({ geoPrecision }) => geoPrecision)).to.deep.equal([
      'exact',
      district,
      district,
      district,
      district,
      'postalCode',
      undefined,
    ]);
    expect(problems.length).to.equal(1);
  });

  it('knows countries and languages by name, code and nickname', async () => {
    const origins = [
      'Türkei',
      'syrien',
      'Elfenbeinküste',
      'USA',
      'Großbritannien',
      'Bosnien und Herzegowina',
      'Iran und Irak',
      'PL',
      'ua',
      'Kurdistan',
    ];
    const languages = [
      'Türkisch',
      'Kurmancî',
      'Dari',
      'Leichte Sprache',
      'de-AT',
      'English',
      'Romanes',
      'xx-Unsinn-zu-lang',
    ];
    const { records, problems } = await readOrganizations(
      `Name;Herkunft;Sprachen\nA;${origins.join(', ')};"${languages.join('; ')}"`,
    );
    expect(records[0]?.origins).to.deep.equal([
      'TR',
      'SY',
      'CI',
      'US',
      'GB',
      'BA',
      'IR',
      'IQ',
      'PL',
      'UA',
      'Kurdistan',
    ]);
    expect(records[0]?.languages).to.deep.equal(['tr', 'kmr', 'fa-AF', 'de-simple', 'de-AT', 'en', 'rom']);
    expect(problems).to.have.length(1);
    expect(problems[0]).to.match(/^line 2, Sprachen: expected the name of a language/);
  });

  it('names the line and column of a cell that cannot be used, and keeps the rest of the line', async () => {
    const { records, places } = await readOrganizations(
      table(
        'Name;Breite;Länge;Website;Mitglieder;Text',
        '"A\r\nB";x;7,5;https://a.example;5;"zwei\r\nZeilen"',
        'C;407,5;52;javascript:alert(1);viele;',
        'D;;;keine;;',
        'E;52,1;7,1;;;',
        'F;52,1;;;;',
      ),
    );
    expect(records.map(({ name }) => name)).to.deep.equal(['A\nB', 'C', 'D', 'E', 'F']);
    expect(records.filter(({ geo }) => geo)).to.have.length(1);
    expect(places).to.deep.equal([
      'line 2, Breite',
      'line 5, Website',
      'line 5, Mitglieder',
      'line 5, Breite, Länge',
      'line 6, Website',
      'line 8, Breite',
    ]);
  });

  it('names a line with too many cells, with too few, or without a name', async () => {
    const { records, problems } = await readOrganizations(
      table('Name;Ort;Telefon', 'A;Rheine;1', 'B;Essen', 'C;x;Rheine;1', ';Essen;2', 'D;Essen;3;;', '', 'E;Rheine;4'),
    );
    expect(records.map(({ name }) => name)).to.deep.equal(['A', 'B', 'D', 'E']);
    expect(problems).to.deep.equal([
      'line 3: expected 3 cells as in the header, received 2',
      'line 4: expected 3 cells as in the header, received 4',
      'line 5: expected a name in the column "Name"; in a spreadsheet with merged cells only the first line has the value: divide them and fill it in, received ""',
    ]);
  });

  it('names cells that were merged, once a column, and takes no gap for one', async () => {
    const { problems } = await readOrganizations(
      table('Ort;Name;Telefon', 'Rheine;A;1', ';B;', ';C;2', 'Essen;D;', ';E;3', 'Celle;F;'),
    );
    expect(problems).to.deep.equal([
      'line 3, Ort: expected a value as in the lines above; in a spreadsheet with merged cells only the first line has the value: divide them and fill it in, received ""',
    ]);
    const fine = await readOrganizations(table('Ort;Name', 'Rheine;A', ';B', 'Rheine;C', ';D', 'Essen;E'));
    expect(fine.problems).to.deep.equal([]);
  });

  it('understands numbers as people write them', async () => {
    const words = ['ca. 50', 'rund 1.200', 'mehr als 80', '50 Mitglieder', '50-60'];
    const { records, problems } = await readOrganizations(
      table('Name;Mitglieder', ...words.map((word, index) => `${index};${word}`)),
    );
    expect(records.map(({ members }) => members)).to.deep.equal([50, 1200, 80, 50, undefined]);
    expect(problems).to.deep.equal(['line 6, Mitglieder: expected a number of 0 or more, received "50-60"']);
  });

  it('loses only the line in which a quote is not closed', async () => {
    const good = (count: number) => Array.from({ length: count }, (_, index) => `"Verein ${index}";"Rheine";${index}`);
    const { records, places } = await readOrganizations(
      table(
        'Name;Ort;Telefon',
        ...good(15),
        '"Offen;Rheine;5',
        ...good(3),
        '"Auch offen";"Rheine;6',
        'Letzter;Essen;7',
      ),
    );
    expect(records).to.have.length(19);
    expect(records.at(-1)?.name).to.equal('Letzter');
    expect(places).to.deep.equal(['line 17', 'line 21']);
  });

  it('makes no organization of the pieces of a broken line', async () => {
    const { records } = await readOrganizations(
      table('Name;Text;Ort', 'A;"erste Zeile', 'zweite "Zeile" hier', 'dritte;x;', 'B;gut;Essen'),
    );
    expect(records.map(({ name }) => name))
      .to.include('B')
      .and.not.to.include('zweite "Zeile" hier');
  });

  it('is not at a loss with quotes everywhere', async () => {
    const { records, places } = await readOrganizations(`Name;Ort\n${'"x;y\n'.repeat(500)}`);
    expect(records.length).to.be.lessThan(500);
    expect(places).to.include('line 2');
  });

  it('says which line should be the header when no column holds the name', async () => {
    for (const text of ['A;Rheine;1\nB;Essen;2', '\n\nOrt;Telefon\nRheine;1', 'x']) {
      const error = await failure(text, { format: 'csv' });
      expect(error).to.include({ kind: 'unreadable', place: text.startsWith('\n') ? 'line 3' : 'line 1' });
      expect(error.message).to.contain('call one "Name", or say in the mapping');
    }
  });

  it('is empty with nothing but a header', async () => {
    const { records, problems } = await readOrganizations('Name;Ort\n');
    expect({ records, problems }).to.deep.equal({ records: [], problems: [] });
  });

  it('tells where letters were lost', async () => {
    const { problems } = await readOrganizations('Name;Ort\nA;Rheine\nB;M\ufffdnster');
    expect(problems).to.have.length(1);
    expect(problems[0]).to.match(/^line 3: expected text in UTF-8.*charset/);
  });

  it('reads a column with HTML that the mapping names as such', async () => {
    const { records, problems } = await readOrganizations(
      'Name;Vorstellung\nA;"<p>Wir <b>singen</b> &amp; tanzen</p>"\nB;',
      { format: 'csv', mapping: { html: 'Vorstellung' } },
    );
    expect(problems).to.deep.equal([]);
    expect(records).to.deep.equal([{ name: 'A', html: '<p>Wir <b>singen</b> &amp; tanzen</p>' }, { name: 'B' }]);
    // Without a mapping it is a text, and nothing of it is HTML.
    const { records: plain } = await readOrganizations('Name;Beschreibung\nA;"<p>Wir <b>singen</b></p>"');
    expect(plain[0]).to.not.have.property('html');
  });

  it('reads the columns that the mapping names', async () => {
    const mapping = { name: 'Bezeichnung des Trägers', 'address.city': 'Sitz', offers: ['Kurse', 'Treffs'] };
    const { records, problems } = await readOrganizations(
      'Sitz;Bezeichnung des Trägers;Kurse;Treffs;Name;Ort\nEssen;A;Yoga;Chor;Frau Muster;Rheine',
      { format: 'csv', mapping },
    );
    expect(problems).to.deep.equal([]);
    expect(records).to.deep.equal([{ name: 'A', offers: ['Yoga', 'Chor'], address: { city: 'Essen' } }]);
    const { places } = await readOrganizations('Name;Ort\nA;Essen', { mapping: { offers: 'Kurse' } });
    expect(places).to.deep.equal(['mapping.offers']);
  });

  it('pauses between some lines of a long table, after broken ones too', async () => {
    for (const [name, text] of [
      ['lines', 'x;y;z\n'.repeat(5000)],
      ['quoted lines', '"x";"y";"z"\n'.repeat(5000)],
      ['broken lines', `${'"x;y\n'.repeat(10)}${'"x";"y"\n'.repeat(2000)}`],
    ] as const) {
      let pauses = 0;
      const raw = rawSource(`Name;Ort;Text\n${text}`);
      await csv.parse(raw, 'organizations', undefined, () => {
        pauses += 1;
        return undefined;
      });
      expect(pauses, name).to.be.above(5);
    }
  });

  it('looks at a thousand columns and says so', async () => {
    const more = Array.from({ length: 1500 }, (_, index) => `Spalte ${index}`).join(';');
    const { records, problems } = await readOrganizations(`Name;${more}\nNachbarn;${'x;'.repeat(1499)}x`);
    expect(records).to.have.length(1);
    expect(problems).to.deep.equal(['line 1: expected at most 1000 columns, received 1501']);
  });

  it('reads 20,000 lines, each with its own number', async () => {
    const lines = Array.from(
      { length: 20_000 },
      (_, index) => `Verein ${index};"Zeile\nZwei";${index === 19_999 ? 'x' : '7,5'};52`,
    );
    const { records, places } = await readOrganizations(`Name;Text;lon;lat\n${lines.join('\n')}`);
    expect(records).to.have.length(20_000);
    expect(places[0]).to.equal('line 40000, lon');
  });
});
