import { msg } from '../../i18n/catalogue/msg.js';
import { css, html, nothing, type TemplateResult } from 'lit';
import { formatDateTime } from '../../i18n/format/format-date.js';
import type { Reader } from '../../i18n/reader.js';
import type { DocumentHead, Notice } from '../../models/document/document-head.js';
import { localText } from '../local-text.js';
import { printStyles } from '../styles/print-styles.js';

export const styles = css`
  .imprint {
    margin-block-start: 1em;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
  }

  ${printStyles}
`;

const notice = ({ text, url }: Notice, reader: Reader, rel?: string): TemplateResult =>
  html`<span
    >${url ? html`<a href=${url} rel=${rel ?? nothing}>${localText(text, reader)}</a>` : localText(text, reader)}</span
  >`;

/** `CC BY 4.0` for the address of a Creative Commons licence, which says little to people. */
function nameLicence(licence: Notice): Notice {
  const [, code, version] =
    /^https?:\/\/creativecommons\.org\/licenses\/([a-z-]+)\/([\d.]+)/.exec(licence.url ?? '') ?? [];
  return code && licence.text === licence.url
    ? { ...licence, text: `CC ${code.toUpperCase()} ${version ?? ''}` }
    : licence;
}

/** The small print under a widget: date of the data, whose it is, under which licence. */
export function imprint(heads: readonly DocumentHead[], reader: Reader): TemplateResult | typeof nothing {
  const [generated] = heads
    .flatMap((head) => head.generated ?? [])
    .sort()
    .reverse();
  const attributions = heads.flatMap(({ attribution }) => attribution ?? []);
  const licences = heads.flatMap(({ license }) => license ?? []);
  if (!generated && attributions.length + licences.length === 0) return nothing;
  return html`
    <p class="imprint meta" part="imprint">
      ${
        generated
          ? html`<span
              >${msg('Stand:')}
              <time datetime=${generated}>${formatDateTime(generated, reader.ui, reader.timeZone)}</time></span
            >`
          : nothing
      }
      ${attributions.map((entry) => notice(entry, reader))}
      ${licences.map((entry) => html`<span>${msg('Lizenz:')} ${notice(nameLicence(entry), reader, 'license')}</span>`)}
    </p>
  `;
}
