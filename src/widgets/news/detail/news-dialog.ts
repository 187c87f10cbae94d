import { msg } from '../../../i18n/catalogue/msg.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { NewsItem } from '../../../models/records/news-item.js';
import type { Sourced } from '../../../models/records/provenance.js';
import { directionOf } from '../../../i18n/direction.js';
import { CLOSE } from '../../../ui/icon-paths.js';
import { icon } from '../../../ui/icons.js';
import { localText } from '../../../ui/local-text.js';
import { metaLine } from '../list/news-card.js';
import type { NewsView } from '../news-view.js';

const closeHolder = (event: Event): void => {
  (event.currentTarget as Element).closest('dialog')?.close();
};

/**
 * A full item in a modal dialog; `closed` hears of every way of closing: the button, Escape, a
 * press beside it.
 */
export function newsDialog(item: Sourced<NewsItem>, view: NewsView, closed: () => void): TemplateResult {
  const language = view.languageOf(item);
  return html`
    <dialog class="reader" part="dialog" aria-labelledby="reader-title" closedby="any" @close=${closed}>
      <article class="sheet" lang=${language ?? nothing} dir=${language ? directionOf(language) : nothing}>
        <div class="bar controls">
          <button type="button" class="close" part="button" aria-label=${msg('Schließen')} @click=${closeHolder}>
            ${icon(CLOSE)}
          </button>
        </div>
        ${metaLine(item, view)}
        <h2 id="reader-title" part="title" tabindex="-1">
          ${localText(item.title, view.reader, view.languageOf(item))}
        </h2>
        ${view.detail(item)}
      </article>
    </dialog>
  `;
}
