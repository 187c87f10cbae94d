import { decodeHTMLStrict } from 'entities/decode';
import { firstWords, plainText } from '../shared/plain-text.js';
import { splitTexts, unescapeText, type ContentLine } from './content-line.js';
import { readFiles } from './read-files.js';
import type { Report } from './read-recurrence.js';
import { readWhen } from './read-when.js';
import { conferenceNames, readWhere } from './read-where.js';
import type { Zones } from './read-zones.js';

/** The properties that are read; whom an event invites and reminds is nobody's business. */
export const eventProperties: ReadonlySet<string> = new Set([
  ...'UID DTSTART DTEND DURATION SUMMARY DESCRIPTION X-ALT-DESC LOCATION GEO X-APPLE-STRUCTURED-LOCATION URL STATUS'.split(
    ' ',
  ),
  ...'CATEGORIES ORGANIZER ATTACH IMAGE RRULE EXRULE RDATE EXDATE RECURRENCE-ID SEQUENCE X-MICROSOFT-CDO-ALLDAYEVENT'.split(
    ' ',
  ),
  ...conferenceNames,
]);

/** What an event is read with. */
export interface EventContext {
  /** Line of its `BEGIN:VEVENT`. */
  line: number;
  zones: Zones;
  /** The whole calendar calls its events off. */
  cancelled: boolean;
  report: Report;
  /** The title of the series, for a date of it that has none of its own. */
  titleOf: (uid: string) => string | undefined;
}

const statuses = ['confirmed', 'tentative', 'cancelled'];

/**
 * An event in the shape of the endpoint; `undefined` when it lacks a start or a title, which is
 * reported.
 */
export function readEvent(
  properties: readonly ContentLine[],
  { line, zones, cancelled, report, titleOf }: EventContext,
): Record<string, unknown> | undefined {
  const textOf = (name: string) => {
    const property = properties.find((one) => one.name === name);
    return property && (decodeHTMLStrict(unescapeText(property.value)) || undefined);
  };
  const uid = properties.find(({ name }) => name === 'UID')?.value.trim();
  const when = readWhen(properties, line, zones, report);
  if (!when) return undefined;
  const body = readBody(properties);
  const summary = textOf('SUMMARY') ?? (uid && titleOf(uid));
  const title = (summary ?? firstWords(body.text ?? plainText(body.html ?? ''), 80)).replace(/\s+/g, ' ');
  if (!title) {
    report(line, 'an event with SUMMARY, its title', undefined);
    return undefined;
  }
  // Some programs write it as Americans do.
  const status = cancelled
    ? 'cancelled'
    : textOf('STATUS')
        ?.toLowerCase()
        .replace(/^canceled$/, 'cancelled');
  const url = properties.find(({ name }) => name === 'URL')?.value.trim();
  const categories = properties.filter(({ name }) => name === 'CATEGORIES').flatMap(({ value }) => splitTexts(value));
  return {
    id: uid || undefined,
    url: url && !/\s/.test(url) ? url : undefined,
    title,
    ...body,
    ...when,
    status: statuses.find((one) => one === status),
    ...readWhere(properties),
    organizer: readOrganizer(properties.find(({ name }) => name === 'ORGANIZER')),
    categories: categories.length ? [...new Set(categories.map(decodeHTMLStrict))] : undefined,
    language: readLanguage(properties.find(({ name }) => name === 'SUMMARY')?.params['LANGUAGE']),
    ...readFiles(properties),
  };
}

/**
 * Tags that people mean as such; Google and many sites write HTML where the standard has plain
 * text.
 */
const tag = /<(?:a\s[^<>]*|br\s*\/?|\/?(?:p|b|strong|em|i|u|ul|ol|li|div|span|h[1-6])(?:\s[^<>]*)?)>/i;

/**
 * The body: HTML where a property says so or it is plain from its tags, else text. HTML is cleaned
 * where it is shown.
 */
function readBody(properties: readonly ContentLine[]): { html?: string; text?: string } {
  const description = properties.find(({ name, value }) => name === 'DESCRIPTION' && value.trim());
  const alternative = properties.find(
    ({ name, params, value }) => name === 'X-ALT-DESC' && /html/i.test(params['FMTTYPE'] ?? 'html') && value.trim(),
  );
  const [, inline] = /^data:text\/html[^,]*,(.*)$/is.exec(description?.params['ALTREP'] ?? '') ?? [];
  const written = unescapeText(description?.value ?? '');
  const html = alternative ? unescapeText(alternative.value) : decodeAddress(inline);
  if (html && tag.test(html) && plainText(html)) return { html };
  if (tag.test(written)) return { html: written.replace(/\n/g, '<br>') };
  return written ? { text: decodeHTMLStrict(written) } : {};
}

function decodeAddress(text: string | undefined): string | undefined {
  try {
    return text && decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** Addresses that are nobody's. */
const nobody = /@group\.calendar\.google\.com$|^unknownorganizer@|no-?reply|^invalid|nomail/i;

function readOrganizer(property: ContentLine | undefined): object | undefined {
  if (!property) return undefined;
  const value = property.value.trim();
  const email = /^mailto:(?:\/\/)?([^\s@]+@[^\s@?]+)/i.exec(value)?.[1];
  const name = decodeHTMLStrict(property.params['CN']?.trim() ?? '') || undefined;
  const shown = email && !nobody.test(email) ? email : undefined;
  const url = /^https?:/i.test(value) ? value : undefined;
  if (!name && !shown && !url) return undefined;
  return { name: name === email ? undefined : name, url, contact: shown ? { email: shown } : undefined };
}

function readLanguage(tagged: string | undefined): string | undefined {
  return tagged && /^[a-z]{2,3}([-_][a-z\d]{2,8})*$/i.test(tagged) ? tagged : undefined;
}
