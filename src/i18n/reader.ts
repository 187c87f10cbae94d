import { pickText, type Text } from '../models/text.js';
import { formatDate } from './format-date.js';
import { formatNumber } from './format-text.js';
import type { UiLocale } from './locales.js';
import { plural } from './plural.js';

/** Who reads: what templates need to know to speak and format for one widget. */
export interface Reader {
  /** The language the page asks for; chooses among the texts of the data. */
  readonly language: string;
  /** The language of the user interface that is drawn. */
  readonly ui: UiLocale;
  /** IANA zone of the data's local times. */
  readonly timeZone: string;
  /** Language of texts of the data that name none. */
  readonly dataLanguage: string | undefined;
}

/** A text of the data in the reader's language, else in the document's, else in its first. */
export const textFor = (reader: Reader, text: Text | undefined): { value: string; language?: string } | undefined =>
  pickText(text, [reader.language, ...(reader.dataLanguage ? [reader.dataLanguage] : [])]);

/** A day in the words of the user interface. */
export const dateFor = (reader: Reader, iso: string): string => formatDate(iso, reader.ui, reader.timeZone);

/** A number in the digits of the user interface. */
export const numberFor = (reader: Reader, n: number): string => formatNumber(n, reader.ui);

/** A message in ICU plural syntax, see `plural`. */
export const pluralFor = (reader: Reader, message: string, n: number): string => plural(message, n, reader.ui);
