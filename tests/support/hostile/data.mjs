import { respond, STRANGE, tomorrow } from '../network/hostile-server.mjs';

/** Documents that rewrite others, pretend to be code, or lie about the past. */

/** What the good source says; an attack that reuses its names must not change a word of it. */
export const good = {
  language: 'de',
  publisher: { name: 'Stadt Musterstadt' },
  news: [
    {
      id: 'rat',
      url: 'https://stadt.example/rat',
      title: 'Gute Nachricht',
      text: 'Der Rat tagt.',
      pinned: true,
      published: '2026-11-20',
    },
    { id: 'bad', title: 'Gute zweite Nachricht', text: 'Das Bad öffnet.', pinned: true, published: '2026-11-19' },
  ],
  organizations: [
    { id: 'chor', name: 'Achtsamer guter Chor', address: { city: 'Rheine' }, geo: { lat: 52.28, lon: 7.44 } },
    { id: 'tanz', name: 'Achtsame gute Tanzgruppe', address: { city: 'Essen' } },
  ],
  events: [
    { id: 'fest', title: 'Gutes Fest', start: `${tomorrow()}T00:10`, place: { name: 'Markt' } },
    { id: 'probe', title: 'Gute Probe', start: `${tomorrow()}T00:20` },
  ],
  links: [{ url: 'https://www.facebook.com/gut', label: 'Gutes Profil' }],
};

/** The good records again, with other words. */
const stolen = (change) =>
  Object.fromEntries(
    ['news', 'organizations', 'events', 'links'].map((kind) => [
      kind,
      good[kind].map((record) => change(record, kind)),
    ]),
  );
const words = { title: STRANGE, name: STRANGE, summary: STRANGE.repeat(50), text: STRANGE.repeat(50) };
const rewrite = ({ title, name, label, ...record }, more) => ({
  ...record,
  ...words,
  ...(title ? { title: STRANGE } : {}),
  ...(name ? { name: STRANGE } : {}),
  ...(label ? { label: STRANGE } : {}),
  modified: '2099-01-01T00:00:00Z',
  ...more,
});

const danger = ['javascript', 'window.executed = true'].join(':');
const markup = [
  '<script>window.executed = true</script>',
  '<img src=x onerror="window.executed = true">',
  '<svg onload="window.executed = true"><script>window.executed = true</script></svg>',
  `<a href="${danger}">a</a><a href="&#106;avascript:window.executed=true">b</a><a href="java\tscript:window.executed=true">c</a>`,
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=window.executed=true&gt;">',
  '<noscript><p title="</noscript><img src=x onerror=window.executed=true>">',
  '<form id="body" name="body"><input name="attributes"><input name="nodeName"></form><img name="getElementById">',
  '<template><script>window.executed = true</script></template><details open ontoggle="window.executed = true">',
  '<iframe srcdoc="<script>parent.executed = true</script>"></iframe><object data="data:text/html,x"></object>',
  '<style>@import "//evil.example/x"; * { display: none }</style><base href="https://evil.example/">',
  '<div x-init="window.executed = true" data-verbund="news" hx-get="/x" onclick="window.executed = true">x</div>',
].join('');

const controls = '\u0000\u0007\u001b[31m\u001b]0;x\u0007\u202e\u2066\r\n::error::Böse\n::set-output name=a::b\u009b31m';

export default [
  {
    name: 'reuses the ids of another source, newer than all',
    routes: () => ({
      '/data.json': {
        generated: '2099-01-01T00:00:00Z',
        ...stolen((record) => rewrite(record, { url: 'https://evil.example/' })),
      },
    }),
    isSecond: true,
    // Its own records may stay; those of the other must not have changed.
    keeps: true,
  },
  {
    name: 'reuses the ids and addresses of another source, newer than all',
    routes: () => ({ '/data.json': { generated: '2099-01-01T00:00:00Z', ...stolen((record) => rewrite(record)) } }),
    isSecond: true,
    keeps: true,
  },
  {
    name: 'names everything as what every object has',
    routes: () => {
      const names = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', 'then'];
      const poisoned = '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}';
      const records = names.map((id) => ({
        id,
        title: 'Nachricht nebenan',
        published: '2026-11-02',
        categories: names,
        source: { name: id },
      }));
      const json = JSON.stringify({
        vocab: { categories: Object.fromEntries(names.map((name) => [name, name])) },
        news: records,
        organizations: names.map((id) => ({
          id,
          name: 'Nebenan',
          origins: names,
          offers: names,
          memberOf: names,
          address: { city: id },
        })),
        events: names.map((id) => ({
          id,
          title: 'Termin nebenan',
          start: tomorrow(),
          categories: names,
          series: { id },
        })),
        links: names.map((network) => ({ network, url: `https://example.org/${network}`, label: 'Profil nebenan' })),
      });
      return {
        '/data.json': `${poisoned},"vocab":{"categories":{"__proto__":{"polluted":true}}},${json.slice(1, -1)}}`,
      };
    },
    shown: {
      news: ['Nachricht nebenan'],
      organizations: ['Nebenan'],
      events: ['Termin nebenan'],
      links: ['Profil nebenan'],
    },
  },
  {
    name: 'writes markup and code wherever there is a text',
    routes: () => ({
      '/data.json': {
        publisher: { name: markup, url: danger, description: markup },
        license: { text: markup, url: danger },
        news: [
          {
            title: 'Nachricht nebenan',
            summary: markup,
            html: markup,
            published: '2026-11-02',
            url: danger,
            image: { src: danger, alt: markup, credit: markup },
          },
          {
            title: markup,
            text: markup,
            published: '2026-11-02',
            source: { name: markup, url: danger },
            attachments: [{ url: danger, title: markup }],
          },
        ],
        organizations: [
          {
            name: 'Nebenan',
            html: markup,
            website: danger,
            contact: { email: markup, phone: markup, url: danger },
            links: [{ url: danger }],
          },
        ],
        events: [
          {
            title: 'Termin nebenan',
            start: tomorrow(),
            html: markup,
            onlineUrl: danger,
            place: { name: markup },
            registration: { url: danger, email: markup },
          },
        ],
        links: [
          { url: danger, label: markup },
          { url: 'https://www.facebook.com/x', label: 'Profil nebenan', handle: markup },
        ],
      },
    }),
    opens: { news: 'Nachricht nebenan', organizations: 'Nebenan', events: 'Termin nebenan' },
    shown: {
      news: ['Nachricht nebenan'],
      organizations: ['Nebenan'],
      events: ['Termin nebenan'],
      links: ['Profil nebenan'],
    },
  },
  {
    name: 'writes control characters and commands of terminals',
    routes: () => ({
      '/data.json': {
        [controls]: 1,
        publisher: { name: controls, url: controls },
        news: [
          { title: 'Nachricht nebenan', published: '2026-11-02', image: { src: `ftp://${controls}` } },
          { title: `A${controls}`, published: controls, url: controls },
          { title: 7, [controls]: controls, id: controls },
        ],
        organizations: [{ name: 'Nebenan', website: controls }, { name: [controls] }],
        events: [
          { title: 'Termin nebenan', start: tomorrow() },
          { title: 'B', start: controls, timeZone: controls },
        ],
        links: [{ url: 'https://www.facebook.com/nebenan', label: 'Profil nebenan' }, { url: controls }],
      },
    }),
    shown: {
      news: ['Nachricht nebenan'],
      organizations: ['Nebenan'],
      events: ['Termin nebenan'],
      links: ['Profil nebenan'],
    },
  },
  {
    name: 'claims impossible numbers',
    routes: () => ({
      '/data.json': {
        news: [
          { title: 'Nachricht nebenan', published: '2026-11-02', image: { src: 'a.png', width: 1e9, height: 1 } },
          {
            title: 'B',
            published: '2026-11-02',
            image: { src: 'a.png', width: -1, height: 1e308 },
            attachments: [{ url: 'a.pdf', bytes: 1e308 }],
          },
        ],
        organizations: [
          { name: 'Nebenan', geo: { lat: 90, lon: 180 }, members: 1e308, founded: -1e21 },
          { name: 'C', geo: { lat: 1e308, lon: -1e308 } },
          { name: 'D', geo: { lat: '52', lon: [] } },
        ],
        events: [
          { title: 'Termin nebenan', start: tomorrow() },
          { title: 'E', start: tomorrow(), registration: { capacity: 1e308, remaining: -1e308 } },
        ],
        links: [{ url: `https://example.org/${'x'.repeat(100_000)}`, label: 'Profil nebenan' }],
      },
    }),
    shown: { news: ['Nachricht nebenan'], organizations: ['Nebenan'], events: ['Termin nebenan'] },
  },
  {
    name: 'refers in circles',
    routes: () => ({
      '/data.json': {
        news: Array.from({ length: 300 }, (_, n) => ({
          id: `n${n}`,
          title: n ? `Kreis ${n}` : 'Nachricht nebenan',
          published: n ? '2026-11-01' : '2026-11-02',
          related: Array.from({ length: 300 }, (_, m) => `n${m}`),
        })),
        organizations: Array.from({ length: 300 }, (_, n) => ({
          id: `o${n}`,
          name: n ? `Ortskreis ${n}` : 'Nebenan',
          memberOf: [`o${(n + 1) % 300}`, `o${n}`],
        })),
        events: [{ id: 'e', title: 'Termin nebenan', start: tomorrow(), series: { id: 'e' }, organizer: { id: 'e' } }],
        links: [{ url: 'https://www.facebook.com/nebenan', label: 'Profil nebenan' }],
      },
    }),
    opens: { news: 'Nachricht nebenan', organizations: 'Nebenan' },
    shown: {
      news: ['Nachricht nebenan'],
      organizations: ['Nebenan'],
      events: ['Termin nebenan'],
      links: ['Profil nebenan'],
    },
  },
  {
    name: 'has nothing any more after 500 records',
    kinds: ['news'],
    only: 'collect',
    routes: () => {
      let asked = 0;
      const many = Array.from({ length: 500 }, (_, n) => ({
        id: `n${n}`,
        title: n ? `Nr. ${n}` : 'Nachricht nebenan',
        published: '2026-11-02',
      }));
      return {
        '/data.json': (request, response) => respond(JSON.stringify({ news: asked++ ? [] : many }))(request, response),
      };
    },
    runs: 2,
    shown: { news: ['Nachricht nebenan'] },
  },
];
