import { isDateTime } from '../../models/time/date-time.js';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** As other languages begin them; what begins alike in English is not here. */
const otherMonths: Readonly<Record<string, number>> = {
  mär: 3,
  mrz: 3,
  mai: 5,
  okt: 10,
  dez: 12,
  fév: 2,
  fev: 2,
  avr: 4,
  aoû: 8,
  déc: 12,
};

/** Minutes east of UTC. */
const zones: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ...{ z: 0, ut: 0, utc: 0, gmt: 0, wet: 0, bst: 60, cet: 60, mez: 60, met: 60, west: 60 },
    ...{ cest: 120, mesz: 120, mest: 120, eet: 120, eest: 180, msk: 180, trt: 180 },
    ...{ est: -300, edt: -240, cst: -360, cdt: -300, mst: -420, mdt: -360, pst: -480, pdt: -420 },
  }),
);

/** The parts of a date as they are written. */
interface Written {
  year: string;
  month: number;
  day: number;
  time?: string | undefined;
  zone?: string | undefined;
}

/**
 * `+0100`, `+01:00`, `+1`, `CET`, `GMT+1` in minutes east of UTC; nothing for a zone that is not
 * known.
 */
function readZone(zone: string | undefined): number | undefined {
  const [, name = '', sign, hours = '', minutes = '0'] =
    /^([a-z]*)(?:([+-])(\d{1,2}):?(\d\d)?)?$/i.exec(zone ?? '') ?? [];
  if (!zone || (!name && !sign)) return undefined;
  const base = name ? zones.get(name.toLowerCase()) : 0;
  if (base === undefined || !sign) return base;
  return base + (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** RFC 822 has two digits, as people wrote them then. */
const readYear = (year: string): number => Number(year) + (year.length > 2 ? 0 : Number(year) < 70 ? 2000 : 1900);

function toIso({ year, month, day, time, zone }: Written): string | undefined {
  const date = new Date(0);
  date.setUTCFullYear(readYear(year), month - 1, day);
  const iso = date.toISOString().slice(0, 10);
  if (!month || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const [, hour = '', minute = '', second = '00'] = /^(\d{1,2}):(\d\d)(?::(\d\d))?/.exec(time ?? '') ?? [];
  if (!hour) return iso;
  const local = `${iso}T${hour.padStart(2, '0')}:${minute}:${second}`;
  const offset = readZone(zone);
  if (!isDateTime(local)) return undefined;
  return offset === undefined
    ? local
    : new Date(Date.parse(`${local}Z`) - offset * 60_000).toISOString().replace('.000', '');
}

const clock = String.raw`(\d{1,2}:\d\d(?::\d\d)?)(?:[.,]\d+)?`;
const zone = String.raw` ?([a-z]{0,5}(?:[+-]\d{1,2}:?(?:\d\d)?)?)`;

/** `Thu, 05 Sep 2002 00:00:01 GMT`, `5. März 2026`, `5-Sep-02 7:00 EST`. */
const dayFirst = new RegExp(
  String.raw`^(?:[^\d,]{1,12},?\s+)?(\d{1,2})\.?[\s-]+(\p{L}{3,9})\.?,?[\s-]+(\d{4}|\d\d)(?:,?\s+${clock}${zone})?`,
  'iu',
);
/** `Sep 5, 2002 00:00 GMT`, `Thu Sep 5 00:00:01 PDT 2002`. */
const monthFirst = new RegExp(
  String.raw`^(?:\p{L}{2,9},?\s+)?(\p{L}{3,9})\.?\s+(\d{1,2})(?:,?\s+(\d{4}))?(?:,?\s+${clock}${zone})?(?:\s+(\d{4}))?$`,
  'iu',
);
/**
 * ISO 8601 and what is like it: `2002-09-05T00:00:01+02:00`, `2002-09`, `20020905`, `2002/9/5
 * 7:00`.
 */
const yearFirst = new RegExp(
  String.raw`^(\d{4})(?:[-/.]?(\d\d?)(?:[-/.]?(\d\d?))?)?(?:[t\s]\s*${clock}${zone})?$`,
  'i',
);
/** `05.09.2002, 7:00 Uhr`. */
const german = new RegExp(
  String.raw`^(?:\p{L}{2,10},?\s+)?(\d{1,2})\.(\d{1,2})\.(\d{4})(?:,?\s+(?:um\s+)?${clock}(?:\s*uhr)?${zone})?`,
  'iu',
);

function readMonth(name: string): number {
  const key = name.slice(0, 3).toLowerCase();
  return months.indexOf(key) + 1 || (otherMonths[key] ?? 0);
}

/**
 * A date, however it is written, as ISO 8601: an instant where it names its zone, else a local time
 * or a day. What is no date gives nothing.
 */
export function readDate(text: string | undefined): string | undefined {
  const date = text?.trim().slice(0, 60).replace(/\s+/g, ' ') ?? '';
  if (isDateTime(date)) return date;
  const iso = yearFirst.exec(date);
  if (iso) {
    const [, year = '', month = '1', day = '1', time, named] = iso;
    return toIso({ year, month: Number(month), day: Number(day), time, zone: named });
  }
  const point = german.exec(date);
  if (point) {
    const [, day, month, year = '', time, named] = point;
    return toIso({ year, month: Number(month), day: Number(day), time, zone: named });
  }
  const [, day, name = '', year = '', time, named] = dayFirst.exec(date) ?? [];
  if (day) return toIso({ year, month: readMonth(name), day: Number(day), time, zone: named });
  const [, word = '', second, early, hour, place, late = ''] = monthFirst.exec(date) ?? [];
  return second && (early ?? late)
    ? toIso({ year: early ?? late, month: readMonth(word), day: Number(second), time: hour, zone: place })
    : undefined;
}
