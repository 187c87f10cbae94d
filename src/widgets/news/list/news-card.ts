import { msg } from '../../../i18n/catalogue/msg.js';
import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../../../i18n/direction.js';
import { formatDate } from '../../../i18n/format/format-date.js';
import { formatList } from '../../../i18n/format/format-text.js';
import { languageName } from '../../../i18n/format/language-name.js';
import { textFor } from '../../../i18n/reader.js';
import type { NewsItem } from '../../../models/records/news-item.js';
import type { Sourced } from '../../../models/records/provenance.js';
import { heading } from '../../../ui/controls/heading.js';
import { icon } from '../../../ui/icons.js';
import { localText } from '../../../ui/local-text.js';
import { picture } from '../../../ui/picture.js';
import type { NewsView } from '../news-view.js';

const PIN = 'M9 4h6l-1 6 3 3H7l3-3-1-6Zm3 9v7';

const kindLabel = (item: NewsItem): string | undefined => {
  if (item.kind === 'press') return msg('Pressemitteilung');
  return item.kind === 'issue' ? msg('Magazin') : undefined;
};

/** The quiet line above the title: date, kind, categories. */
export function metaLine(item: Sourced<NewsItem>, view: NewsView): TemplateResult {
  const { reader } = view;
  const tags = [kindLabel(item), ...(item.categories ?? []).map(view.categoryLabel)].filter((tag) => tag !== undefined);
  return html`
    <p class="meta line" part="meta" lang=${reader.ui} dir=${directionOf(reader.ui)}>
      ${item.pinned ? html`<span class="pinned">${icon(PIN)}${msg('Angeheftet')}</span>` : nothing}
      ${item.published ? html`<time datetime=${item.published}>${formatDate(item.published, reader.ui, reader.timeZone)}</time>` : nothing}
      ${[...new Set(tags)].map((tag) => html`<span class="tag" part="category">${tag}</span>`)}
    </p>
  `;
}

/**
 * The title as what opens the item: a link to its page, a button that shows it here, or plain text.
 */
function title(item: Sourced<NewsItem>, view: NewsView): TemplateResult {
  const text = localText(item.title, view.reader, view.languageOf(item));
  const choose = (event: Event): void => {
    view.choose(item, event);
  };
  const opening = view.openingOf(item);
  switch (opening) {
    case 'link':
      return html`<a
        class="open"
        part="link"
        href=${item.url ?? ''}
        hreflang=${item.language ?? nothing}
        @click=${choose}
        >${text}</a
      >`;
    case 'inline':
    case 'dialog':
      return html`<button
        type="button"
        class="link open"
        part="link"
        aria-expanded=${opening === 'inline' ? String(view.isOpen(item)) : nothing}
        aria-haspopup=${opening === 'dialog' ? 'dialog' : nothing}
        @click=${choose}
      >
        ${text}
      </button>`;
    case 'none':
      return html`${text}`;
  }
}

/** "Quelle: Stadt Essen" and, where several sources are merged, who passed the item on. */
export function sourceLine(item: Sourced<NewsItem>, view: NewsView): TemplateResult | typeof nothing {
  const { source } = item;
  const name = source?.name ?? (source?.url && URL.canParse(source.url) ? new URL(source.url).hostname : undefined);
  const own = source?.url ? html`<a href=${source.url}>${name}</a>` : name;
  const via = view.severalSources ? [...new Set(item.provenance.flatMap((from) => from.name ?? []))] : [];
  if (!name && via.length === 0) return nothing;
  return html`
    <p class="meta source" part="source" lang=${view.reader.ui}>
      ${name ? html`<span>${msg('Quelle:')} <bdi>${own}</bdi></span>` : nothing}
      ${via.length > 0 ? html`<span>${msg('Gemeldet von:')} ${formatList(via, view.reader.ui)}</span>` : nothing}
    </p>
  `;
}

/** Links to the item in other languages, each named in its own. */
export function translationLinks(item: NewsItem, view: NewsView): TemplateResult | typeof nothing {
  const languages = Object.entries(item.translations ?? {});
  if (languages.length === 0) return nothing;
  return html`
    <p class="meta languages" part="translations" lang=${view.reader.ui}>
      <span>${msg('Auch auf:')}</span>
      ${languages.map(([tag, url]) => html`<a href=${url} lang=${tag} hreflang=${tag} dir="auto">${languageName(tag)}</a>`)}
    </p>
  `;
}

/** One item in a list; with its full text below while it is open. */
export function newsCard(item: Sourced<NewsItem>, view: NewsView, withPicture: boolean): TemplateResult {
  const open = view.isOpen(item);
  const language = view.languageOf(item);
  const teaser = textFor(view.reader, item.summary) ?? view.beginning(item);
  const image =
    withPicture && !open ? picture(item.image, view.reader, { sizes: view.sizes, allow: view.allowImage }) : nothing;
  const isTarget = view.openingOf(item) !== 'none' && !open;
  const classes = ['card', open ? 'is_open' : '', item.kind === 'issue' ? 'issue' : '', isTarget ? 'target' : ''];
  return html`
    <article
      class=${classes.join(' ')}
      part="item"
      lang=${language ?? nothing}
      dir=${language ? directionOf(language) : nothing}
    >
      <div class="words">
        ${metaLine(item, view)} ${heading(view.headingLevel, title(item, view))}
        ${
          teaser && !open
            ? html`<p
                class=${teaser.value ? 'teaser' : 'teaser awaited'}
                part="summary"
                lang=${teaser.language ?? nothing}
                dir=${teaser.language ? 'auto' : nothing}
              >
                ${teaser.value}
              </p>`
            : nothing
        }
        ${open ? nothing : html`${sourceLine(item, view)}${translationLinks(item, view)}`}
      </div>
      ${
        image === nothing
          ? nothing
          : html`<figure class="picture" part="picture">
              ${image}${item.image?.credit ? html`<figcaption class="credit" part="credit"><bdi>${item.image.credit}</bdi></figcaption>` : nothing}
            </figure>`
      }
      ${open ? view.detail(item) : nothing}
    </article>
  `;
}
