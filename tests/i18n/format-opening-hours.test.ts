import { expect } from '@open-wc/testing';
import { formatOpeningHours } from '../../src/i18n/format/format-opening-hours.js';

const words = { holidays: 'Feiertage', closed: 'geschlossen', allDay: 'rund um die Uhr' };

/** Each row as `days: hours, hours`, narrow spaces made plain. */
const read = (lines: string[], language = 'de') => {
  const { rows, unread } = formatOpeningHours(lines, language, words);
  return { rows: rows.map(({ days, hours }) => `${days}: ${hours.join(', ')}`.replace(/\s/g, ' ')), unread };
};
const rows = (...lines: string[]) => read(lines).rows;

describe('formatOpeningHours', () => {
  it('names days and times as Germans do', () => {
    expect(rows('Mo-Fr 09:00-17:00')).to.deep.equal(['Montag – Freitag: 09:00–17:00 Uhr']);
    expect(rows('Mo,We 10:00-12:00')).to.deep.equal(['Montag und Mittwoch: 10:00–12:00 Uhr']);
    expect(rows('Sa,Su 10:00-12:00')).to.deep.equal(['Samstag und Sonntag: 10:00–12:00 Uhr']);
    expect(rows('Mo-We,Fr 8-12')).to.deep.equal(['Montag – Mittwoch und Freitag: 08:00–12:00 Uhr']);
  });

  it('puts what lines say about the same days together, in the order of the week', () => {
    expect(rows('Sa 10:00-14:00', 'Mo-Fr 14:00-18:00', 'Mo-Fr 09:00-12:00', 'Tu 19:00-21:00')).to.deep.equal([
      'Montag und Mittwoch – Freitag: 09:00–12:00 Uhr, 14:00–18:00 Uhr',
      'Dienstag: 09:00–12:00 Uhr, 14:00–18:00 Uhr, 19:00–21:00 Uhr',
      'Samstag: 10:00–14:00 Uhr',
    ]);
  });

  it('reads several rules in a line, several times of a day, and days that are closed', () => {
    const expected = ['Montag – Freitag: 09:00–12:00 Uhr, 13:00–17:00 Uhr', 'Samstag: 10:00–14:00 Uhr'];
    expect(rows('Mo-Fr 09:00-12:00,13:00-17:00; Sa 10:00-14:00')).to.deep.equal(expected);
    expect(rows('Mo-Fr 09:00-12:00, 13:00-17:00, Sa 10:00-14:00')).to.deep.equal(expected);
    expect(rows('Mo-Su 09:00-12:00; We off; PH off')).to.deep.equal([
      'Montag, Dienstag und Donnerstag – Sonntag: 09:00–12:00 Uhr',
      'Mittwoch und Feiertage: geschlossen',
    ]);
  });

  it('reads what Germans write', () => {
    expect(rows('Di.–Do. 9.30 – 17 Uhr')).to.deep.equal(['Dienstag – Donnerstag: 09:30–17:00 Uhr']);
    expect(rows('So: 11:00-13:00')).to.deep.equal(['Sonntag: 11:00–13:00 Uhr']);
    expect(rows('Montag geschlossen')).to.deep.equal(['Montag: geschlossen']);
  });

  it('goes over the end of the week and over midnight', () => {
    expect(rows('Sa-Mo 10:00-12:00')).to.deep.equal(['Montag, Samstag und Sonntag: 10:00–12:00 Uhr']);
    expect(rows('Fr 20:00-02:00')).to.deep.equal(['Freitag: 20:00 – 02:00']);
    expect(rows('Fr 20:00-24:00')).to.deep.equal(['Freitag: 20:00 – 00:00']);
  });

  it('means every day where no day is named', () => {
    expect(rows('10:00-12:00')).to.deep.equal(['Montag – Sonntag: 10:00–12:00 Uhr']);
    expect(rows('24/7')).to.deep.equal(['Montag – Sonntag: rund um die Uhr']);
    expect(rows('Mo-Su 00:00-24:00')).to.deep.equal(['Montag – Sonntag: rund um die Uhr']);
  });

  it('keeps what it cannot read as it is written, also when only half of it is strange', () => {
    const lines = [
      'nach Vereinbarung',
      'Mo-Fr 09:00-17:00 und nach Vereinbarung',
      'Mo 25:00-26:00',
      'Mo 09:60-10:00',
      'Mo-PH 09:00-10:00',
      'Xy 09:00-10:00',
      'Mo',
      `Mo 09:00-10:00${', Mo 09:00-10:00'.repeat(40)}`,
    ];
    expect(read(lines)).to.deep.equal({ rows: [], unread: lines });
    expect(read(['Mo 09:00-10:00', 'in den Ferien zu'])).to.deep.equal({
      rows: ['Montag: 09:00–10:00 Uhr'],
      unread: ['in den Ferien zu'],
    });
  });

  it('says nothing of nothing', () => {
    expect(read([])).to.deep.equal({ rows: [], unread: [] });
    expect(read(['', ' '])).to.deep.equal({ rows: [], unread: [] });
  });

  it('follows the reader’s language', () => {
    expect(read(['Mo-Fr 09:00-17:00'], 'en').rows).to.deep.equal(['Monday – Friday: 09:00–17:00']);
    expect(read(['Mo,We 09:00-17:00'], 'tr').rows).to.deep.equal(['Pazartesi ve Çarşamba: 09:00–17:00']);
    const [row = ''] = read(['Mo-Fr 09:00-17:00'], 'ar').rows;
    expect(row)
      .to.contain('الاثنين – الجمعة')
      .and.match(/[٠-٩0-9]/);
  });

  // What does not end in time fails.
  it('comes to an end with hostile lines', () => {
    for (const line of ['Mo-'.repeat(60), 'Mo,'.repeat(60), '1-1,'.repeat(49), 'a'.repeat(199), 'a, '.repeat(66)]) {
      expect(read([line]).unread, line).to.have.length(1);
    }
  });
});
