import { html, nothing, type TemplateResult } from 'lit';
import { isBeginning } from '../formats/shared/plain-text.js';
import { textFor, type Reader } from '../i18n/reader.js';
import type { Text } from '../models/parts/text.js';
import { localText } from './local-text.js';
import type { WithBody } from './prepare-body.js';

/** The summary above the body of a record; not where the body says the same in its first words. */
export function lead(
  record: WithBody & { readonly summary?: Text | undefined },
  reader: Reader,
  language: string | undefined,
): TemplateResult | typeof nothing {
  const summary = textFor(reader, record.summary)?.value;
  if (!summary || isBeginning(summary, record)) return nothing;
  return html`<p class="lead" part="summary">${localText(record.summary, reader, language)}</p>`;
}
