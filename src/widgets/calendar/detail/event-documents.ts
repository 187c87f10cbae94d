import { html, nothing, type TemplateResult } from 'lit';
import { formatBytes } from '../../../i18n/format/format-text.js';
import { languageName } from '../../../i18n/format/language-name.js';
import type { Reader } from '../../../i18n/reader.js';
import { textFor } from '../../../i18n/reader.js';
import type { Attachment } from '../../../models/parts/attachment.js';
import { DOWNLOAD } from '../../../ui/icon-paths.js';
import { icon } from '../../../ui/icons.js';

export { documentsStyles as styles } from './documents-styles.js';

/** `PDF`, from the name of the file, else from its MIME type. */
function fileType({ type, url }: Attachment): string | undefined {
  const path = URL.canParse(url, 'https://a.invalid') ? new URL(url, 'https://a.invalid').pathname : '';
  const known =
    /\.(\w{2,5})$/.exec(path)?.[1] ?? /^(?:application|audio|video|image|text)\/([a-z]{2,5})$/.exec(type ?? '')?.[1];
  return known?.toUpperCase();
}

function nameOf(url: string): string {
  const last = url.split('/').pop() ?? '';
  try {
    return decodeURIComponent(last) || url;
  } catch {
    return last;
  }
}

/** Files of an event, each with its type, size and language. */
export function eventDocuments(files: readonly Attachment[], reader: Reader): TemplateResult {
  const { ui } = reader;
  return html`
    <ul class="files" part="documents">
      ${files.map((file) => {
        const language = file.language && file.language !== ui ? languageName(file.language, ui) : undefined;
        const size = file.bytes ? formatBytes(file.bytes, ui) : undefined;
        const facts = [fileType(file), size, language].filter(Boolean).join(', ');
        return html`<li>
          <a href=${file.url} type=${file.type ?? nothing} hreflang=${file.language ?? nothing}
            >${icon(DOWNLOAD)} ${textFor(reader, file.title)?.value ?? nameOf(file.url)}</a
          >
          ${facts ? html`<span class="meta" dir="auto">(${facts})</span>` : nothing}
        </li>`;
      })}
    </ul>
  `;
}
