import { mapIterable } from '../../../models/list.js';
/** Where the pictures of a base map come from. */
export interface Tiles {
  /**
   * Template with `{z}`, `{x}` and `{y}`; `{zz}` is the level in two digits, `{-y}` counts from the
   * south, `{s}` is a, b or c.
   */
  readonly url: string;
  readonly maxZoom: number;
  /** Who is contacted, for visitors who are asked. */
  readonly provider: string;
  /** Who made the map, with a link. */
  readonly attribution: readonly Credit[];
  /** Do the pictures come from the page's own origin? They tell nobody else of its visitors. */
  readonly own: boolean;
  /** What the provider wants to hear of the page. */
  readonly referrerPolicy?: ReferrerPolicy;
}

/** Whose data is seen. */
export interface Credit {
  readonly text: string;
  readonly url?: string;
}

/** A picture of the map: level, column from the west, row from the north. */
export interface TilePlace {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

const BKG = 'Bundesamt für Kartographie und Geodäsie';
const GEODATA = 'https://sgx.geodatenzentrum.de';
const CC = { text: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };

/** The licences ask for the year in which the pictures were fetched. */
const basemap = (layer: string, year: number): Tiles => ({
  url: `${GEODATA}/wmts_basemapde/tile/1.0.0/de_basemapde_web_raster_${layer}/default/GLOBAL_WEBMERCATOR/{zz}/{y}/{x}.png`,
  maxZoom: 19,
  provider: BKG,
  attribution: [{ text: `© GeoBasis-DE / BKG (${year})`, url: 'https://www.bkg.bund.de/' }, CC],
  own: false,
});

const presets: Readonly<Record<string, (year: number) => Tiles>> = {
  'basemap-grey': (year) => basemap('grau', year),
  'basemap-color': (year) => basemap('farbe', year),
  topplus: (year) => ({
    url: `${GEODATA}/wmts_topplus_open/tile/1.0.0/web_light_grau/default/WEBMERCATOR/{zz}/{y}/{x}.png`,
    maxZoom: 18,
    provider: BKG,
    attribution: [
      { text: `© BKG (${year})`, url: 'https://www.bkg.bund.de/' },
      { text: 'dl-de/by-2-0', url: 'https://www.govdata.de/dl-de/by-2-0' },
      { text: 'Datenquellen', url: `${GEODATA}/web_public/gdz/datenquellen/Datenquellen_TopPlusOpen.html` },
    ],
    own: false,
  }),
  osm: () => ({
    url: 'https://tile.openstreetmap.org/{z}/{x}/{y}.png',
    maxZoom: 19,
    provider: 'OpenStreetMap Foundation',
    attribution: [{ text: '© OpenStreetMap contributors', url: 'https://www.openstreetmap.org/copyright' }],
    own: false,
    referrerPolicy: 'origin-when-cross-origin',
  }),
};

const BRACES = /\{([\w-]+)\}/g;

/** Names in braces, while the rest of an address is resolved. */
const HELD = /--(\w+)--/g;

/**
 * What the attribute `tiles` asks for: a preset, a template relative to the page, or nothing
 * (`none`, or what is neither).
 *
 * @param attribution for a template
 * @param year in which the pictures are fetched
 */
export function findTiles(tiles: string, attribution: string | undefined, year: number): Tiles | undefined {
  if (Object.hasOwn(presets, tiles)) return presets[tiles]?.(year);
  const names = new Set(mapIterable(tiles.matchAll(BRACES), ([, name]) => name));
  const isTemplate = (names.has('z') || names.has('zz')) && names.has('x') && (names.has('y') || names.has('-y'));
  const held = tiles.replace(BRACES, (_, name: string) => `--${name.replace('-', 'minus')}--`);
  if (!isTemplate || !URL.canParse(held, document.baseURI)) return undefined;
  const { href, protocol, origin, host } = new URL(held, document.baseURI);
  if (!/^https?:$/.test(protocol)) return undefined;
  return {
    url: href.replace(HELD, (_, name: string) => `{${name.replace('minus', '-')}}`),
    maxZoom: 19,
    provider: host.replace(/--\w+--\./, ''),
    attribution: attribution ? [{ text: attribution }] : [],
    own: origin === location.origin,
  };
}

/** The address of one picture. */
export function tileAddress({ url }: Tiles, { z, x, y }: TilePlace): string {
  const parts: Record<string, string | number> = {
    z,
    zz: String(z).padStart(2, '0'),
    x,
    y,
    '-y': 2 ** z - 1 - y,
    s: 'abc'[(x + y) % 3] ?? 'a',
    r: devicePixelRatio > 1 ? '@2x' : '',
  };
  return url.replace(BRACES, (all, name: string) => String(parts[name] ?? all));
}
