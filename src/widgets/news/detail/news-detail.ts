import { msg } from '../../../i18n/catalogue/msg.js';
import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../../../i18n/direction.js';
import { formatBytes } from '../../../i18n/format/format-text.js';
import { languageName } from '../../../i18n/format/language-name.js';
import { formatDate } from '../../../i18n/format/format-date.js';
import { textFor } from '../../../i18n/reader.js';
import type { Attachment } from '../../../models/parts/attachment.js';
import type { Image } from '../../../models/parts/image.js';
import type { NewsItem } from '../../../models/records/news-item.js';
import type { Sourced } from '../../../models/records/provenance.js';
import { addressCard } from '../../../ui/address-card.js';
import { CLOSE, DOWNLOAD, PRINT } from '../../../ui/icon-paths.js';
import { icon } from '../../../ui/icons.js';
import { lead } from '../../../ui/lead.js';
import { localText } from '../../../ui/local-text.js';
import { picture } from '../../../ui/picture.js';
import { failedState } from '../../../ui/states/states.js';
import { sourceLine, translationLinks } from '../list/news-card.js';
import type { NewsView } from '../news-view.js';

export interface NewsDetail {
  view: NewsView;
  /** The sanitised body; `undefined` while it is prepared. */
  body: Node | undefined;
  /** Prepares the body once more where that failed. */
  retry: (() => void) | undefined;
  related: readonly Sourced<NewsItem>[];
  show: (item: Sourced<NewsItem>) => void;
  /** `undefined` hides the button. */
  print: ((event: Event) => void) | undefined;
  /** `undefined` where something else closes the item. */
  close: (() => void) | undefined;
}

function figure(
  image: Image,
  { reader, allowImage }: NewsView,
  name: string,
  eager: boolean,
): TemplateResult | typeof nothing {
  const drawn = picture(image, reader, { sizes: '(min-width: 48em) 44em, 100vw', allow: allowImage, eager });
  if (drawn === nothing) return nothing;
  return html`
    <figure class=${name} part="figure">
      ${drawn}
      ${
        image.caption || image.credit
          ? html`<figcaption class="credit" part="credit">
              ${localText(image.caption, reader)} ${image.credit ? html`<bdi>${image.credit}</bdi>` : nothing}
            </figcaption>`
          : nothing
      }
    </figure>
  `;
}

const FILE_TYPES = new Map([
  ['application/pdf', 'PDF'],
  ['application/zip', 'ZIP'],
  ['application/msword', 'DOC'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'DOCX'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'XLSX'],
  ['application/vnd.openxmlformats-officedocument.presentationml.presentation', 'PPTX'],
  ['image/jpeg', 'JPEG'],
]);

/** `PDF`, from the MIME type, else from the name of the file. */
function fileType({ type, url }: Attachment): string | undefined {
  const known = type && (FILE_TYPES.get(type) ?? /^(?:audio|video|image)\/([\w-]+)$/.exec(type)?.[1]);
  return (known || /\.(\w{2,5})$/.exec(new URL(url, 'https://a.invalid').pathname)?.[1])?.toUpperCase();
}

function downloads(files: readonly Attachment[], view: NewsView): TemplateResult | typeof nothing {
  if (files.length === 0) return nothing;
  const { ui } = view.reader;
  return html`
    <section part="downloads">
      <p class="label">${msg('Zum Herunterladen')}</p>
      <ul class="downloads">
        ${files.map((file) => {
          const language = file.language && file.language !== ui ? languageName(file.language, ui) : undefined;
          const facts = [fileType(file), file.bytes ? formatBytes(file.bytes, ui) : undefined, language]
            .filter(Boolean)
            .join(', ');
          const name =
            textFor(view.reader, file.title)?.value ?? decodeURIComponentSafely(file.url.split('/').pop() ?? file.url);
          return html`<li>
            <a href=${file.url} download type=${file.type ?? nothing} hreflang=${file.language ?? nothing}
              >${icon(DOWNLOAD)}${name}</a
            >
            ${facts ? html`<span class="meta" dir="auto">(${facts})</span>` : nothing}
          </li>`;
        })}
      </ul>
    </section>
  `;
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Photographs to look at and, for the press, to take along. */
function gallery(item: Sourced<NewsItem>, view: NewsView): TemplateResult | typeof nothing {
  const images = (item.gallery ?? []).filter(({ src }) => view.allowImage(src));
  if (images.length === 0) return nothing;
  return html`
    <ul class="gallery" part="gallery" aria-label=${msg('Bilder')}>
      ${images.map(
        (image, i) =>
          html`<li>
            ${figure(image, view, 'photo', false)}
            ${
              item.kind === 'press'
                ? html`<a class="meta" href=${image.src} download
                    >${icon(DOWNLOAD)}${msg('Bild herunterladen')}<span class="hidden"> ${i + 1}</span></a
                  >`
                : nothing
            }
          </li>`,
      )}
    </ul>
  `;
}

/** Whom journalists ask: the item's contact, for press releases else the publisher's. */
function pressContact(item: Sourced<NewsItem>, view: NewsView): TemplateResult | typeof nothing {
  const publisher = view.headOf(item)?.publisher;
  const contact = item.contact ?? (item.kind === 'press' ? publisher?.contact : undefined);
  const about = item.kind === 'press' ? publisher?.description : undefined;
  if (!contact && !about) return nothing;
  return html`
    <section class="press" part="press">
      ${
        contact
          ? html`<p class="label">${item.kind === 'press' ? msg('Pressekontakt') : msg('Kontakt')}</p>
              ${addressCard(contact)}`
          : nothing
      }
      ${about ? html`<p class="meta about">${localText(about, view.reader)}</p>` : nothing}
    </section>
  `;
}

function relatedItems({ related, view, show }: NewsDetail): TemplateResult | typeof nothing {
  if (related.length === 0) return nothing;
  return html`
    <section class="related" part="related">
      <p class="label">${msg('Mehr zum Thema')}</p>
      <ul>
        ${related.map((item) => {
          const open = (): void => {
            show(item);
          };
          return html`<li>
            ${item.published ? html`<time class="meta" datetime=${item.published}>${formatDate(item.published, view.reader.ui, view.reader.timeZone)}</time>` : nothing}
            <button type="button" class="link" @click=${open}>
              ${localText(item.title, view.reader, view.languageOf(item))}
            </button>
          </li>`;
        })}
      </ul>
    </section>
  `;
}

/** The full item: everything the list only hints at. */
export function newsDetail(item: Sourced<NewsItem>, detail: NewsDetail): TemplateResult {
  const { view, body, retry, print, close } = detail;
  const place = item.place && localText(item.place.name, view.reader, view.languageOf(item));
  return html`
    <div class="detail" part="detail">
      ${lead(item, view.reader, view.languageOf(item))} ${place ? html`<p class="meta place">${place}</p>` : nothing}
      ${item.image ? figure(item.image, view, 'main', true) : nothing}
      <div class="body" part="body" aria-busy=${String(!body && !retry)}>
        ${body ?? (retry ? failedState(undefined, false, retry) : html`<p class="meta">${msg('Die Inhalte werden geladen.')}</p>`)}
      </div>
      ${gallery(item, view)}
      <div class="apparatus" lang=${view.reader.ui} dir=${directionOf(view.reader.ui)}>
        ${downloads(item.attachments ?? [], view)} ${pressContact(item, view)} ${sourceLine(item, view)}
        ${translationLinks(item, view)} ${relatedItems(detail)}
        <p class="actions controls">
          ${item.url ? html`<a href=${item.url} part="link">${msg('Auf der Seite des Herausgebers lesen')}</a>` : nothing}
          ${print ? html`<button type="button" part="button" @click=${print}>${icon(PRINT)} ${msg('Drucken')}</button>` : nothing}
          ${close ? html`<button type="button" part="button" @click=${close}>${icon(CLOSE)} ${msg('Schließen')}</button>` : nothing}
        </p>
      </div>
    </div>
  `;
}
