/** A town's associations as an endpoint gives them: every field somewhere, and some that say little. */
export const sampleTown = {
  version: '1',
  language: 'de',
  generated: '2026-11-20T08:00:00+01:00',
  publisher: {
    name: 'Verbund der Vereine Musterstadt',
    url: 'https://verbund.example/',
    contact: { email: 'info@verbund.example' },
  },
  vocab: {
    offers: {
      sprachkurs: { de: 'Sprachkurse', tr: 'Dil kursları', ar: 'دورات لغة' },
      sport: { de: 'Sport', tr: 'Spor' },
      hausaufgaben: { de: 'Hausaufgabenhilfe' },
    },
    targetGroups: { frauen: { de: 'Frauen', tr: 'Kadınlar' }, jugend: { de: 'Jugendliche' } },
    purposes: { kultur: { de: 'Kultur' }, bildung: { de: 'Bildung' } },
    origins: { kurdistan: { de: 'Kurdische Herkunft' } },
  },
  organizations: [
    {
      id: 'ostwind',
      name: 'Ostwind e. V.',
      summary: 'Begegnung, Chor und Beratung.',
      origins: ['UA', 'RU'],
      targetGroups: ['frauen', 'jugend'],
      purposes: ['kultur'],
      offers: ['sprachkurs', 'hausaufgaben'],
      languages: ['de', 'uk', 'ru'],
      address: { street: 'Hafenstraße 3', postalCode: '45127', city: 'Essen', district: 'Stadtkern' },
      geo: { lat: 51.4556, lon: 7.0116 },
      contact: { name: 'Olena Muster', phone: '+49 201 23125 10', email: 'kontakt@ostwind.example' },
      website: 'https://ostwind.example/',
      founded: 1998,
      members: 140,
      verifiedAt: '2026-10-01',
    },
    {
      id: 'anatolien',
      name: 'Anatolischer Kulturverein Altenessen',
      alternateNames: ['Altenessen Anadolu Kültür Derneği'],
      summary: { de: 'Saz, Theater und Nachhilfe.', tr: 'Saz, tiyatro ve ders yardımı.' },
      origins: ['TR'],
      targetGroups: ['jugend'],
      purposes: ['kultur', 'bildung'],
      offers: ['hausaufgaben'],
      languages: ['de', 'tr'],
      address: { street: 'Karlstraße 12', postalCode: '45329', city: 'Essen', district: 'Altenessen' },
      geo: { lat: 51.4936, lon: 7.0069 },
      openingHours: ['Mo-Fr 15:00-19:00'],
      accessibility: { wheelchair: 'limited', notes: 'Eine Stufe am Eingang.' },
      links: [{ url: 'https://www.facebook.com/anatolien.example' }],
    },
    {
      id: 'uebersee',
      name: 'Übersee Sportfreunde',
      origins: ['GH', 'NG'],
      targetGroups: ['jugend'],
      offers: ['sport'],
      languages: ['de', 'en'],
      address: { postalCode: '45127', city: 'Essen', district: 'Stadtkern' },
      geo: { lat: 51.4556, lon: 7.0116 },
    },
    {
      id: 'zuhause',
      name: 'Zuhause in der Fremde',
      origins: ['kurdistan'],
      targetGroups: ['frauen'],
      offers: ['sprachkurs'],
      languages: ['de', 'ku'],
      address: { postalCode: '45141', city: 'Essen', district: 'Stoppenberg' },
      geo: { lat: 51.476, lon: 7.037 },
      geoPrecision: 'district',
    },
    { id: 'ohne-ort', name: 'Förderkreis ohne Ort', origins: ['TR'], offers: ['sport'] },
  ],
};

/** `count` organizations with little in them, spread over a few towns, in no order. */
export const manyOrganizations = (count: number) => ({
  organizations: Array.from({ length: count }, (_, index) => {
    const number = (index * 7919) % count;
    return {
      id: `o${number}`,
      name: `Verein ${String(number).padStart(6, '0')}`,
      origins: [['TR', 'SY', 'PL', 'IT'][number % 4]],
      offers: [['sport', 'chor', 'beratung'][number % 3]],
      languages: ['de'],
      address: { postalCode: `4${String(5000 + (number % 50))}`, city: `Ort ${number % 40}` },
      geo: { lat: 47.5 + (number % 700) / 100, lon: 6 + (number % 800) / 100 },
    };
  }),
});
