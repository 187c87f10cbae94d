import type { TemplateResult } from 'lit';
import type { Reader } from '../../i18n/reader.js';
import type { DocumentHead } from '../../models/document/document-head.js';
import type { Organization } from '../../models/records/organization.js';
import type { Sourced } from '../../models/records/provenance.js';
import type { Catalog, ColumnName } from './catalog/catalog.js';

/** What the drawing functions of this widget share. */
export interface DirectoryView {
  readonly reader: Reader;
  readonly catalog: Catalog;
  readonly headingLevel: number;
  /** May this image be requested? */
  readonly allowImage: (url: string) => boolean;
  /** A value in the reader's words: from the vocabulary, a country, a language, else as it is. */
  readonly labelOf: (column: ColumnName, value: string) => string;
  /** Labels of all values an organization has in a column. */
  readonly labelsAt: (index: number, column: ColumnName) => string[];
  /** Where it is, in one line: `Altenessen, Essen`; empty when nobody knows. */
  readonly placeAt: (index: number) => string;
  /**
   * How far it is from where the visitor asked, in words (`3,4 km`); `undefined` where nobody asked
   * or knows.
   */
  readonly distanceAt: (index: number) => string | undefined;
  /** A text in which what the visitor searches for is marked. */
  readonly highlight: (text: string) => TemplateResult | string;
  /** The head of the document a record came from. */
  readonly headOf: (record: Sourced<Organization>) => DocumentHead | undefined;
  /** The organization whose entry or pin is pointed at or focused. */
  readonly marked: number | undefined;
  /** The organization that is open. */
  readonly open: number | undefined;
  /** Its entry or pin is pointed at or focused; `undefined` when no longer. */
  readonly mark: (index: number | undefined) => void;
  /** A visitor opens it, from its entry or its pin; `verbund-select` can be cancelled. */
  readonly choose: (index: number, event: Event) => void;
}
