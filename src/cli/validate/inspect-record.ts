import { sample } from '../../models/schema/describe-fault.js';
import type { Geo } from '../../models/parts/geo.js';
import type { RecordKindName } from '../../models/records/record-kind.js';
import { warn, type Finding } from './finding.js';

/** Germany, generously, in degrees. */
const country = { south: 47.2, north: 55.1, west: 5.8, east: 15.1 };

type Fields = Readonly<Record<string, unknown>>;
const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {});

/** Fields that hold a link, and those that hold what the browser loads by itself. */
const links = new Set(['url', 'website', 'onlineUrl']);
const sources = new Set(['src']);

/**
 * What works but harms in a record that fits its schema and whose addresses are still as they were
 * written.
 */
export function inspectRecord(kind: RecordKindName, record: object, path: string, base: string): Finding[] {
  const findings: Finding[] = [];
  const fields = record as Fields;
  if (kind === 'news' && fields['published'] === undefined) {
    findings.push(
      warn('no-date', path, 'has no `published`: it stands after all that have a date and never gets into the archive'),
    );
  }
  walk(record, path, (value, place) => {
    if (typeof value['src'] === 'string') findings.push(...inspectImage(value, place));
    for (const [key, address] of Object.entries(value)) {
      if (typeof address !== 'string') continue;
      if (links.has(key) || sources.has(key))
        findings.push(...inspectAddress(address, `${place}.${key}`, base, sources.has(key)));
      if (key === 'html') findings.push(...inspectHtml(address, `${place}.${key}`, base));
    }
    const geo = fieldsOf(value['geo']);
    if (typeof geo['lat'] === 'number') findings.push(...inspectPin(geo as unknown as Geo, value, `${place}.geo`));
  });
  return findings;
}

function walk(value: object, path: string, visit: (value: Fields, path: string) => void): void {
  if (!Array.isArray(value)) visit(value as Fields, path);
  for (const [key, part] of Object.entries(value)) {
    if (typeof part !== 'object' || part === null) continue;
    walk(part as object, Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`, visit);
  }
}

function inspectImage(image: Fields, path: string): Finding[] {
  const findings: Finding[] = [];
  if (image['alt'] === undefined && !path.endsWith('.logo')) {
    findings.push(
      warn(
        'image-without-alt',
        path,
        'has no `alt`: say what is on it, or "" where it only decorates',
        sample(image['src']),
      ),
    );
  }
  if (image['width'] === undefined || image['height'] === undefined) {
    findings.push(
      warn(
        'image-without-size',
        path,
        'has no `width` and `height`: the page jumps when it arrives',
        sample(image['src']),
      ),
    );
  }
  return findings;
}

function inspectAddress(address: string, path: string, base: string, isLoaded: boolean): Finding[] {
  const written = address.trim();
  if (isLoaded && /^http:/i.test(written) && base.startsWith('https:')) {
    return [warn('mixed-content', path, 'is loaded by http: a page on https does not show it', sample(address))];
  }
  if (!leavesSite(written, base)) return [];
  return [
    warn(
      'leaves-site',
      path,
      'is relative, but leads out of the site that the document is on: write it in full',
      sample(address),
    ),
  ];
}

/** `//other.example/x`, or more steps up than there are folders. */
function leavesSite(address: string, base: string): boolean {
  if (/^[a-z][a-z\d+.-]*:/i.test(address) || /^www\./i.test(address)) return false;
  if (/^[\\/]{2}/.test(address))
    return URL.canParse(address, base) && new URL(address, base).host !== new URL(base).host;
  const [path = ''] = address.split(/[?#]/);
  let depth = path.startsWith('/') ? 0 : new URL(base).pathname.split('/').length - 2;
  for (const step of path.split('/')) {
    if (step === '..') depth -= 1;
    else if (step && step !== '.') depth += 1;
    if (depth < 0) return true;
  }
  return false;
}

function inspectHtml(html: string, path: string, base: string): Finding[] {
  const findings: Finding[] = [];
  for (const [tag] of html.matchAll(/<img\b[^<>]*>/gi)) {
    const src = /\ssrc\s*=\s*["']?([^"'\s>]*)/i.exec(tag)?.[1] ?? '';
    if (!/\salt\s*=/i.test(tag))
      findings.push(warn('image-without-alt', path, 'has an <img> without alt', sample(src)));
    if (!/\swidth\s*=/i.test(tag) || !/\sheight\s*=/i.test(tag))
      findings.push(warn('image-without-size', path, 'has an <img> without width and height', sample(src)));
    findings.push(...inspectAddress(src, path, base, true));
  }
  return findings;
}

function inspectPin({ lat, lon }: Geo, holder: Fields, path: string): Finding[] {
  const address = fieldsOf(holder['address']);
  const isAbroad =
    typeof address['country'] === 'string' && !/^(de|deutschland|germany)$/i.test(address['country'].trim());
  const isInside = (a: number, b: number) =>
    a >= country.south && a <= country.north && b >= country.west && b <= country.east;
  if (isAbroad || isInside(lat, lon)) return [];
  const hint = isInside(lon, lat) ? ': latitude and longitude are swapped' : '';
  return [warn('outside-country', path, `is not in Germany${hint}`, `${lat}, ${lon}`)];
}
