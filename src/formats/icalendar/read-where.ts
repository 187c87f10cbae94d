import { decodeHTMLStrict } from 'entities/decode';
import { readLocation } from '../fields/read-location.js';
import { readPoint } from '../fields/read-point.js';
import type { ContentLine } from './content-line.js';
import { unescapeText } from './content-line.js';

/** Where an event is, in the shape of the endpoint. */
export interface Where {
  place?: { name?: string; address?: object; geo?: object | undefined };
  onlineUrl?: string;
  mode?: 'online' | 'hybrid';
}

/** Where software puts the address of a meeting: the standard (RFC 7986), Google, Outlook. */
export const conferenceNames = [
  'CONFERENCE',
  'X-GOOGLE-CONFERENCE',
  'X-MICROSOFT-SKYPETEAMSMEETINGURL',
  'X-MICROSOFT-ONLINEMEETINGEXTERNALLINK',
];

const isWeb = (text: string) => /^https?:\/\/\S+$/i.test(text);
/** What people and programs write as the place when there is none. */
const onlineOnly =
  /^(?:(?:online|virtuell|digital|zoom|webex|jitsi|bigbluebutton|videokonferenz|microsoft teams|ms teams|google meet)[\s-]*(?:meeting|besprechung|konferenz|veranstaltung|event)?)$/i;

/** Reads place, point and link. An event with a link and a place is on in both. */
export function readWhere(properties: readonly ContentLine[]): Where {
  const location = decodeHTMLStrict(unescapeText(properties.find(({ name }) => name === 'LOCATION')?.value ?? ''));
  const links = properties.filter(({ name }) => conferenceNames.includes(name)).map(({ value }) => value.trim());
  const onlineUrl = [...links, location].find(isWeb);
  const hasPlace = location && !isWeb(location) && !onlineOnly.test(location);
  const geo = readGeo(properties);
  return {
    ...((hasPlace || geo) && { place: { ...(hasPlace && readLocation(location)), geo } }),
    ...(onlineUrl && { onlineUrl }),
    ...(onlineUrl && { mode: hasPlace ? 'hybrid' : 'online' }),
    ...(!onlineUrl && onlineOnly.test(location) && { mode: 'online' }),
  };
}

function readGeo(properties: readonly ContentLine[]): object | undefined {
  for (const { name, value } of properties) {
    const [, lat, lon] =
      (name === 'GEO' && /^\s*([-+.\d]+)\s*[;,]\s*([-+.\d]+)\s*$/.exec(value.replaceAll('\\', ''))) ||
      (name === 'X-APPLE-STRUCTURED-LOCATION' && /^geo:([-+.\d]+),([-+.\d]+)/i.exec(value)) ||
      [];
    const point = lat && lon ? readPoint(Number(lat), Number(lon)) : undefined;
    if (point) return point;
  }
  return undefined;
}
