import { pickText, type Text } from '../models/parts/text.js';
import type { UiLocale } from './catalogue/locales.js';

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
