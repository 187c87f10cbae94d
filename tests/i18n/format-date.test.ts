import { expect } from '@open-wc/testing';
import { formatDate, formatDateTime } from '../../src/i18n/format/format-date.js';
import { formatMonth, formatYear, yearAndMonth } from '../../src/i18n/format/format-month.js';

const zones = [
  'Europe/Berlin',
  'America/Los_Angeles',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Asia/Kathmandu',
  'UTC',
];

describe('formatDate', () => {
  it('never shifts a day, whatever the zone', () => {
    for (const zone of zones) {
      expect(formatDate('2026-11-20', 'de', zone), zone).to.equal('20. November 2026');
      expect(formatDate('2026-01-01', 'de', zone), zone).to.equal('1. Januar 2026');
      expect(formatDate('2024-02-29', 'de', zone), zone).to.equal('29. Februar 2024');
    }
  });

  it('never shifts a local time', () => {
    for (const zone of zones) {
      expect(formatDate('2026-11-20T00:00', 'de', zone), zone).to.equal('20. November 2026');
      expect(formatDate('2026-11-20T23:59:59', 'de', zone), zone).to.equal('20. November 2026');
    }
  });

  it('shows an instant on the day it has in the zone of the data', () => {
    expect(formatDate('2026-11-20T23:30:00Z', 'de', 'Europe/Berlin')).to.equal('21. November 2026');
    expect(formatDate('2026-11-20T23:30:00Z', 'de', 'America/Los_Angeles')).to.equal('20. November 2026');
    expect(formatDate('2026-11-21T00:30:00+01:00', 'de', 'Europe/Berlin')).to.equal('21. November 2026');
    expect(formatDate('2026-11-21T00:30:00+01:00', 'de', 'Europe/London')).to.equal('20. November 2026');
    expect(formatDate('2026-12-31T23:15:00-05:00', 'de', 'Asia/Kathmandu')).to.equal('1. Januar 2027');
  });

  it('writes the day as each language does, always with the year', () => {
    const written = (language: string) => formatDate('2026-11-20', language, 'Europe/Berlin');
    expect(written('de')).to.equal('20. November 2026');
    expect(written('de-simple')).to.equal('20. November 2026');
    expect(written('en')).to.equal('20 November 2026');
    expect(written('tr')).to.equal('20 Kasım 2026');
    expect(written('fr')).to.equal('20 novembre 2026');
    expect(written('pl')).to.equal('20 listopada 2026');
    expect(written('uk')).to.contain('20 листопада 2026');
    expect(written('ru')).to.contain('20 ноября 2026');
    expect(written('ar')).to.contain('نوفمبر');
  });

  it('writes Persian with the Gregorian calendar', () => {
    for (const language of ['fa', 'fa-IR']) {
      expect(formatDate('2026-11-20', language, 'Europe/Berlin'))
        .to.contain('نوامبر')
        .and.to.contain('۲۰۲۶');
    }
  });

  it('writes German where the browser does not know a language', () => {
    expect(formatDate('2026-11-20', 'kmr', 'Europe/Berlin')).to.equal('20. November 2026');
  });

  it('gives nothing for what is no date', () => {
    for (const text of ['', 'gestern', '20.11.2026', '2026', '2026-11', '1763600000', 'Fri, 20 Nov 2026 10:00:00 GMT'])
      expect(formatDate(text, 'de', 'Europe/Berlin'), text).to.equal('');
  });
});

describe('formatDateTime', () => {
  it('adds the time of day only where one is written', () => {
    expect(formatDateTime('2026-11-20', 'de', 'Europe/Berlin')).to.equal('20. November 2026');
    expect(formatDateTime('2026-11-20T10:15', 'de', 'Europe/Berlin')).to.equal('20. November 2026 um 10:15');
    expect(formatDateTime('2026-11-20T10:15', 'de', 'Pacific/Pago_Pago')).to.equal('20. November 2026 um 10:15');
  });

  it('shows an instant by the clock of the zone, on both sides of each change of daylight saving time', () => {
    const at = (iso: string, zone = 'Europe/Berlin') => formatDateTime(iso, 'de', zone).split(' um ')[1];
    expect(at('2026-03-29T00:59:59Z')).to.equal('01:59');
    expect(at('2026-03-29T01:00:00Z')).to.equal('03:00');
    expect(at('2026-10-25T00:59:00Z')).to.equal('02:59');
    expect(at('2026-10-25T01:00:00Z')).to.equal('02:00');
    expect(at('2026-07-01T12:00:00Z')).to.equal('14:00');
    expect(at('2026-12-01T12:00:00Z')).to.equal('13:00');
    expect(at('2026-11-20T12:00:00Z', 'Asia/Kathmandu')).to.equal('17:45');
    expect(at('2026-11-20T12:00:00+05:30', 'UTC')).to.equal('06:30');
  });

  it('reads offsets with and without a colon, seconds and fractions, a space instead of the T', () => {
    const same = [
      '2026-11-20T10:15:00.000+01:00',
      '2026-11-20T10:15+0100',
      '2026-11-20 09:15Z',
      '2026-11-20T09:15:30z',
    ];
    for (const iso of same)
      expect(formatDateTime(iso, 'de', 'Europe/Berlin'), iso).to.equal('20. November 2026 um 10:15');
  });
});

describe('formatMonth and formatYear', () => {
  it('names months alone as the language does', () => {
    expect(formatMonth(11, 'de')).to.equal('November');
    expect(formatMonth(3, 'de')).to.equal('März');
    expect(formatMonth(11, 'pl')).to.equal('listopad');
    expect(formatMonth(11, 'fa')).to.equal('نوامبر');
  });

  it('writes years with the digits of the language and without grouping', () => {
    expect(formatYear(2026, 'de')).to.equal('2026');
    expect(formatYear(2026, 'fa')).to.contain('۲۰۲۶');
  });
});

describe('yearAndMonth', () => {
  it('reads them by the clock of the zone', () => {
    expect(yearAndMonth('2026-12-31T23:30:00Z', 'Europe/Berlin')).to.deep.equal({ year: 2027, month: 1 });
    expect(yearAndMonth('2026-12-31T23:30:00Z', 'UTC')).to.deep.equal({ year: 2026, month: 12 });
    expect(yearAndMonth('2026-12-31', 'Pacific/Kiritimati')).to.deep.equal({ year: 2026, month: 12 });
    expect(yearAndMonth('', 'UTC')).to.equal(undefined);
  });
});
