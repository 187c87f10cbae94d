import { deflateSync } from 'node:zlib';

const CRC = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type), data]);
  const sum = body.reduce((crc, byte) => CRC[(crc ^ byte) & 0xff] ^ (crc >>> 8), 0xffffffff) ^ 0xffffffff;
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length);
  frame.writeUInt32BE(sum >>> 0, 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** A grey PNG of this size. */
export function drawPng(width, height) {
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0]);
  head.writeUInt32BE(width);
  head.writeUInt32BE(height, 4);
  const rows = Buffer.alloc((width + 1) * height, 0x99);
  for (let y = 0; y < height; y += 1) rows[y * (width + 1)] = 0;
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const png = drawPng(600, 400);

/** Answers with a picture of 600 × 400. */
export function picture(_request, response) {
  response.setHeader('Content-Type', 'image/png');
  response.end(png);
}

const image = (src, more) => ({
  src,
  width: 600,
  height: 400,
  alt: 'Ein graues Feld',
  credit: '© Musterstadt',
  ...more,
});

/** A collection document with news of every kind and some links; addresses are relative to it. */
export const collection = {
  version: '1',
  language: 'de',
  timeZone: 'Europe/Berlin',
  generated: '2026-11-20T08:00:00+01:00',
  publisher: {
    name: 'Verbund Musterstadt e. V.',
    url: 'https://verbund.example/',
    description: 'Der Verbund ist der Zusammenschluss der Vereine in Musterstadt.',
    contact: { name: 'Ada Muster', email: 'presse@verbund.example', phone: '+49 201 123456' },
  },
  license: { text: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  news: [
    {
      id: 'sommerfest',
      title: 'Sommerfest auf dem Lindenplatz',
      summary: 'Neun Vereine kochen, singen und basteln. Der Eintritt ist frei, um Spenden für das Haus wird gebeten.',
      html:
        '<p style="color:red" onclick="alert(1)">Am Samstag wird <b>gefeiert</b>.</p><h2>Programm</h2><ul><li>14 Uhr Musik</li></ul>' +
        '<p><img src="bild.png" width="600" height="400" alt="Bühne"> <a href="programm.pdf">Programm</a></p>' +
        '<script>window.executed = true</script><style>p { color: red }</style><iframe src="https://video.example/1"></iframe>',
      published: '2026-11-19T10:00:00+01:00',
      pinned: true,
      categories: ['Kultur', 'Mitglieder'],
      image: image('bild.png'),
      gallery: [image('bild-1.png', { caption: 'Aufbau' }), image('bild-2.png', { caption: 'Abend' })],
      attachments: [{ url: 'programm.pdf', title: 'Programm', type: 'application/pdf', bytes: 183_000 }],
      source: { name: 'Stadt Musterstadt', url: 'https://musterstadt.example/' },
      related: ['presse'],
    },
    {
      id: 'presse',
      kind: 'press',
      title: 'Verbund fordert mehr Räume',
      text: 'Die Vereine brauchen Räume.\n\nDer Verbund schlägt ein Haus der Vereine vor.',
      published: '2026-11-18T09:00:00+01:00',
      categories: ['Politik'],
      image: image('bild-1.png'),
      gallery: [image('bild-2.png')],
    },
    {
      id: 'heft',
      kind: 'issue',
      title: 'Das Heft im November',
      summary: 'Zwölf Seiten aus den Vereinen.',
      published: '2026-11-01',
      image: image('bild.png'),
      attachments: [{ url: 'heft.pdf', title: 'Heft 11', type: 'application/pdf', bytes: 2_400_000 }],
      translations: { tr: 'https://verbund.example/tr/heft', ar: 'https://verbund.example/ar/heft' },
    },
    {
      id: 'treffen',
      title: 'Netzwerktreffen im Rathaus',
      url: 'https://verbund.example/treffen',
      published: '2026-10-28',
    },
    {
      id: 'alt',
      title: 'Rückblick auf das Jahr 2025',
      text: 'Ein gutes Jahr.',
      published: '2025-12-20',
      archiveAt: '2026-02-01',
    },
    {
      id: 'aelter',
      title: 'Preis für das Elterncafé',
      text: 'Gewonnen.',
      published: '2025-03-04',
      archiveAt: '2025-06-01',
    },
  ],
  links: [
    { url: 'https://www.facebook.com/verbundmusterstadt' },
    { url: 'https://www.instagram.com/verbundmusterstadt' },
    { url: 'https://mastodon.social/@verbund', label: 'Verbund im Fediverse' },
    { url: 'https://video.example/kanal', label: 'Unser Kanal' },
    { url: 'mailto:info@verbund.example' },
  ],
};

/** Where the collection and what it names can be asked for. */
export const collectionRoutes = {
  '/verbund.json': collection,
  '/bild.png': picture,
  '/bild-1.png': picture,
  '/bild-2.png': picture,
};
