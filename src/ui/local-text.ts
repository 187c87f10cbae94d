import { html, nothing, type TemplateResult } from 'lit';
import { textFor, type Reader } from '../i18n/reader.js';
import type { Text } from '../models/parts/text.js';

/**
 * A text of the data in the reader's language; marked with its own language and direction where it
 * is in another.
 *
 * @param language the record's language, for a text that names none
 */
export function localText(
  text: Text | undefined,
  reader: Reader,
  language?: string,
): TemplateResult | string | typeof nothing {
  const found = textFor(reader, text);
  if (!found) return nothing;
  const own = found.language ?? language ?? reader.dataLanguage;
  return own && own !== reader.ui ? html`<span lang=${own} dir="auto">${found.value}</span>` : found.value;
}
