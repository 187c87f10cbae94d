import { foldText } from '../../i18n/format/fold-text.js';
import type { EventFieldName } from './event-field-names.js';
import { readImageAddress, readWebAddress } from '../fields/read-contact.js';
import { isBlank, readCount, readHtml, readList, readText, type Note } from './read-fields.js';
import { readLocation } from '../fields/read-location.js';
import type { Slot } from './read-mapping.js';
import { readDegrees, readPoint } from '../fields/read-point.js';
import { readWhen } from '../fields/read-when.js';
import { languageTag } from './words-to-codes.js';

type Cells = ReadonlyMap<EventFieldName, { value: string; name: string }>;
type Json = Record<string, unknown>;

const statuses: Record<string, readonly string[]> = {
  cancelled: ['cancelled', 'canceled', 'abgesagt', 'entfallt', 'fallt aus', 'ausgefallen', 'storniert'],
  postponed: ['postponed', 'verschoben'],
  tentative: ['tentative', 'vorlaufig', 'geplant', 'unter vorbehalt', 'in planung'],
  confirmed: ['confirmed', 'bestatigt', 'findet statt', 'fest', 'ja', 'ok'],
};

const dateExpected =
  'a day such as 31.12.2026, with a time such as 18:00 Uhr; a line of its own for every further date';

/** The fields of an object that have a value; nothing when none has. */
function filled(values: Json): Json | undefined {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return entries.length ? Object.fromEntries(entries) : undefined;
}

function readPlace(cells: Cells): Json | undefined {
  const text = (field: EventFieldName) => cells.get(field)?.value;
  const [street, postalCode, city] = (['street', 'postalCode', 'city'] as const).map((part) =>
    text(`place.address.${part}`),
  );
  const whole = text('place');
  // "Ort" alone may be a whole place.
  if (!whole && !street && !postalCode && !text('address')) return city ? readLocation(city) : undefined;
  const own = filled({ street, postalCode, city });
  const { address, ...place }: ReturnType<typeof readLocation> = whole ? readLocation(whole) : {};
  return filled({ ...place, address: own ?? text('address') ?? address });
}

function readRegistration(cells: Cells, note: Note): Json | undefined {
  const { value = '', name = '' } = cells.get('registration') ?? {};
  const email = value
    .split(/[\s<>,;]+/)
    .map((word) => /^[^@]+@[^@]+\.[a-z]{2,}/i.exec(word)?.[0])
    .find(Boolean);
  const [phone] = /(?:\+|0)[\d\s/()-]{5,}\d/.exec(email ? '' : value) ?? [];
  const url = email || phone ? undefined : readWebAddress(value);
  if (
    value &&
    !email &&
    !phone &&
    !url &&
    !/^(ja|nein|nicht (notig|erforderlich)|erforderlich|x)$/.test(foldText(value))
  )
    note(name, 'the address, e-mail address or phone number for registration', value);
  const closing = cells.get('registration.closesAt');
  const closesAt = closing && readWhen({ start: closing.value })?.start;
  if (closing && !closesAt) note(closing.name, 'a day such as 31.12.2026', closing.value);
  const seats = cells.get('registration.capacity');
  const capacity = seats && readCount(seats.value);
  if (seats && capacity === undefined) note(seats.name, 'a number of 0 or more', seats.value);
  return filled({ email, phone, url, closesAt, capacity });
}

function readAddressOf(cells: Cells, field: EventFieldName, note: Note): string | undefined {
  const cell = cells.get(field);
  if (!cell) return undefined;
  const read = field === 'image' ? readImageAddress : readWebAddress;
  const url = read(cell.value);
  if (!url) note(cell.name, 'the address of a page or an image', cell.value);
  return url;
}

function readStatus(cells: Cells, note: Note): string | undefined {
  const cell = cells.get('status');
  if (!cell) return undefined;
  const word = foldText(cell.value).trim();
  const status = Object.keys(statuses).find((key) => statuses[key]?.includes(word));
  if (!status) note(cell.name, 'abgesagt, verschoben, vorläufig or bestätigt', cell.value);
  return status;
}

function readGeo(cells: Cells, note: Note): unknown {
  const [lat, lon] = [cells.get('geo.lat'), cells.get('geo.lon')];
  if (!lat || !lon) return undefined;
  const geo = readPoint(readDegrees(lat.value), readDegrees(lon.value));
  if (!geo)
    note(
      `${lat.name}, ${lon.name}`,
      'a latitude from -90 to 90 and a longitude from -180 to 180',
      `${lat.value}, ${lon.value}`,
    );
  return geo;
}

function readWhenOf(cells: Cells, note: Note): Json {
  const text = (field: EventFieldName) => cells.get(field)?.value;
  const start = cells.get('start') ?? { value: '', name: '' };
  const rest = { startTime: text('startTime'), end: text('end'), endTime: text('endTime') };
  const when = readWhen({ start: start.value, ...rest });
  if (when) return { ...when };
  // The beginning alone may be right.
  const alone = readWhen({ start: start.value });
  if (!alone) {
    note(start.name, dateExpected, start.value);
    return {};
  }
  const wrong = (['startTime', 'end', 'endTime'] as const).flatMap((field) => cells.get(field) ?? []);
  note(
    wrong.map(({ name }) => name).join(', '),
    'a time such as 18:00 Uhr, and an end after the beginning',
    wrong.map(({ value }) => value).join(', '),
  );
  return { ...alone };
}

/**
 * Makes an event of cells, in the shape of the endpoint's description. Of several columns for one
 * field the first that is not blank counts. A value that cannot be used is left out and noted; an
 * event whose day cannot be made out is left out altogether.
 */
export function readEventFields(
  slots: readonly Slot<EventFieldName>[],
  valueAt: (slot: Slot<EventFieldName>) => unknown,
  note: Note,
): Json | undefined {
  const cells = new Map<EventFieldName, { value: string; name: string }>();
  for (const slot of slots) {
    const value = valueAt(slot);
    if (!isBlank(value) && !cells.has(slot.field))
      cells.set(slot.field, { value: (slot.field === 'html' ? readHtml : readText)(value) ?? '', name: slot.name });
  }
  const when = readWhenOf(cells, note);
  if (when['start'] === undefined) return undefined;
  const text = (field: EventFieldName) => cells.get(field)?.value;
  const contact = filled({
    name: text('organizer.contact.name'),
    phone: text('organizer.contact.phone'),
    email: text('organizer.contact.email'),
  });
  const geo = readGeo(cells, note);
  const place = readPlace(cells);
  const categories = cells.get('categories');
  return filled({
    id: text('id'),
    title: text('title'),
    summary: text('summary'),
    text: text('text'),
    html: text('html'),
    ...when,
    status: readStatus(cells, note),
    place: place || geo ? filled({ ...place, geo }) : undefined,
    onlineUrl: readAddressOf(cells, 'onlineUrl', note),
    url: readAddressOf(cells, 'url', note),
    organizer: filled({ name: text('organizer.name'), contact }),
    categories: categories && readList(categories.value),
    language: languageTag(text('language') ?? ''),
    cost: text('cost'),
    audience: text('audience'),
    registration: readRegistration(cells, note),
    image: readAddressOf(cells, 'image', note),
  });
}
