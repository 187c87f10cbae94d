import type { Sourced } from '../../models/records/provenance.js';
import type { NewsItem } from '../../models/records/news-item.js';
import type { DocumentHead } from '../../models/document/document-head.js';
import type { PickedText } from '../../models/parts/text.js';
import type { Reader } from '../../i18n/reader.js';
import type { TemplateResult } from 'lit';

/** How the title of an item opens it. */
export type Opening = 'link' | 'inline' | 'dialog' | 'none';

/** What the drawing functions of this widget share. */
export interface NewsView {
  readonly reader: Reader;
  readonly headingLevel: number;
  readonly sizes: string;
  /** May this image be requested? */
  readonly allowImage: (url: string) => boolean;
  /** The label of a category. */
  readonly categoryLabel: (id: string) => string;
  /** The head of the document an item came from. */
  readonly headOf: (item: Sourced<NewsItem>) => DocumentHead | undefined;
  /**
   * The beginning of an item without a summary; its value is empty while the code for that is on
   * its way.
   */
  readonly beginning: (item: NewsItem) => PickedText | undefined;
  /** The language an item is written in, its own or its document's. */
  readonly languageOf: (item: Sourced<NewsItem>) => string | undefined;
  /** Do the records come from more than one source, so that each should say from which? */
  readonly severalSources: boolean;
  readonly openingOf: (item: Sourced<NewsItem>) => Opening;
  /** The item that is open in its place in the list. */
  readonly isOpen: (item: Sourced<NewsItem>) => boolean;
  /** The full item, drawn where it is open. */
  readonly detail: (item: Sourced<NewsItem>) => TemplateResult | undefined;
  /** A visitor follows the title; `event` is cancelled when the widget opens the item itself. */
  readonly choose: (item: Sourced<NewsItem>, event: Event) => void;
}
