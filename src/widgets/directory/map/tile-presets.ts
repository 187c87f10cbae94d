/** Where the pictures of a base map come from. */
export interface Tiles {
  /** Template with `{z}`, `{x}` and `{y}`; `{zz}` is the level in two digits. */
  readonly url: string;
  readonly maxZoom: number;
  /** Who is contacted, for visitors who are asked. */
  readonly provider: string;
  /** Who made the map, with a link. */
  readonly attribution: readonly { text: string; url?: string }[];
  /** What the provider wants to hear of the page. */
  readonly referrerPolicy?: ReferrerPolicy;
}

const YEAR = new Date().getFullYear();
const BKG = 'Bundesamt für Kartographie und Geodäsie';
const CC = { text: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };

const basemap = (layer: string): Tiles => ({
  url: `https://sgx.geodatenzentrum.de/wmts_basemapde/tile/1.0.0/de_basemapde_web_raster_${layer}/default/GLOBAL_WEBMERCATOR/{zz}/{y}/{x}.png`,
  maxZoom: 19,
  provider: BKG,
  attribution: [{ text: `© GeoBasis-DE / BKG ${YEAR}`, url: 'https://basemap.de/' }, CC],
});

const presets: Readonly<Record<string, Tiles>> = {
  'basemap-grey': basemap('grau'),
  'basemap-color': basemap('farbe'),
  topplus: {
    url: 'https://sgx.geodatenzentrum.de/wmts_topplus_open/tile/1.0.0/web_light_grau/default/WEBMERCATOR/{zz}/{y}/{x}.png',
    maxZoom: 18,
    provider: BKG,
    attribution: [
      { text: `© BKG ${YEAR}` },
      { text: 'dl-de/by-2-0', url: 'https://www.govdata.de/dl-de/by-2-0' },
      {
        text: 'Datenquellen',
        url: 'https://sgx.geodatenzentrum.de/web_public/gdz/datenquellen/Datenquellen_TopPlusOpen.html',
      },
    ],
  },
  osm: {
    url: 'https://tile.openstreetmap.org/{z}/{x}/{y}.png',
    maxZoom: 19,
    provider: 'OpenStreetMap Foundation',
    attribution: [{ text: '© OpenStreetMap contributors', url: 'https://www.openstreetmap.org/copyright' }],
    referrerPolicy: 'origin-when-cross-origin',
  },
};

/**
 * What the attribute `tiles` asks for: a preset, a template, or nothing (`none`, or what is neither).
 *
 * @param attribution for a template
 */
export function findTiles(tiles: string, attribution: string | undefined): Tiles | undefined {
  if (Object.hasOwn(presets, tiles)) return presets[tiles];
  if (!/\{z+\}/.test(tiles) || !tiles.includes('{x}') || !tiles.includes('{y}')) return undefined;
  const url = new URL(tiles.replace(/\{(\w+)\}/g, '__$1__'), document.baseURI);
  return {
    url: url.href.replace(/__(\w+?)__/g, '{$1}'),
    maxZoom: 19,
    provider: url.hostname,
    attribution: attribution ? [{ text: attribution }] : [],
  };
}

/** Tiles of the page's own origin tell nobody else of its visitors. */
export const isOwnOrigin = ({ url }: Tiles): boolean => new URL(url).origin === location.origin;
