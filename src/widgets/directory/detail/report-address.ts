import { safeUrl } from '../../../safety/safe-url.js';

/** What an entry is called in a report. */
export interface ReportedEntry {
  readonly id: string;
  readonly name: string;
  /** Its page, else the page the widget is on. */
  readonly url: string;
}

/** How somebody is told that an entry is wrong. */
export interface ReportWays {
  /** An address with or without `{id}`, `{name}` and `{url}` in it: the attribute `report-url`. */
  readonly template: string | undefined;
  /** E-mail address of the publisher, for want of a template. */
  readonly email: string | undefined;
  /** Subject of that mail, in the reader's language. */
  readonly subject: string;
  readonly base: string;
}

/**
 * The address for telling that an entry is wrong: a form that is given the entry, or a mail to the
 * publisher that names it. `undefined` where there is neither, or only an address that is not safe.
 */
export function reportAddress(
  entry: ReportedEntry,
  { template, email, subject, base }: ReportWays,
): string | undefined {
  const filled = template?.replace(/\{(id|name|url)\}/g, (_, key: keyof ReportedEntry) =>
    encodeURIComponent(entry[key]),
  );
  const form = filled && safeUrl(filled, base);
  if (form || !email) return form || undefined;
  const body = `${entry.name}\r\n${entry.url}\r\n\r\n`;
  const receiver = email.replace(/[^\w@.+-]/g, encodeURIComponent);
  return `mailto:${receiver}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
