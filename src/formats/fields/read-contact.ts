import { safeImageUrl, safeUrl } from '../../safety/safe-url.js';
import { foldName } from '../tables/index-names.js';
import { makeList } from '../../models/list.js';

/** To see whether an address is safe; it is made absolute later, against that of its document. */
const anywhere = 'https://example.org/';

/** A host such as `verein-rheine.de`, with or without a path; not a file such as `verein.html`. */
const bareHost = /^(?:[\p{L}\p{N}-]+\.)+(?!(?:html?|php|aspx?|pdf|json)\b)\p{L}{2,}(?:[/?#:]|$)/u;

/** The address of a website: people leave out how it begins, and add words or a second one. */
export function readWebAddress(text: string | undefined): string | undefined {
  const [first = ''] = text?.split(/[\s;]+|,(?=\s|$)/) ?? [];
  const address = bareHost.test(first) ? `https://${first}` : first;
  return /[./]/.test(address) && safeUrl(address, anywhere) ? address : undefined;
}

/** An e-mail address, without the name before it, and what a link to it begins with. */
export function readEmail(text: string | undefined): string | undefined {
  const [, inside = text] = /<([^<>\s@]+@[^<>\s@]+)>/.exec(text ?? '') ?? [];
  return inside?.replace(/^mailto:/i, '').trim() || undefined;
}

/** The address of an image. */
export function readImageAddress(text: string | undefined): string | undefined {
  return text && safeImageUrl(text, anywhere) ? text : undefined;
}

/** Where the profiles of a network begin. */
const profiles: Record<string, string> = {
  facebook: 'https://www.facebook.com/',
  instagram: 'https://www.instagram.com/',
  tiktok: 'https://www.tiktok.com/@',
  twitter: 'https://x.com/',
  youtube: 'https://www.youtube.com/@',
};

/**
 * A profile by its address, or by the name it has in the network that the property is named after.
 */
export function readProfile(value: string, property: string): { url: string } | undefined {
  const network = Object.keys(profiles).find((name) => foldName(property).endsWith(name));
  const [, handle] = /^@?([\w.-]+)$/.exec(value) ?? [];
  if (network && handle && !/^www\.|\.com$/i.test(handle)) return { url: `${profiles[network] ?? ''}${handle}` };
  const url = readWebAddress(value) ?? '';
  return /^https?:/.test(url) ? { url } : undefined;
}

/**
 * Days and hours; what follows the days begins with a sign that they do not have, or is the end of
 * them.
 */
const openingRule =
  /^(?:(?:Mo|Tu|We|Th|Fr|Sa|Su|PH)\b[\w ,-]*(?:[:+][\d:, +-]*|(?<=[\d, -]|off|closed))|[\d:, +-]+|off|closed|24\/7)$/;

const weekdays = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/**
 * The days that a rule names: `Mo-We,PH` is Monday, Tuesday, Wednesday and holidays; none means
 * all.
 */
function daysOf(rule: string): string[] {
  const names = /^[A-Za-z, -]*/.exec(rule)?.[0].trim();
  if (!names) return [...weekdays, 'PH'];
  return names.split(',').flatMap((range) => {
    const [from = '', to = from] = range.split('-').map((name) => name.trim());
    const [first, last] = [weekdays.indexOf(from), weekdays.indexOf(to)];
    if (first < 0 || last < 0) return [from];
    return makeList(((last - first + 7) % 7) + 1, (i) => weekdays[(first + i) % 7] ?? '');
  });
}

/**
 * Rules of OpenStreetMap one by one, as schema.org has them, where none replaces a part of another;
 * else they stay one line. Anything else is a text.
 */
export function readOpeningHours(text: string | undefined): string | string[] | undefined {
  const rules = (text ?? '')
    .replace(/\s+/g, ' ')
    .split(/ ?; ?/)
    .filter((rule) => rule.trim());
  if (!rules.length || !rules.every((rule) => openingRule.test(rule))) return text;
  const days = rules.flatMap(daysOf);
  const areApart = new Set(days).size === days.length && !/off|closed/.test(rules.join(' '));
  return areApart ? rules : [rules.join('; ')];
}
