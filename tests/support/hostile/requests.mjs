import { writeDirectoryIndex } from '../../../dist/npm/directory-index.js';
import { redirect, respond, STRANGE, tomorrow } from '../network/hostile-server.mjs';

/** Documents that lead to somebody else. */

const all = (extra = {}) => ({
  news: [{ title: 'Nachricht nebenan', published: '2026-11-02' }],
  organizations: [{ id: 'nebenan', name: 'Nebenan' }],
  events: [{ title: 'Termin nebenan', start: tomorrow() }],
  links: [{ url: 'https://www.facebook.com/nebenan', label: 'Profil nebenan' }],
  ...extra,
});
/** What of it must be seen. */
const shown = {
  news: ['Nachricht nebenan'],
  organizations: ['Nebenan'],
  events: ['Termin nebenan'],
  links: ['Profil nebenan'],
};

/** An origin in other words: the same machine, the same port. */
const spellings = (origin) => {
  const { port } = new URL(origin);
  return [
    `http://localhost:${port}`,
    `http://127.1:${port}`,
    `http://0x7f000001:${port}`,
    `http://2130706433:${port}`,
    `http://[::ffff:127.0.0.1]:${port}`,
    `//127.0.0.1:${port}`,
    `\\\\127.0.0.1:${port}`,
    `http:/\t/127.0.0.1:${port}`,
    `http://verein.example@127.0.0.1:${port}`,
  ];
};

function indexElsewhere(third, change) {
  const organizations = Array.from({ length: 40 }, (_, n) => ({ id: `n${n}`, name: `Nebenan ${n}` }));
  const { entry, files } = writeDirectoryIndex({ organizations }, { firstPage: 5, shardSize: 10 });
  const routes = Object.fromEntries([...files].map(([name, text]) => [`/${name}`, text]));
  const document = JSON.parse(entry);
  change({ document, routes, third });
  return { ...routes, '/data.json': document };
}

/** A good index of as many organizations, of the third party. */
const strangeIndex = (path) => {
  const organizations = Array.from({ length: 40 }, (_, n) => ({ id: `n${n}`, name: `${STRANGE} ${n}` }));
  const { files } = writeDirectoryIndex({ organizations }, { firstPage: 5, shardSize: 10 });
  return path === '/index.json' ? [...files].find(([name]) => name.includes('index'))?.[1] : undefined;
};
const indexFile = ({ document }) => `/${new URL(document.directoryIndex.url, 'http://x/').pathname.slice(1)}`;

/** Every place in a record that takes the address of an image or film, and every tag that fetches by itself. */
const images = (at) => ({
  title: 'Nachricht nebenan',
  published: '2026-11-02',
  image: { src: `${at}/1.png`, srcset: `${at}/2.png 2x, ${at}/3.png 300w`, width: 6, height: 4 },
  gallery: [{ src: `${at}/4.png` }, { src: `${at}/5.png`, srcset: `a.png 1x, ${at}/6.png 3x` }],
  html: [
    `<p>Text <img src="${at}/7.png"></p><img title='x src=' alt="y" src="${at}/8.png" srcset="${at}/9.png 2x">`,
    `<img title="> src=x" src="${at}/10.png"><picture><source srcset="${at}/11.png"><img src="${at}/12.png"></picture>`,
    `<video src="${at}/13.png" poster="${at}/14.png" autoplay></video><audio src="${at}/15.png" autoplay></audio>`,
    `<p style="background:url(${at}/16.png)">a</p><style>p { background: url(${at}/17.png) }</style>`,
    `<link rel="stylesheet" href="${at}/18.png"><link rel="preload" as="image" href="${at}/19.png"><base href="${at}/">`,
    `<meta http-equiv="refresh" content="0;url=${at}/20"><iframe src="${at}/21"></iframe><object data="${at}/22"></object>`,
    `<svg><image href="${at}/23.png"/><use href="${at}/24.svg#a"/></svg><table background="${at}/25.png"><tr><td>a</table>`,
    `<input type="image" src="${at}/26.png"><embed src="${at}/27"><a ping="${at}/28" href="https://example.org/">x</a>`,
    `<img src="//${new URL(at).host}/29.png"><img src="\\\\${new URL(at).host}\\30.png"><img src="data:image/svg+xml,<svg>">`,
    `<form action="${at}/31"><button autofocus>x</button></form><script src="${at}/32"></script><img src=x onerror=fetch("${at}/33")>`,
  ].join(''),
});

export default [
  {
    name: 'points with `next` to a third party',
    routes: ({ third }) => ({ '/data.json': all({ next: `${third}/next.json` }) }),
    shown,
    hidden: [STRANGE],
  },
  {
    name: 'points with `next` to a third party in other words',
    sources: Array.from({ length: 9 }, (_, n) => `/${n}.json`),
    kinds: ['news'],
    routes: ({ third }) =>
      Object.fromEntries(
        spellings(third).map((at, n) => [`/${n}.json`, { news: [{ title: `Nebenan ${n}` }], next: `${at}/a` }]),
      ),
    shown: { news: Array.from({ length: 9 }, (_, n) => `Nebenan ${n}`) },
    hidden: [STRANGE],
  },
  {
    name: 'points with `next` to its own address, which redirects to a third party',
    routes: ({ third }) => ({ '/data.json': all({ next: '/2.json' }), '/2.json': redirect(`${third}/next.json`) }),
    shown,
    hidden: [STRANGE],
    isRedirect: true,
  },
  {
    name: 'redirects to a third party',
    sources: ['/301.json', '/302.json', '/303.json', '/307.json', '/308.json'],
    kinds: ['news', 'links'],
    routes: ({ third }) =>
      Object.fromEntries(
        [301, 302, 303, 307, 308].map((status) => [`/${status}.json`, redirect(`${third}/a`, status)]),
      ),
    hidden: [STRANGE],
    isRedirect: true,
  },
  {
    name: 'redirects in circles',
    sources: ['/a.json', '/b.json', '/file.json'],
    kinds: ['news'],
    routes: () => ({
      '/a.json': redirect('/a.json'),
      '/b.json': redirect('/c.json'),
      '/c.json': redirect('/b.json'),
      '/file.json': redirect('file:///etc/passwd'),
    }),
    hidden: ['root:'],
  },
  {
    name: 'names following pages in the words of other formats and in headers, all of a third party',
    sources: ['/posts.json', '/feed.xml', '/json-feed.json', '/tribe.json'],
    kinds: ['news'],
    routes: ({ third }) => ({
      '/posts.json': respond(
        JSON.stringify([
          {
            id: 1,
            link: 'https://example.org/1',
            date_gmt: '2026-11-02T10:00:00',
            title: { rendered: 'Nachricht nebenan' },
          },
        ]),
        { Link: `<${third}/wp-json/wp/v2/posts?page=2>; rel="next"` },
      ),
      '/feed.xml':
        `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>F</title><link rel="next" href="${third}/2"/>` +
        `<entry><id>a</id><title>Eintrag nebenan</title><updated>2026-11-02T10:00:00Z</updated></entry></feed>`,
      '/json-feed.json': {
        version: 'https://jsonfeed.org/version/1.1',
        title: 'F',
        next_url: `${third}/3`,
        items: [{ id: '1', title: 'Beitrag nebenan', content_text: 'a', date_published: '2026-11-02T10:00:00Z' }],
      },
      '/tribe.json': { events: [], next_rest_url: `${third}/4`, news: [], next: `${third}/5` },
    }),
    shown: { news: ['Nachricht nebenan', 'Eintrag nebenan', 'Beitrag nebenan'] },
    hidden: [STRANGE],
  },
  {
    name: 'has the index of its directory elsewhere',
    kinds: ['organizations'],
    thirdServes: strangeIndex,
    routes: ({ third }) =>
      indexElsewhere(third, ({ document }) => (document.directoryIndex.url = `${third}/index.json`)),
    hidden: [STRANGE],
  },
  {
    name: 'has an index of a directory that redirects elsewhere',
    kinds: ['organizations'],
    thirdServes: strangeIndex,
    routes: ({ third }) =>
      indexElsewhere(
        third,
        ({ document, routes }) => (routes[indexFile({ document })] = redirect(`${third}/index.json`)),
      ),
    hidden: [STRANGE],
    isRedirect: true,
  },
  {
    name: 'has the whole records and texts of its directory elsewhere',
    kinds: ['organizations'],
    routes: ({ third }) =>
      indexElsewhere(third, ({ document, routes }) => {
        const name = indexFile({ document });
        const columns = JSON.parse(routes[name]);
        columns.records.url = `${third}/record-{hash}.json`;
        if (columns.texts) columns.texts.url = `${third}/text-{hash}.json`;
        routes[name] = JSON.stringify(columns);
      }),
    opens: { organizations: 'Nebenan 12' },
    hidden: [STRANGE],
  },
  {
    name: 'has images, films and everything that fetches by itself elsewhere',
    kinds: ['news', 'organizations', 'events'],
    routes: ({ third }) => {
      const { title, html, image, gallery, published } = images(third);
      return {
        '/data.json': {
          publisher: { name: 'Nebenan', logo: `${third}/logo.png` },
          feeds: [{ type: 'application/rss+xml', url: `${third}/feed` }],
          news: [{ title, html, image, gallery, published }],
          organizations: [{ name: 'Nebenan', html, image, logo: { src: `${third}/logo.png` } }],
          events: [{ title: 'Termin nebenan', start: tomorrow(), html, image }],
        },
      };
    },
    opens: { news: 'Nachricht nebenan', organizations: 'Nebenan', events: 'Termin nebenan' },
    shown: { news: shown.news, organizations: shown.organizations, events: shown.events },
  },
  {
    name: 'has images in its own name that redirect elsewhere, or are files of this machine',
    kinds: ['news'],
    routes: ({ third }) => ({
      '/data.json': {
        news: [
          { title: 'Nachricht nebenan', published: '2026-11-02', image: { src: '/a.png', width: 6, height: 4 } },
          { title: 'Datei', published: '2026-11-02', image: { src: 'file:///etc/hostname' } },
          { title: 'Andere Datei', published: '2026-11-02', html: '<p>a<img src="file:///etc/hostname"></p>' },
        ],
      },
      '/a.png': redirect(`${third}/a.png`),
    }),
    shown,
    isRedirect: true,
  },
  {
    name: 'has a robots.txt that redirects elsewhere',
    kinds: ['news'],
    routes: ({ third }) => ({ '/robots.txt': redirect(`${third}/robots.txt`), '/data.json': all() }),
    // Whether the source is then read is the reader's choice.
    only: 'collect',
  },
  {
    name: 'has always one more page',
    kinds: ['news', 'links'],
    routes: () => {
      const page = (request, response) => {
        const n = Number(new URL(request.url, 'http://x').searchParams.get('n'));
        response.setHeader('Content-Type', 'application/json');
        response.end(JSON.stringify({ ...(n === 0 ? all() : { news: [], links: [] }), next: `/data.json?n=${n + 1}` }));
      };
      return { '/data.json': page };
    },
    shown: { news: shown.news, links: shown.links },
    mostRequests: 450,
  },
];
