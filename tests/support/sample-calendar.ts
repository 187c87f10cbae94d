const DAY = 86_400_000;

/** `2026-11-22` so many days from today, by the clock in Berlin; tests of what is next cannot name a date. */
export function dayFromNow(days: number): string {
  const today = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Berlin' }).format(Date.now());
  return new Date(Date.parse(today) + days * DAY).toISOString().slice(0, 10);
}

/** An umbrella association's spring of 2031: long enough from now that nothing in it is over. */
export const sampleCalendar = {
  version: '1',
  language: 'de',
  timeZone: 'Europe/Berlin',
  generated: '2026-11-20T08:00:00+01:00',
  publisher: { name: 'Verbund der Vereine Musterstadt', url: 'https://verbund.example/' },
  vocab: {
    categories: {
      kurs: { de: 'Kurse', tr: 'Kurslar', ar: 'دورات' },
      gremium: { de: 'Gremien', tr: 'Kurullar' },
      fest: { de: 'Feste', tr: 'Şenlikler' },
    },
  },
  events: [
    {
      id: 'vorstand',
      title: { de: 'Vorstandssitzung', tr: 'Yönetim kurulu toplantısı' },
      start: '2031-03-04T18:00',
      end: '2031-03-04T20:00',
      place: { name: 'Haus der Vereine', address: { street: 'Am Markt 1', postalCode: '48431', city: 'Musterstadt' } },
      organizer: { name: 'Verbund Musterstadt', url: 'https://verbund.example/' },
      categories: ['gremium'],
    },
    {
      id: 'fest',
      title: 'Fest der Kulturen',
      summary: 'Drei Tage Musik, Essen und Gespräche auf dem Markt.',
      start: '2031-03-14',
      end: '2031-03-17',
      place: {
        name: 'Marktplatz',
        address: { street: 'Markt', postalCode: '48431', city: 'Musterstadt' },
        geo: { lat: 52.28, lon: 7.44 },
      },
      organizer: { name: 'Verbund Musterstadt' },
      categories: ['fest'],
      cost: 'Eintritt frei',
      language: 'de',
      audience: 'Für alle',
    },
    {
      id: 'absage',
      title: 'Lesung mit Musik',
      start: '2031-03-06T19:30',
      status: 'cancelled',
      place: 'Stadtbücherei',
      organizer: { name: 'Ostwind e. V.' },
    },
    {
      id: 'verlegt',
      title: 'Runder Tisch Integration',
      start: '2031-03-20T17:00',
      end: '2031-03-20T19:00',
      previousStart: '2031-03-13T17:00',
      status: 'postponed',
      place: 'Rathaus',
      organizer: { name: 'Verbund Musterstadt' },
      categories: ['gremium'],
    },
    {
      id: 'online',
      title: 'Fördermittel beantragen',
      text: 'Wie man Anträge schreibt.\n\nMit Zeit für Fragen.',
      start: '2031-03-06T18:00',
      end: '2031-03-06T19:30',
      mode: 'online',
      onlineUrl: 'https://treffen.example/raum',
      organizer: { name: 'Ostwind e. V.' },
      categories: ['kurs'],
      registration: { url: 'https://verbund.example/anmeldung', capacity: 20, remaining: 3 },
      documents: [
        { url: 'https://verbund.example/leitfaden.pdf', title: 'Leitfaden', bytes: 840_000, phase: 'before' },
      ],
    },
    {
      id: 'kurs',
      title: { de: 'Sprachcafé', tr: 'Dil kahvesi', ar: 'مقهى اللغات' },
      start: '2031-03-05T16:00',
      end: '2031-03-05T18:00',
      recurrence: ['RRULE:FREQ=WEEKLY;COUNT=4'],
      place: 'Café Ost',
      organizer: { name: 'Ostwind e. V.' },
      categories: ['kurs'],
    },
    {
      id: 'tagung-1',
      title: 'Frühjahrstreffen',
      start: '2031-04-24T09:00',
      end: '2031-04-24T16:00',
      series: { id: 'halbjahr', title: 'Halbjährliche Treffen' },
      organizer: { name: 'Verbund Musterstadt' },
    },
    {
      id: 'tagung-2',
      title: 'Herbsttreffen',
      start: '2031-10-23T09:00',
      end: '2031-10-23T16:00',
      series: { id: 'halbjahr', title: 'Halbjährliche Treffen' },
      organizer: { name: 'Verbund Musterstadt' },
    },
  ],
};

/** So many events, one in ten weekly, over the three years from 2030 on. */
export function manyEvents(count: number): object[] {
  const begin = Date.UTC(2030, 0, 1);
  return Array.from({ length: count }, (_, i) => {
    const day = new Date(begin + ((i * 7919) % 1095) * DAY).toISOString().slice(0, 10);
    const hour = String(8 + (i % 12)).padStart(2, '0');
    return {
      id: `e${i}`,
      title: `Termin ${i}`,
      start: `${day}T${hour}:00`,
      end: `${day}T${hour}:45`,
      categories: [`Rubrik ${i % 12}`],
      organizer: { name: `Verein ${i % 40}` },
      ...(i % 10 === 0 && { recurrence: ['RRULE:FREQ=WEEKLY;COUNT=40'] }),
    };
  });
}
