/** A small picture that needs no request. */
export const dot =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

/** An address on the page's own server that answers with an image. */
export const ownImage = '/tests/fixtures/own.png';

/** One item of each kind and with each field, written for these tests. */
export const sampleNews = {
  version: '1',
  language: 'de',
  timeZone: 'Europe/Berlin',
  generated: '2026-11-20T10:15:00+01:00',
  publisher: {
    name: { de: 'Verbund Ruhr', tr: 'Ruhr Birliği' },
    url: 'https://verbund.example/',
    description: 'Der Verbund Ruhr vertritt 70 Vereine.',
    contact: { name: 'Pressestelle', phone: '+49 (0)201 123-40', email: 'presse@verbund.example' },
  },
  license: 'https://creativecommons.org/licenses/by/4.0/',
  attribution: { text: 'Daten: Verbund Ruhr', url: 'https://verbund.example/daten' },
  vocab: {
    categories: {
      politik: { de: 'Politik', tr: 'Siyaset', ar: 'سياسة' },
      sport: { de: 'Sport und Spiel', tr: 'Spor', ar: 'رياضة' },
    },
  },
  news: [
    {
      id: 'feier',
      title: 'Das Müllerhaus feiert',
      summary: 'Ein Haus wird hundert.',
      html: '<h1>Programm</h1><p>Mit <b>Größe</b> und <a href="/weg">Weg</a>.</p><script>window.hacked = 1</script><p onclick="window.hacked = 1" style="color:red">Wärme</p>',
      published: '2026-11-18T09:00:00+01:00',
      categories: ['politik', 'Essen'],
      image: { src: dot, alt: 'Das Haus', credit: '© Erika Muster', width: 300, height: 200 },
      gallery: [
        { src: dot, alt: 'Saal', caption: 'Der Saal vor dem Fest', credit: '© A. Bild', width: 3, height: 2 },
        { src: dot, alt: 'Hof', width: 3, height: 2 },
      ],
      source: { name: 'Stadt Essen', url: 'https://www.essen.de/' },
      place: { name: 'Essen' },
      translations: { tr: '/tr/feier', ar: '/ar/feier' },
      related: ['presse', 'alt', 'fehlt'],
    },
    {
      id: 'presse',
      kind: 'press',
      title: 'Erklärung zum Haushalt',
      text: 'Erster Absatz.\n\nZweiter Absatz.',
      published: '2026-11-17',
      categories: ['politik'],
      attachments: [
        { url: '/dateien/erklaerung.pdf', title: 'Erklärung', type: 'application/pdf', bytes: 1_240_000 },
        { url: '/dateien/liste%20a.xlsx', bytes: 840_000, language: 'tr' },
      ],
      gallery: [{ src: dot, alt: 'Vorstand', width: 3, height: 2 }],
    },
    {
      id: 'turnier',
      title: 'Turnier in Oberhausen',
      url: 'https://verbund.example/turnier',
      summary: 'Zwölf Mannschaften.',
      published: '2026-11-16T12:00:00Z',
      categories: ['sport', 'Essen'],
      contact: { name: 'Ayşe Yılmaz', role: 'Leitung', phone: '0201 123456', email: 'ayse@verbund.example' },
    },
    {
      id: 'heft',
      kind: 'issue',
      title: 'Verbund-Magazin 11/2026',
      published: '2026-11-01',
      image: { src: dot, alt: 'Titelseite', width: 30, height: 40 },
      attachments: [{ url: '/dateien/heft.pdf', title: 'Heft', type: 'application/pdf', bytes: 9_800_000 }],
    },
    {
      id: 'bayram',
      title: 'Bayramınız kutlu olsun',
      text: 'Herkese iyi bayramlar.',
      published: '2026-10-30',
      language: 'tr',
      categories: ['sport'],
    },
    { id: 'eid', title: 'عيد مبارك', text: 'كل عام وأنتم بخير', published: '2026-10-29', language: 'ar' },
    { id: 'oben', title: 'Wichtig: neue Adresse', text: 'Wir ziehen um.', published: '2026-09-01', pinned: true },
    {
      id: 'alt',
      title: 'Sommerfest 2025',
      text: 'Es war schön.',
      published: '2025-07-05',
      archiveAt: '2025-12-31',
      categories: ['sport'],
    },
    { id: 'alt2', title: 'Winterfest 2025', text: 'Kalt.', published: '2025-12-05', archiveAt: '2026-01-15T00:00' },
    { id: 'alt3', title: 'Herbstfest 2024', text: 'Bunt.', published: '2024-10-05', archiveAt: '2024-12-31T12:00:00Z' },
    { id: 'spaeter', title: 'Noch nicht im Archiv', text: 'Ja.', published: '2026-08-01', archiveAt: '2099-01-01' },
  ],
};

/** `count` plain items, the newest first: `Meldung 1`, `Meldung 2`, … */
export const manyNews = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    id: `m${i + 1}`,
    title: `Meldung ${i + 1}`,
    text: `Inhalt ${i + 1}`,
    published: new Date(Date.UTC(2026, 10, 20) - i * 3_600_000).toISOString(),
  }));
